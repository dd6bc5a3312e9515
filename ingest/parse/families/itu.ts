import type { DocumentIdentity } from '../../model/document.js';
import { PLAIN_SECTION, type Family, type Outline, type OutlineSection } from '../family.js';
import { readLineLabel } from '../labels.js';
import type { Line } from '../lines.js';
import { readOpener } from '../openers.js';
import { isUnwrapped } from '../paragraphs.js';
import { createOutlineBuilder, type OutlineBuilder } from '../outline-builder.js';

/** Bodies of ITU that adopt resolutions, by the words of their enacting formula. */
const BODIES: readonly (readonly [string, RegExp])[] = [
  ['ITU WTDC', /^The World Telecommunication Development Conference\b/i],
  ['ITU PP', /^The Plenipotentiary Conference of the International Telecommunication Union\b/i],
  ['ITU WTSA', /^The World Telecommunication Standardization Assembly\b/i],
  ['ITU RA', /^The ITU Radiocommunication Assembly\b/i],
  ['ITU Council', /^The (?:ITU )?Council(?: of the International Telecommunication Union)?\b/i],
];

/** `RESOLUTION 67 (Rev. Kigali, 2022)` */
const NUMBER = /^\s*(?<type>RESOLUTION|DECISION)\s+(?<number>\d+)\s*\((?<revision>[^()]{3,60})\)/i;

/** Longest heading seen in an ITU resolution is some 150 characters. */
const LONGEST_HEADING = 220;

/** ITU resolutions and decisions: headed parts whose labels begin anew in each. */
export const ITU: Family = { name: 'itu', types: ['resolution', 'decision'], recognise, outline, identify };

function recognise(lines: readonly Line[]): string | null {
  const formula = lines.slice(0, 40).find((line) => bodyOf(line) !== undefined);
  return formula ? `an ITU resolution by its enacting formula “${formula.words.trim().slice(0, 80)}”` : null;
}

function bodyOf({ words }: Line): string | undefined {
  return BODIES.find(([, pattern]) => pattern.test(words.trim()))?.[0];
}

function outline(lines: readonly Line[]): Outline {
  const builder = createOutlineBuilder();
  const formula = lines.findIndex((line) => bodyOf(line) !== undefined);
  lines.slice(0, formula).forEach((line) => builder.addFront(line, 'title'));
  const areParagraphs = isUnwrapped(lines.slice(formula));
  const body = lines.slice(formula).flatMap((line, i, all) => splitSwallowed(line, all[i + 1]));
  const [first, ...rest] = body;
  if (first) builder.addFront(first, 'formula');
  const annex = rest.findIndex(({ words }) => ANNEX.test(words));
  const end = annex < 0 ? rest.length : annex;
  rest.slice(0, end).forEach((line) => addLine(builder, line, { areParagraphs, heading: readHeading(line) }));
  rest.slice(end).forEach((line) => addAnnexLine(builder, line, areParagraphs));
  return builder.finish();
}

interface LineKind {
  readonly areParagraphs: boolean;
  readonly heading: OutlineSection | undefined;
}

function addLine(builder: OutlineBuilder, line: Line, { areParagraphs, heading }: LineKind): void {
  const label = readLineLabel(line);
  if (heading) builder.openSection(heading);
  else if (label) builder.addLabelled(line, label);
  else if (areParagraphs && isTail(builder)) builder.addTail(line);
  else builder.addPlain(line);
}

/** In an annex a line without a label is a paragraph of its own. */
function addAnnexLine(builder: OutlineBuilder, line: Line, areParagraphs: boolean): void {
  const heading = readAnnexHeading(line);
  if (heading || !areParagraphs || readLineLabel(line)) addLine(builder, line, { areParagraphs: false, heading });
  else builder.addParagraph(line);
}

