import type { Plugin } from 'graphql-yoga';
import { evidenceToJsonLd, jsonLdContext, nodeToJsonLd } from '#graph/formats/json-ld.js';
import { isNodeId, type NodeId } from '#graph/model/ids.js';
import { StoreUnavailableError, type Store } from '#graph/store/store.js';

/** Answers the address of anything in the graph, `/akn/…` or `/ontology/…`, as JSON-LD to those who accept application/ld+json. */
export function useLinkedData(store: Store): Plugin {
  return {
    async onRequest(event) {
      const { request, url, fetchAPI } = event;
      const isAsked = (request.headers.get('accept') ?? '').includes('application/ld+json');
      const id = url.pathname.replaceAll('%40', '@').replaceAll('%21', '!').replaceAll('%7E', '~');
      if (!isAsked || (request.method !== 'GET' && request.method !== 'HEAD') || !isNodeId(id)) return;
      const { status, body } = await answer(store, id, url.origin);
      const headers = { 'content-type': 'application/ld+json', vary: 'accept', 'cache-control': 'no-cache' };
      const text = request.method === 'HEAD' ? null : JSON.stringify(body, null, 2);
      event.endResponse(new fetchAPI.Response(text, { status, headers }));
    },
  };
}

async function answer(store: Store, id: NodeId, origin: string): Promise<{ status: number; body: object }> {
  try {
    const [[node], [edges = []]] = await Promise.all([
      store.nodes([id]),
      store.edges({ ends: [id], direction: 'out' }),
    ]);
    if (node === undefined) return { status: 404, body: { error: `nothing in the graph has the id ${id}` } };
    const evidence = edges.map(evidenceToJsonLd).filter((statement) => statement !== null);
    return {
      status: 200,
      body: { '@context': jsonLdContext(origin), '@graph': [nodeToJsonLd(node, edges), ...evidence] },
    };
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error;
    return { status: 503, body: { error: 'the graph store does not answer at the moment; try again shortly' } };
  }
}
