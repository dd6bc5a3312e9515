import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createStaticFile } from '#server/http/static-file.js';

const long = new TextEncoder().encode('the same words again and again '.repeat(100));

describe('a file to serve', () => {
  it.each([
    ['/index.html', 'text/html; charset=utf-8', 'no-cache'],
    ['/assets/main-DXa1b2C3.css', 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/assets/layout.worker-BsT_9-x2.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/favicon.svg', 'image/svg+xml', 'no-cache'],
    ['/assets/plain.js', 'text/javascript; charset=utf-8', 'no-cache'],
    ['/LICENSE', 'application/octet-stream', 'no-cache'],
  ])('%s is %s, %s', (path, type, cacheControl) => {
    const file = createStaticFile(path, long);
    expect([file.type, file.cacheControl]).toStrictEqual([type, cacheControl]);
  });

  it('is compressed to what it was', () => {
    const file = createStaticFile('/a.js', long);
    expect(gunzipSync(file.encoded('gzip') ?? '')).toStrictEqual(Buffer.from(long));
    expect(brotliDecompressSync(file.encoded('br') ?? '')).toStrictEqual(Buffer.from(long));
  });

  it('is compressed once', () => {
    const file = createStaticFile('/a.js', long);
    expect(file.encoded('gzip')).toBe(file.encoded('gzip'));
  });

  it('is left as it is where that saves nothing', () => {
    expect(createStaticFile('/a.js', long.slice(0, 100)).encoded('gzip')).toBeNull();
    expect(createStaticFile('/a.png', long).encoded('br')).toBeNull();
  });

  it('has another tag when it has other bytes', () => {
    const tags = [long, long.slice(1)].map((body) => createStaticFile('/a.js', body).etag);
    expect(tags[0]).toMatch(/^"[\w-]{22}"$/);
    expect(tags[0]).not.toBe(tags[1]);
  });
});
