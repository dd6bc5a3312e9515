import type { Plugin } from 'graphql-yoga';
import { respondWithFile, type ResponseMaker } from './respond-with-file.js';
import { createStaticFile, type StaticFile } from './static-file.js';

const PAGE = '/index.html';
const SERVED_ELSEWHERE = /^\/graphql\/?$/;

const NOT_BUILT = 'The explorer is not built; `npm run build` makes it. GraphQL is at /graphql.';

/** Serves the explorer's files, and its page at every address that is the explorer's to show. */
export function useAssets(assets: ReadonlyMap<string, Uint8Array>): Plugin {
  const files = new Map([...assets].map(([path, body]) => [path, createStaticFile(path, body)]));
  return {
    onRequest(event) {
      if (!SERVED_ELSEWHERE.test(event.url.pathname)) event.endResponse(answer(files, event));
    },
  };
}

interface Asked {
  readonly request: Request;
  readonly url: URL;
  readonly fetchAPI: ResponseMaker;
}

function answer(files: ReadonlyMap<string, StaticFile>, { request, url, fetchAPI }: Asked): Response {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(fetchAPI, 405, 'only GET and HEAD are answered here');
  const file = files.get(url.pathname) ?? pageFor(files, request, url.pathname);
  if (file) return respondWithFile(request, file, { fetchAPI });
  return refuse(fetchAPI, 404, url.pathname === '/' ? NOT_BUILT : `nothing is at ${url.pathname}`);
}

/** Addresses below /assets and addresses that no browser opens as a page have no page. */
function pageFor(files: ReadonlyMap<string, StaticFile>, request: Request, path: string): StaticFile | undefined {
  const isPage =
    path === '/' || (!path.startsWith('/assets/') && (request.headers.get('accept') ?? '').includes('text/html'));
  return isPage ? files.get(PAGE) : undefined;
}

function refuse(fetchAPI: ResponseMaker, status: 404 | 405, text: string): Response {
  const headers = { 'content-type': 'text/plain; charset=utf-8', ...(status === 405 ? { allow: 'GET, HEAD' } : {}) };
  return new fetchAPI.Response(`${text}\n`, { status, headers });
}
