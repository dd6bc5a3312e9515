import type { Span } from '#graph/model/evidence.js';
import type { CitedIdentity } from '../model/mention.js';
import { findAnaphora, type Anaphor, type Memory } from './find-anaphora.js';
import { findTitles } from './find-titles.js';
import { cited, findForm, type CitationForm } from './forms/citation-form.js';
import { keepLongest } from './keep-longest.js';
import { matchesOf } from './matches-of.js';
import type { FoundName } from './name-finder.js';
import {
  AFTER_NAME,
  BARE_ARTICLE,
  BEFORE_NAME,
  endingYear,
  OWN_PARAGRAPH,
  printedYear,
  readProvisions,
} from './provisions.js';

/** An instrument as a text may name it. */
export interface InstrumentName {
  readonly type: string;
  /** The name under which the registers know it. */
  readonly name: string;
}

/** Finds instruments that are cited by their names. */
export type InstrumentFinder = (text: string) => readonly FoundName<InstrumentName>[];

/** A citation in a text, in offsets of that text. */
export interface Found extends Span {
  readonly cited: CitedIdentity;
  readonly provisions: readonly string[];
  readonly anaphoric: boolean;
  readonly form: string;
}

/** What is looked for, and what was named before. */
export interface Search {
  readonly forms: readonly CitationForm[];
  readonly instruments: InstrumentFinder;
  readonly memory: Memory;
  /** In a treaty a bare article is its own. */
  readonly isTreaty: boolean;
  /** eId of the article that the words stand in, `art_5`; null where they stand in none. */
  readonly article: string | null;
  /** In a note, the words of the clause that bears it. */
  readonly around: string;
  /** In a note, what the note before it cited. */
  readonly lastNote: CitedIdentity | undefined;
}

/** As much of a text before and after a name as its provisions may take. */
const REACH = 160;

/** Finds the citations of one clause or note, in order; each stretch of words is one. */
export function findInText(text: string, search: Search): readonly Found[] {
  const explicit = keepLongest([...findFormed(text, search), ...findNamed(text, search)]);
  const anaphoric = keepLongest([...findIbid(text, search), ...findTakenUp(text, search, explicit)]);
  const named = keepLongest([...explicit, ...anaphoric].map((found) => withProvisions(text, found)));
  const own = [...findOwnParagraphs(text, search), ...findBareArticles(text, search, named)];
  return keepLongest([...named, ...own]);
}

/** Every form prints a number: words without a digit hold none. */
function findFormed(text: string, { forms, around }: Search): readonly Found[] {
  const formed: Found[] = [];
  if (!/\d/.test(text)) return formed;
  for (const form of forms)
    for (const { start, end, cited: target, provisions } of findForm(text, form, around))
      formed.push({ start, end, cited: target, provisions, anaphoric: false, form: form.name });
  return formed;
}

/** Names of the registers, and titles that no register has; a title that only goes on behind a known name is that name. */
function findNamed(text: string, { instruments, memory }: Search): readonly Found[] {
  const known = instruments(text).map(({ start, end, thing: { type, name } }) => ({
    ...{ start, end, provisions: [], anaphoric: false, form: 'instrument-name' },
    cited: cited({ type, name }),
  }));
  const titles = findTitles(text)
    .filter((title) => !known.some(({ start, end }) => start <= title.start && title.start < end))
    .filter(
      (title) =>
        !known.some(
          ({ start, end }) =>
            start < title.end && /^(?:\s\d{4})?$/.test(text.slice(end, title.end)) && isWithin(text, title, start),
        ),
    )
    .map(({ start, end, type }) => ({
      ...{ start, end, provisions: [], anaphoric: false, form: 'title' },
      cited: memory.recallTitle(text.slice(start, end)) ?? cited({ type, name: text.slice(start, end) }),
    }));
  return [...known, ...titles];
}

/** "United Nations Convention on …" of which the register has "Convention on …" is that. */
function isWithin(text: string, title: Span, start: number): boolean {
  return /^(?:\p{Lu}[\p{L}-]*\s){1,4}$/u.test(text.slice(title.start, start));
}

const IBID = /\b[Ii]bid\.(?!,\svol)(?:,\s(?<annex>annex(?:\s[IVX]{1,4})?))?/g;

/** Ibid. in a note stands for what the note before it cites. */
function findIbid(text: string, { lastNote }: Search): readonly Found[] {
  if (lastNote === undefined) return [];
  return matchesOf(IBID, text).map((match) => {
    const annex = match.groups?.['annex'];
    const span = { start: match.index, end: match.index + match[0].length };
    return {
      ...span,
      cited: lastNote,
      provisions: annex ? [annex.replace(' ', '_')] : [],
      anaphoric: true,
      form: 'ibid',
    };
  });
}

