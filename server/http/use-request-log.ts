import type { Plugin } from 'graphql-yoga';
import type { Log } from '../log.js';
import { requestId } from './request-id.js';

/** Gives every answer its request id and logs one line a request: method, path, status and time, never the query. */
export function useRequestLog(log: Log): Plugin {
  const starts = new WeakMap<Request, number>();
  return {
    onRequest({ request }) {
      starts.set(request, performance.now());
    },
    onResponse({ request, response }) {
      const id = requestId(request);
      response.headers.set('x-request-id', id);
      const { pathname } = new URL(request.url);
      const ms = Math.round((performance.now() - (starts.get(request) ?? performance.now())) * 10) / 10;
      log.info({ id, method: request.method, path: pathname, status: response.status, ms }, 'request');
    },
  };
}
