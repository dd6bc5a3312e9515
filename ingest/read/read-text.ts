import { createHash } from 'node:crypto';
import type { Furniture, SourceFile } from '../model/source.js';
import { decodeUtf8 } from './decode-utf8.js';
import { findPageFurniture } from './page-furniture.js';
import { reportEmpty } from './report-empty.js';
import type { ReadResult } from './read-result.js';

/** Reads plain text: every character keeps its place, and what is not the document's own words is marked, not removed. */
export function readText(file: SourceFile): ReadResult {
  const { text, diagnostics } = decodeUtf8(file);
  if (text.trim() === '') return { source: null, diagnostics: [...diagnostics, reportEmpty(file)] };
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  return {
    source: { path: file.path, format: 'txt', sha256, text, furniture: findFurniture(text), headings: [] },
    diagnostics,
  };
}

/** Stretches that word processors leave in saved text, with examples of what they match. */
const FURNITURE: readonly (readonly [Furniture['kind'], RegExp])[] = [
  /** `[footnoteRef:1]`, where a note is called. */
  ['footnote-marker', /\[footnoteRef:\d+\]/g],
  /** `[1: \tThese include the least developed countries.]`, the note itself. */
  ['footnote', /\[\d+:\s[^[\]]*\]/g],
];

function findFurniture(text: string): readonly Furniture[] {
  const found = FURNITURE.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({ kind, start: match.index, end: match.index + match[0].length })),
  );
  return keepApart([...found, ...findPageFurniture(text)]);
}

/** In order; what lies inside another piece is part of it. */
function keepApart(found: readonly Furniture[]): readonly Furniture[] {
  const kept: Furniture[] = [];
  for (const piece of [...found].sort((a, b) => a.start - b.start || b.end - a.end))
    if (piece.start >= (kept.at(-1)?.end ?? 0)) kept.push(piece);
  return kept;
}
