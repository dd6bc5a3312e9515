import { wholeIdOf, type GraphPart } from '#graph/model/graph-part.js';
import type { NodeId } from '#graph/model/ids.js';
import { alignDocuments } from './align/align-documents.js';
import type { ClauseIndex } from './align/index-shingles.js';
import { buildRecords } from './build/build-records.js';
import { reportDoubleFile } from './build/drop-doubles.js';
import { byPlace, type Diagnostic } from './model/diagnostic.js';
import { NO_MEMORY, type Memory } from './model/memory.js';
import type { Practice } from './model/practice.js';
import type { Registers } from './model/register.js';
import type { SourceFile } from './model/source.js';
import type { Reading } from './model/reading.js';
import { digestDrafts, findsRepetition, holdDrafts, isTouched } from './pipeline-drafts.js';
import { createLibrary, mostChanged, type Library } from './pipeline-library.js';
import { digestGround, toRow, toText, type DocumentRow, type Kept, type Manifest } from './pipeline-manifest.js';
import { findPartners, type Partners } from './pipeline-partners.js';
import {
  findChangedLines,
  findChangedLookUps,
  findShared,
  keepFirstVersions,
  keptRows,
  predecessorsOf,
  type Rows,
} from './pipeline-plan.js';
import { createExtractor, type DocumentFiles, type Extraction, type Extractor } from './pipeline-read.js';
import { recallPractices, recallRegisters } from './pipeline-records.js';
import type { ReadingOptions } from './pipeline.js';
import type { LookUpKey } from './resolve/known-instruments.js';
import { sortFiles } from './read/sort-files.js';

