import { findCitations } from './extract/find-citations.js';
import { findDuties } from './extract/find-duties.js';
import { createDictionary, findAddressees, findNames, type Dictionary } from './extract/find-names.js';
import type { Diagnostic } from './model/diagnostic.js';
import type { ParsedDocument } from './model/document.js';
import { digestInputs, NO_MEMORY, rememberAs } from './model/memory.js';
import type { CitationMention, Findings } from './model/mention.js';
import { packDocument, unpackDocument } from './model/offset-runs.js';
import type { Reading } from './model/reading.js';
import type { Registers } from './model/register.js';
import type { Sidecar } from './model/sidecar.js';
import type { SourceFile } from './model/source.js';
import type { SaidRegisters } from './pipeline-records.js';
import { parseDocument } from './parse/parse-document.js';
import { readDocument } from './read/read-document.js';
import { createIdentifier } from './resolve/identify-work.js';

/** A document with what was found in it, before it is known what its citations stand for. */
export interface Extraction {
  readonly found: {
    readonly document: ParsedDocument;
    readonly sidecar: Sidecar | null;
    readonly findings: Omit<Findings, 'citations'> & { readonly citations: readonly CitationMention[] };
    readonly addressees: Reading['addressees'];
  } | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** A text and its sidecar. */
export interface DocumentFiles {
  readonly file: SourceFile;
  readonly sidecar: SourceFile | null;
}

/** What reads documents before it is known what their citations stand for. */
export interface Extractor {
  /** Digest of all that the outcome depends on. */
  keyOf(files: DocumentFiles): string;
  /** What was found in a document; from the memory where that has it. The key may be given where it is known. */
  read(files: DocumentFiles, key?: string): Promise<Extraction>;
}

/** Makes an extractor; its dictionaries are built once for all that it reads. */
export function createExtractor(
  { registers, namedDigest }: Pick<SaidRegisters, 'registers' | 'namedDigest'>,
  memory = NO_MEMORY,
): Extractor {
  const tools = createTools(registers);
  const keyOf: Extractor['keyOf'] = ({ file, sidecar }) =>
    digestInputs(['document', namedDigest, file.path, file.bytes, ...(sidecar ? [sidecar.path, sidecar.bytes] : [])]);
  return {
    keyOf,
    read: async (files, key) => {
      if (memory === NO_MEMORY) return await readOne(files, tools());
      const make = async () => pack(await readOne(files, tools()));
      const { found, diagnostics } = await rememberAs(memory, key ?? keyOf(files), make);
      return { found: found && { ...found, document: unpackDocument(found.document) }, diagnostics };
    },
  };
}

function pack({ found, diagnostics }: Extraction) {
  return { found: found && { ...found, document: packDocument(found.document) }, diagnostics };
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

async function readOne({ file, sidecar: beside }: DocumentFiles, tools: Tools): Promise<Extraction> {
  const { sidecar, diagnostics: sidecarFaults } = beside
    ? (await import('./read/read-sidecar.js')).readSidecar(beside, file)
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
