import type { Family, Outline, OutlineSection } from '../family.js';
import { readLabel } from '../labels.js';
import type { Line } from '../lines.js';
import { createOutlineBuilder, type OutlineBuilder } from '../outline-builder.js';
import { isUnwrapped } from '../paragraphs.js';
import { splitTranslation } from '../split-translation.js';
import {
  isAnnex,
  readAnnexPart,
  readArticle,
  readContainer,
  type ArticleHeading,
  type ContainerHeading,
} from './treaty-headings.js';
import { readNextLabel, readTreatyLabel } from './treaty-labels.js';
import { identifyTreaty, PARTIES } from './treaty-identity.js';
import { nameArticles } from './treaty-articles.js';
import { isEnded, type Here, type Progress, type Zone } from './treaty-progress.js';
import { PREAMBLE, takePreamble } from './treaty-recitals.js';

/** Conventions, covenants, protocols and declarations in articles: a preamble of recitals, parts, articles, paragraphs, points. */
export const TREATY: Family = {
  name: 'treaty',
  types: ['treaty', 'declaration'],
  recognise,
  outline,
  identify: identifyTreaty,
};

/** Fewest articles by which a text is taken for one. */
const FEWEST_ARTICLES = 3;
/** Longest title of an article or part. */
const LONGEST_TITLE = 200;
/** Longest title that nothing marks as one. */
const LONGEST_LINE = 120;
const AHEAD = 30;

/** `IN WITNESS WHEREOF the undersigned`, `Done at Budapest, this` */
const FINAL = /^(?:in\s(?:witness|faith|testimony)\s(?:whereof|thereof|of\swhich)|done\s(?:at|in)\s\p{Lu})/iu;
const DONE = /^done\s/i;
/** `DONE at New York, on 25 May 2000.` is a date line; with more words it is a clause. */
const LONGEST_DATE_LINE = 90;

function recognise(lines: readonly Line[]): string | null {
  const articles = lines.flatMap((line) => readArticle(line) ?? []);
  const inOrder = articles.filter(({ value }, i) => value === (articles[i - 1]?.value ?? 0) + 1);
  const [first] = articles;
  if (first === undefined || inOrder.length < FEWEST_ARTICLES) return null;
  return `a treaty by its articles, ${articles.length} from “Article ${first.number}” on`;
}

function outline(lines: readonly Line[]): Outline {
  const builder = createOutlineBuilder();
  const { own, translation } = splitTranslation(lines);
  const progress: Progress = { zone: 'front', article: 0, containers: [], areParagraphs: isUnwrapped(own) };
  for (let i = 0; i < own.length;) {
    const line = own[i];
    if (line) i += takeLine(builder, progress, { line, ahead: own.slice(i + 1, i + 1 + AHEAD) });
  }
  const [first, last] = [translation[0], translation.at(-1)];
  if (first && last) builder.addFront({ start: first.start, end: last.end }, 'translation');
  return nameArticles(builder.finish());
}

/** Takes a line, with its title where it is a heading; returns how many lines it took. */
function takeLine(builder: OutlineBuilder, progress: Progress, here: Here): number {
  const article = readArticle(here.line);
  if (article && isNextArticle(article, here.line, progress))
    return openArticle(builder, progress, { ...here, article });
  const container = readPart(progress, here);
  if (container && isEnded(builder)) return openContainer(builder, progress, { ...here, ...container });
  if (isNewInstrument(progress, here)) return openContainer(builder, progress, { ...here, level: -1, title: '' });
  TAKERS[progress.zone](builder, progress, here);
  return 1;
}

function readPart({ zone, containers }: Progress, { line, ahead }: Here): ContainerHeading | undefined {
  if (zone === 'front' && line.heading === null) return undefined;
  return readContainer(line) ?? (containers.some(isAnnex) ? readAnnexPart(line, ahead[0]) : undefined);
}

const TAKERS: Readonly<Record<Zone, (builder: OutlineBuilder, progress: Progress, here: Here) => void>> = {
  front: takeFront,
  preamble: takePreamble,
  agreed: (builder, _, { line }) => builder.addFront(line, 'formula'),
  articles: takeBody,
  final: takeFinal,
  closing: (builder, _, { line }) => builder.addFront(line, 'closing'),
};

/** A number that goes on where the last ended; a heading marked as one is taken at its word. */
function isNextArticle({ value, rest, number }: ArticleHeading, line: Line, { article }: Progress): boolean {
  if (line.heading !== null || value === article + 1) return true;
  if (rest !== '' && !isTitle(rest)) return false;
  return (
    value === 1 ||
    (value === article && /\D$/.test(number)) ||
    (line.isFirst && value > article && value <= article + 9)
  );
}

