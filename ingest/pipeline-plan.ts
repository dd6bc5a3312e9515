import { printId, type NodeId } from '#graph/model/ids.js';
import { canonicalJson } from '#graph/model/records.js';
import { findLines, type Following, type LineText, type Renewal } from './align/find-lines.js';
import type { Registers } from './model/register.js';
import type { DocumentRow, TextRow } from './pipeline-manifest.js';
import {
  keysOf,
  knowInstruments,
  withDocuments,
  type KnownDocument,
  type LookUpKey,
} from './resolve/known-instruments.js';

/** The documents before and after a change, by path. */
export interface RowChange {
  readonly before: readonly DocumentRow[];
  readonly after: readonly DocumentRow[];
  readonly registers: Registers;
}

/** Rows by their keys. */
export type Rows = ReadonlyMap<string, DocumentRow>;

/** Of two files that say they are one version the first is kept. */
export function keepFirstVersions(rows: readonly DocumentRow[]): readonly DocumentRow[] {
  const seen = new Set<NodeId>();
  return rows.map((row) => {
    const isKept = row.text !== null && !seen.has(row.text.version);
    if (row.text) seen.add(row.text.version);
    return row.isKept === isKept ? row : { ...row, isKept };
  });
}

/** The rows of what is in the graph. */
export function keptRows(rows: readonly DocumentRow[]): Rows {
  const kept = new Map<string, DocumentRow>();
  for (const row of rows) if (row.isKept) kept.set(row.key, row);
  return kept;
}

/** What a change of documents may answer otherwise: citations for which it was looked up may stand for something else now. */
export function findChangedLookUps({ before, after, registers }: RowChange): ReadonlySet<LookUpKey> {
  const works = changedWorks(before, after);
  const keys = new Set<LookUpKey>();
  if (works.size === 0) return keys;
  const known = knowInstruments(registers);
  for (const rows of [before, after]) {
    const all = withDocuments(known, knownDocumentsOf(rows));
    for (const work of works) {
      const instrument = all.identified(work);
      if (instrument) keysOf(instrument).forEach((key) => keys.add(key));
    }
  }
  return keys;
}

/** All that was read, doubles too, in the order of paths. */
export function knownDocumentsOf(rows: readonly DocumentRow[]): readonly KnownDocument[] {
  return rows.flatMap(({ text }) => text ?? []);
}

/** The works of which a document came, went, or says something else of itself than before. */
function changedWorks(before: readonly DocumentRow[], after: readonly DocumentRow[]): ReadonlySet<NodeId> {
  const [kept, same] = [new Set(before), new Set(after)];
  const olds = tellWorks(before.filter((row) => !same.has(row)));
  const news = tellWorks(after.filter((row) => !kept.has(row)));
  const differing = [...olds].filter(([path, { said }]) => news.get(path)?.said !== said);
  const came = [...news].filter(([path, { said }]) => olds.get(path)?.said !== said);
  return new Set([...differing, ...came].flatMap(([, { work }]) => work ?? []));
}

/** The work of each document, and all that it says of itself, by path. */
function tellWorks(rows: readonly DocumentRow[]) {
  const told = rows.map(({ path, text }) => {
    const identity = text?.identity ?? null;
    return [path, { work: identity?.work ?? null, said: identity && canonicalJson(identity) }] as const;
  });
  return new Map(told);
}

/** A text in its line, with its row. */
export interface PlacedRow extends LineText {
  readonly row: DocumentRow;
}

/** How the texts of rows follow each other. */
export interface Lines {
  readonly following: readonly Following<PlacedRow>[];
  readonly newest: readonly PlacedRow[];
}

/** The lines before and after a change, of the works that it touches and of those that renew or are renewed by them: in all others texts follow each other as they did. */
export function findChangedLines(
  old: Rows,
  now: Rows,
  registers: Registers,
): { readonly old: Lines; readonly now: Lines } {
  const changed = [...without(old, now), ...without(now, old)].flatMap(({ text }) => text?.work ?? []);
  if (changed.length === 0) return { old: NO_LINES, now: NO_LINES };
  const registered = registers.instruments.flatMap(({ id, renews }): readonly Renewal[] =>
    renews ? [[id, renews.to]] : [],
  );
  const works = spread(new Set(changed), [...registered, ...renewalsOf(old), ...renewalsOf(now)]);
  const linesOf = (rows: Rows) => {
    const texts = textsOf(rows, works);
    const said = texts.flatMap(({ row }) => (row.text?.renewal ? [row.text.renewal] : []));
    return findLines(texts, said, registers);
  };
  return { old: linesOf(old), now: linesOf(now) };
}

