import { chooseEncoding } from './encode-body.js';
import type { StaticFile } from './static-file.js';

/** What makes responses: the server's fetch API. */
export interface ResponseMaker {
  readonly Response: typeof Response;
}

/** The answer to a request for a file: compressed where the client takes that, empty where it has the file already. */
export function respondWithFile(
  request: Request,
  file: StaticFile,
  { fetchAPI, headers = {} }: { readonly fetchAPI: ResponseMaker; readonly headers?: Readonly<Record<string, string>> },
): Response {
  const kept = { etag: file.etag, 'cache-control': file.cacheControl, vary: 'accept-encoding', ...headers };
  if (hasAlready(request, file.etag)) return new fetchAPI.Response(null, { status: 304, headers: kept });
  const encoding = chooseEncoding(request);
  const encoded = encoding ? file.encoded(encoding) : null;
  const body = encoded ?? file.body;
  const sent = { ...kept, 'content-type': file.type, 'content-length': String(body.length) };
  return new fetchAPI.Response(request.method === 'HEAD' ? null : new Uint8Array(body), {
    headers: encoding && encoded ? { ...sent, 'content-encoding': encoding } : sent,
  });
}

/** Whether the client says that it has what an etag stands for. */
export function hasAlready(request: Request, etag: string): boolean {
  const known = (request.headers.get('if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return known.includes(etag) || known.includes('*');
}
