import { createHash } from 'node:crypto';
import { compress, LEAST_COMPRESSED, type Encoding } from './encode-body.js';

/** A file to serve, with all that does not change between requests. */
export interface StaticFile {
  readonly body: Uint8Array;
  readonly type: string;
  /** Digest of the body, in quotes. */
  readonly etag: string;
  readonly cacheControl: string;
  /** The body compressed, made when it is first asked for; null where that saves nothing. */
  readonly encoded: (encoding: Encoding) => Uint8Array | null;
}

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  map: 'application/json; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
};

/** `/assets/index-B2c4D6e8.js`: the build puts a digest into the names of files that never change. */
const NAMED_BY_DIGEST = /^\/assets\/.+-[\w-]{8,}\.\w+$/;
const COMPRESSIBLE = /^(?:text\/|application\/|image\/svg)/;

/** Prepares a file to be served at a path. */
export function createStaticFile(path: string, body: Uint8Array): StaticFile {
  const type = TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  const cacheControl = NAMED_BY_DIGEST.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
  return { ...toStaticFile(body, type), cacheControl };
}

/** A body to serve as it is now: whoever has it asks whether it is still the same. */
export function toStaticFile(body: Uint8Array, type: string): StaticFile {
  return { body, type, etag: etagOf(body), cacheControl: 'no-cache', encoded: createEncoder(body, type) };
}

/** What tells a body from every other, in quotes. */
export function etagOf(body: Uint8Array): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
}

function createEncoder(body: Uint8Array, type: string): StaticFile['encoded'] {
  const made = new Map<Encoding, Uint8Array>();
  return (encoding) => {
    if (body.length < LEAST_COMPRESSED || !COMPRESSIBLE.test(type)) return null;
    const bytes = made.get(encoding) ?? compress(body, encoding);
    made.set(encoding, bytes);
    return bytes.length < body.length ? bytes : null;
  };
}
