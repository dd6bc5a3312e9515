import type { Modality } from '#graph/model/closed-lists.js';
import type { ParsedClause, ParsedDocument } from '../model/document.js';
import type { DutyMention } from '../model/mention.js';
import {
  ACTION,
  ASIDE_BEFORE,
  CADENCE,
  DEADLINE,
  FURTHER,
  isVerb,
  MODALITIES,
  NO_ACTOR,
  PROVISO,
  PURPOSE,
  type DutyPhrase,
} from './duty-words.js';
import type { Dictionary } from './find-names.js';
import { matchesOf } from './matches-of.js';
import { readAddressees, type AddresseeName } from './read-addressees.js';
import { splitAsks, type Ask } from './split-asks.js';
import { toSourceSpan } from './to-source-span.js';

/**
 * Finds what operative clauses ask of whom: one duty for each infinitive at the top of a clause. Who is bound, and how,
 * is said by the heading (ITU), by the words before the infinitive (United Nations) or by the clause above;
 * where nobody is named the body that adopts the document binds itself.
 */
export function findDuties(document: ParsedDocument, { things }: Dictionary): readonly DutyMention[] {
  const parents = new Set(document.clauses.map(({ parent }) => parent));
  const frames = createFrames(document, things);
  return document.clauses.flatMap((clause) => {
    if (clause.role !== 'operative') return [];
    const frame = frames(clause);
    return splitAsks(clause.text, frame.modality).flatMap((ask) =>
      readAsk(clause, { ask, frame, things, isLeadIn: parents.has(clause.eId) }),
    );
  });
}

/** What a clause takes over from what stands above it. */
interface Frame {
  /** Verb that binds; null where none does, or where the clause must say it itself. */
  readonly modality: Modality | null;
  readonly addressees: readonly AddresseeName[];
  /** Whether the words above end with "to", so that the clause goes on with the bare verb. */
  readonly isBare: boolean;
}

const NOTHING: Frame = { modality: null, addressees: [], isBare: false };

/** The frame of each clause: of its heading, or of the clause above it. */
function createFrames(document: ParsedDocument, things: Dictionary['things']): (clause: ParsedClause) => Frame {
  const sections = new Map(document.sections.map((section) => [section.eId, section]));
  const clauses = new Map(document.clauses.map((clause) => [clause.eId, clause]));
  const known = new Map<string, Frame>();
  const headings = new Map<string, Frame>();
  const frameOf = (clause: ParsedClause): Frame => {
    const { parent, section } = clause;
    const above = parent === null ? undefined : clauses.get(parent);
    if (above) return known.get(above.eId) ?? remember(above);
    return headings.get(section ?? '') ?? rememberHeading(section ?? '');
  };
  const rememberHeading = (section: string): Frame => {
    const heading = sections.get(section)?.opener ?? null;
    const frame = heading === null ? NOTHING : readHeading(heading, things);
    headings.set(section, frame);
    return frame;
  };
  /** Of the words of a clause that its items go on with. */
  const remember = (clause: ParsedClause): Frame => {
    const frame = frameOf(clause);
    const last = splitAsks(clause.text, frame.modality).at(-1);
    const own = last ? leadOf(last, frame, things) : NOTHING;
    known.set(clause.eId, own);
    return own;
  };
  return frameOf;
}

/** "resolves to instruct the Director": the heading names the verb and whom it binds. */
function readHeading(heading: string, things: Dictionary['things']): Frame {
  const binding = MODALITIES.find(([, pattern]) => pattern.test(heading));
  if (binding === undefined) return NOTHING;
  const [modality, pattern] = binding;
  const verb = pattern.exec(heading);
  const behind = heading.slice((verb?.index ?? 0) + (verb?.[0].length ?? 0));
  return { modality, addressees: readAddressees(behind, things), isBare: false };
}

/** What a lead-in such as "Calls upon Member States to:" gives to its items. */
function leadOf({ modality, words }: Ask, frame: Frame, things: Dictionary['things']): Frame {
  if (modality === null) return NOTHING;
  const isBare = /\bto:?\s*$/u.test(words.trim());
  const who = words.replace(/(?:,?\s(?:inter\salia,?\s)?to)?[:,]?\s{0,9}$/u, '');
  const named =
    frame.addressees.length > 0
      ? frame.addressees
      : readAddressees(who.slice(0, findInfinitive(who) ?? undefined), things);
  return { modality, addressees: named, isBare };
}

interface Reading {
  readonly ask: Ask;
  readonly frame: Frame;
  readonly things: Dictionary['things'];
  /** Whether items stand below it. */
  readonly isLeadIn: boolean;
}

function readAsk(clause: ParsedClause, reading: Reading): readonly DutyMention[] {
  const { ask, frame, things } = reading;
  const at = findAsked(reading);
  if (ask.modality === null || at === null) return [];
  const who = ask.words.slice(0, Math.max(0, at));
  if (isNoAsk(who, frame) || isDescription(who, clause, reading)) return [];
  const own = /\p{L}/u.test(who) ? readAddressees(who, things) : [];
  const addressees = own.length > 0 ? own : frame.addressees;
  const bound = { clause: clause.eId, modality: ask.modality, addressees, implicitAddressee: addressees.length === 0 };
  const terms = termsOf(who);
  return readInfinitives(ask.words, at)
    .filter(({ start, end }) => !/^to\sdo\sso\b/u.test(ask.words.slice(Math.max(0, start), end)))
    .map((asked) => ({
      ...describe(ask.words.slice(Math.max(0, asked.start), asked.end), { isBare: asked.start < 0, terms }),
      ...toSourceSpan(
        clause,
        trim(clause.text, { start: ask.start + Math.max(0, asked.start), end: ask.start + asked.end }),
      ),
      ...bound,
    }));
}

