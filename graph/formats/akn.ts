import type { GraphEdge } from '../model/edges.js';
import type { Span } from '../model/evidence.js';
import { parseId, printId, slug, type NodeId } from '../model/ids.js';
import { isOfKind, type GraphNode, type NodeOf } from '../model/nodes.js';
import type { Store } from '../store/store.js';
import type { ExportFile } from './csv.js';
import { readAllNodes } from './read-whole.js';
import { toXmlText } from './xml.js';

/** Every text of the graph as a document of Akoma Ntoso 3.0, one file a version whose words were read. */
export async function* writeAknFiles(store: Store): AsyncGenerator<ExportFile> {
  for await (const nodes of readAllNodes(store))
    for (const node of nodes)
      if (isOfKind(node, 'version') && node.facts.text === 'full')
        yield { name: `${slug(node.id)}.xml`, pieces: writeVersion(store, node) };
}

async function* writeVersion(store: Store, version: NodeOf<'version'>): AsyncGenerator<string> {
  const parts = await readParts(store, version.id);
  const below = parts.below.get(version.id) ?? [];
  const { type, body } = await readWork(store, version.id);
  const name = STATEMENTS.has(type) ? 'statement' : 'doc';
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">\n`;
  yield `<${name} name="${toXmlText(type)}">\n${metaOf(version.id, body)}`;
  yield `<preface><longTitle><p><docTitle>${toXmlText(version.facts.title)}</docTitle></p></longTitle></preface>\n<mainBody>\n`;
  for (const id of below) yield writePart(id, parts);
  if (below.length === 0) yield '<p/>\n';
  yield `</mainBody>\n${conclusionsOf(parts)}</${name}>\n</akomaNtoso>\n`;
}

/** What sort of work a version is of, and who adopted it. */
async function readWork(
  store: Store,
  version: NodeId,
): Promise<{ readonly type: string; readonly body: string | null }> {
  const [edges = []] = await store.edges({ ends: [version], direction: 'in', kinds: ['HAS_VERSION'] });
  const [work] = await store.nodes(edges.map(({ from }) => from));
  return work?.kind === 'instrument' ? work.facts : { type: 'document', body: null };
}

const STATEMENTS: ReadonlySet<string> = new Set([
  'resolution',
  'decision',
  'recommendation',
  'declaration',
  'guideline',
]);

interface Parts {
  readonly nodes: ReadonlyMap<NodeId, GraphNode>;
  /** Ids of what lies right below each, in order. */
  readonly below: ReadonlyMap<NodeId, readonly NodeId[]>;
  readonly cited: ReadonlyMap<NodeId, readonly GraphEdge[]>;
  /** Notes by the clause that bears their marker; those of none under null. */
  readonly notes: ReadonlyMap<string | null, readonly NodeOf<'note'>[]>;
}

async function readParts(store: Store, version: NodeId): Promise<Parts> {
  const nodes = new Map<NodeId, GraphNode>();
  const below = new Map<NodeId, readonly NodeId[]>();
  const cited = new Map<NodeId, readonly GraphEdge[]>();
  for (let level: readonly NodeId[] = [version]; level.length > 0;) {
    const edges = await store.edges({ ends: level, direction: 'out', kinds: ['HAS_SECTION', 'HAS_CLAUSE', 'CITES'] });
    level.forEach((id, i) => {
      below.set(
        id,
        (edges[i] ?? []).filter(({ kind }) => kind !== 'CITES').map(({ to }) => to),
      );
      cited.set(
        id,
        (edges[i] ?? []).filter(({ kind }) => kind === 'CITES'),
      );
    });
    level = [...new Set(level.flatMap((id) => below.get(id) ?? []))].filter((id) => !below.has(id));
    for (const node of await store.nodes(level)) if (node) nodes.set(node.id, node);
  }
  for (const [id, parts] of below)
    below.set(
      id,
      [...parts].sort((a, b) => orderOf(nodes.get(a)) - orderOf(nodes.get(b))),
    );
  return { nodes, below, cited, notes: await readNotes(store, version) };
}

async function readNotes(store: Store, version: NodeId): Promise<Parts['notes']> {
  const [edges = []] = await store.edges({ ends: [version], direction: 'out', kinds: ['HAS_NOTE'] });
  const notes = new Map<string | null, NodeOf<'note'>[]>();
  for (const note of await store.nodes(edges.map(({ to }) => to)))
    if (note?.kind === 'note') notes.set(note.facts.clause, [...(notes.get(note.facts.clause) ?? []), note]);
  return notes;
}

/** Notes that no clause bears. */
function conclusionsOf({ notes }: Parts): string {
  const loose = (notes.get(null) ?? []).map(writeNote).join('');
  return loose === '' ? '' : `<conclusions><p>${loose}</p></conclusions>\n`;
}

function writeNote({ id, facts: { marker, text } }: NodeOf<'note'>): string {
  return `<authorialNote eId="${eIdOf(id)}" marker="${toXmlText(marker)}" placement="bottom"><p>${toXmlText(text)}</p></authorialNote>`;
}

/** Sections and clauses that stand side by side come in the order of their words. */
function orderOf(node: GraphNode | undefined): number {
  return node?.kind === 'section' || node?.kind === 'clause' ? node.facts.start : 0;
}