/** "the Convention" is the one named last, here or before; "this resolution" the text itself. */
function findTakenUp(text: string, search: Search, explicit: readonly Found[]): readonly Found[] {
  return findAnaphora(text).flatMap((anaphor) => {
    const target = standFor(text, anaphor, { ...search, explicit });
    const { start, end, kind } = anaphor;
    return target ? [{ start, end, cited: target, provisions: [], anaphoric: true, form: FORMS[kind] }] : [];
  });
}

const FORMS: Readonly<Record<Anaphor['kind'], string>> = {
  self: 'self',
  'taken-up': 'named-before',
  'that-resolution': 'named-before',
  thereto: 'protocol-thereto',
};

interface Context extends Search {
  readonly explicit: readonly Found[];
}

function standFor(text: string, anaphor: Anaphor, context: Context): CitedIdentity | undefined {
  const { kind, start, end } = anaphor;
  const before = context.explicit.filter((found) => found.end <= start);
  switch (kind) {
    case 'self':
      return cited({ type: 'self', name: text.slice(start, end) });
    case 'that-resolution':
      return lastOf(before, 'resolution') ?? context.memory.recallResolution();
    case 'thereto':
      return protocolTo(lastOf(before, 'treaty'));
    case 'taken-up':
      return takenUp(text, anaphor, { ...context, explicit: before });
  }
}

function lastOf(found: readonly Found[], type: string): CitedIdentity | undefined {
  return found.findLast((one) => one.cited.type === type)?.cited;
}

/** The instrument that was named last with the noun, here or before; in a treaty without one, itself. */
function takenUp(text: string, { noun }: Anaphor, { explicit, memory, isTreaty }: Context): CitedIdentity | undefined {
  const singular = noun.replace(/s$/, '');
  const here = explicit.findLast(
    ({ cited: { type }, start, end }) => type !== 'resolution' && text.slice(start, end).includes(singular),
  );
  const own = isTreaty && /^(?:Convention|Protocol|Covenant)$/.test(noun);
  return here?.cited ?? memory.recall(noun) ?? (own ? cited({ type: 'self', name: noun }) : undefined);
}

/** "the Optional Protocol thereto" bears the title of the treaty it belongs to. */
function protocolTo(treaty: CitedIdentity | undefined): CitedIdentity | undefined {
  return treaty?.name == null
    ? undefined
    : cited({ type: 'treaty', name: `Optional Protocol to the ${treaty.name.replace(/^the\s/i, '')}` });
}

/** Adds the articles before a citation, and the year, place and articles after a name. */
function withProvisions(text: string, found: Found): Found {
  const before = BEFORE_NAME.exec(text.slice(Math.max(0, found.start - REACH), found.start));
  const start = found.start - (before?.[0].length ?? 0);
  const provisions = before?.groups ? [...readProvisions(before.groups), ...found.provisions] : found.provisions;
  const isNamed = found.form === 'instrument-name' || found.form === 'title';
  return isNamed ? withWhatFollows(text, { ...found, start, provisions }) : { ...found, start, provisions };
}

function withWhatFollows(text: string, found: Found): Found {
  const after = AFTER_NAME.exec(text.slice(found.end, found.end + REACH));
  const end = found.end + (after?.[0].length ?? 0);
  const groups = after?.groups ?? {};
  const number = groups['ets'] ? `ETS No. ${groups['ets']}` : found.cited.number;
  const year = printedYear(text.slice(found.end, end)) ?? endingYear(text.slice(found.start, found.end));
  const provisions = [...found.provisions, ...readProvisions(groups)];
  return { ...found, end, provisions, cited: { ...found.cited, number, year } };
}

/** "paragraph 5 above", "paragraph 1 of the present article": of the text itself, and of the article that the words stand in. */
function findOwnParagraphs(text: string, { article }: Search): readonly Found[] {
  return matchesOf(OWN_PARAGRAPH, text).map((match) => {
    const { paragraphs, within } = match.groups ?? {};
    const eIds = readProvisions({ paragraphs });
    const inArticle = article !== null && within !== 'resolution' && within !== 'decision';
    return {
      ...{ start: match.index, end: match.index + match[0].length },
      ...{ cited: cited({ type: 'self', name: match[0] }), anaphoric: true, form: 'own-paragraph' },
      provisions: inArticle ? eIds.map((eId) => `${article}__${eId}`) : eIds,
    };
  });
}

/** `(Article 34)`: an article of the treaty that the clause named last before it; in a treaty, of itself; else of none. */
function findBareArticles(text: string, { isTreaty }: Search, named: readonly Found[]): readonly Found[] {
  return matchesOf(BARE_ARTICLE, text).flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const treaty = named.findLast((found) => found.end <= span.start && found.cited.type === 'treaty')?.cited;
    const target = treaty ?? (isTreaty ? cited({ type: 'self', name: match[0] }) : undefined);
    if (target === undefined) return [];
    return [
      { ...span, cited: target, provisions: readProvisions(match.groups ?? {}), anaphoric: true, form: 'bare-article' },
    ];
  });
}
