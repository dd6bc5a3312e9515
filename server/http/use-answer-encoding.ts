import type { Plugin } from 'graphql-yoga';
import { chooseEncoding, compress, LEAST_COMPRESSED } from './encode-body.js';
import { hasAlready } from './respond-with-file.js';
import { etagOf } from './static-file.js';

/** Gives answers of GraphQL an etag where they were asked for by GET, sends nothing to those who have the answer, and compresses what is long. */
export function useAnswerEncoding(): Plugin {
  return {
    async onResponse(event) {
      const { request, response, fetchAPI } = event;
      if (!/^\/graphql\/?$/.test(new URL(request.url).pathname) || !isPlainJson(response)) return;
      const headers = new fetchAPI.Headers(response.headers);
      headers.append('vary', 'accept-encoding');
      const body = new Uint8Array(await response.arrayBuffer());
      if (request.method === 'GET' && response.status === 200) {
        const etag = etagOf(body);
        headers.set('etag', `W/${etag}`);
        headers.set('cache-control', 'no-cache');
        if (hasAlready(request, etag)) {
          headers.delete('content-length');
          event.setResponse(new fetchAPI.Response(null, { status: 304, headers }));
          return;
        }
      }
      const encoding = body.length < LEAST_COMPRESSED ? undefined : chooseEncoding(request);
      const sent = encoding ? compress(body, encoding) : body;
      if (encoding) headers.set('content-encoding', encoding);
      headers.set('content-length', String(sent.length));
      event.setResponse(new fetchAPI.Response(new Uint8Array(sent), { status: response.status, headers }));
    },
  };
}

function isPlainJson({ headers }: Response): boolean {
  return /json/.test(headers.get('content-type') ?? '') && !headers.has('content-encoding');
}
