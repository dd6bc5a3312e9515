import { CADENCE_WORDS } from '#graph/model/cadence-words.js';
import type { Modality } from '#graph/model/closed-lists.js';

/** A kind of phrase in a duty, with what it finds in examples; null where it must find nothing. */
export interface DutyPhrase {
  readonly pattern: RegExp;
  readonly examples: readonly (readonly [words: string, found: string | null])[];
}

/** How often something is asked: the word itself. */
export const CADENCE: DutyPhrase = {
  pattern: new RegExp(
    String.raw`\b(?:${Object.values(CADENCE_WORDS)
      .flat()
      .join('|')
      .replaceAll(' ', String.raw`\s`)})\b`,
    'u',
  ),
  examples: [
    ['on the submission of quarterly reports to CWG-COP', 'quarterly'],
    ['to publish a report every year', 'every year'],
    ['to continue the activities', null],
  ],
};

/** By when, or on what occasion. */
export const DEADLINE: DutyPhrase = {
  pattern:
    /\b(?:to|at|for|by|before)\s(?:the|its)\s(?:next|forthcoming)\s[A-Za-z-]+(?:\s[a-z-]+){0,3}?(?=[,;.]|$)|\bin\sconnection\swith\smeetings\sof\sthe\s[a-z]+\b|\b(?:by|before|no\slater\sthan)\s(?:the\send\sof\s)?(?:\d{1,2}\s)?(?:[A-Z][a-z]{2,8}\s)?(?:20)\d\d\b/u,
  examples: [
    ['to submit a report on the results of implementation of this resolution to the next WTDC,', 'to the next WTDC'],
    [
      'by organizing orientation sessions for experts in connection with meetings of the group;',
      'in connection with meetings of the group',
    ],
    ['to connect every school by 2030,', 'by 2030'],
    ['at times with no control', null],
  ],
};

/** On what condition. */
export const PROVISO: DutyPhrase = {
  pattern:
    /\b(?:within\s(?:the\slimits\sof\s)?(?:(?:its|their|his|her|the)\s)?(?:(?:existing|available)(?:\sfinancial|\sbudgetary)?\sresources(?:\sand\smandates?)?|(?:existing\s|respective\s)?mandates?)(?=[\s,;.]|$)|subject\sto\sthe\savailability\sof\s[a-z]+(?:\s[a-z]+)?|(?:as|where|when|if)\s(?:appropriate|necessary|applicable|required|possible))\b/u,
  examples: [
    ['within the limits of available financial resources;', 'within the limits of available financial resources'],
    ['within existing resources', 'within existing resources'],
    ['UNICEF, within its existing resources and mandate, to', 'within its existing resources and mandate'],
    ['within their respective mandates, to', 'within their respective mandates'],
    [
      'children, subject to the availability of voluntary contributions',
      'subject to the availability of voluntary contributions',
    ],
    ['and, as appropriate, to', 'as appropriate'],
    ['is appropriate', null],
  ],
};

/** Verbs that bind, by the word that a heading prints: "resolves to instruct the Director" binds by "instruct". */
export const MODALITIES: readonly (readonly [modality: Modality, pattern: RegExp])[] = [
  ['instruct', /\binstructs?\b/iu],
  ['invite', /\binvites?\b|\binvitation\b/iu],
  ['call upon', /\bcalls?\s(?:up)?on\b|\bits\scalls?\b/iu],
  ['request', /\brequests?\b/iu],
  ['encourage', /\bencourages?\b/iu],
  ['urge', /\burges?\b/iu],
  ['recommend', /\brecommends?\b/iu],
  ['appeal', /\bappeals?\b/iu],
  ['authorize', /\bauthori[sz]es?\b/iu],
  ['charge', /\bcharges?\b/iu],
  ['decide', /\bdecides?\b/iu],
  ['resolve', /\bresolves?\b/iu],
];

/** The verb of an infinitive, with what makes it one act: "continue to assist", "consider establishing", "work closely". */
export const ACTION =
  /^(?:(?:also|further|closely|actively|fully|effectively|promptly|urgently|jointly)\s(?:and\s(?:effectively|promptly|fully|actively)\s)?)?(?:(?:continue|seek|endeavour|strive|aim)\sto\s[a-z-]+|continue\swith|(?:consider|continue|start|keep)\s[a-z-]+ing\b|[a-z-]+(?:\s(?:closely|actively|fully|together|regularly))?)/u;

/** `; and to `, `, and to `, ` and to `, `, to `: where a further infinitive begins. */
export const FURTHER = /(?:[,;]\s(?:and\s)?(?:also\s|further\s)?|\sand\s(?:also\s)?)to\s(?=\p{Ll})/gu;

/** Words before a further infinitive that make it a purpose: "in order to … and to …". */
export const PURPOSE =
  /\b(?:in\sorder|so\sas|with\sa\sview|seek|seeking|wish|need|how|ways|continue|able|efforts|measures|steps)\s*$|\b(?:in\sorder|so\sas)\sto\s[^;]*$/u;

/** What may stand behind "to" and is no verb. */
const NO_VERB: ReadonlySet<string> = new Set(
  'the a an its their his her our this that these those all any each such other which whom what when date and or human children women girls persons people victims education information access justice health national international regional relevant armed conflict conflicts it them existing new article articles paragraph paragraphs resolution both'.split(
    ' ',
  ),
);

/** Whether a word behind "to" is a verb: "to trafficking in persons" goes on with a noun. */
export function isVerb(word: string): boolean {
  return !NO_VERB.has(word) && (!word.endsWith('ing') || word === 'bring');
}

/** What is encouraged or urged without being anybody: "Encourages efforts to enhance"; "development partners" are somebody. */
export const NO_ACTOR =
  /^(?:(?:the|a|an|all|further|continued|timely|urgent|concerted|increased|enhanced|greater|more|new|ongoing|doubling|immediate)\s){0,3}(?:efforts?|actions?|measures?|initiatives|cooperation|collaboration|support|mobilization|dialogue|discussions?|development|implementation|use|assistance|investments?|steps|participation|exchange|consideration|access|of)\b(?!\s(?:partners?|agencies|organi[sz]ations?|institutions?|banks?|providers?|groups?|actors?)\b)/iu;

/** A short aside right before ", to": the comma is its own, and what follows is a purpose, "measures, where appropriate, to facilitate". */
export const ASIDE_BEFORE =
  /,\s(?:(?:as|where|when|if)\s(?:appropriate|necessary|applicable|required|possible|needed|relevant)|inter\salia|upon\s(?:their\s)?request|including)$/iu;
