import { build } from 'vite';
import type { GraphRecords } from '#graph/model/records.js';
import { listen } from '#server/listen.js';
import type { Served } from '../../test/support/serve-generated.js';

const PAGE = `<!doctype html><title>plain</title><style>body{margin:0}.canvas{width:100vw;height:100vh}</style>
<div class="canvas"></div><script type="module" src="/plain.js"></script>`;

/** Serves a page that draws the same nodes and connections with cytoscape-fcose, plainly in the page. */
export async function servePlain(records: GraphRecords): Promise<Served> {
  const files: Readonly<Record<string, readonly [type: string, content: string]>> = {
    '/': ['text/html', PAGE],
    '/plain.js': ['text/javascript', await bundle()],
    '/elements.json': ['application/json', JSON.stringify(toElements(records))],
  };
  const server = await listen(
    (request, response) => {
      const [type, content] = files[request.url ?? ''] ?? ['text/plain', ''];
      response.setHeader('content-type', type).end(content);
    },
    { host: '127.0.0.1', port: 0 },
  );
  return { address: server.address, end: () => server.close() };
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, lib: { entry: 'bench/explorer/plain-page.ts', formats: ['es'] } },
  });
  const [output] = Array.isArray(built) ? built : [];
  const chunk = output?.output[0];
  if (chunk?.type !== 'chunk') throw new Error('vite made no script of bench/explorer/plain-page.ts');
  return chunk.code;
}

/** What the explorer draws of the generated document: all but the instrument that its version is of. */
function toElements({ nodes, edges }: GraphRecords): readonly object[] {
  const drawn = edges.filter(({ kind }) => kind !== 'HAS_VERSION');
  const ids = new Set(drawn.flatMap(({ from, to }) => [from, to]));
  return [
    ...nodes.filter(({ id }) => ids.has(id)).map(({ id, name }) => ({ data: { id, label: name } })),
    ...drawn.map(({ id, from, to }) => ({ data: { id, source: from, target: to } })),
  ];
}
