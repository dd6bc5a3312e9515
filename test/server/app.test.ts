import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { edgeId } from '#graph/model/ids.js';
import { createRecords } from '#graph/model/records.js';
import type { App } from '#server/app.js';
import { at } from '../support/at.js';
import { recordLog } from '../support/record-log.js';
import { ask, createSampleApp } from '../support/sample-app.js';
import { openSampleStore } from '../support/open-sample-store.js';
import { unreachableStore } from '../support/unreachable-store.js';
import { CITED_VERSION, clauseId, COP, PRACTICE, SAMPLE, UNKNOWN, VERSION, WORK } from '../support/sample-graph.js';

const ORIGIN = 'http://cop.test';
let app: App;

beforeAll(async () => {
  app = await createSampleApp();
});

async function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> {
  return await app.fetch(`${ORIGIN}${path}`, { method, headers });
}

async function post(body: string, headers: Record<string, string> = {}): Promise<Response> {
  return await app.fetch(`${ORIGIN}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
}

describe('health', () => {
  it('is alive', async () => {
    const response = await get('/health');
    expect([response.status, await response.json()]).toStrictEqual([200, { status: 'alive' }]);
  });

  it('is ready with a graph', async () => {
    const response = await get('/ready');
    expect([response.status, await response.json()]).toStrictEqual([200, { status: 'ready', nodes: 79, edges: 148 }]);
  });

  it('is not ready while the graph is empty, and is as soon as there is one', async () => {
    const store = await openSampleStore(createRecords({ nodes: [], edges: [] }));
    const empty = await createSampleApp({ store });
    const before = await empty.fetch(`${ORIGIN}/ready`);
    expect([before.status, await before.json()]).toStrictEqual([
      503,
      { status: 'not ready', reason: 'the graph is empty: nothing was ingested yet' },
    ]);
    await store.apply({ upserts: SAMPLE, removals: { nodes: [], edges: [] } });
    expect((await empty.fetch(`${ORIGIN}/ready`)).status).toBe(200);
  });
});

describe('a store that does not answer', () => {
  let down: App;
  beforeAll(async () => {
    down = await createSampleApp({ store: unreachableStore });
  });

  it('is alive and not ready', async () => {
    expect((await down.fetch(`${ORIGIN}/health`)).status).toBe(200);
    const response = await down.fetch(`${ORIGIN}/ready`);
    expect([response.status, await response.json()]).toStrictEqual([
      503,
      { status: 'not ready', reason: 'the graph store does not answer' },
    ]);
  });

  it.each([
    [`{ instrument(id: "${WORK}") { id } }`],
    [`{ instruments { totalCount } }`],
    [`{ search(query: "x") { totalCount } }`],
    [`{ neighbourhood(id: "${WORK}") { nodes { id } } }`],
  ])('answers %s with 503 and a clear error', async (query) => {
    const { status, body } = await ask(down, query);
    expect(status).toBe(503);
    expect(body.errors?.map(({ message, extensions }) => ({ message, extensions }))).toStrictEqual([
      {
        message: 'the graph store does not answer at the moment; try again shortly',
        extensions: { code: 'STORE_UNAVAILABLE' },
      },
    ]);
  });
});

describe('errors', () => {
  it.each([
    ['{', 'GRAPHQL_PARSE_FAILED'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['query ($id: ID!) { node(id: $id) { id } }', 'BAD_USER_INPUT'],
    ['{ node(id: "res-67") { id } }', 'BAD_USER_INPUT'],
    ['{ instruments(first: 501) { totalCount } }', 'BAD_USER_INPUT'],
    ['{ instruments(after: "x") { totalCount } }', 'BAD_USER_INPUT'],
    ['{ search(query: "helpline", after: "x") { totalCount } }', 'BAD_USER_INPUT'],
    ['{ neighbourhood(id: "/ontology/no/body") { nodes { id } } }', 'NOT_FOUND'],
    ['mutation { x }', 'BAD_USER_INPUT'],
  ])('%s has the code %s', async (query, code) => {
    const { body } = await ask(app, query);
    expect(body.errors?.map(({ extensions }) => extensions)).toStrictEqual([{ code }]);
  });

  it('says what was found and what to do', async () => {
    const { body } = await ask(app, '{ node(id: "res-67") { id } }');
    expect(body.errors?.[0]?.message).toBe(
      'not an id: "res-67"; ids look like /akn/un/statement/deliberation/itu-wtdc/2010/res-67 or /ontology/organization/itu-bdt',
    );
  });

  it('of the server are logged in full and leak nothing', async () => {
    const from = clauseId('recalling', 2);
    const bare = { kind: 'CITES', from, to: UNKNOWN, order: 9, facts: {}, evidence: null } as const;
    const store = await openSampleStore(
      createRecords({
        nodes: SAMPLE.nodes,
        edges: [...SAMPLE.edges, { ...bare, id: edgeId('CITES', [from, UNKNOWN]) }],
      }),
    );
    const { log, lines } = recordLog();
    const broken = await createSampleApp({ store, log });
    const response = await broken.fetch(`${ORIGIN}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-request-id': 'mine-1' },
      body: JSON.stringify({ query: `{ clause(id: "${from}") { citations { id } } }` }),
    });
    const text = await response.text();
    expect([response.status, response.headers.get('x-request-id')]).toStrictEqual([500, 'mine-1']);
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
    expect(text).not.toMatch(/evidence|\.ts|\.js|UnwitnessedEdge|at /);
    expect(lines).toMatchObject([
      { id: 'mine-1', msg: 'internal error', err: { type: 'UnwitnessedEdgeError' } },
      { id: 'mine-1', msg: 'request', status: 500 },
    ]);
  });
});