/** Where what is asked begins; before the words where they are a bare verb, null where nothing is asked. */
function findAsked({ ask: { words }, frame, isLeadIn }: Reading): number | null {
  if (isLeadIn && /\bto:?\s*$/u.test(words.trim())) return null;
  const at = findInfinitive(words);
  return frame.isBare && at !== 0 && /^[A-Z][a-z]+\s/u.test(words) ? -TO.length : at;
}

/** "(a) Information provided by States to implement …" below "Requests …:" describes; it asks nobody. */
function isDescription(who: string, { parent }: ParsedClause, { frame, things }: Reading): boolean {
  return parent !== null && !frame.isBare && /^\p{Lu}/u.test(who) && things(who)[0]?.start !== 0;
}

/** "that Resolution 22 shall be revised to …", "Designing and implementing policies to …", "efforts to …": nobody is asked to do what follows. */
function isNoAsk(who: string, { modality }: Frame): boolean {
  const words = who.trim();
  if (
    /^(?:that|whether)\b/u.test(words) ||
    /\b(?:shall|should|may|can|must|will|is|are|has|have|be)\b/u.test(words.replace(/\b(?:that|which|who)\s.*$/u, ''))
  )
    return true;
  if (modality !== null && /^\p{Lu}?\p{Ll}+ing\b/u.test(words)) return true;
  return NO_ACTOR.test(words);
}

const TO = 'to ';

/** Where the first infinitive begins: "to" before a verb, not before a noun ("parties to the Convention"). */
function findInfinitive(words: string): number | null {
  TO_VERB.lastIndex = 0;
  for (let match = TO_VERB.exec(words); match; match = TO_VERB.exec(words)) {
    const { index, groups } = match;
    const before = words.slice(Math.max(0, index - LONGEST_LEAD), index);
    if (isVerb(groups?.['verb'] ?? '') && !NO_INFINITIVE.test(before)) return index;
  }
  return null;
}

/** `to assist`, `to further assist`: the first word behind "to". */
const TO_VERB = /(?<![\p{L}-])[Tt]o\s(?=(?<verb>\p{Ll}[\p{Ll}-]*))/gu;
/** Words behind which "to" begins no infinitive that asks: "in order to", "pursuant to". */
const NO_INFINITIVE =
  /\b(?:in\sorder|so\sas|with\sa\sview|according|subject|relating|related|pursuant|contrary|prior|due|thanks|regard|respect|access|up|submitted|designed|addressed|leading|contributing|provided|given|assigned|applied|attached|in\saddition|committed|as)\s$/iu;
/** As many characters as hold any of them. */
const LONGEST_LEAD = 40;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The infinitives from a place on: `; and to `, `, and to `, ` and to ` begin a further one, unless they go on with a purpose.
 * A comma alone does so only in a list that an "and to" ends: "measures, to enable them to …" goes on.
 */
function readInfinitives(words: string, at: number): readonly Stretch[] {
  const joints = matchesOf(FURTHER, words).filter(
    ({ index, 0: joint }) =>
      index > at &&
      !PURPOSE.test(words.slice(0, index)) &&
      isVerb(/^[\p{Ll}-]+/u.exec(words.slice(index + joint.length))?.[0] ?? ''),
  );
  const strong = joints.map(({ index, 0: joint }) => isStrong(joint, words.slice(0, index)));
  const last = strong.lastIndexOf(true);
  const further = joints.filter(
    ({ index }, i) => strong[i] === true || (i < last && !ASIDE_BEFORE.test(words.slice(0, index))),
  );
  const starts = [at, ...further.map((match) => match.index + match[0].length - TO.length)];
  return starts.map((start, i) => ({ start, end: further[i]?.index ?? words.length }));
}

/** "and", a semicolon, or an "and" that an aside parts from its verb: "and, as appropriate, to keep". */
function isStrong(joint: string, before: string): boolean {
  return /;|\band\b/u.test(joint) || /\band,\s[^,;]{2,40}$/u.test(before);
}

function trim(text: string, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end);
  return { start, end: start + words.replace(/(?<![\s,;.])[\s,;.]+\d{0,2}$/u, '').length };
}

type Terms = Pick<DutyMention, 'cadence' | 'deadline' | 'proviso'>;

/** How often, by when and on what condition, as words say it: "UNICEF, within existing resources, to …". */
function termsOf(words: string): Terms {
  return { cadence: find(CADENCE, words), deadline: find(DEADLINE, words), proviso: find(PROVISO, words) };
}

/** What is asked: the act, its object, and on what terms; those said before it where it says none. */
function describe(
  words: string,
  { isBare, terms }: { readonly isBare: boolean; readonly terms: Terms },
): Pick<DutyMention, 'action' | 'object'> & Terms {
  const said = words.replace(/(?<![\s,;.])[\s,;.]+$/u, '');
  const infinitive = isBare ? said.charAt(0).toLowerCase() + said.slice(1) : said.slice(TO.length);
  const action = ACTION.exec(infinitive)?.[0] ?? '';
  const object = infinitive
    .slice(action.length)
    .replace(/^[\s,]+/u, '')
    .trim();
  const own = termsOf(said);
  return {
    ...{ action, object },
    cadence: own.cadence ?? terms.cadence,
    deadline: own.deadline ?? terms.deadline,
    proviso: own.proviso ?? terms.proviso,
  };
}

function find({ pattern }: DutyPhrase, words: string): string | null {
  return pattern.exec(words)?.[0] ?? null;
}
