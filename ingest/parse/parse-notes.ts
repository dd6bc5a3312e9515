import type { Span } from '#graph/model/evidence.js';
import type { ParsedClause, ParsedNote } from '../model/document.js';
import type { SourceText } from '../model/source.js';
import { joinText } from './clause-text.js';

/** `[1: These include …]`, `[^1]: These include …`: its number and where its words begin. */
const NOTE = /^\[\^?(?<marker>\d+)(?::|\]:)\s*/;
/** `19  United Nations, Treaty Series`, at the foot of a page. */
const FOOT_NOTE = /^\s*(?<marker>\d{1,3})\s{1,4}(?=\S)/;

/** A note as it is printed, before the clause that bears its marker is known. */
interface Printed {
  readonly marker: string;
  readonly span: Span;
  /** Of its words, page by page where it goes on. */
  readonly words: readonly Span[];
}

/** The notes of a text by their numbers, each with the clause that bears its marker. */
export function parseNotes(source: SourceText, clauses: readonly ParsedClause[]): readonly ParsedNote[] {
  const pieces = source.furniture.filter(({ kind }) => kind === 'footnote');
  const bracketed = pieces.flatMap((piece) => readBracketed(source, piece));
  const foot = bracketed.length > 0 ? [] : readFootNotes(source, pieces);
  const words = { ...source, furniture: source.furniture.filter(({ kind }) => kind !== 'footnote') };
  const bearers = bracketed.length > 0 ? findByMarkers(source, clauses) : findByNumbers(foot, clauses);
  const printed = [...bracketed, ...foot].sort((a, b) => Number(a.marker) - Number(b.marker));
  return printed.map(({ marker, span, words: parts }) => ({
    ...{ marker, ...joinText(words, parts), ...(bearers.get(marker) ?? { clause: null, mark: null }) },
    ...span,
  }));
}

function readBracketed({ text }: SourceText, { start, end }: Span): readonly Printed[] {
  const printed = text.slice(start, end);
  const match = NOTE.exec(printed);
  const marker = match?.groups?.['marker'];
  if (match === null || marker === undefined) return [];
  const last = printed.startsWith('[^') ? end : end - 1;
  return [{ marker, span: { start, end }, words: [{ start: start + match[0].length, end: last }] }];
}

/** Lines at the foot of pages: a note begins with the next number, what follows goes on with it. */
function readFootNotes({ text }: SourceText, lines: readonly Span[]): readonly Printed[] {
  const notes: { marker: string; span: Span; words: Span[] }[] = [];
  for (const { start, end } of lines.filter((line) => !RULE.test(text.slice(line.start, line.end)))) {
    const last = notes.at(-1);
    const begun = readFootNote(text.slice(start, end), Number(last?.marker ?? 0));
    if (begun)
      notes.push({ marker: begun.marker, span: { start, end }, words: [{ start: start + begun.length, end }] });
    else if (last) {
      last.words.push({ start, end });
      last.span = { start: last.span.start, end };
    }
  }
  return notes;
}

/** The line above the notes of a page. */
const RULE = /^\s*_{6,}\s*$/;

/** The number that a line begins with, if it is the next. */
function readFootNote(line: string, last: number): { readonly marker: string; readonly length: number } | undefined {
  const match = FOOT_NOTE.exec(line);
  const marker = match?.groups?.['marker'];
  return match && marker !== undefined && isNext(Number(marker), last)
    ? { marker, length: match[0].length }
    : undefined;
}

/** Numbers rise by one; a page or two may be missing from a text. */
function isNext(number: number, last: number): boolean {
  return number > last && number <= last + 3;
}

/** Where notes are called, by their markers. */
type Bearers = ReadonlyMap<string, { readonly clause: string; readonly mark: Span }>;

function findByMarkers({ text, furniture }: SourceText, clauses: readonly ParsedClause[]): Bearers {
  const found = new Map<string, { readonly clause: string; readonly mark: Span }>();
  for (const { kind, start, end } of furniture) {
    const marker = /\d+/.exec(text.slice(start, end))?.[0];
    if (kind !== 'footnote-marker' || marker === undefined) continue;
    const bearer = clauses.find((clause) => clause.start <= start && start < clause.end);
    if (bearer) found.set(marker, { clause: bearer.eId, mark: { start, end } });
  }
  return found;
}

/** Markers are printed in order, as plain digits behind a word or a stop: "Human Rights, 1 the International", "Rights,3 the". */
function findByNumbers(notes: readonly Printed[], clauses: readonly ParsedClause[]): Bearers {
  const found = new Map<string, { readonly clause: string; readonly mark: Span }>();
  if (notes.length === 0) return found;
  const places = findMarkers(clauses, new Set(notes.map(({ marker }) => marker)));
  let last: Place = { at: 0, from: -1 };
  for (const { marker } of notes) {
    const { at, from } = last;
    const place = places.get(marker)?.find((next) => next.at > at || (next.at === at && next.from > from));
    if (place === undefined) continue;
    last = place;
    const bearer = clauses[place.at];
    const start = bearer?.offsets[place.from];
    if (bearer && start !== undefined)
      found.set(marker, { clause: bearer.eId, mark: { start, end: start + marker.length } });
  }
  return found;
}

interface Place {
  /** Index of the clause. */
  readonly at: number;
  /** Offset of the marker in its text. */
  readonly from: number;
}

/** `1` behind a word or a stop, at once or after a space. */
const MARKER = /\d{1,3}(?![\d\p{L}/(])(?!\.\d)/gu;

/** Where each number may be a marker, in the order of the text. */
function findMarkers(
  clauses: readonly ParsedClause[],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  clauses.forEach(({ text }, at) => {
    for (const { 0: marker, index: from } of text.matchAll(MARKER)) {
      if (!wanted.has(marker) || !isMarker(text, from, marker.length)) continue;
      const same = places.get(marker);
      if (same) same.push({ at, from });
      else places.set(marker, [{ at, from }]);
    }
  });
  return places;
}

/** What a number behind these words counts or names: "Goal 5", "article 16", "at least 3". */
const COUNTED =
  /(?:^|\s)(?:paras?\.?|paragraphs?|articles?|Nos?\.?|annex(?:es)?|chapters?|sections?|Goals?|targets?|resolutions?|of|to|and|or|than|least|most|aged?|under|over|from|until|by|in|on|at|for|the|its|all|these|some|about|between|within|every|next|last|past|first)\s(?:[\d, and]*)$/iu;
const MONTH = /^\s?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;
const UNIT = /^\s(?:per\s|million|billion|years?|months?|days?|hours?|States|countries|\p{Lu}\p{Ll}+\s\d{4})|^,\s\d/u;

/** "of 18 December", "Goal 5", "article 16, paragraph 3" are no markers; a digit that hangs on a letter or stands behind a stop or a name is. */
function isMarker(text: string, index: number, length: number): boolean {
  const before = text.slice(Math.max(0, index - 24), index);
  const after = text.slice(index + length, index + length + 14);
  if (/[\d/]$|(?:^|[^\p{L})])\.$/u.test(before) || MONTH.test(after)) return false;
  if (/[\p{L})”’"',.;:]$/u.test(before)) return true;
  return (
    /[\p{L},.;:)”’]\s$/u.test(before) && !COUNTED.test(before) && !UNIT.test(after) && /^(?:[\s,;.:]|$)/.test(after)
  );
}