describe('limits', () => {
  it('refuses a body over 100 KB, told or counted', async () => {
    const body = JSON.stringify({ query: `{ __typename } # ${'x'.repeat(100_000)}` });
    const response = await post(body);
    expect([response.status, await response.json()]).toMatchObject([
      413,
      { errors: [{ extensions: { code: 'REQUEST_ENTITY_TOO_LARGE' } }] },
    ]);
  });

  it('refuses a query of too many tokens', async () => {
    const { body } = await ask(app, `{ ${'__typename '.repeat(6000)} }`);
    expect(body.errors?.[0]?.extensions.code).toBe('TOO_MANY_TOKENS');
    expect(body.errors?.[0]?.message).toContain('5000 tokens');
  });

  it('refuses a query that is too deep', async () => {
    const deep = `{ clause(id: "x") { ${'children { '.repeat(20)} id ${'} '.repeat(20)} } }`;
    const { status, body } = await ask(app, deep);
    expect([status, body.errors?.[0]?.extensions.code]).toStrictEqual([400, 'QUERY_TOO_DEEP']);
  });

  it('refuses a query that may answer too much, in variables and aliases too', async () => {
    const query = `query ($n: Int) { instruments(first: $n) { nodes { versions(first: $n) { nodes { id name label } } } } }`;
    const { status, body } = await ask(app, query, { n: 500 });
    expect([status, body.errors?.[0]?.extensions.code]).toStrictEqual([400, 'QUERY_TOO_COSTLY']);
    expect((await ask(app, query, { n: 10 })).body.errors).toBeUndefined();
  });

  it('answers the whole of introspection', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const { body } = await ask(app, getIntrospectionQuery());
    expect(body.errors).toBeUndefined();
  });

  it('answers no batch', async () => {
    const response = await post(JSON.stringify([{ query: '{ __typename }' }]));
    expect([response.status, await response.json()]).toMatchObject([
      400,
      {
        errors: [
          { message: 'send one query a request: batches are not answered', extensions: { code: 'BATCHING_OFF' } },
        ],
      },
    ]);
  });

  it('refuses a query of too many aliases or directives, and says how many', async () => {
    const aliases = Array.from({ length: 31 }, (_, i) => `a${i}: __typename`).join(' ');
    const directives = `__typename ${'@include(if: true) '.repeat(31)}`;
    for (const [query, code] of [
      [aliases, 'TOO_MANY_ALIASES'],
      [directives, 'TOO_MANY_DIRECTIVES'],
    ] as const) {
      const { body } = await ask(app, `{ ${query} }`);
      expect(body.errors?.[0]?.extensions.code).toBe(code);
      expect(body.errors?.[0]?.message).toContain('31');
    }
  });

  it('ends a query that takes too long, and asks the store for no more', async () => {
    const store = await openSampleStore();
    const asked: string[] = [];
    const slow = {
      ...store,
      until: (deadline: number) => ({
        ...store.until(deadline),
        nodes: async (ids: Parameters<typeof store.nodes>[0]) => {
          asked.push(...ids);
          await new Promise((resolve) => setTimeout(resolve, 100));
          return await store.until(deadline).nodes(ids);
        },
      }),
    };
    const { status, body } = await ask(
      await createSampleApp({ store: slow, mostTime: 40 }),
      `{ clause(id: "${clauseId('recalling', 2)}") { version { instrument { id } } } }`,
    );
    expect([status, body.errors?.map(({ extensions }) => extensions.code)]).toStrictEqual([504, ['QUERY_TIMED_OUT']]);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(asked).toStrictEqual([clauseId('recalling', 2)]);
  });

  it('describes its schema unless that is turned off', async () => {
    const off = await createSampleApp({ env: { INTROSPECTION: 'off' } });
    for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Clause") { name } }']) {
      expect((await ask(app, query)).body.errors).toBeUndefined();
      expect((await ask(off, query)).body.errors?.[0]?.extensions.code).toBe('INTROSPECTION_OFF');
    }
    expect((await ask(off, '{ collection { __typename } }')).body.errors).toBeUndefined();
  });

  it.each([
    [{ method: 'GET' }, 403, 'CSRF_PREVENTION'],
    [{ method: 'GET', headers: { 'x-csrf': '1' } }, 200, undefined],
    [{ method: 'PUT', headers: { 'content-type': 'application/json' } }, 405, 'BAD_REQUEST'],
    [{ method: 'POST', headers: { 'content-type': 'text/xml' }, body: 'x' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ])('%j is %i %s', async (init, status, code) => {
    const response = await app.fetch(`${ORIGIN}/graphql?query={__typename}`, init);
    expect([response.status, at(await response.json(), 'errors.0.extensions.code')]).toStrictEqual([status, code]);
  });

  it('refuses what a form on another page could send', async () => {
    const response = await post('query={__typename}', { 'content-type': 'application/x-www-form-urlencoded' });
    expect(response.status).toBe(403);
  });
});