/** `Use of terms`: short, without an end, and no label. */
function isTitle(words: string): boolean {
  const trimmed = words.trim();
  return (
    trimmed.length > 0 &&
    trimmed.length <= LONGEST_TITLE &&
    !/[.;:,]$/.test(trimmed) &&
    /^[\p{Lu}\p{N}“"‘(]/u.test(trimmed)
  );
}

/** A line right below a heading that is its title: marked as a heading, or a short line on its own. */
function titleBelow([next, after]: readonly Line[], areParagraphs: boolean): Line | undefined {
  if (next === undefined || readArticle(next) || readContainer(next)) return undefined;
  if (next.heading !== null) return next;
  const stands = after !== undefined && (after.isFirst || areParagraphs || readLabel(after.words) !== undefined);
  return stands && isShortTitle(next) ? next : undefined;
}

function isShortTitle(line: Line): boolean {
  return isTitle(line.words) && line.words.trim().length <= LONGEST_LINE && !readTreatyLabel(line, NO_ARTICLE);
}

const NO_ARTICLE = { open: [], lastNumber: null, isNew: false };

function openArticle(
  builder: OutlineBuilder,
  progress: Progress,
  here: Here & { readonly article: ArticleHeading },
): number {
  const { line, article, ahead } = here;
  const onLine = article.rest === '' || isTitle(article.rest);
  const title = article.rest === '' ? titleBelow(ahead, progress.areParagraphs) : undefined;
  const cut = onLine ? line.end : line.end - article.rest.length - (line.words.length - line.words.trimEnd().length);
  const number = article.number.toLowerCase().replace(/\s+/g, '');
  builder.openSection({
    ...createSection(line, { end: cut, title }),
    eId: `art_${number}`,
    path: `art/${article.number}`,
    role: 'article',
    parent: progress.containers.at(-1)?.index ?? null,
  });
  Object.assign(progress, { zone: 'articles', article: article.value });
  if (!onLine)
    takeBody(builder, progress, { line: { ...line, start: cut, words: line.words.slice(cut - line.start) }, ahead });
  return title ? 2 : 1;
}

function createSection(
  line: Line,
  { end, title }: { readonly end: number; readonly title: Line | undefined },
): OutlineSection {
  const lead = line.words.length - line.words.trimStart().length;
  const words = line.words.slice(lead, end - line.start).trim();
  const heading = `${words} ${title?.words ?? ''}`.replace(/\s+/g, ' ').trim();
  const headingSpan = { start: line.start + lead, end: title?.end ?? end };
  return { heading, headingSpan, role: 'article', opener: null, eId: null, path: null, parent: null };
}

/** A part, or a second instrument printed behind the first, which begins with a preamble of its own. */
function openContainer(builder: OutlineBuilder, progress: Progress, here: Here & ContainerHeading): number {
  const { line, ahead, level } = here;
  const title = level < 0 || isTitle(here.title) ? undefined : titleBelow(ahead, progress.areParagraphs);
  const outer = progress.containers.filter((container) => container.level < level);
  const section = { ...createSection(line, { end: line.end, title }), parent: outer.at(-1)?.index ?? null };
  const index = builder.openSection(section);
  progress.containers = [...outer, { level, index }];
  progress.zone = level < 0 ? 'preamble' : 'articles';
  if (level < 0) progress.article = 0;
  return title ? 2 : 1;
}

/** `####Optional Protocol to the …` behind the last article, with a preamble below it. */
function isNewInstrument({ zone }: Progress, { line, ahead }: Here): boolean {
  if (line.heading === null || zone === 'front' || zone === 'preamble' || zone === 'agreed') return false;
  return ahead.slice(0, 3).some(({ words }) => PARTIES.test(words.trim()));
}

function takeFront(builder: OutlineBuilder, progress: Progress, here: Here): void {
  const words = here.line.words.trim();
  const begins =
    PARTIES.test(words) || PREAMBLE.test(words) || (here.line.heading === null && /^Whereas\s/.test(words));
  if (!begins) return builder.addFront(here.line, 'title');
  progress.zone = 'preamble';
  takePreamble(builder, progress, here);
}

function takeBody(builder: OutlineBuilder, progress: Progress, here: Here): void {
  const { line, ahead } = here;
  const isNew = (line.isFirst || progress.areParagraphs) && isEnded(builder);
  const soFar = { open: builder.open(), lastNumber: builder.lastNumber(), isNew };
  const label = readTreatyLabel(line, soFar, ahead);
  if (isNew && FINAL.test(line.words.trim())) {
    progress.zone = 'final';
    takeFinal(builder, progress, here);
  } else if (label) builder.addLabelled(line, label, readNextLabel(ahead));
  else if (isNew && builder.open().length > 1) builder.addTail(line);
  else if (isNew) builder.addParagraph(line);
  else builder.addPlain(line);
}

const LAST = { role: 'final', opener: null, group: 'final' } as const;

function takeFinal(builder: OutlineBuilder, progress: Progress, { line }: Here): void {
  const words = line.words.trim();
  if (DONE.test(words) && words.length <= LONGEST_DATE_LINE) {
    progress.zone = 'closing';
    builder.addFront(line, 'closing');
  } else if (FINAL.test(words)) {
    builder.setPlace(LAST);
    builder.addParagraph(line);
  } else if (isEnded(builder) && /\.\s*$/.test(builder.lastWords() ?? '')) {
    progress.zone = 'closing';
    builder.addFront(line, 'closing');
  } else builder.addPlain(line);
}
