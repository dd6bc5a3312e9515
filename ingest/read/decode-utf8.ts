import { isUtf8 } from 'node:buffer';
import type { Diagnostic } from '../model/diagnostic.js';
import type { SourceFile } from '../model/source.js';

/** The text of a file, without a byte-order mark. Bytes that are no UTF-8 become U+FFFD and are told with their place. */
export function decodeUtf8({ path, bytes }: SourceFile): {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
} {
  const text = new TextDecoder('utf-8', { fatal: false }).decode(bytes);
  return { text, diagnostics: isUtf8(bytes) ? [] : [reportInvalid(path, bytes)] };
}

function reportInvalid(path: string, bytes: Uint8Array): Diagnostic {
  const offset = firstInvalid(bytes);
  const before = bytes.subarray(0, offset);
  const lineStart = before.lastIndexOf(0x0a) + 1;
  const line = before.reduce((lines, byte) => (byte === 0x0a ? lines + 1 : lines), 1);
  const message = `byte 0x${(bytes[offset] ?? 0).toString(16).padStart(2, '0')} is no UTF-8`;
  const hint = 'save the file as UTF-8; the character is read as U+FFFD until then';
  return { rule: 'invalid-utf-8', severity: 'error', message, hint, file: path, line, column: offset - lineStart + 1 };
}

/** Halving: the longest start that is UTF-8 as far as it goes, apart from a character that is cut by its end. */
function firstInvalid(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const isValid = (end: number) => {
    try {
      decoder.decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    } finally {
      resetDecoder(decoder);
    }
  };
  let [low, high] = [0, bytes.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isValid(middle)) low = middle;
    else high = middle - 1;
  }
  return Math.min(low, bytes.length - 1);
}

/** Ends a stream that was cut in the middle of a character. */
function resetDecoder(decoder: TextDecoder): void {
  try {
    decoder.decode();
  } catch {
    // A character cut by the end of the stretch is not a fault of the file.
  }
}