describe('the explorer', () => {
  it('is served at the root and at every address that a browser opens', async () => {
    for (const path of ['/', '/akn/un/statement', '/index.html']) {
      const response = await get(path, { accept: 'text/html' });
      expect([response.status, await response.text()]).toStrictEqual([200, '<!doctype html><title>explorer</title>']);
    }
  });

  it('says where nothing is', async () => {
    const asset = await get('/assets/none.js', { accept: 'text/html' });
    const other = await get('/robots.txt');
    expect([asset.status, other.status, await other.text()]).toStrictEqual([404, 404, 'nothing is at /robots.txt\n']);
  });

  it('cannot be written to', async () => {
    const response = await get('/', {}, 'DELETE');
    expect([response.status, response.headers.get('allow')]).toStrictEqual([405, 'GET, HEAD']);
  });

  it('keeps files named by digest for good, and asks again for the page', async () => {
    const asset = await get('/assets/index-B2c4D6e8.js');
    const page = await get('/');
    expect([asset, page].map(({ headers }) => headers.get('cache-control'))).toStrictEqual([
      'public, max-age=31536000, immutable',
      'no-cache',
    ]);
  });

  it('sends files compressed to those who take that', async () => {
    const plain = await (await get('/assets/index-B2c4D6e8.js')).text();
    const response = await get('/assets/index-B2c4D6e8.js', { 'accept-encoding': 'br;q=0, gzip' });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(Buffer.from(await response.arrayBuffer())).toString()).toBe(plain);
  });

  it('sends nothing to those who have the file', async () => {
    const etag = (await get('/')).headers.get('etag') ?? '';
    const response = await get('/', { 'if-none-match': `W/${etag}` });
    expect([response.status, await response.text()]).toStrictEqual([304, '']);
  });

  it('answers HEAD without the body', async () => {
    const response = await get('/', {}, 'HEAD');
    expect([response.status, response.headers.get('content-length'), await response.text()]).toStrictEqual([
      200,
      '38',
      '',
    ]);
  });
});

