import type { DocumentIdentity, DocumentType } from '../../model/document.js';
import type { Family, Outline } from '../family.js';
import { readLineLabel, type LabelMark } from '../labels.js';
import type { Line } from '../lines.js';
import { createOutlineBuilder, type OutlineBuilder } from '../outline-builder.js';
import { isUnwrapped } from '../paragraphs.js';
import { createHeadingReader } from './paragraph-headings.js';

/** General comments, guidelines, declarations and reports: paragraphs numbered through, under nested headings. */
export const PARAGRAPHS: Family = {
  name: 'paragraphs',
  types: ['general-comment', 'guideline', 'declaration', 'report'],
  recognise,
  outline,
  identify,
};

/** Fewest paragraphs numbered through by which a text is taken for one. */
const FEWEST = 5;
/** Most numbers that a text may leave out. */
const WIDEST_GAP = 2;
/** Lines at the head of a text that may say what it is. */
const HEAD = 40;

function recognise(lines: readonly Line[]): string | null {
  let [last, count] = [0, 0];
  for (const line of lines) {
    if (readNumber(line, last) === undefined) continue;
    last++;
    count++;
  }
  return count >= FEWEST ? `numbered paragraphs, 1 to ${last}, one after the other` : null;
}

/** `12. States should …`: the next number at the head of a line, with words behind it; without a stop only where a paragraph begins. */
function readNumber(line: Line, last: number): LabelMark | undefined {
  const label = line.heading === null ? readLineLabel(line) : undefined;
  if (label === undefined || !/^\d{1,4}[.)]?$/.test(label.raw) || !/\p{L}{2}/u.test(line.words)) return undefined;
  return isNext(Number(label.bare) - last, { isFirst: line.isFirst, isStopped: /[.)]$/.test(label.raw) })
    ? label
    : undefined;
}

function isNext(
  step: number,
  { isFirst, isStopped }: { readonly isFirst: boolean; readonly isStopped: boolean },
): boolean {
  return step === 1 ? isStopped || isFirst : isFirst && step > 1 && step <= 1 + WIDEST_GAP;
}

function outline(lines: readonly Line[]): Outline {
  const builder = createOutlineBuilder();
  const readHeading = createHeadingReader();
  const areParagraphs = isUnwrapped(lines);
  const start = lines.findIndex((line, i) => readNumber(line, 0) !== undefined || isFirstHeading(lines, i));
  lines.slice(0, Math.max(0, start)).forEach((line) => builder.addFront(line, 'title'));
  const body = lines.slice(Math.max(0, start));
  let last = 0;
  body.forEach((line, i) => {
    const number = readNumber(line, last);
    const heading = number ? undefined : readHeading(line, body[i + 1]);
    if (number) last = Number(number.bare);
    if (heading) heading.remember(builder.openSection(heading.section));
    else addLine(builder, line, { label: number ?? readInner(line, builder), areParagraphs });
  });
  return builder.finish();
}

/** The heading right above the first paragraph. */
function isFirstHeading(lines: readonly Line[], i: number): boolean {
  const [line, next] = [lines[i], lines[i + 1]];
  return line !== undefined && next !== undefined && readNumber(next, 0) !== undefined && !/[.;,]\s*$/.test(line.words);
}

/** `(a)`, `–` inside a paragraph. */
function readInner(line: Line, builder: OutlineBuilder): LabelMark | undefined {
  const label = readLineLabel(line);
  return label && builder.open().length > 0 && !/^\d+\.?$/.test(label.raw) ? label : undefined;
}

function addLine(
  builder: OutlineBuilder,
  line: Line,
  { label, areParagraphs }: { readonly label: LabelMark | undefined; readonly areParagraphs: boolean },
): void {
  const isEnded = /[.:;”"’')]\s*\d{0,3}$/.test((builder.lastWords() ?? '.').trimEnd());
  if (label) builder.addLabelled(line, label);
  else if (isEnded && (areParagraphs || line.isFirst) && builder.open().length <= 1) builder.addParagraph(line);
  else builder.addPlain(line);
}

/** What a text calls itself, in its first lines. */
const TYPES: readonly (readonly [pattern: RegExp, type: DocumentType])[] = [
  [/\bGeneral\s[Cc]omment\sNo\./u, 'general-comment'],
  [/\bGuidelines?\b/u, 'guideline'],
  [/\bDeclaration\b/u, 'declaration'],
  [/\bRecommendations?\b/u, 'recommendation'],
  [/\bReport\b/u, 'report'],
];
const COMMENT = /\bGeneral\s[Cc]omment\sNo\.\s?(?<number>\d{1,3})(?:\s\((?<year>\d{4})\))?/u;
const COMMITTEE = /^Committee\son\s(?:the\s)?\p{Lu}[\p{L}\s,]{3,80}$/u;

function identify(lines: readonly Line[]): Partial<DocumentIdentity> {
  const head = lines.slice(0, HEAD).map(({ words }) => words.replace(/\s+/g, ' ').trim());
  const found = TYPES.flatMap(([pattern, type]) =>
    head.filter((words) => pattern.test(words)).map((title) => ({ title, type })),
  )[0];
  const { number = null, year = null } = COMMENT.exec(found?.title ?? '')?.groups ?? {};
  const body = head.find((words) => COMMITTEE.test(words)) ?? null;
  return found ? { type: found.type, title: found.title, number, date: year, body } : {};
}