function renewalsOf(rows: Rows): readonly Renewal[] {
  const renewals: Renewal[] = [];
  for (const { text } of rows.values()) if (text?.renewal) renewals.push(text.renewal);
  return renewals;
}

function textsOf(rows: Rows, works: ReadonlySet<NodeId>): readonly PlacedRow[] {
  const texts: PlacedRow[] = [];
  for (const row of rows.values()) if (row.text && works.has(row.text.work)) texts.push(toPlaced(row, row.text));
  return texts;
}

const NO_LINES: Lines = { following: [], newest: [] };

function without(some: Rows, others: Rows): readonly DocumentRow[] {
  return [...some.values()].filter((row) => others.get(row.key) !== row);
}

/** Works with all that renewals join to them, either way. */
function spread(works: ReadonlySet<NodeId>, renewals: readonly Renewal[]): ReadonlySet<NodeId> {
  const all = new Set(works);
  for (let before = 0; before < all.size;) {
    before = all.size;
    for (const [work, renewed] of renewals) {
      if (all.has(work)) all.add(renewed);
      if (all.has(renewed)) all.add(work);
    }
  }
  return all;
}

function toPlaced(row: DocumentRow, { work, version, language, date }: TextRow): PlacedRow {
  return { work, version, language, date, row };
}

/** Which text each follows, by keys. */
export function predecessorsOf(following: readonly Following<PlacedRow>[]): ReadonlyMap<string, DocumentRow> {
  return new Map(following.map(({ older, newer }) => [newer.row.key, older.row]));
}

/** Nodes that documents share, as a change touches them, and the documents that say what these nodes are. */
export interface Shared {
  readonly nodes: ReadonlySet<NodeId>;
  readonly rows: readonly DocumentRow[];
}

/** Documents before and after, and those of both that are written anew or gone. */
interface Touching {
  readonly old: Rows;
  readonly now: Rows;
  readonly touched: readonly DocumentRow[];
  readonly registers: Registers;
}

/** The works and texts of the documents that changed, and what they cite that is known by its citations alone: the first document that cites it names it. */
export function findShared(change: Touching): Shared {
  const { now, touched, registers } = change;
  const works = new Set(touched.flatMap(({ text }) => text?.work ?? []));
  const digests = new Set(touched.flatMap(({ text }) => text?.sha256 ?? []));
  const versions = registers.instruments.flatMap((one) => (works.has(one.id) ? one.versions.map(({ id }) => id) : []));
  const texts = [...digests].map((name) => printId({ kind: 'ontology', class: 'text', name }));
  const sharing = [...now.values()].filter(({ text }) => text && (works.has(text.work) || digests.has(text.sha256)));
  // A version is named after its work: it is another where the first text of the work is.
  const named = sharing.flatMap(({ text }) => text?.version ?? []);
  const cited = findCited(change);
  const nodes = new Set([...works, ...versions, ...named, ...texts, ...cited.nodes]);
  return { nodes, rows: [...sharing, ...cited.rows] };
}

function findCited({ old, now, touched, registers }: Touching): Shared {
  const targets = new Set(touched.flatMap((row) => row.targets));
  for (const { id, versions } of registers.instruments)
    for (const known of [id, ...versions.map((one) => one.id)]) targets.delete(known);
  for (const { text } of now.values()) if (text) for (const known of [text.work, text.version]) targets.delete(known);
  const [before, after] = [firstToCite(targets, old), firstToCite(targets, now)];
  const keys = new Set(touched.map(({ key }) => key));
  const isTouched = (row: DocumentRow | undefined) => row === undefined || keys.has(row.key);
  const nodes = [...targets].filter((id) => isTouched(after.get(id)) || after.get(id)?.key !== before.get(id)?.key);
  return { nodes: new Set(nodes), rows: nodes.flatMap((id) => after.get(id) ?? []) };
}

function firstToCite(targets: ReadonlySet<NodeId>, rows: Rows): ReadonlyMap<NodeId, DocumentRow> {
  const first = new Map<NodeId, DocumentRow>();
  if (targets.size === 0) return first;
  for (const row of rows.values())
    for (const id of row.targets) if (targets.has(id) && !first.has(id)) first.set(id, row);
  return first;
}