describe('nothing', () => {
  const methods = ['POST', 'PUT', 'PATCH', 'DELETE'];
  const paths = ['/', '/graphql', '/health', '/ready', '/metrics', '/reports/wtdc', '/submit', WORK];

  it.each(paths.flatMap((path) => methods.map((method) => [method, path] as const)))(
    'is written by %s %s',
    async (method, path) => {
      const store = await openSampleStore();
      const before = await store.revision();
      const one = await createSampleApp({ store, env: { METRICS: 'on' } });
      const headers = { 'content-type': 'application/json', 'x-csrf': '1', accept: 'application/json' };
      const body = JSON.stringify({ query: 'mutation { write }' });
      const response = await one.fetch(`${ORIGIN}${path}`, { method, headers, body });
      const isQuery = path === '/graphql' && method === 'POST';
      expect([response.status, isQuery && at(await response.json(), 'errors.0.extensions.code')]).toStrictEqual(
        isQuery ? [200, 'BAD_USER_INPUT'] : [405, false],
      );
      expect(await store.revision()).toBe(before);
      await store.close();
    },
  );
});

describe('security headers', () => {
  it.each(['/', '/graphql', '/health', '/nothing'])('are on %s', async (path) => {
    const { headers } = await get(path, { 'x-csrf': '1' });
    const names = ['x-content-type-options', 'x-frame-options', 'referrer-policy', 'cross-origin-opener-policy'];
    expect(names.map((name) => headers.get(name))).toStrictEqual(['nosniff', 'DENY', 'no-referrer', 'same-origin']);
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
  });

  it('let the explorer run its own scripts only', async () => {
    const policy = (await get('/')).headers.get('content-security-policy');
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self' 'sha256-[^']+'; /);
    expect(policy).not.toMatch(/unsafe|https?:/);
  });
});

describe('GraphiQL', () => {
  let page: Response;
  let html: string;
  beforeAll(async () => {
    page = await get('/graphql', { accept: 'text/html' });
    html = await page.text();
  });
  afterAll(() => {
    html = '';
  });

  it('is whole: it names no script, style or font of another place', () => {
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(html).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)="(?:https?:)?\/\//);
  });

  it('may run its own script only, and reach this server only', () => {
    const policy = page.headers.get('content-security-policy');
    expect(policy).toMatch(/script-src 'sha256-[^']+' blob:;/);
    expect(policy).toMatch(/connect-src 'self'/);
    expect(policy).not.toMatch(/unsafe-eval|https?:/);
  });

  it('opens with worked examples', () => {
    expect(html).toContain('# Worked examples: put the cursor into one and press Ctrl-Enter.');
  });
});

describe('an ingest between the questions of one query', () => {
  it('is answered from one state of the graph, never from two', async () => {
    const store = await openSampleStore();
    let finds = 0;
    const meddled = {
      ...store,
      until: () => ({
        ...store,
        find: async (query: Parameters<typeof store.find>[0]) => {
          const number = (finds += 1);
          const page = await store.find(query);
          const nothing = { nodes: [], edges: [] };
          if (number === 1) await store.apply({ upserts: nothing, removals: { nodes: [PRACTICE, COP], edges: [] } });
          return page;
        },
      }),
    };
    const query = '{ practices { totalCount } initiatives { totalCount } }';
    const { body } = await ask(await createSampleApp({ store: meddled }), query);
    expect(body).toStrictEqual({ data: { practices: { totalCount: 0 }, initiatives: { totalCount: 0 } } });
    await store.close();
  });
});

describe('linked data', () => {
  const accept = { accept: 'application/ld+json' };

  it('is at the address of anything, with its links and the words they rest on', async () => {
    const response = await get(clauseId('recalling', 2), accept);
    expect([response.status, response.headers.get('content-type')]).toStrictEqual([200, 'application/ld+json']);
    const body = await response.json();
    expect(at(body, '@context.@base')).toBe(`${ORIGIN}/`);
    expect(at(body, '@graph.0')).toMatchObject({
      '@id': clauseId('recalling', 2),
      '@type': 'eli:LegalResourceSubdivision',
      'eli:cites': [{ '@id': CITED_VERSION }],
    });
    expect(at(body, '@graph.1')).toMatchObject({ 'rdf:predicate': { '@id': 'eli:cites' }, 'cop:line': 3 });
  });

  it('is not where nothing is, and not for browsers', async () => {
    expect((await get('/ontology/no/body', accept)).status).toBe(404);
    expect((await get(WORK, { accept: 'text/html' })).headers.get('content-type')).toMatch(/^text\/html/);
    const down = await createSampleApp({ store: unreachableStore });
    expect((await down.fetch(`${ORIGIN}${WORK}`, { headers: accept })).status).toBe(503);
  });
});