function writePart(id: NodeId, parts: Parts, above?: GraphNode): string {
  const node = parts.nodes.get(id);
  const inside = (parts.below.get(id) ?? []).map((part) => writePart(part, parts, node)).join('');
  if (node?.kind === 'section') return writeSection(node, inside);
  const name = above?.kind === 'clause' ? 'point' : 'paragraph';
  const insets = [...(parts.cited.get(id) ?? []).flatMap(toRef), ...(parts.notes.get(id) ?? []).map(toInset)];
  return node?.kind === 'clause' ? writeClause(node, { name, inside, insets }) : '';
}

function writeSection({ id, facts }: NodeOf<'section'>, inside: string): string {
  const heading = `<heading>${toXmlText(facts.heading)}</heading>`;
  return `<hcontainer eId="${eIdOf(id)}" name="section" class="${facts.role}">${heading}\n${inside || '<content><p/></content>\n'}</hcontainer>\n`;
}

interface ClauseParts {
  /** `point` below another clause, `paragraph` below a heading. */
  readonly name: string;
  readonly inside: string;
  readonly insets: readonly Inset[];
}

/** Something that stands in the words of a clause. */
interface Inset extends Span {
  readonly write: (words: string) => string;
}

function toRef({ to, evidence }: GraphEdge): readonly Inset[] {
  const write = (words: string): string => `<ref href="${toXmlText(to)}">${words}</ref>`;
  return evidence?.inClause ? [{ ...evidence.inClause, write }] : [];
}

/** A note stands behind its marker where that is one of the words; at their end where it was not found. */
function toInset(note: NodeOf<'note'>): Inset {
  const at = note.facts.markEnd ?? Infinity;
  return { start: at, end: at, write: () => writeNote(note) };
}

/** Words above children are an `intro`, flush words behind them a `wrapUp`. */
function writeClause({ id, facts }: NodeOf<'clause'>, { name, inside, insets }: ClauseParts): string {
  const own = `<p>${ownWords(facts.text, insets)}</p>`;
  const flush = facts.tail === null ? '' : `<p>${toXmlText(facts.tail)}</p>`;
  const around = inside === '' ? `<content>${own}${flush}</content>\n` : `<intro>${own}</intro>\n${inside}`;
  const wrapUp = inside === '' || flush === '' ? '' : `<wrapUp>${flush}</wrapUp>\n`;
  const num = facts.rawLabel === null ? '' : `<num>${toXmlText(facts.rawLabel)}</num>`;
  return `<${name} eId="${eIdOf(id)}" class="${facts.role}">${num}${around}${wrapUp}</${name}>\n`;
}

/** A citation inside another is left out; a note called inside one is printed behind it. */
function ownWords(text: string, insets: readonly Inset[]): string {
  let from = 0;
  let written = '';
  for (const { start, end, write } of [...insets].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < from && start !== end) continue;
    const at = Math.max(from, start);
    written += toXmlText(text.slice(from, at)) + write(toXmlText(text.slice(at, end)));
    from = Math.max(from, Math.min(end, text.length));
  }
  return written + toXmlText(text.slice(from));
}

function eIdOf(id: NodeId): string {
  const ref = parseId(id);
  return ref?.kind === 'portion' ? ref.eId : '';
}

function metaOf(id: NodeId, body: string | null): string {
  const ref = parseId(id);
  if (ref?.kind !== 'version') throw new TypeError(`${id} is the id of no version`);
  const work = printId(ref.work);
  const author = '<FRBRauthor href="#meta.author"/>';
  const { country, subtype, date, number } = ref.work;
  const workParts = `${namesOf(`${work}/!main`, work)}${dateOf(date, 'adoption')}${author}<FRBRcountry value="${country}"/>${subtype === null ? '' : `<FRBRsubtype value="${subtype}"/>`}<FRBRnumber value="${number}"/>`;
  const expression = `${namesOf(`${id}/!main`, id)}${dateOf(ref.date, 'version')}${author}<FRBRlanguage language="${ref.language}"/>`;
  const manifestation = `${namesOf(`${id}/!main.xml`, `${id}.xml`)}${dateOf(ref.date, 'version')}${author}<FRBRformat value="application/akn+xml"/>`;
  const organization = `/ontology/organization/${slug(body ?? '') || 'unknown'}`;
  return `<meta><identification source="#meta.author"><FRBRWork>${workParts}</FRBRWork><FRBRExpression>${expression}</FRBRExpression><FRBRManifestation>${manifestation}</FRBRManifestation></identification>
<references source="#meta.author"><TLCOrganization eId="meta.author" href="${organization}" showAs="${toXmlText(body ?? 'not known')}"/></references></meta>\n`;
}

function namesOf(main: string, whole: string): string {
  return `<FRBRthis value="${main}"/><FRBRuri value="${whole}"/>`;
}

/** The schema asks for a day; where the year alone is known, the name of the date says so. */
function dateOf(date: string, name: string): string {
  const isDay = date.length > 4;
  return `<FRBRdate date="${isDay ? date : `${date}-01-01`}" name="${isDay ? name : `${name}-year`}"/>`;
}