/** What a change of documents makes of the graph. */
export interface Changed {
  readonly part: GraphPart;
  readonly manifest: Manifest;
  /** Null where it did not change. */
  readonly index: ClauseIndex | null;
  readonly practices: readonly Practice[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the documents that changed since an earlier ingest, and builds what can depend on them: written over what that ingest left, it makes the graph that ingesting all files makes. Undefined where only building everything is sure to. */
export async function ingestChanges(
  files: readonly SourceFile[],
  today: string,
  { memory = NO_MEMORY, onFile, before }: ReadingOptions & { readonly before: Kept },
): Promise<Changed | undefined> {
  const sorted = sortFiles(files);
  const said = await recallRegisters(sorted.registers, { today, memory });
  const submitted = await recallPractices(sorted.practices, { today, memory });
  const { manifest } = before;
  if (digestGround(said, submitted) !== manifest.ground) return undefined;
  const { registers } = said;
  const extractor = createExtractor(said, memory);
  if (digestDrafts(sorted.drafts, extractor) !== manifest.drafts.digest) return undefined;
  const shelves = await readChanged(sorted.documents, extractor, { manifest, memory, onFile });
  if (shelves === undefined) return undefined;
  const practices = submitted.flatMap(({ practice }) => practice ?? []);
  const library = createLibrary({ ...shelves, registers, extractor });
  const repeats = (added: readonly Reading[]) => findsRepetition(manifest.drafts, sorted.drafts, { extractor, added });
  const built = await buildChange({ before, after: shelves.rows, registers, practices, library, repeats });
  if (built === undefined) return undefined;
  holdDrafts(sorted.drafts, extractor, memory);
  const { part, index, rows } = built;
  const own = [sorted.diagnostics, said.diagnostics, reportDoubles(rows), ...rows.map((row) => row.diagnostics)];
  const diagnostics = [...own, ...submitted.map((one) => one.diagnostics), manifest.drafts.diagnostics, manifest.built]
    .flat()
    .sort(byPlace);
  return { part, index, practices, manifest: { ...manifest, documents: rows }, diagnostics };
}

interface Shelving {
  readonly manifest: Manifest;
  readonly memory: Memory;
  readonly onFile: ReadingOptions['onFile'];
}

/** The rows of all documents: of those that did not change as they were, of the others as far as reading them alone tells. Undefined where too many changed. */
async function readChanged(
  documents: readonly DocumentFiles[],
  extractor: Extractor,
  { manifest, memory, onFile }: Shelving,
) {
  const known = new Map(manifest.documents.map((row) => [row.key, row]));
  const files = new Map(documents.map((one) => [extractor.keyOf(one), one]));
  const came = [...files.keys()].filter((key) => !known.has(key)).length;
  const gone = [...known.keys()].filter((key) => !files.has(key)).length;
  if (Math.max(came, gone) > mostChanged(known.size) / 2) return undefined;
  const extracted = new Map<string, Extraction>();
  const rows: DocumentRow[] = [];
  for (const [key, one] of files) {
    const row = known.get(key);
    if (row) {
      memory.hold(key);
      rows.push(row);
      continue;
    }
    onFile?.(one.file.path);
    const extraction = await extractor.read(one, key);
    extracted.set(key, extraction);
    const nothing = { reading: null, diagnostics: [], lookUps: [] };
    const text = extraction.found && toText(extraction.found);
    rows.push({ ...toRow({ path: one.file.path, key }, nothing), text });
  }
  return { rows: keepFirstVersions(rows), files, extracted };
}

interface Change {
  readonly before: Kept;
  readonly after: readonly DocumentRow[];
  readonly registers: Registers;
  readonly practices: readonly Practice[];
  readonly library: Library;
  /** Whether texts say what drafts say. */
  readonly repeats: (texts: readonly Reading[]) => Promise<boolean>;
}

interface BuiltChange {
  readonly part: GraphPart;
  readonly index: ClauseIndex | null;
  readonly rows: readonly DocumentRow[];
}

const NOTHING: GraphPart = {
  records: { nodes: [], edges: [] },
  nodes: new Set(),
  versions: new Set(),
  links: { kind: 'PARALLELS', from: new Set() },
};

async function buildChange(change: Change): Promise<BuiltChange | undefined> {
  const { before, library, registers } = change;
  const keys = findChangedLookUps({ before: before.manifest.documents, after: change.after, registers });
  const rows = await resolveChanged(change, keys);
  if (rows === undefined) return undefined;
  if (isSame(before.manifest.documents, rows)) return { part: NOTHING, index: null, rows };
  const [old, now] = [keptRows(before.manifest.documents), keptRows(rows)];
  const lines = findChangedLines(old, now, registers);
  const [was, is] = [predecessorsOf(lines.old.following), predecessorsOf(lines.now.following)];
  const isNew = (row: DocumentRow) => old.get(row.key) !== row || was.get(row.key)?.key !== is.get(row.key)?.key;
  const rebuilt = [...now.values()].filter(isNew);
  const gone = [...old.values()].filter(({ key }) => now.get(key) !== old.get(key));
  const touched = [...rebuilt, ...gone];
  const texts = touched.flatMap(({ text }) => text ?? []);
  if (isTouched(before.manifest.drafts, { texts, keys })) return undefined;
  const shared = findShared({ old, now, touched, registers });
  const partners = await findPartners({ before, lines, now, rebuilt, library });
  const older = rebuilt.flatMap(({ key }) => is.get(key) ?? []);
  if (partners === undefined || (await change.repeats(partners.came))) return undefined;
  if (!(await library.load([...rebuilt, ...older, ...shared.rows]))) return undefined;
  const records = buildPart({
    ...change,
    now,
    rows: [...rebuilt, ...shared.rows],
    rebuilt,
    predecessors: is,
    partners,
  });
  if (records === undefined) return undefined;
  const versions = new Set(touched.flatMap(({ text }) => text?.version ?? []));
  const part = { records, nodes: shared.nodes, versions, links: { kind: 'PARALLELS', from: partners.from } } as const;
  return { part, index: partners.index, rows: rows.map((row) => withNumbers(row, partners.numbersOf(row))) };
}

/** The rows with what their citations stand for now, where that may be something else than before. */
async function resolveChanged(
  { before, after, library }: Change,
  keys: ReadonlySet<LookUpKey>,
): Promise<readonly DocumentRow[] | undefined> {
  const { documents } = before.manifest;
  const known = new Set(documents.map(({ key }) => key));
  const dependents = keys.size === 0 ? [] : after.filter(({ lookUps }) => lookUps.some((key) => keys.has(key)));
  const asked = new Map([...after.filter(({ key }) => !known.has(key)), ...dependents].map((row) => [row.key, row]));
  if (!(await library.load(asked.values()))) return undefined;
  return after.map((row) =>
    asked.has(row.key) ? { ...toRow(row, library.read(row)), isKept: row.isKept, numbers: row.numbers } : row,
  );
}

function withNumbers(row: DocumentRow, numbers: DocumentRow['numbers']): DocumentRow {
  return row.numbers === numbers ? row : { ...row, numbers };
}

function isSame(before: readonly DocumentRow[], after: readonly DocumentRow[]): boolean {
  return before.length === after.length && before.every((row, i) => row === after[i]);
}

interface PartInput extends Change {
  readonly now: Rows;
  readonly rows: readonly DocumentRow[];
  readonly rebuilt: readonly DocumentRow[];
  readonly predecessors: ReadonlyMap<string, DocumentRow>;
  readonly partners: Partners;
}

/** The records of some documents, in the order of their paths; undefined where a link points nowhere then. */
function buildPart({ now, rows, rebuilt, predecessors, partners, registers, practices, library }: PartInput) {
  const keys = new Set(rows.map(({ key }) => key));
  const built = [...now.values()].filter(({ key }) => keys.has(key));
  const [all, here] = [new Set([...now.values()].flatMap(idsOf)), new Set(built.flatMap(idsOf))];
  const isElsewhere = (whole: string) => all.has(whole) && !here.has(whole);
  const versions = rebuilt.flatMap((row) => {
    const before = predecessors.get(row.key);
    const [newer] = library.readings([row]);
    const [older] = before ? library.readings([before]) : [];
    return older && newer ? [{ older, newer, pairs: alignDocuments(older.document, newer.document) }] : [];
  });
  const { records, isWhole } = buildRecords(
    {
      registers,
      readings: library.readings(built),
      practices,
      drafts: [],
      alignment: { versions, parallels: partners.parallels },
    },
    (id) => isElsewhere(wholeIdOf(id)),
  );
  return isWhole ? records : undefined;
}

function idsOf({ text }: DocumentRow): readonly string[] {
  return text ? [text.work, text.version] : [];
}

function reportDoubles(rows: readonly DocumentRow[]): readonly Diagnostic[] {
  const first = new Map<NodeId, string>();
  return rows.flatMap(({ path, text }) => {
    if (text === null) return [];
    const earlier = first.get(text.version);
    if (earlier === undefined) first.set(text.version, path);
    return earlier === undefined ? [] : [reportDoubleFile({ version: text.version, file: path }, earlier)];
  });
}
