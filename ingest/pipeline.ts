import type { GraphRecords } from '#graph/model/records.js';
import { alignCollection } from './align/align-collection.js';
import { buildRecords } from './build/build-records.js';
import { dropDoubledPractices } from './build/drop-doubled-practices.js';
import { dropDoubles } from './build/drop-doubles.js';
import { findCitations } from './extract/find-citations.js';
import { findDuties } from './extract/find-duties.js';
import { createDictionary, findAddressees, findNames, type Dictionary } from './extract/find-names.js';
import type { Diagnostic } from './model/diagnostic.js';
import type { ParsedDocument } from './model/document.js';
import { digestInputs, NO_MEMORY, remember, type Memory } from './model/memory.js';
import { packDocument, unpackDocument } from './model/offset-runs.js';
import type { AlignedDraft, DraftReading } from './model/draft.js';
import type { CitationMention, Findings } from './model/mention.js';
import type { Practice } from './model/practice.js';
import type { Reading } from './model/reading.js';
import type { Registers } from './model/register.js';
import type { Sidecar } from './model/sidecar.js';
import type { SourceFile } from './model/source.js';
import { parseDocument } from './parse/parse-document.js';
import { alignDrafts, readDrafts, type ReadDraft } from './pipeline-drafts.js';
import { recallPractices, recallRegisters } from './pipeline-records.js';
import { readDocument } from './read/read-document.js';
import { isDraft, sortFiles } from './read/sort-files.js';
import { createResolvers, type Resolver } from './resolve/create-resolver.js';
import { createIdentifier } from './resolve/identify-work.js';

