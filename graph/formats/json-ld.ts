import type { EdgeKind, GraphEdge } from '../model/edges.js';
import type { Fact, GraphNode, NodeKind } from '../model/nodes.js';
import type { Store } from '../store/store.js';
import { readAllEdges, readAllNodes } from './read-whole.js';

type Json = Readonly<Record<string, unknown>>;

/** Types that ELI, SKOS or schema.org have for our kinds; the others are of our own vocabulary. */
const TYPES: { readonly [Kind in NodeKind]?: string } = {
  instrument: 'eli:LegalResource',
  version: 'eli:LegalExpression',
  section: 'eli:LegalResourceSubdivision',
  clause: 'eli:LegalResourceSubdivision',
  note: 'eli:LegalResourceSubdivision',
  topic: 'skos:Concept',
  actor: 'schema:Organization',
  initiative: 'schema:Project',
  event: 'schema:Event',
  country: 'schema:Country',
  region: 'schema:Place',
  resource: 'schema:LearningResource',
};

/** Properties that they have for our facts. */
const FACTS: Readonly<Record<string, string>> = {
  title: 'eli:title',
  number: 'eli:number',
  adopted: 'eli:date_document',
  text: 'schema:text',
  language: 'schema:inLanguage',
  address: 'schema:url',
  aliases: 'schema:alternateName',
  summary: 'schema:description',
  definition: 'skos:definition',
  start: 'schema:startDate',
  end: 'schema:endDate',
  place: 'schema:location',
  licence: 'schema:license',
};

/** Properties that they have for our edges. */
const EDGES: { readonly [Kind in EdgeKind]?: string } = {
  HAS_VERSION: 'eli:is_realized_by',
  HAS_SECTION: 'eli:has_part',
  HAS_CLAUSE: 'eli:has_part',
  HAS_NOTE: 'eli:has_part',
  CITES: 'eli:cites',
  ADOPTED_BY: 'eli:passed_by',
  AMENDS: 'eli:amends',
  ABOUT: 'eli:is_about',
  MENTIONS: 'schema:mentions',
  PART_OF: 'schema:isPartOf',
};

/** What the short names stand for, with ids below an address such as `https://cop.example`. */
export function jsonLdContext(base: string): Json {
  return {
    '@base': `${base}/`,
    eli: 'http://data.europa.eu/eli/ontology#',
    schema: 'https://schema.org/',
    skos: 'http://www.w3.org/2004/02/skos/core#',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    cop: `${base}/vocabulary#`,
  };
}

/** A node with what it leads to. */
export function nodeToJsonLd(node: GraphNode, edges: readonly GraphEdge[]): Json {
  const links = new Map<string, { '@id': string }[]>();
  for (const { kind, to } of edges) links.set(termOf(kind), [...(links.get(termOf(kind)) ?? []), { '@id': to }]);
  return {
    '@id': node.id,
    '@type': TYPES[node.kind] ?? `cop:${capitalize(node.kind)}`,
    [node.kind === 'topic' ? 'skos:prefLabel' : 'schema:name']: node.name,
    ...factsOf(node),
    ...Object.fromEntries(links),
  };
}

/** The words that an edge rests on, as a statement about it; null where the shape of a document states it. */
export function evidenceToJsonLd({ kind, from, to, evidence }: GraphEdge): Json | null {
  if (evidence === null) return null;
  const { document, inClause: _, ...words } = evidence;
  const said = Object.entries(words).filter(([, value]) => value !== null);
  return {
    '@type': 'rdf:Statement',
    'rdf:subject': { '@id': from },
    'rdf:predicate': { '@id': termOf(kind) },
    'rdf:object': { '@id': to },
    ...(document === null ? {} : { 'cop:document': { '@id': document } }),
    ...Object.fromEntries(said.map(([name, value]) => [`cop:${name}`, value])),
  };
}

/** The whole graph as one JSON-LD document, piece by piece: every node with its links, then the words that links rest on. */
export async function* writeJsonLd(store: Store, base: string): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(jsonLdContext(base))},\n"@graph":[\n`;
  let separator = '';
  for await (const nodes of readAllNodes(store)) {
    const lists = await store.edges({ ends: nodes.map(({ id }) => id), direction: 'out' });
    const lines = nodes.map((node, i) => JSON.stringify(nodeToJsonLd(node, lists[i] ?? [])));
    if (lines.length > 0) yield `${separator}${lines.join(',\n')}`;
    if (lines.length > 0) separator = ',\n';
  }
  for await (const edges of readAllEdges(store)) {
    const lines = edges.map(evidenceToJsonLd).filter((line) => line !== null);
    if (lines.length > 0) yield separator + lines.map((line) => JSON.stringify(line)).join(',\n');
    if (lines.length > 0) separator = ',\n';
  }
  yield '\n]}\n';
}

function factsOf({ kind, facts }: GraphNode): Json {
  const given = Object.entries({ ...facts }).filter(([name, fact]) => isSaid(fact) && !isTextState(kind, name));
  return Object.fromEntries(given.map(([name, fact]) => [FACTS[name] ?? `cop:${name}`, fact]));
}

function isSaid(fact: Fact): boolean {
  return fact !== null && !(Array.isArray(fact) && fact.length === 0);
}

/** The fact `text` of works and versions is not their words, but whether the collection has them. */
function isTextState(kind: NodeKind, name: string): boolean {
  return name === 'text' && (kind === 'instrument' || kind === 'version');
}

function termOf(kind: EdgeKind): string {
  return EDGES[kind] ?? `cop:${kind.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())}`;
}

function capitalize(kind: string): string {
  return kind.replace(/^./, (first) => first.toUpperCase());
}
