import { PLAIN_SECTION, type Family, type Outline, type OutlineClause } from '../family.js';
import { readLabel, type LabelMark } from '../labels.js';
import type { Line } from '../lines.js';
import { createOutlineBuilder, type OutlineBuilder } from '../outline-builder.js';
import { isWholeParagraph } from '../paragraphs.js';
import { readUnOpener } from '../un-openers.js';
import { findFormula, identifyUn } from './un-identity.js';

/** `53rd plenary meeting`, `Adopted by the Security Council at its 7989th meeting` */
const CLOSING = /^(?:\d{1,5}(?:st|nd|rd|th)\s(?:\([A-Za-z ]+\)\s)?(?:plenary\s)?meeting\b|Resolution\sadopted\sby)/;
/** `Annex`, `Annex II`, behind the text. */
const ANNEX = /^Annex(?:\s[IVX]{1,4})?$/;
/** A label alone on its line, as text layers print it: `3.` */
const LONE_LABEL = /^\s*(?:(\d{1,3})\.|\(([a-z]{1,4})\))\s*$/;
/** What a paragraph ends with, footnote numbers aside. */
const ENDED = /[,;:.][”"’')\]]{0,9}\s{0,9}\d{0,2}(?:,\s?\d{1,2}){0,9}\s*$/;

/** Most paragraphs that may be missing from a text. */
const WIDEST_GAP = 9;

/** Resolutions of the United Nations: unnumbered preambular paragraphs, then numbered operative ones. */
export const UN: Family = { name: 'un', types: ['resolution', 'decision'], recognise, outline, identify: identifyUn };

function recognise(lines: readonly Line[]): string | null {
  const formula = lines[findFormula(lines)?.index ?? -1];
  return formula ? `a resolution of the United Nations by its enacting formula “${formula.words.trim()}”` : null;
}

function outline(lines: readonly Line[]): Outline {
  const builder = createOutlineBuilder();
  const formula = findFormula(lines)?.index ?? -1;
  const closing = lines.findIndex((line, i) => i > formula && CLOSING.test(line.words.trim()));
  const end = closing < 0 ? lines.length : closing;
  lines.slice(0, formula).forEach((line) => builder.addFront(line, 'title'));
  const first = lines[formula];
  if (first) builder.addFront(first, 'formula');
  builder.setPlace(PREAMBULAR);
  const body = lines.slice(formula + 1, end);
  const hasNumbers = body.some(({ words }) => /^\s*1\.(?:\s|$)/.test(words));
  const progress: Progress = { number: 0, hasNumbers };
  body.forEach((line, i) => addLine(builder, progress, [body[i - 1], line, body[i + 1]]));
  const annex = lines.findIndex((line, i) => i >= end && ANNEX.test(line.words.trim()));
  lines.slice(end, annex < 0 ? undefined : annex).forEach((line) => builder.addFront(line, 'closing'));
  if (annex >= 0) addAnnexes(builder, lines.slice(annex));
  return withOpeners(builder.finish());
}

/** The number that the last operative paragraph had; 0 in the preamble. It goes on over headings. */
interface Progress {
  number: number;
  /** A short resolution asks in one paragraph without a number. */
  readonly hasNumbers: boolean;
}

const OPERATIVE = { role: 'operative', opener: null, group: 'op' } as const;
const PREAMBULAR = { role: 'preambular', opener: null, group: 'pre' } as const;

type Around = readonly [before: Line | undefined, line: Line, next: Line | undefined];

function addLine(builder: OutlineBuilder, progress: Progress, [before, line, next]: Around): void {
  const label = readUnLabel(line.words, builder, progress);
  const last = builder.lastWords();
  // A whole paragraph is ended even where its own end was lost.
  const isEnded = last === null || ENDED.test(last) || (before !== undefined && isWholeParagraph(before));
  const place = isEnded ? placeOf(line.words.trim(), progress) : undefined;
  if (label) addLabelled(builder, progress, { line, label });
  else if (isEnded && isHeading(line.words.trim(), next)) builder.openSection(createHeading(line));
  else if (place) {
    builder.setPlace(place);
    builder.addParagraph(line);
  } else builder.addPlain(line);
}

/** Where a paragraph without a number begins, and in which part. */
function placeOf(words: string, { number, hasNumbers }: Progress): typeof PREAMBULAR | typeof OPERATIVE | undefined {
  if (number === 0 && isPreambular(words)) return PREAMBULAR;
  return !hasNumbers && DECIDING.test(words) ? OPERATIVE : undefined;
}

/** `Takes note of the report.`, the whole operative part of a short resolution. */
const DECIDING =
  /^(?:Takes\snote|Decides|Requests|Welcomes|Approves|Endorses|Adopts|Notes|Expresses|Calls\s(?:up)?on|Reaffirms|Recogni[sz]es|Affirms|Resolves|Invites|Urges|Elects|Appoints|Concurs|Confirms|Encourages|Proclaims)(?![a-z])/u;

/** What is annexed has headings, numbered paragraphs and paragraphs without a number; each annex numbers anew. */
function addAnnexes(builder: OutlineBuilder, lines: readonly Line[]): void {
  const progress: Progress = { number: 0, hasNumbers: true };
  for (let i = 0; i < lines.length;) {
    const line = lines[i];
    const isAnnex = line !== undefined && ANNEX.test(line.words.trim());
    if (isAnnex) i += openAnnex(builder, progress, lines.slice(i, i + LONGEST_TITLE));
    else if (line) addAnnexLine(builder, progress, [line, lines[++i]]);
  }
}

/** Most lines of the title of an annex. */
const LONGEST_TITLE = 5;

/** `Annex` and the lines of its title, up to a blank one; returns how many lines they are. */
function openAnnex(builder: OutlineBuilder, progress: Progress, [line, ...after]: readonly Line[]): number {
  const end = after.findIndex(
    ({ isFirst, words }) => isFirst || readLabel(words) !== undefined || LONE_LABEL.test(words),
  );
  const title = after.slice(0, end < 0 ? 0 : end);
  if (line === undefined) return 1;
  const { headingSpan } = createHeading(line);
  const heading = [line, ...title].map(({ words }) => words.replace(/\s+/g, ' ').trim()).join(' ');
  const span = { start: headingSpan.start, end: title.at(-1)?.end ?? headingSpan.end };
  builder.openSection({ ...createHeading(line), heading, headingSpan: span, role: 'annex' });
  progress.number = 0;
  return 1 + title.length;
}

function addAnnexLine(
  builder: OutlineBuilder,
  progress: Progress,
  [line, next]: readonly [Line, Line | undefined],
): void {
  const label = readUnLabel(line.words, builder, progress);
  const isEnded = ENDED.test(builder.lastWords() ?? '.');
  if (label) {
    if (/^\d/.test(label.bare)) progress.number = Number(label.bare);
    builder.addLabelled(line, label);
  } else if (isEnded && isHeading(line.words.trim(), next))
    builder.openSection({ ...createHeading(line), role: 'annex' });
  else if (isEnded && (line.isFirst || builder.open().length === 0)) builder.addParagraph(line);
  else builder.addPlain(line);
}

function addLabelled(
  builder: OutlineBuilder,
  progress: Progress,
  { line, label }: { readonly line: Line; readonly label: LabelMark },
): void {
  if (/^\d/.test(label.bare)) progress.number = Number(label.bare);
  builder.setPlace(progress.number > 0 ? OPERATIVE : PREAMBULAR);
  builder.addLabelled(line, label);
}

function isPreambular(words: string): boolean {
  return /^\p{Lu}/u.test(words) && readUnOpener(words, 'preambular') !== null;
}

/** A number counts only where it is the next: "2015." at the head of a broken line is no label; letters count inside a number. */
function readUnLabel(words: string, builder: OutlineBuilder, { number }: Progress): LabelMark | undefined {
  const label = readLoneLabel(words) ?? readLabel(words);
  if (label === undefined || !/[.)]$/.test(label.raw)) return undefined;
  const isNumber = /^\d/.test(label.bare);
  const fits = isNumber ? isNext(Number(label.bare) - number, words.slice(label.length)) : isInside(builder, label);
  return fits ? label : undefined;
}

