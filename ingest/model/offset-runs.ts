import type { ParsedClause, ParsedDocument, ParsedNote } from './document.js';

/** A document whose offsets are told by where they jump, which takes a hundredth of the room. */
export type PackedDocument = Omit<ParsedDocument, 'clauses' | 'notes'> & {
  readonly clauses: readonly (Omit<ParsedClause, 'offsets'> & Packed)[];
  readonly notes: readonly (Omit<ParsedNote, 'offsets'> & Packed)[];
};

interface Packed {
  /** Pairs of a length and a first offset: so many offsets that rise by one each. */
  readonly runs: readonly number[];
}

/** Packs a document to be kept. */
export function packDocument(document: ParsedDocument): PackedDocument {
  return { ...document, clauses: document.clauses.map(pack), notes: document.notes.map(pack) };
}

/** The document that was packed. */
export function unpackDocument(document: PackedDocument): ParsedDocument {
  return { ...document, clauses: document.clauses.map(unpack), notes: document.notes.map(unpack) };
}

function pack<Part extends { readonly offsets: Uint32Array }>({
  offsets,
  ...rest
}: Part): Omit<Part, 'offsets'> & Packed {
  const runs: number[] = [];
  for (let i = 0, start = 0; i < offsets.length; i++) {
    if ((offsets[i + 1] ?? NaN) === (offsets[i] ?? NaN) + 1) continue;
    runs.push(i + 1 - start, offsets[start] ?? 0);
    start = i + 1;
  }
  return { ...rest, runs };
}

function unpack<Part extends Packed>({ runs, ...rest }: Part): Omit<Part, 'runs'> & { readonly offsets: Uint32Array } {
  const lengths = runs.filter((_, i) => i % 2 === 0);
  const offsets = new Uint32Array(lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  lengths.forEach((length, run) => {
    const first = runs[2 * run + 1] ?? 0;
    for (let i = 0; i < length; i++) offsets[at++] = first + i;
  });
  return { ...rest, offsets };
}