/** `ANNEX TO RESOLUTION 71 (REV. DUBAI, 2018)`, `Annex 1 to Decision 5` */
const ANNEX =
  /^\s*(?:ANNEX(?:\s\d{1,2})?\sTO\s(?:RESOLUTION|DECISION)|Annex(?:\s\d{1,2})?\sto\s(?:Resolution|Decision))\s\d{1,4}\b/;

function readAnnexHeading(line: Line): OutlineSection | undefined {
  if (!ANNEX.test(line.words) || line.words.length > LONGEST_HEADING) return undefined;
  const heading = line.words.trim();
  const start = line.start + line.words.indexOf(heading);
  return {
    heading,
    headingSpan: { start, end: start + heading.length },
    role: 'annex',
    opener: null,
    ...PLAIN_SECTION,
  };
}

/** `…, invites Member States` at the end of a clause, with `1` on the next line: a heading that lost its line. */
function splitSwallowed(line: Line, next: Line | undefined): readonly Line[] {
  const begins = line.heading === null && next !== undefined && /^\s*(?:1\b|\(?a\)|to\s|that\s)/.test(next.words);
  const at = begins ? findSwallowed(line.words) : null;
  if (at === null) return [line];
  const middle = line.start + at;
  return [
    { ...line, end: middle, words: line.words.slice(0, at) },
    { ...line, start: middle, words: line.words.slice(at), isFirst: false },
  ];
}

const JOINT = /[,;.]\s+(?=\p{Ll})/gu;

/** Where the stretch begins that opens a part and goes on to the end without a stop: "…, instructs the Director, in consultation with …". */
function findSwallowed(words: string): number | null {
  JOINT.lastIndex = 0;
  for (let joint = JOINT.exec(words); joint; joint = JOINT.exec(words))
    if (isSwallowed(words.slice(JOINT.lastIndex))) return JOINT.lastIndex;
  return null;
}

/** With commas inside only where somebody is asked: "…, recalling the decisions, in particular …" goes on with its clause. */
function isSwallowed(words: string): boolean {
  if (words.length > LONGEST_HEADING || /[;:.]|,$/.test(words) || readOpener(words) === undefined) return false;
  return (
    !words.includes(',') || /^(?:further\s|also\s)?(?:resolves\sto\s)?(?:instructs?|invites?|requests?)\s/.test(words)
  );
}

/** After the last item of a list inside a clause, a paragraph without a label goes on with the clause. */
function isTail(builder: OutlineBuilder): boolean {
  return builder.open().length > 1 && /[,;:.]\s*$/.test(builder.lastWords() ?? '');
}

/** `resolves to instruct the Director of the Telecommunication Development Bureau`: an opening phrase that ends without a stop. */
function readHeading({ words, start }: Line): OutlineSection | undefined {
  const heading = words.trim().replace(/,$/, '');
  const role = readOpener(heading);
  if (role === undefined || heading.length > LONGEST_HEADING || /[;:.]$/.test(heading)) return undefined;
  const from = start + words.indexOf(heading);
  return {
    heading,
    headingSpan: { start: from, end: start + words.trimEnd().length },
    role,
    opener: heading,
    ...PLAIN_SECTION,
  };
}

/** Only what is printed: a resolution without a number in its words has none. */
function identify(lines: readonly Line[]): Partial<DocumentIdentity> {
  const body = lines.map(bodyOf).find((found) => found !== undefined) ?? null;
  const printed = lines
    .slice(0, 10)
    .map(({ words }) => NUMBER.exec(words)?.groups)
    .find((groups) => groups !== undefined);
  return { type: 'resolution', body, language: 'en', ...(printed && readNumber(printed)) };
}

function readNumber(printed: Readonly<Record<string, string | undefined>>): Partial<DocumentIdentity> {
  const { type = '', number = null, revision = null } = printed;
  const date = /\b\d{4}\b/.exec(revision ?? '')?.[0] ?? null;
  return { type: type.toLowerCase() === 'decision' ? 'decision' : 'resolution', number, revision, date };
}