/** What came of a set of files. */
export interface Ingested {
  readonly records: GraphRecords;
  readonly readings: readonly Reading[];
  readonly practices: readonly Practice[];
  /** Proposed revisions, beside the versions that they were compared with. */
  readonly drafts: readonly AlignedDraft[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What reading tells and recalls. */
export interface ReadingOptions {
  /** Told of each document as it is read. */
  readonly onFile?: (path: string) => void;
  /** What earlier runs read; what comes out is the same with it and without. */
  readonly memory?: Memory;
}

/** Document files in, graph records out: the same for the same files in any order. Only opening a format may wait; every step after it is synchronous and pure. Nothing that has happened may be dated after `today`, `2026-11-26`. */
export async function ingestFiles(
  files: readonly SourceFile[],
  today: string,
  { onFile, memory = NO_MEMORY }: ReadingOptions = {},
): Promise<Ingested> {
  const sorted = sortFiles(files);
  const { registers, diagnostics: faults } = await recallRegisters(sorted.registers, { today, memory });
  const extractor = createExtractor(registers, memory);
  const extracted: Extraction[] = [];
  for (const { file, sidecar } of sorted.documents) {
    onFile?.(file.path);
    extracted.push(await extractor(file, sidecar));
  }
  const proposed = await readDrafts(sorted.drafts, (file) => extractor(file, null));
  const { read, drafts } = resolveAll(createResolvers(registers), extracted, proposed);
  const submitted = await recallPractices(sorted.practices, { today, memory });
  const { kept: readings, diagnostics: doubles } = dropDoubles(read.flatMap(({ reading }) => reading ?? []));
  const { kept: practices, diagnostics: twice } = dropDoubledPractices(
    submitted.flatMap(({ practice }) => practice ?? []),
  );
  const alignment = alignCollection(readings, registers);
  const { aligned, ...beside } = alignDrafts(drafts.flatMap(toDraft), { readings, newest: alignment.newest });
  const built = buildRecords({ registers, readings, practices, alignment, drafts: aligned });
  const own = [sorted, { diagnostics: [...faults, ...doubles, ...twice] }, ...read, ...submitted];
  const parts = [...own, ...proposed, ...drafts, beside, built];
  const diagnostics = parts.flatMap((part) => part.diagnostics);
  return { records: built.records, readings, practices, drafts: aligned, diagnostics: diagnostics.sort(byPlace) };
}

function toDraft({ reading, sidecar }: ResolvedDraft): readonly DraftReading[] {
  return reading ? [{ reading, sidecar }] : [];
}

/** Reads one document with what the registers know. */
export type Reader = (file: SourceFile, sidecar: SourceFile | null) => Promise<Read>;

/** What came of one document. */
export interface Read {
  readonly reading: Reading | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes a reader of documents that stand alone; its dictionaries are built once for all that it reads. */
export function createReader(registers: Registers): Reader {
  const [extractor, resolvers] = [createExtractor(registers), createResolvers(registers)];
  return async (file, sidecar) => {
    const { read } = resolveAll(resolvers, [await extractor(file, isDraft(file) ? null : sidecar)]);
    return read[0] ?? { reading: null, diagnostics: [] };
  };
}

/** A document with what was found in it, before it is known what its citations stand for. */
interface Extraction {
  readonly found: {
    readonly document: ParsedDocument;
    readonly sidecar: Sidecar | null;
    readonly findings: Omit<Findings, 'citations'> & { readonly citations: readonly CitationMention[] };
    readonly addressees: Reading['addressees'];
  } | null;
  readonly diagnostics: readonly Diagnostic[];
}

type ResolvedDraft = Read & Pick<DraftReading, 'sidecar'>;

/** Citations stand for what the registers know, or for one of the documents themselves: all are read before any is resolved. Nothing ever stands for a draft. */
function resolveAll(
  resolvers: ReturnType<typeof createResolvers>,
  extracted: readonly Extraction[],
  drafts: readonly ReadDraft<Extraction>[] = [],
): { readonly read: readonly Read[]; readonly drafts: readonly ResolvedDraft[] } {
  const identities = extracted.flatMap(({ found }) => found?.document.identity ?? []);
  const resolver = resolvers(identities);
  return {
    read: extracted.map((one) => resolveOne(resolver, one)),
    drafts: drafts.map(({ extraction, sidecar }) => ({ ...resolveOne(resolver, extraction), sidecar })),
  };
}

function resolveOne(resolver: Resolver, { found, diagnostics }: Extraction): Read {
  if (found === null) return { reading: null, diagnostics };
  const resolved = resolver(found.document, found.findings.citations);
  const findings = { ...found.findings, citations: resolved.citations };
  return {
    reading: { ...found, findings },
    diagnostics: [...diagnostics, ...found.findings.diagnostics, ...resolved.diagnostics],
  };
}

type Extractor = (file: SourceFile, sidecar: SourceFile | null) => Promise<Extraction>;

function createExtractor(registers: Registers, memory = NO_MEMORY): Extractor {
  const tools = createTools(registers);
  const named = memory === NO_MEMORY ? '' : digestNamed(registers);
  return async (file, sidecar) => {
    if (memory === NO_MEMORY) return await readOne(file, sidecar, tools());
    const beside = sidecar ? [sidecar.path, sidecar.bytes] : [];
    const step = { step: 'document', inputs: [named, file.path, file.bytes, ...beside] };
    const { found, diagnostics } = await remember(memory, step, async () =>
      pack(await readOne(file, sidecar, tools())),
    );
    return { found: found && { ...found, document: unpackDocument(found.document) }, diagnostics };
  };
}

function pack({ found, diagnostics }: Extraction) {
  return { found: found && { ...found, document: packDocument(found.document) }, diagnostics };
}

/** Digest of what the registers name: what is found in a document depends on nothing else of them. */
function digestNamed({ instruments, actors, initiatives, events }: Registers): string {
  return digestInputs([JSON.stringify([instruments, actors, initiatives, events])]);
}

interface Tools {
  readonly dictionary: Dictionary;
  readonly identify: ReturnType<typeof createIdentifier>;
}

/** Made when the first document is read. */
function createTools(registers: Registers): () => Tools {
  let made: Tools | undefined;
  return () => (made ??= { dictionary: createDictionary(registers), identify: createIdentifier(registers) });
}

async function readOne(file: SourceFile, sidecarFile: SourceFile | null, tools: Tools): Promise<Extraction> {
  const { sidecar, diagnostics: sidecarFaults } = sidecarFile
    ? (await import('./read/read-sidecar.js')).readSidecar(sidecarFile, file)
    : { sidecar: null, diagnostics: [] };
  const { source, diagnostics: faults } = await readDocument(file);
  if (source === null) return { found: null, diagnostics: [...sidecarFaults, ...faults] };
  const parsed = parseDocument(source, sidecar);
  const document = { ...parsed, identity: tools.identify(parsed.identity) };
  return {
    found: extract({ document, sidecar, dictionary: tools.dictionary }),
    diagnostics: [...sidecarFaults, ...faults, ...document.diagnostics],
  };
}

interface Extracting {
  readonly document: ParsedDocument;
  readonly sidecar: Sidecar | null;
  readonly dictionary: Dictionary;
}

function extract({ document, sidecar, dictionary }: Extracting): Extraction['found'] {
  const { language } = document.identity;
  if (language !== null && language !== 'en') return withoutFindings(document, sidecar, language);
  const findings = {
    citations: findCitations(document, dictionary.instruments),
    names: findNames(document, dictionary),
    duties: findDuties(document, dictionary),
    diagnostics: [],
  };
  return { document, sidecar, findings, addressees: findAddressees(document, dictionary) };
}

/** The tables of forms, openers and names are of English: in another language they would find what is not there. */
function withoutFindings(document: ParsedDocument, sidecar: Sidecar | null, language: string): Extraction['found'] {
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
  const diagnostic: Diagnostic = {
    rule: 'language-not-read',
    severity: 'warning',
    message: `the text is in ${name}: it is read by its structure, citations and duties were not looked for`,
    hint: 'add the English text beside it where there is one, or correct `language` in the sidecar',
    file: document.source.path,
    line: 1,
    column: 1,
  };
  const findings = { citations: [], names: [], duties: [], diagnostics: [diagnostic] };
  return { document, sidecar, findings, addressees: [] };
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1;
}
