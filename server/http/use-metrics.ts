import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { createMetrics } from './metrics.js';

const ROUTES: readonly (readonly [pattern: RegExp, route: string])[] = [
  [/^\/graphql\/?$/, 'graphql'],
  [/^\/health$/, 'health'],
  [/^\/ready$/, 'ready'],
  [/^\/metrics$/, 'metrics'],
  [/^\/reports\/./, 'reports'],
];
const METHODS: ReadonlySet<string> = new Set(['GET', 'POST', 'HEAD', 'OPTIONS']);

/** Counts requests and errors, and tells the counts at /metrics; there is no such address where the settings leave it off. */
export function useMetrics(isOn: boolean): Plugin {
  if (!isOn) return {};
  const metrics = createMetrics();
  const starts = new WeakMap<Request, number>();
  return {
    onRequest(event) {
      const { request, url, fetchAPI } = event;
      starts.set(request, performance.now());
      if (url.pathname !== '/metrics' || (request.method !== 'GET' && request.method !== 'HEAD')) return;
      const headers = { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' };
      event.endResponse(new fetchAPI.Response(metrics.print(), { headers }));
    },
    onResultProcess({ result }) {
      for (const code of codesOf(result)) metrics.countError(code);
    },
    onResponse({ request, response }) {
      const { pathname } = new URL(request.url);
      const seconds = (performance.now() - (starts.get(request) ?? performance.now())) / 1000;
      const route = ROUTES.find(([pattern]) => pattern.test(pathname))?.[1] ?? 'explorer';
      const method = METHODS.has(request.method) ? request.method : 'other';
      metrics.countRequest({ route, method, status: response.status, seconds });
    },
  };
}

function codesOf(result: unknown): readonly string[] {
  if (result === null || typeof result !== 'object' || !('errors' in result) || !Array.isArray(result.errors))
    return [];
  return result.errors.map((error) => (error instanceof GraphQLError ? String(error.extensions['code']) : 'UNKNOWN'));
}
