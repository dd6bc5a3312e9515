import type { Span } from '#graph/model/evidence.js';

/** Nouns that head the title of an instrument, and the type that each tells. */
const HEADS: readonly (readonly [noun: string, type: string])[] = [
  ['Conventions?', 'treaty'],
  ['Covenants?', 'treaty'],
  ['Protocol', 'treaty'],
  ['Treaty', 'treaty'],
  ['Charter', 'treaty'],
  ['Statute', 'treaty'],
  ['Agreement', 'treaty'],
  ['Compact', 'agenda'],
  ['Pact', 'agenda'],
  ['(?:Plan|Programme|Platform|Framework|Agenda) (?:of|for) Action', 'plan'],
  ['(?:Action (?:Plan|Agenda|Programme)|Work Plan|Plan of Implementation)', 'plan'],
  ['(?:Political )?Declaration', 'declaration'],
  ['Agenda', 'agenda'],
  ['Consensus', 'declaration'],
  ['Commitment', 'declaration'],
  ['(?:Model )?Strateg(?:y|ies)', 'plan'],
  ['Framework', 'plan'],
  ['(?:Guiding |Basic )?Principles', 'guideline'],
  ['Guidelines', 'guideline'],
  ['(?:Standard )?(?:Minimum )?Rules', 'guideline'],
  ['Code of (?:Conduct|Practice)', 'guideline'],
  ['Regulations', 'treaty'],
  ['Constitution', 'treaty'],
];
const WORD = String.raw`(?:(?!Nos?\b|ITU-[DRT]\b)\p{Lu}[\p{L}’'/-]*(?:-\d{1,2})?|\d{4}(?:[-–]\d{4})?|[Nn]on-\p{L}+)`;
const SMALL =
  'of|on|the|for|in|and|to|against|with|from|their|its|or|a|by|concerning|relating|regarding|involving|between|towards';
/** What may stand in front of the noun: `United Nations Global`, `Beijing`, `2030`. */
const BEFORE = String.raw`(?<before>(?:Council\sof\sEurope\s)?(?:${WORD}\s(?:and\s)?){0,8}?)`;
const HEAD = `(?<head>${HEADS.map(([noun]) => noun).join('|')})`;
/** What may stand behind it: `on the Rights of the Child`, `for the Decade 2022–2031`, `: Towards …`. */
const BEHIND = String.raw`(?<behind>(?::?(?:\s(?:${SMALL})){0,3}\s${WORD}|,\s${WORD}(?=(?:,?\s(?:(?:${SMALL})\s){0,2}${WORD}){0,9}?(?:,?\s(?:and|or)\s(?:the\s)?${WORD}))){0,40})`;
const TITLE = new RegExp(String.raw`(?<![\p{L}\p{N}-])${BEFORE}\b${HEAD}(?![\p{L}-])${BEHIND}`, 'gu');

/** "the Convention and Articles 18": a noun alone, and something else. "Model Strategies and Practical Measures on …" goes on. */
const ANOTHER = /^(?:,|\s(?:and|or)\s)(?!.*\s(?:on|for|against|of)\s)/u;
/** Most clauses have none of the nouns. */
const ANY_HEAD =
  /Convention|Work Plan|Plan of Implementation|Covenant|Protocol|Treaty|Charter|Statute|Agreement|Compact|Pact|Action|Declaration|Agenda|Consensus|Commitment|Strateg|Framework|Principles|Guidelines|Rules|Code|Regulations|Constitution/;

/** Words that no title begins with: the beginning of a sentence, an organ, another instrument. */
const NO_BEGINNING =
  /^(?:The|This|That|These|Those|In|On|Under|For|And|Also|Such|Each|Any|All|Both|Its|Their|When|Where|As|By|With|States?|Part(?:y|ies)|Member|Member\sStates|(?!Beijing)[A-Z][a-z]+ing)\s/u;
