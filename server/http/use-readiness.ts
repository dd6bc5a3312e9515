import type { Plugin } from 'graphql-yoga';
import type { Health, Store } from '#graph/store/store.js';

/** Answers /health while the process lives, and /ready with 200 only where the store answers and holds a graph. */
export function useReadiness(store: Store): Plugin {
  return {
    async onRequest(event) {
      const { request, url, fetchAPI } = event;
      if (request.method !== 'GET' && request.method !== 'HEAD') return;
      if (url.pathname === '/health') event.endResponse(fetchAPI.Response.json({ status: 'alive' }, NEVER_KEPT));
      if (url.pathname !== '/ready') return;
      const answer = describe(await store.health());
      event.endResponse(
        fetchAPI.Response.json(answer, { ...NEVER_KEPT, status: answer.status === 'ready' ? 200 : 503 }),
      );
    },
  };
}

const NEVER_KEPT = { headers: { 'cache-control': 'no-store' } };

type Readiness =
  | { readonly status: 'ready'; readonly nodes: number; readonly edges: number }
  | { readonly status: 'not ready'; readonly reason: string };

/** The store's own reason may name hosts and files, so it stays in the log. */
function describe(health: Health): Readiness {
  switch (health.state) {
    case 'ready':
      return { status: 'ready', nodes: health.nodes, edges: health.edges };
    case 'empty':
      return { status: 'not ready', reason: 'the graph is empty: nothing was ingested yet' };
    case 'unavailable':
      return { status: 'not ready', reason: 'the graph store does not answer' };
  }
}