describe('other origins', () => {
  const preflight = { origin: 'https://example.org', 'access-control-request-method': 'POST' };

  it('are answered only where they are named', async () => {
    const open = await createSampleApp({ env: { CORS_ORIGINS: 'https://example.org, https://other.example' } });
    const named = await open.fetch(`${ORIGIN}/graphql`, { method: 'OPTIONS', headers: preflight });
    expect(named.headers.get('access-control-allow-origin')).toBe('https://example.org');
    const stranger = { ...preflight, origin: 'https://stranger.example' };
    const refused = await open.fetch(`${ORIGIN}/graphql`, { method: 'OPTIONS', headers: stranger });
    expect(refused.headers.get('access-control-allow-origin')).not.toBe('https://stranger.example');
    const closed = await app.fetch(`${ORIGIN}/graphql`, { method: 'OPTIONS', headers: preflight });
    expect(closed.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('answers of GraphQL', () => {
  const path = `/graphql?query=${encodeURIComponent(`{ version(id: "${VERSION}") { clauses { nodes { id text } } } }`)}`;

  it('are compressed for those who take that', async () => {
    const plain = await (await get(path, { 'x-csrf': '1' })).text();
    const response = await get(path, { 'x-csrf': '1', 'accept-encoding': 'gzip' });
    expect([response.headers.get('content-encoding'), response.headers.get('vary')]).toStrictEqual([
      'gzip',
      'accept-encoding',
    ]);
    expect(gunzipSync(Buffer.from(await response.arrayBuffer())).toString()).toBe(plain);
  });

  it('are not sent again to those who have them', async () => {
    const etag = (await get(path, { 'x-csrf': '1' })).headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\/"[\w-]{22}"$/);
    const same = await get(path, { 'x-csrf': '1', 'if-none-match': etag });
    expect([same.status, await same.text()]).toStrictEqual([304, '']);
    const other = await get('/graphql?query={__typename}', { 'x-csrf': '1', 'if-none-match': etag });
    expect(other.status).toBe(200);
  });
});

describe('metrics', () => {
  it('are not there unless they are turned on', async () => {
    expect((await get('/metrics')).status).toBe(404);
  });

  it('count requests by route and errors by code, and nothing that names a query', async () => {
    const counted = await createSampleApp({ env: { METRICS: 'on' } });
    await ask(counted, '{ secretAlias: __typename }');
    await ask(counted, '{ nothing }');
    await counted.fetch(`${ORIGIN}/akn/un/statement`, { headers: { accept: 'text/html' } });
    const response = await counted.fetch(`${ORIGIN}/metrics`);
    const text = await response.text();
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(text).toContain('cop_http_requests_total{route="graphql",method="POST",status="200"} 2\n');
    expect(text).toContain('cop_http_requests_total{route="explorer",method="GET",status="200"} 1\n');
    expect(text).toContain('cop_graphql_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1\n');
    expect(text).toMatch(/cop_http_request_duration_seconds_bucket\{route="graphql",le="\+Inf"\} 2\n/);
    expect(text).not.toMatch(/secretAlias|akn/);
    const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines.filter((line) => !/^[a-z_]+(?:\{(?:[a-z]+="[^"]*",?)+\})? [\d.e+-]+$/.test(line))).toStrictEqual([]);
  });
});

describe('the log', () => {
  it('has one line a request, without the query', async () => {
    const { log, lines } = recordLog();
    await ask(await createSampleApp({ log }), '{ secretAlias: __typename }');
    expect(lines).toHaveLength(1);
    expect(Object.keys(lines[0] ?? {})).toStrictEqual(['level', 'id', 'method', 'path', 'status', 'ms', 'msg']);
    expect(lines[0]).toMatchObject({ level: 30, method: 'POST', path: '/graphql', status: 200, msg: 'request' });
    expect(at(lines[0], 'id')).toMatch(/^[\w-]{36}$/);
  });

  it('has the id that the answer has, and no query of an address either', async () => {
    const { log, lines } = recordLog();
    const logged = await createSampleApp({ log });
    const query = encodeURIComponent('{ secretAlias: __typename nothing }');
    const response = await logged.fetch(`${ORIGIN}/graphql?query=${query}`, { headers: { 'x-csrf': '1' } });
    expect(lines).toMatchObject([{ id: response.headers.get('x-request-id'), path: '/graphql', msg: 'request' }]);
    expect(JSON.stringify(lines)).not.toMatch(/secretAlias|nothing/);
  });
});
