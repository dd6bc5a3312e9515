import type { Span } from '#graph/model/evidence.js';
import type { CitedIdentity } from '../model/mention.js';
import { matchesOf } from './matches-of.js';

/** Nouns by which a text takes up an instrument that it named before. */
const NOUNS =
  'Optional Protocol|Protocol|Conventions?|Covenants?|Declaration|Treaty|Statute|Charter|Compact|Pact|Programme of Action|Plan of Action|Platform for Action|Action Plan|Action Agenda|Relationship Agreement|Agreement|Strategy|Guidelines|Principles|Regulations|Constitution|2030 Agenda|Agenda';
const TAKEN_UP = new RegExp(
  String.raw`\b(?:(?:the|that|said)\s|(?<=Constitution\s(?:and|or)\s))(?<noun>${NOUNS})(?![\p{L}-]|\s(?:on|for|against|to|concerning|of)\s(?:the\s)?\p{Lu})`,
  'gu',
);
/** `this resolution`, `the present Protocol`: the text itself. */
const SELF =
  /\b(?:[Tt]his|[Tt]he\spresent)\s(?<type>[Rr]esolution|[Dd]ecision|[Rr]ecommendation|Convention|Protocol|Covenant|Declaration|Agreement|Charter|Treaty|Regulations|Statute)(?![\p{L}-])/gu;
/** "the Conference of the Parties to the Convention": the name of an organ. */
const ORGAN_BEFORE = /\b(?:Conference|Assembly|Meeting)\sof\s(?:the\s)?(?:States\s)?Parties\s(?:to|of)\s$/u;
/** `that resolution`, `paragraph 3 of the resolution`: the resolution named last. */
const THAT_RESOLUTION =
  /\b(?:(?:that|the\ssaid|the\saforementioned)\sresolution|(?<=paragraphs?\s[\d, and]{1,12}of\s)the\sresolution)\b/gu;

/** `the Optional Protocol thereto`: of the treaty named right before it. */
const THERETO = /\b(?:the\s|its\s)?(?<noun>Optional\sProtocol)\sthereto\b/gu;

/** What a text has named so far, as the reading goes on. */
export interface Memory {
  /** Remembers a citation with the words that name it. */
  remember(cited: CitedIdentity, words: string): void;
  /** What a noun stands for throughout, whatever else is named with it: in a protocol "the Convention" is the one it belongs to. */
  pin(noun: string, cited: CitedIdentity): void;
  /** The last instrument named with a noun. */
  recall(noun: string): CitedIdentity | undefined;
  recallResolution(): CitedIdentity | undefined;
  /** The last longer title that a short one stands for: "Kyoto Declaration" after "Kyoto Declaration on Advancing …". */
  recallTitle(short: string): CitedIdentity | undefined;
  /** What was cited last of all. */
  recallLast(): CitedIdentity | undefined;
}

/** Makes an empty memory. It keeps the last instrument for each noun: a text of any length costs no more. */
export function createMemory(): Memory {
  const byNoun = new Map<string, CitedIdentity>();
  const pinned = new Map<string, CitedIdentity>();
  const titles = new Map<string, CitedIdentity>();
  let [resolution, last]: (CitedIdentity | undefined)[] = [];
  return {
    remember: (cited, words) => {
      last = cited;
      if (cited.name !== null && titles.size < MOST_TITLES) titles.set(cited.name, cited);
      if (cited.type === 'resolution') resolution = cited;
      else for (const [noun] of matchesOf(EACH_NOUN, words)) byNoun.set(singular(noun), cited);
    },
    pin: (noun, cited) => void pinned.set(noun, cited),
    recall: (noun) => pinned.get(singular(noun)) ?? byNoun.get(singular(noun)),
    recallResolution: () => resolution,
    recallTitle: (short) => [...titles].find(([title]) => isShortFor(short, title))?.[1],
    recallLast: () => last,
  };
}

/** As many titles as one text is expected to name. */
const MOST_TITLES = 500;

/** "Global Plan of Action" of "United Nations Global Plan of Action to Combat …": what stands before it there is no title of another. */
function isShortFor(short: string, title: string): boolean {
  const at = title.indexOf(short);
  const isWhole = at >= 0 && title.length > short.length && !/\p{L}/u.test(title.charAt(at + short.length));
  return isWhole && /^(?:[\p{Lu}\d][\p{L}\d-]*\s)*$/u.test(title.slice(0, at));
}

const EACH_NOUN = new RegExp(String.raw`\b(?:${NOUNS})(?![\p{L}-])`, 'gu');

function singular(noun: string): string {
  return noun.replace(/s$/, '');
}

/** An anaphor in a clause: what it says, and the noun it says it with. */
export interface Anaphor extends Span {
  readonly noun: string;
  readonly kind: 'self' | 'taken-up' | 'that-resolution' | 'thereto';
}

/** Each kind with letters that must stand in a text that holds it, which are looked for first. */
const KINDS: readonly (readonly [kind: Anaphor['kind'], sign: RegExp, pattern: RegExp])[] = [
  ['self', /his\s|present\s/, SELF],
  ['thereto', /thereto/, THERETO],
  ['taken-up', new RegExp(NOUNS), TAKEN_UP],
  ['that-resolution', /resolution/, THAT_RESOLUTION],
];

/** Finds "this resolution", "the Convention", "that resolution". What each stands for is for the memory to say. */
export function findAnaphora(text: string): readonly Anaphor[] {
  const found: Anaphor[] = [];
  for (const [kind, sign, pattern] of KINDS) {
    if (!sign.test(text)) continue;
    for (const { index: start, 0: words, groups } of matchesOf(pattern, text)) {
      if (ORGAN_BEFORE.test(text.slice(Math.max(0, start - 60), start))) continue;
      const noun = groups?.['noun'] ?? groups?.['type'] ?? '';
      found.push({ start, end: start + words.length, noun, kind });
    }
  }
  return found;
}
