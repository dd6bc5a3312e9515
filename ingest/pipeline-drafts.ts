import { parseId, printId, type NodeId } from '#graph/model/ids.js';
import { alignDraft, isOfAnotherBody, namedBy } from './align/align-draft.js';
import type { LineText } from './align/find-lines.js';
import { findParallels } from './align/find-parallels.js';
import { dropDoubledDrafts } from './build/drop-doubled-drafts.js';
import type { Diagnostic } from './model/diagnostic.js';
import { documentIds } from './model/document-ids.js';
import type { ParsedDocument } from './model/document.js';
import type { AlignedDraft, DraftReading, DraftSidecar } from './model/draft.js';
import { digestInputs, type Memory } from './model/memory.js';
import type { Reading } from './model/reading.js';
import type { SourceFile } from './model/source.js';
import type { DocumentFiles, Extraction, Extractor } from './pipeline-read.js';
import type { SortedFiles } from './read/sort-files.js';
import type { LookUpKey } from './resolve/known-instruments.js';

/** A draft as far as it is read before it is known what its citations stand for. */
export interface ReadDraft<Extraction> {
  readonly extraction: Extraction;
  readonly sidecar: DraftSidecar | null;
  /** What is wrong with its sidecar. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads drafts with their sidecars, whose form is their own: the text is read as one that has none. */
export async function readDrafts(
  drafts: SortedFiles['drafts'],
  extractor: Extractor,
): Promise<readonly ReadDraft<Extraction>[]> {
  const read: ReadDraft<Extraction>[] = [];
  for (const { file, sidecar: beside } of drafts) {
    const said = beside
      ? (await import('./read/read-draft-sidecar.js')).readDraftSidecar(beside)
      : { sidecar: null, diagnostics: [] };
    read.push({ extraction: await extractor.read(asText(file)), ...said });
  }
  return read;
}

function asText(file: SourceFile): DocumentFiles {
  return { file, sidecar: null };
}

/** Puts drafts, no name twice, beside the documents of the collection. */
export function alignDrafts(
  drafts: readonly DraftReading[],
  collection: { readonly readings: readonly Reading[]; readonly newest: readonly Reading[] },
): { readonly aligned: readonly AlignedDraft[]; readonly diagnostics: readonly Diagnostic[] } {
  const { kept, diagnostics: doubles } = dropDoubledDrafts(drafts);
  const beside = kept.map((draft) => alignDraft(draft, collection));
  return {
    aligned: beside.flatMap(({ aligned }) => aligned ?? []),
    diagnostics: [...doubles, ...beside.flatMap(({ diagnostics }) => diagnostics)],
  };
}

/** What the drafts of a collection depend on. */
export interface DraftsGround {
  /** Digest of their files and of what they are read with. */
  readonly digest: string;
  /** What is told of them. */
  readonly diagnostics: readonly Diagnostic[];
  /** The texts and works that they may revise, those that they are beside, and those that say the same in places. */
  readonly touched: readonly NodeId[];
  /** What was looked up for their citations. */
  readonly lookUps: readonly LookUpKey[];
  readonly aligned: readonly AlignedGround[];
}

/** A draft that is beside a version, with whose body no other text that it is compared with shares its own. */
interface AlignedGround {
  readonly path: string;
  readonly revised: Pick<ParsedDocument['identity'], 'work' | 'body'>;
}

/** Digest of drafts and of what they are read with. */
export function digestDrafts(drafts: SortedFiles['drafts'], extractor: Extractor): string {
  return digestInputs(drafts.map((draft) => extractor.keyOf(draft)));
}

/** Tells what drafts depend on. */
export function groundDrafts(
  drafts: readonly (DraftReading & { readonly lookUps: readonly LookUpKey[] })[],
  aligned: readonly AlignedDraft[],
): Pick<DraftsGround, 'touched' | 'lookUps' | 'aligned'> {
  const texts = aligned.flatMap(({ versions, repetitions }) => [
    ...versions.map(({ version }) => version),
    ...repetitions.map(({ other }) => other),
  ]);
  const beside = texts.map(({ document }) => documentIds(document)).flatMap(({ work, version }) => [work, version]);
  return {
    touched: [...new Set([...drafts.flatMap(namedBy), ...beside].flatMap(withWork))],
    lookUps: [...new Set(drafts.flatMap(({ lookUps }) => lookUps))],
    aligned: aligned.flatMap(({ reading, versions }) => {
      const { work = null, body = null } = versions[0]?.version.document.identity ?? {};
      return [{ path: reading.document.source.path, revised: { work, body } }];
    }),
  };
}

/** A version with its work, of which it may be one of several texts. */
function withWork(id: NodeId): readonly NodeId[] {
  const ref = parseId(id);
  return ref?.kind === 'version' ? [id, printId(ref.work)] : [id];
}

/** Whether drafts must be put anew beside one of these texts, or what they cite may stand for something else. */
export function isTouched(
  { touched, lookUps }: DraftsGround,
  { texts, keys }: { readonly texts: readonly LineText[]; readonly keys: ReadonlySet<LookUpKey> },
): boolean {
  const ids = new Set(touched);
  return lookUps.some((key) => keys.has(key)) || texts.some(({ work, version }) => ids.has(work) || ids.has(version));
}

/** Finds whether new texts say what drafts say: the drafts, none of which changed, must then be put beside them. */
export async function findsRepetition(
  { aligned }: DraftsGround,
  drafts: SortedFiles['drafts'],
  { extractor, added }: { readonly extractor: Extractor; readonly added: readonly Reading[] },
): Promise<boolean> {
  for (const { path, revised } of aligned) {
    const others = added.filter(({ document }) => isOfAnotherBody(document.identity, revised));
    const file = drafts.find((draft) => draft.file.path === path)?.file;
    if (others.length === 0 || file === undefined) continue;
    const { found } = await extractor.read(asText(file));
    if (found && others.some(({ document }) => findParallels(found.document, document).length > 0)) return true;
  }
  return false;
}

/** Keeps what was read of drafts. */
export function holdDrafts(drafts: SortedFiles['drafts'], extractor: Extractor, memory: Memory): void {
  for (const { file } of drafts) memory.hold(extractor.keyOf(asText(file)));
}
