import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

const ENCODINGS: readonly Encoding[] = ['br', 'gzip'];
/** Shorter bodies are not worth it. */
export const LEAST_COMPRESSED = 1024;

/** The encoding to answer a request in; undefined where it takes none of ours. */
export function chooseEncoding(request: Request): Encoding | undefined {
  return ENCODINGS.find((name) => accepts(request, name));
}

/** `gzip, deflate, br;q=0`: named, and not with quality 0. */
function accepts(request: Request, encoding: Encoding): boolean {
  const accepted = (request.headers.get('accept-encoding') ?? '').split(',').map((part) => part.trim().toLowerCase());
  return accepted.some((part) => part.split(';')[0] === encoding && !/;\s*q=0(?:\.0*)?$/.test(part));
}

/** Compresses a body. */
export function compress(body: Uint8Array, encoding: Encoding): Uint8Array {
  if (encoding === 'gzip') return gzipSync(body, { level: 5 });
  // Quality 5 takes milliseconds where 11 takes seconds for a few percent.
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
}
