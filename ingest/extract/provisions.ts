import { matchesOf } from './matches-of.js';

/** `16`, `34 (e)`, `3.2`, `32B`, `8 (paragraphs 1 and 2)` */
const NUMBER = String.raw`\d{1,4}(?:\.\d{1,3}(?!\d)){0,3}(?:[A-Z](?![\p{L}\d])|\s?(?:bis|ter))?(?:\s?\([a-z\d]{1,4}\)){0,3}(?:\s[a-z](?=\sof\s))?(?:\s\(paragraphs?\s\d{1,3}(?:(?:,\s|\sand\s)\d{1,3}){0,5}\))?`;
/** `16, 17 and 34 (e)` */
const NUMBERS = String.raw`${NUMBER}(?:(?:,\s|,?\sand\s|,?\sor\s|\sto\s|\s?[-–]\s?)${NUMBER}){0,20}`;
/** `16`, or `III` where articles are counted so. */
const ARTICLES = String.raw`(?:${NUMBERS}|[IVX]{1,6}(?![\p{L}\d])(?:(?:,\s|,?\sand\s|,?\sor\s|\sto\s)[IVX]{1,6}(?![\p{L}\d])){0,9})`;
/** `article 16, paragraph 3`, `Articles 23 and 24`, `paragraphs 5 and 6`, `Nos. 78 and 79`, `resolves 3`, `annex 1` */
const PROVISION = String.raw`(?:[Aa]rticles?\s(?<articles>${ARTICLES})(?:,\sparagraphs?\s(?<inArticle>${NUMBERS}),?)?(?:\sof\s[Cc]hapter\s[IVX]{1,5})?|(?:sub)?[Pp]aragraphs?\s(?<paragraphs>${NUMBERS})(?:\sof\sarticles?\s(?<ofArticle>${NUMBER}))?|Nos?\.\s(?<nos>${NUMBERS})|(?<section>resolves|instructs|invites|recognizing|considering|recalling|noting)\s(?<point>${NUMBER}|[a-z]\))|[Aa]nnex(?:es)?(?:\s(?<annex>[IVX]{1,4}|\d{1,2}))?|[Cc]hapter\s(?<chapter>[IVX]{1,5}))`;

/** `article 16, paragraph 3, of the ` right before a name. */
export const BEFORE_NAME = new RegExp(
  String.raw`\b${PROVISION},?\s(?:of|to|in|under)\s(?:the\s(?:current\s|existing\s|amended\s|revised\s)?|its\s|that\s)?$`,
  'u',
);
/** ` (the Riyadh Guidelines)`, ` (in particular in Articles 23 and 24)`, ` of 2005 (§ 24)`, ` (New York, 1989)`, ` (1950, ETS No. 5)`, ` adopted by the General Assembly on 20 November 1959` right after a name. */
export const AFTER_NAME = new RegExp(
  String.raw`^(?:\s\((?:the\s)?(?:\p{Lu}[\p{L}-]*\s?){1,5}\))?(?:\s\(\p{Lu}[\p{L} ]{2,20},\s(?<year>\d{4})\)|\s\((?:(?<yearFirst>\d{4}),?\s)?C?ETS\s(?:No\.\s)?(?<ets>\d{1,3})(?:,\s\d{4})?\)|\s\((?<only>(?:19|20)\d\d)\)|\sof\s(?:\d{1,2}\s\p{Lu}\p{Ll}{2,8}\s)?(?:18|19|20)\d\d(?![/\d])|\sadopted\sby\sthe\s(?:United\sNations\s)?General\sAssembly\son\s\d{1,2}\s\p{Lu}\p{Ll}{2,8}\s\d{4})?(?:\s\((?:in\sparticular\s)?(?:in\s)?(?:[Aa]rticles?\s(?<articles>${NUMBERS})|§§?\s(?<paragraphs>${NUMBERS}))\)|,\s(?:in\sparticular|especially|notably)\s(?:in\s)?(?:its\s)?articles?\s(?<especially>${NUMBERS}))?`,
  'u',
);
/** `(Article 34)` alone: an article of what the words spoke of last; `Annex III, article 7`: one of its annexes. */
export const BARE_ARTICLE = new RegExp(
  String.raw`(?<!\b[Aa]n\s)\b(?:[Aa]nnex\s(?<inAnnex>[IVX]{1,5}|\d{1,2}),\s)?[Aa]rticles?\s(?<articles>${ARTICLES})(?:,\sparagraphs?\s(?<inArticle>${NUMBERS}))?(?![\d(])`,
  'gu',
);
/** `paragraph 5 above`, `paragraph 1 of the present article`, `paragraph 1 of this resolution` stands for the text itself. */
export const OWN_PARAGRAPH = new RegExp(
  String.raw`\b(?:sub)?[Pp]aragraphs?\s(?<paragraphs>${NUMBERS})\s(?:(?<place>above|below)|of\s(?:the\spresent|this)\s(?<within>article|resolution|decision))\b`,
  'gu',
);