function readLoneLabel(words: string): LabelMark | undefined {
  const lone = LONE_LABEL.exec(words);
  return lone ? { raw: words.trim(), bare: lone[1] ?? lone[2] ?? '', length: words.length } : undefined;
}

function isInside(builder: OutlineBuilder, { bare }: LabelMark): boolean {
  const open = builder.open();
  return open[0]?.kind === 'number' && (open.length > 1 || bare === 'a' || bare === 'i');
}

/** The next number; or a few further on, where the text has a gap, if the paragraph opens as operative ones do. */
function isNext(step: number, words: string): boolean {
  return step === 1 || (step > 1 && step <= WIDEST_GAP && readUnOpener(words.trim(), 'operative') !== null);
}

/** A short line without an end, before a label: "Support for national efforts". */
function isHeading(words: string, next: Line | undefined): boolean {
  if (next === undefined || words.length > 90 || ENDED.test(words) || !/^\p{Lu}/u.test(words)) return false;
  return (
    readUnOpener(words, 'preambular') === null && (LONE_LABEL.test(next.words) || /^\s*\d{1,3}\.\s/.test(next.words))
  );
}

/** A heading stands before numbered paragraphs, which are operative. */
function createHeading(line: Line) {
  const heading = line.words.trim();
  const start = line.start + line.words.indexOf(heading);
  return {
    heading,
    headingSpan: { start, end: start + heading.length },
    role: 'operative',
    opener: null,
    ...PLAIN_SECTION,
  } as const;
}

/** Each paragraph opens with its own verb; what stands below it shares it, but where the paragraph is a label alone. */
function withOpeners({ sections, clauses, front, firstWords }: ReturnType<OutlineBuilder['finish']>): Outline {
  const opened: OutlineClause[] = [];
  clauses.forEach((clause, i) => {
    const role = clause.role === 'operative' ? 'operative' : 'preambular';
    const above = clause.parent === null || firstWords[clause.parent] === '' ? undefined : opened[clause.parent];
    const own = above === undefined ? readUnOpener(firstWords[i] ?? '', role) : above.opener;
    opened.push({ ...clause, opener: clause.role === 'annex' ? null : own });
  });
  return { sections, clauses: opened, front };
}
