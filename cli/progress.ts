/** Where progress is written: a terminal, or nothing to see. */
interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** A line that counts files on a terminal; quiet in a pipe, so that logs stay clean. */
export function createProgress(
  terminal: Terminal,
  total: number,
): { readonly step: (path: string) => void; readonly done: () => void } {
  if (!terminal.isTTY) return { step: () => undefined, done: () => undefined };
  let read = 0;
  return {
    step: (path) => terminal.write(`\r\u001B[Kreading ${++read} of at most ${total}: ${path}`),
    done: () => terminal.write('\r\u001B[K'),
  };
}