/** Named groups of a match. */
type Groups = Readonly<Record<string, string | undefined>>;

/** The provisions that the words before and after a name print, as eIds. */
export function readProvisions(groups: Groups): readonly string[] {
  const { articles, inArticle, inAnnex, paragraphs, ofArticle, nos, section, point, annex, chapter, especially } =
    groups;
  if (ofArticle)
    return [...toEIds('art', ofArticle)].flatMap((article) =>
      toEIds('para', paragraphs).map((para) => `${article}__${para}`),
    );
  const inside = toEIds('para', inArticle);
  const whole = toEIds('art', articles);
  const last = whole.at(-1);
  const articled =
    inside.length > 0 && last ? [...whole.slice(0, -1), ...inside.map((para) => `${last}__${para}`)] : whole;
  return [
    ...(inAnnex ? articled.map((article) => `annex_${inAnnex}__${article}`) : articled),
    ...toEIds('art', especially),
    ...toEIds('para', paragraphs),
    ...toEIds('no', nos),
    ...(section && point ? [`${section}__para_${point.replace(')', '')}`] : []),
    ...(annex ? [`annex_${annex}`] : []),
    ...(chapter ? [`chp_${chapter}`] : []),
  ];
}

/** `34 (e)`, `3.2`, `III`, `8 (paragraphs 1 and 2)` */
const ITEM =
  /(\d{1,4}(?:\.\d{1,3})*[A-Z]?|\b[IVX]{1,6}\b)((?:\s?\([a-z\d]{1,4}\)|\s[a-z]\b)*)(?:\s\(paragraphs?\s([^()]*)\))?/g;

/** `23 and 34 (e)` below `art` is art_23, art_34__point_e; a range is its two ends. */
export function toEIds(kind: 'art' | 'para' | 'no', numbers: string | undefined): readonly string[] {
  if (numbers === undefined) return [];
  return matchesOf(ITEM, numbers).flatMap(([, number = '', points = '', paragraphs]) => {
    const inside = (points.match(/[a-z\d]{1,4}/g) ?? []).map(partOf).join('');
    if (paragraphs === undefined) return [`${kind}_${number.toLowerCase()}${inside}`];
    return (paragraphs.match(/\d+/g) ?? []).map((paragraph) => `${kind}_${number}__para_${paragraph}`);
  });
}

function partOf(point: string): string {
  return `__${/\d/.test(point) ? 'para' : 'point'}_${point}`;
}

/** The year that stands behind a name, `1989` in ` (New York, 1989)`, `1959` in ` adopted … on 20 November 1959`; null where none does. */
export function printedYear(words: string): string | null {
  return /(?<!\d)((?:1[89]|20)\d\d)(?!\d)/.exec(words)?.[1] ?? null;
}

/** The year that a name ends with or has in brackets, `2022` in `Doha Programme of Action … for the Decade 2022–2031`, `2000` in `… (New York, 2000) on …`. */
export function endingYear(name: string): string | null {
  const place = /\(\p{Lu}[\p{L} ]{2,20},\s((?:1[89]|20)\d\d)\)/u.exec(name)?.[1];
  return place ?? /\s((?:1[89]|20)\d\d)(?:[–-](?:\d{4}|\d{2}))?$/.exec(name)?.[1] ?? null;
}
