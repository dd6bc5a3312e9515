import { alignDraft } from './align/align-draft.js';
import { dropDoubledDrafts } from './build/drop-doubled-drafts.js';
import type { Diagnostic } from './model/diagnostic.js';
import type { AlignedDraft, DraftReading, DraftSidecar } from './model/draft.js';
import type { Reading } from './model/reading.js';
import type { SourceFile } from './model/source.js';
import type { SortedFiles } from './read/sort-files.js';

/** A draft as far as it is read before it is known what its citations stand for. */
export interface ReadDraft<Extraction> {
  readonly extraction: Extraction;
  readonly sidecar: DraftSidecar | null;
  /** What is wrong with its sidecar. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads drafts with their sidecars, whose form is their own: the text is read as one that has none. */
export async function readDrafts<Extraction>(
  drafts: SortedFiles['drafts'],
  extract: (file: SourceFile) => Promise<Extraction>,
): Promise<readonly ReadDraft<Extraction>[]> {
  const read: ReadDraft<Extraction>[] = [];
  for (const { file, sidecar: beside } of drafts) {
    const said = beside
      ? (await import('./read/read-draft-sidecar.js')).readDraftSidecar(beside)
      : { sidecar: null, diagnostics: [] };
    read.push({ extraction: await extract(file), ...said });
  }
  return read;
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