/** Where a title ends because something else begins: "and the Committee on", "and its", "by States". */
const NEXT = new RegExp(
  String.raw`\s(?:and|or)\s(?:by|with|at|in|to)\s|(?:,|\s(?:and|or))\s(?:ITU\s|WSIS\s)?(?:Convention|Constitution|Administrative\sRegulations|Tunis|Member\sStates|Laws)(?![\p{L}])|\s(?:and|or|by|to|with|from|in)\s(?:(?:the|its|their|a)\s)?(?:(?:Toolkit|Handbook|Optional|Additional|Committee|Commission|Council|Conference|Secretary|Secretariat|Special|Assembly|General|Government|Member|States?|Part(?:y|ies)|Working|Director|Office|High|World|United\sNations\s(?:Office|Children|Population|Entity)|Resolution|Sustainable\sDevelopment\sGoals|Human\sRights\sCouncil|Security\sCouncil|International\s(?:Telecommunication\sUnion|Labour\sOrgani[sz]ation))(?![\p{L}])|(?<=the\s)(?:(?:\p{Lu}[\p{L}-]*|\d{4})\s){0,4}(?:${HEADS.map(([noun]) => noun).join('|')})(?![\p{L}]))`,
  'u',
);
/** Nouns that are no instruments where they stand so: a protocol of machines, an organ named after what it keeps, a noun that takes up a name. */
const NO_TITLE =
  /^(?:(?:Internet|Transmission\sControl|Voice)\s(?:\p{Lu}\p{Ll}+\s)?Protocol|Optional\sProtocol|Conventions?|Covenants?)$|\s(?:Board|Committee|Group|Fund|Forum|Bureau|Office)$/u;
/** "the Conference of the Parties to the …": the name of an organ, not a citation. */
export const ORGAN =
  /\b(?:Conference|Assembly|Meeting|Committee|Secretariat|Working\sGroup)\s(?:of\s(?:the\s)?(?:States\s)?Parties\s)?(?:to|on|of|for)\s(?:the\s)?$/u;

/** The title of an instrument that stands in a text as titles are printed, in capitals. */
export interface FoundTitle extends Span {
  readonly type: string;
  /** `Convention`, `Plan of Action`. */
  readonly head: string;
}

/** Finds titles by their head noun and capitals: what no register names is still cited. A noun alone ("the Convention") is none. */
export function findTitles(text: string): readonly FoundTitle[] {
  if (!ANY_HEAD.test(text)) return [];
  const found: FoundTitle[] = [];
  TITLE.lastIndex = 0;
  for (let match = TITLE.exec(text); match; match = TITLE.exec(text)) {
    const title = readTitle(match);
    // What was cut off may be the beginning of the next title.
    TITLE.lastIndex = title.end;
    if (title.isNamed && isTitle(text, title)) found.push(title);
  }
  return found.map(({ start, end, type, head }) => ({ start, end, type, head }));
}

function readTitle(match: RegExpExecArray): FoundTitle & { readonly isNamed: boolean } {
  const { before = '', head = '', behind = '' } = match.groups ?? {};
  const skipped = skipBeginning(before);
  const own = cutEnd(behind, head);
  const start = match.index + skipped;
  const end = match.index + before.length + head.length + own.length;
  const isNamed = before.length > skipped || (/\p{Lu}\p{Ll}/u.test(own) && !ANOTHER.test(own));
  return { start, end, head, type: typeOf(head, own), isNamed };
}

function isTitle(text: string, { start, end }: Span): boolean {
  return !NO_TITLE.test(text.slice(start, end)) && !ORGAN.test(text.slice(Math.max(0, start - 60), start));
}

function skipBeginning(before: string): number {
  let skipped = 0;
  for (let match = NO_BEGINNING.exec(before); match; match = NO_BEGINNING.exec(before.slice(skipped)))
    skipped += match[0].length;
  return skipped;
}

/** Where another instrument begins; "Protocol to the Convention on …" is one with its convention. */
function cutEnd(behind: string, head: string): string {
  const parent = head === 'Protocol' ? (PARENT.exec(behind)?.[0].length ?? 0) : 0;
  const next = NEXT.exec(behind.slice(parent));
  const years = /\s\d{4}[-–]\d{4}/u.exec(behind);
  const end = Math.min(next ? parent + next.index : Infinity, years ? years.index + years[0].length : Infinity);
  return behind.slice(0, end).replace(new RegExp(String.raw`(?:[\s,:]+(?:${SMALL}))+$`, 'u'), '');
}

/** ` to the Convention` right behind "Protocol". */
const PARENT = /^\sto\sthe\s(?:\p{Lu}[\p{L}-]*\s){0,6}?(?:Convention|Covenant|Treaty|Charter|Agreement)(?![\p{L}])/u;

/** "Framework Convention on …" is a convention. */
function typeOf(head: string, behind: string): string {
  if (/^\s(?:Convention|Covenant|Protocol|Treaty|Agreement)(?![\p{L}])/u.test(behind)) return 'treaty';
  return HEADS.find(([noun]) => new RegExp(`^(?:${noun})$`, 'u').test(head))?.[1] ?? 'other';
}
