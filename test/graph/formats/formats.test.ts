import { MultiDirectedGraph } from 'graphology';
import { parse as parseGraphml } from 'graphology-graphml';
import jsonld from 'jsonld';
import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeAknFiles } from '#graph/formats/akn.js';
import { writeCsv } from '#graph/formats/csv.js';
import { writeGraphml } from '#graph/formats/graphml.js';
import { jsonLdContext, writeJsonLd } from '#graph/formats/json-ld.js';
import { edgeId, toNodeId } from '#graph/model/ids.js';
import { createRecords } from '#graph/model/records.js';
import type { Store } from '#graph/store/store.js';
import { openSampleStore } from '../../support/open-sample-store.js';
import { clauseId, edge, evidence, SAMPLE, UNKNOWN, VERSION, WORK } from '../../support/sample-graph.js';

const BASE = 'https://cop.example';
/** What each format must not trip over. */
const AWKWARD = {
  id: toNodeId('/ontology/concept/awkward'),
  kind: 'topic',
  name: '=1+1, "a" <b> & \u0001\nnext',
} as const;
const records = createRecords({
  nodes: [...SAMPLE.nodes, { ...AWKWARD, facts: { definition: 'é', aliases: ['x', 'y'], file: null, sources: [] } }],
  edges: [
    ...SAMPLE.edges,
    {
      ...edge('CITES', [clauseId('recalling', 2), UNKNOWN], { evidence }),
      id: edgeId('CITES', [clauseId('recalling', 2), UNKNOWN]),
    },
  ],
});

let store: Store;
beforeAll(async () => {
  store = await openSampleStore(records);
});
afterAll(() => store.close());

async function join(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

describe('GraphML', () => {
  it('is read back by graphology with every node, edge and fact', async () => {
    const graph = parseGraphml(MultiDirectedGraph, await join(writeGraphml(store)));
    expect(graph.nodes().sort()).toStrictEqual(records.nodes.map(({ id }) => id));
    expect(graph.edges().sort()).toStrictEqual(records.edges.map(({ id }) => id).sort());
    expect(graph.getNodeAttributes(VERSION)).toMatchObject({
      kind: 'version',
      label: 'Rev. Kigali, 2022',
      coverage: 1,
    });
    expect(graph.getNodeAttribute(AWKWARD.id, 'name')).toBe('=1+1, "a" <b> & \nnext');
    const cited = edgeId('CITES', [clauseId('recalling', 1), UNKNOWN]);
    expect(graph.getEdgeAttributes(cited)).toMatchObject({ kind: 'CITES', quote: evidence.quote, resolved: false });
  });
});

describe('CSV', () => {
  it('is read back by Python with every node and edge', async () => {
    const tables: Record<string, string> = {};
    for await (const { name, pieces } of writeCsv(store)) tables[name] = await join(pieces);
    const rows = (name: string): readonly Record<string, string>[] => {
      const program =
        'import csv,json,sys,io; print(json.dumps(list(csv.DictReader(io.TextIOWrapper(sys.stdin.buffer, "utf-8", newline="")))))';
      const { stdout, status } = spawnSync('python3', ['-c', program], { input: tables[name] ?? '', encoding: 'utf8' });
      expect(status).toBe(0);
      return JSON.parse(stdout);
    };
    const nodes = rows('nodes.csv');
    expect(nodes.map(({ id }) => id).sort()).toStrictEqual(records.nodes.map(({ id }) => id));
    expect(nodes.find(({ id }) => id === AWKWARD.id)).toMatchObject({
      name: `'${AWKWARD.name}`,
      definition: 'é',
      aliases: '["x","y"]',
    });
    const edges = rows('edges.csv');
    expect(edges.map(({ id }) => id).sort()).toStrictEqual(records.edges.map(({ id }) => id).sort());
    expect(edges.find(({ kind, to }) => kind === 'CITES' && to === UNKNOWN)).toMatchObject({
      quote: evidence.quote,
      line: '3',
    });
  });
});

describe('JSON-LD', () => {
  const loadNothing = (url: string): never => {
    throw new Error(`nothing is fetched: ${url}`);
  };

  it('is read back by jsonld as the same statements', async () => {
    const document = JSON.parse(await join(writeJsonLd(store, BASE)));
    const quads = (await jsonld.toRDF(document, { documentLoader: loadNothing })) as readonly {
      readonly subject: { readonly value: string };
      readonly predicate: { readonly value: string };
      readonly object: { readonly value: string };
    }[];
    const says = (subject: string, predicate: string): readonly string[] =>
      quads
        .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
        .map(({ object }) => object.value);
    const eli = (term: string): string => `http://data.europa.eu/eli/ontology#${term}`;
    expect(says(`${BASE}${WORK}`, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type')).toStrictEqual([
      eli('LegalResource'),
    ]);
    expect(says(`${BASE}${WORK}`, eli('is_realized_by'))).toContain(`${BASE}${VERSION}`);
    expect(says(`${BASE}${clauseId('recalling', 1)}`, eli('cites'))).toContain(`${BASE}${UNKNOWN}`);
    const named = new Set(quads.map(({ subject }) => subject.value));
    expect(records.nodes.filter(({ id }) => !named.has(`${BASE}${id}`))).toStrictEqual([]);
    const quotes = quads.filter(({ predicate }) => predicate.value === `${BASE}/vocabulary#quote`);
    expect(quotes).toHaveLength(records.edges.filter(({ evidence: words }) => words !== null).length);
  });

  it('names no term that the context does not', async () => {
    const document = JSON.parse(await join(writeJsonLd(store, BASE)));
    const prefixes = Object.keys(jsonLdContext(BASE));
    const keys = (document['@graph'] as object[])
      .flatMap((node) => Object.keys(node))
      .filter((key) => !key.startsWith('@'));
    expect([...new Set(keys)].filter((key) => !prefixes.includes(key.split(':')[0] ?? ''))).toStrictEqual([]);
  });
});

describe('Akoma Ntoso', () => {
  it('is well formed to xmllint, valid where AKN_SCHEMA names the schema, and holds every clause', async () => {
    const files: string[] = [];
    for await (const { pieces } of writeAknFiles(store)) files.push(await join(pieces));
    expect(files).toHaveLength(1);
    const [xml = ''] = files;
    const schema = process.env['AKN_SCHEMA'];
    const { status, stderr, error } = spawnSync('xmllint', ['--noout', ...(schema ? ['--schema', schema] : []), '-'], {
      input: xml,
      encoding: 'utf8',
    });
    // Not every machine has it; CI has.
    if (error === undefined) expect([status, stderr.replace(/^- validates\n$/, '')]).toStrictEqual([0, '']);
    expect(xml.match(/<(?:paragraph|point) eId=/g)).toHaveLength(54);
    expect(xml).toContain(
      '<p>clause 1<authorialNote eId="authorialNote_1" marker="1" placement="bottom"><p>As the annex says.</p></authorialNote> n',
    );
    expect(xml).toContain(
      `<ref href="${VERSION.replace(WORK, '/akn/un/statement/deliberation/itu-pp/2010/res-179').replace('2022', '2018')}">`,
    );
  });
});
