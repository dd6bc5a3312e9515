import type { Span } from '#graph/model/evidence.js';
import type { CitedIdentity } from '../../model/mention.js';
import { matchesOf } from '../matches-of.js';

/** One form of citation: how it is printed, and what its words say. A new form is a new row of a table. */
export interface CitationForm {
  /** Stands in the evidence of what it finds. */
  readonly name: string;
  /** Letters of which one must stand in a text that holds it: looked for first, because most clauses have none. */
  readonly triggers: readonly string[];
  /** What must stand in the text beside it, or in the clause that bears the note, where its words alone may mean something else. */
  readonly needs?: RegExp;
  /** Global, and without anything that could backtrack: every quantifier is bounded or stops at what follows it. */
  readonly pattern: RegExp;
  /** What the words say of the target. */
  readonly read: (groups: Groups) => CitedIdentity;
  /** Provisions that are printed with it. */
  readonly provisions?: (groups: Groups) => readonly string[];
  /** In a list, `resolutions 57/239, 58/199 and 64/211`: each item that the match holds, with the groups it adds. */
  readonly items?: RegExp;
  /** Words that it finds, in a sentence, and the quotes it takes from them; none where it must find nothing. */
  readonly examples: readonly (readonly [sentence: string, ...quotes: string[]])[];
}

export type Groups = Readonly<Record<string, string | undefined>>;

/** What a form finds in a text. */
export interface FormMatch extends Span {
  readonly cited: CitedIdentity;
  readonly provisions: readonly string[];
}

/** Said of the body of a citation that names none: it is the one whose text it stands in, `its resolution 70/1`. */
export const OWN_BODY = '(its own)';

/** An identity of which only what is given is known. */
export function cited(known: Partial<CitedIdentity> & { readonly type: string }): CitedIdentity {
  return { body: null, number: null, year: null, revision: null, name: null, ...known };
}

/** What a form finds in a text: one match a target, also where several are listed. */
export function findForm(text: string, form: CitationForm, around = ''): readonly FormMatch[] {
  if (!hasTrigger(text, form) || !hasNeeds(form, text, around)) return NONE;
  return matchesOf(form.pattern, text).flatMap((match) => expand(match, form));
}

const NONE: readonly FormMatch[] = [];

/** A loop, not `some`: every clause asks every form. */
function hasTrigger(text: string, { triggers }: CitationForm): boolean {
  for (const trigger of triggers) if (text.includes(trigger)) return true;
  return false;
}

function hasNeeds({ needs }: CitationForm, text: string, around: string): boolean {
  return needs === undefined || needs.test(text) || needs.test(around);
}

function expand(match: RegExpExecArray, form: CitationForm): readonly FormMatch[] {
  const groups = match.groups ?? {};
  const items = form.items ? matchesOf(form.items, match[0]) : [];
  if (items.length < 2) return [toMatch(form, over(items[0]?.groups ?? {}, groups), spanOf(match, 0))];
  return items.map((item, i) => {
    const own = spanOf(item, match.index);
    const span = i === 0 ? { start: match.index, end: own.end } : own;
    return toMatch(form, over(groups, item.groups ?? {}), span);
  });
}

/** Groups with those that others add to them, or print instead. */
function over(below: Groups, above: Groups): Groups {
  const groups: Record<string, string | undefined> = { ...below };
  for (const name in above) if (above[name] !== undefined) groups[name] = above[name];
  return groups;
}

function spanOf(match: RegExpExecArray, offset: number): Span {
  return { start: offset + match.index, end: offset + match.index + match[0].length };
}

function toMatch({ read, provisions }: CitationForm, groups: Groups, span: Span): FormMatch {
  return { ...span, cited: read(groups), provisions: provisions?.(groups) ?? [] };
}
