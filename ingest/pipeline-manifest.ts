import type { NodeId } from '#graph/model/ids.js';
import { renewalOf } from './align/align-collection.js';
import type { ClauseRange } from './align/change-index.js';
import type { LineText, Renewal } from './align/find-lines.js';
import type { ClauseIndex } from './align/index-shingles.js';
import type { Diagnostic } from './model/diagnostic.js';
import { documentIds } from './model/document-ids.js';
import { digestInputs } from './model/memory.js';
import type { Reading } from './model/reading.js';
import type { DraftsGround } from './pipeline-drafts.js';
import type { SaidRegisters } from './pipeline-records.js';
import type { ReadPractice } from './read/read-practice.js';
import { toKnownDocument, type KnownDocument, type LookUpKey } from './resolve/known-instruments.js';

/** What an ingest leaves for the next one, which so knows what a change of documents can touch. */
export interface Manifest {
  /** Digest of what registers and practices say: where they say anything else, everything is built anew. */
  readonly ground: string;
  /** By path. */
  readonly documents: readonly DocumentRow[];
  readonly drafts: DraftsGround;
  /** What is told of the registers when the graph is built. */
  readonly built: readonly Diagnostic[];
}

/** One document, as far as others can depend on it. */
export interface DocumentRow {
  readonly path: string;
  /** Digest of all that was read of it depends on. */
  readonly key: string;
  /** Null where it could not be read. */
  readonly text: TextRow | null;
  /** Whether it is in the graph: of two files that say they are one version the first is. */
  readonly isKept: boolean;
  readonly diagnostics: readonly Diagnostic[];
  /** What was looked up to resolve its citations, and what they stand for. */
  readonly lookUps: readonly LookUpKey[];
  readonly targets: readonly NodeId[];
  readonly counts: { readonly clauses: number; readonly citations: number; readonly unresolved: number };
  /** Numbers of its clauses in the index of shingles; null where it is not the newest of its line. */
  readonly numbers: ClauseRange | null;
}

/** What a document is. */
export interface TextRow extends LineText, KnownDocument {
  readonly sha256: string;
  readonly renewal: Renewal | null;
}

/** What came of a document, with what was looked up for it. */
export interface ResolvedRead {
  readonly reading: Reading | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly lookUps: readonly LookUpKey[];
}

/** Makes the row of a document; whether it is kept and the newest of its line is told later. */
export function toRow({ path, key }: Pick<DocumentRow, 'path' | 'key'>, read: ResolvedRead): DocumentRow {
  const { reading, diagnostics, lookUps } = read;
  const citations = reading?.findings.citations ?? [];
  const counts = {
    clauses: reading?.document.clauses.length ?? 0,
    citations: citations.length,
    unresolved: citations.filter(({ resolved }) => !resolved).length,
  };
  const targets = [...new Set(citations.map(({ target }) => target.id))];
  const text = reading && toText(reading);
  return { path, key, text, isKept: false, diagnostics, lookUps, targets, counts, numbers: null };
}

/** What a document is, as far as that is known before its citations are resolved. */
export function toText({ document: { identity, source }, sidecar }: Pick<Reading, 'document' | 'sidecar'>): TextRow {
  const { work, version } = documentIds({ identity, source });
  const { language, date } = identity;
  const renewal = renewalOf(sidecar)?.[0] ?? null;
  return { work, version, language, date, ...toKnownDocument(identity), sha256: source.sha256, renewal };
}

/** Numbers the clauses of the newest texts as they come. */
export function numberTexts(newest: readonly Reading[]): ReadonlyMap<Reading, ClauseRange> {
  const numbers = new Map<Reading, ClauseRange>();
  let first = 0;
  for (const reading of newest) {
    const count = reading.document.clauses.length;
    numbers.set(reading, { first, count });
    first += count;
  }
  return numbers;
}

/** Digest of what registers and practices say. */
export function digestGround({ digest }: SaidRegisters, submitted: readonly ReadPractice[]): string {
  return digestInputs([digest, JSON.stringify(submitted)]);
}

/** A manifest with the index that it numbers clauses in. */
export interface Kept {
  readonly manifest: Manifest;
  /** Undefined where it was lost. */
  readonly index: () => ClauseIndex | undefined;
}
