import type { Line } from '../lines.js';

/** The heading of an article, `Article 34`, `Article 1 – Use of terms`. */
export interface ArticleHeading {
  /** As printed, `34`, `5 bis`, `IV`. */
  readonly number: string;
  readonly value: number;
  /** What stands behind the number on the same line; empty where nothing does. */
  readonly rest: string;
}

/** `Article 34`, `ARTICLE IV`, `Art. 5 bis. Scope`, `Article 1 – Definitions` */
const ARTICLE =
  /^(?:Article|ARTICLE|Art\.)[\s\u00a0]+(?<number>\d{1,3}(?:[\s\u00a0]?(?:bis|ter|quater))?|[IVXLC]{1,7})(?![\p{L}\p{N}])[\s\u00a0]*[.:–—-]?[\s\u00a0]*(?<rest>[^]*)$/u;

/** `PART I`, `Chapter II – Preventive measures`, `Section 1`, `Title 3 – Content-related offences`, `ANNEX A` */
const CONTAINER =
  /^(?<kind>PART|Part|CHAPTER|Chapter|SECTION|Section|TITLE|Title|ANNEX|Annex|APPENDIX|Appendix|BOOK|Book)(?:[\s\u00a0]+(?<number>[IVXLC]{1,7}|\d{1,3}|[A-Z]|One|Two|Three|Four|Five))?(?![\p{L}\p{N}])[\s\u00a0]*[.:–—-]?[\s\u00a0]*(?<title>.{0,160})$/u;
/** `I`, `IV.`, `II. Protection of victims` under the mark of a heading. */
const ROMAN = /^[IVXLC]{1,7}(?:\.?$|[.:–—-]?[\s\u00a0]+(?<title>\p{Lu}.{0,158}[^.;:,]$))/u;
/** `1`, `2. Accounting authority` under the mark of a heading. */
const NUMBERED = /^\d{1,2}(?:\.?$|[.:–—-]?[\s\u00a0]+(?<title>\p{Lu}.{0,158}[^.;:,]$))/u;

/** Which kinds of part stand in which, outermost first. */
const LEVELS = ['annex', 'appendix', 'book', 'part', 'chapter', 'section', 'title'];

/** A heading above articles. */
export interface ContainerHeading {
  /** 0 for the outermost. */
  readonly level: number;
  /** What stands behind its number on the same line; empty where nothing does. */
  readonly title: string;
}

/** Reads the heading of an article; undefined where a line is none, as "Article 34 of the Convention" in running words. */
export function readArticle(line: Line): ArticleHeading | undefined {
  const { number = '', rest = '' } = ARTICLE.exec(line.words.trim())?.groups ?? {};
  if (number === '' || /^(?:\p{Ll}|[,;)(])/u.test(rest)) return undefined;
  return { number, value: valueOf(number), rest };
}

/** Reads the heading of a part, a chapter or a section of a treaty. */
export function readContainer(line: Line): ContainerHeading | undefined {
  return readMarked(line, ROMAN, 'chapter') ?? readNamed(line.words.trim());
}

function readNamed(words: string): ContainerHeading | undefined {
  const { kind, number, title = '' } = CONTAINER.exec(words)?.groups ?? {};
  if (kind === undefined || /^\p{Ll}|[;,]$/u.test(title)) return undefined;
  const isNamed = number !== undefined || /^(?:annex|appendix)$/i.test(words);
  return isNamed ? { level: LEVELS.indexOf(kind.toLowerCase()), title } : undefined;
}

/** Reads the heading of a numbered part of an annex: `1` above its title, or before it, all marked as headings. */
export function readAnnexPart(line: Line, next: Line | undefined): ContainerHeading | undefined {
  const part = readMarked(line, NUMBERED, 'section');
  return part?.title === '' && (next === undefined || next.heading === null) ? undefined : part;
}

/** A heading that its mark tells, and its number: it stands where parts of that kind do. */
function readMarked({ words, heading }: Line, pattern: RegExp, kind: string): ContainerHeading | undefined {
  const match = heading === null ? null : pattern.exec(words.trim());
  return match ? { level: LEVELS.indexOf(kind), title: match.groups?.['title'] ?? '' } : undefined;
}

/** Whether a part of this level is an annex or an appendix. */
export function isAnnex({ level }: Pick<ContainerHeading, 'level'>): boolean {
  return level === LEVELS.indexOf('annex') || level === LEVELS.indexOf('appendix');
}

function valueOf(number: string): number {
  return /^\d/.test(number) ? parseInt(number, 10) : romanValue(number);
}

const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** 4 for `IV`. */
function romanValue(number: string): number {
  const digits = Array.from(number, (digit) => ROMAN_DIGITS[digit] ?? 0);
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}
