import { printId, type NodeId } from '#graph/model/ids.js';
import type { NodeOf } from '#graph/model/nodes.js';
import type { ParsedClause, ParsedDocument, ParsedSection } from '../model/document.js';
import { placeAt } from '../model/diagnostic.js';
import type { Reading } from '../model/reading.js';
import type { RegisterLink } from '../model/register.js';
import type { Sidecar } from '../model/sidecar.js';
import { documentIds, type DocumentIds } from '../model/document-ids.js';
import { buildNotes } from './build-notes.js';
import type { Draft } from './draft.js';
import { witnessDocument } from './witness-document.js';
import { witnessRegister } from './witness-register.js';

/** Puts one document into the graph: its work, its version with the words, its sections, clauses and notes in order. */
export function buildDocument(draft: Draft, reading: Reading): void {
  const ids = documentIds(reading.document);
  buildWork(draft, reading, ids);
  buildVersion(draft, reading, ids);
  const order = createOrder(reading);
  reading.document.sections.forEach((section) => buildSection(draft, { reading, ids, order }, section));
  buildAddressees(draft, reading, ids);
  reading.document.clauses.forEach((clause) => buildClause(draft, { reading, ids, order }, clause));
  buildNotes(draft, reading.document, ids);
}

/** What every part of one document is built with. */
interface Building {
  readonly reading: Reading;
  readonly ids: DocumentIds;
  /** Place of each section in the document. */
  readonly order: ReadonlyMap<string, number>;
}

function createOrder({ document }: Reading): ReadonlyMap<string, number> {
  const parts = [...document.sections, ...document.clauses].sort((a, b) => a.start - b.start || b.end - a.end);
  return new Map(parts.map(({ eId }, i) => [eId, i]));
}

/** A work that a register knows keeps what the register says of it, and gains the words. */
function buildWork(draft: Draft, reading: Reading, { work }: DocumentIds): void {
  const known = draft.node(work);
  if (known?.kind === 'instrument' && known.facts.text === 'full') return;
  if (reading.sidecar) buildLink(draft, reading.sidecar, { kind: 'RENEWS', from: work, link: reading.sidecar.renews });
  draft.addNode(
    known?.kind === 'instrument' ? { ...known, facts: { ...known.facts, text: 'full' } } : createWork(reading, work),
  );
}

function createWork({ document, sidecar }: Reading, id: NodeId): NodeOf<'instrument'> {
  const { identity, source } = document;
  const title = identity.title ?? source.path;
  const { type, body, number } = identity;
  const curated = { sources: sidecar ? [sidecar.source] : [], address: sidecar?.address ?? null };
  const said = { ...curated, file: source.path, title, type, body, number, adopted: null };
  return { id, kind: 'instrument', name: title, facts: { ...said, text: 'full', aliases: [], resolved: true } };
}

function buildVersion(draft: Draft, { document, sidecar }: Reading, ids: DocumentIds): void {
  const { work, version } = ids;
  const isNew = draft.node(version) === undefined;
  draft.addNode(createVersion(document, sidecar, { ...ids, workName: draft.node(work)?.name ?? document.source.path }));
  const { sha256, path, text: content } = document.source;
  const text = printId({ kind: 'ontology', class: 'text', name: sha256 });
  draft.addNode({ id: text, kind: 'text', name: path, facts: { content } });
  draft.addEdge({ kind: 'HAS_TEXT', from: version, to: text, evidence: null });
  if (isNew) draft.addEdge({ kind: 'HAS_VERSION', from: work, to: version, evidence: null });
  if (isNew && sidecar) buildLink(draft, sidecar, { kind: 'ADOPTED_BY', from: version, link: sidecar.adoptedBy });
}

function createVersion(
  { identity, source, coverage }: ParsedDocument,
  sidecar: Sidecar | null,
  { version, workName }: { readonly version: NodeId; readonly workName: string },
): NodeOf<'version'> {
  const { date, revision, title, language } = identity;
  const label = revision ?? date ?? source.path;
  const read = {
    text: 'full',
    format: source.format,
    sha256: source.sha256,
    coverage,
    language: language ?? 'und',
  } as const;
  const said = { title: title ?? workName, date, label, file: source.path };
  return {
    id: version,
    kind: 'version',
    name: `${workName} (${label})`,
    facts: { ...read, ...said, ...curatedOf(sidecar) },
  };
}

function curatedOf(sidecar: Sidecar | null): Pick<NodeOf<'version'>['facts'], 'licence' | 'address' | 'sources'> {
  return sidecar
    ? { licence: sidecar.licence, address: sidecar.address, sources: [sidecar.source] }
    : { licence: null, address: null, sources: [] };
}

/** A link that a sidecar states, with the words that state it. */
function buildLink(
  draft: Draft,
  { file, content, source }: Sidecar,
  {
    kind,
    from,
    link,
  }: { readonly kind: 'ADOPTED_BY' | 'RENEWS'; readonly from: NodeId; readonly link: RegisterLink | null },
): void {
  if (link === null) return;
  const { line, span } = link;
  const place = { file, line, span, rule: `sidecar-${kind.toLowerCase().replace('_', '-')}`, sources: [source] };
  const evidence = witnessRegister(new Map([[file, content]]), place);
  draft.addEdge({ kind, from, to: link.to, evidence });
}

function buildSection(draft: Draft, { ids, order }: Building, section: ParsedSection): void {
  const { eId, heading, role, opener, parent, start, end } = section;
  const id = ids.portion(eId);
  const facts = { version: ids.version, heading, role, opener, order: order.get(eId) ?? 0, start, end };
  draft.addNode({ id, kind: 'section', name: heading, facts });
  draft.addEdge({
    kind: 'HAS_SECTION',
    from: parent === null ? ids.version : ids.portion(parent),
    to: id,
    evidence: null,
  });
}

function buildAddressees(draft: Draft, { document, addressees }: Reading, ids: DocumentIds): void {
  for (const { section, id, start, end } of addressees) {
    const place = { start, end, rule: 'heading-addressee', confidence: 'stated', clause: null } as const;
    const evidence = witnessDocument(document, ids.version, place);
    draft.addEdge({ kind: 'ADDRESSED_TO', from: ids.portion(section), to: id, evidence });
  }
}

function buildClause(draft: Draft, { reading, ids, order }: Building, clause: ParsedClause): void {
  const { eId, label, rawLabel, path, role, opener, text, tail, start, end, parent, section } = clause;
  const id = ids.portion(eId);
  const { line } = placeAt(reading.document.source, start);
  const said = { label, rawLabel, path, role, opener, text, tail, start, end };
  const facts = {
    ...said,
    version: ids.version,
    line,
    order: order.get(eId) ?? 0,
    addressees: addresseesOf(reading, clause),
  };
  draft.addNode({ id, kind: 'clause', name: path, facts });
  const above = parent ?? section;
  draft.addEdge({
    kind: 'HAS_CLAUSE',
    from: above === null ? ids.version : ids.portion(above),
    to: id,
    evidence: null,
  });
}

/** Whom a clause addresses: whom its heading names, and whom its own words ask. */
function addresseesOf({ addressees, findings }: Reading, { eId, section }: ParsedClause): readonly NodeId[] {
  const inHeading = addressees.filter((addressee) => addressee.section === section).map(({ id }) => id);
  const asked = findings.duties
    .filter(({ clause }) => clause === eId)
    .flatMap((duty) => duty.addressees.flatMap(({ id }) => id ?? []));
  return [...new Set([...inHeading, ...asked])];
}
