import { CALLED, isCitedByNumber, shortName } from '../model/bodies.js';
import type { CitedIdentity } from '../model/mention.js';
import type { Found } from './find-in-text.js';
import { OWN_BODY } from './forms/citation-form.js';

/** What names a body in running words, and the short name that citations carry; a treaty's committee goes by its own. */
const NAMED: readonly (readonly [form: string, pattern: RegExp])[] = [
  ['session-resolution', new RegExp(CALLED.join('|'), 'g')],
  [
    'general-comment',
    /Committee (?:on the Rights of (?:the Child|Persons with Disabilities|All Migrant Workers)|on the Elimination of (?:Discrimination against Women|Racial Discrimination)|on Economic, Social and Cultural Rights|on Enforced Disappearances|against Torture)|Human Rights Committee/g,
  ],
];

/** "its resolution 70/1" is of the body whose text it stands in, a general comment of the committee that is named beside it; where neither is known, of none. */
export function withOwnBody(found: Found, own: string | null, text: string): Found {
  const { cited, form } = found;
  if (form === 'general-comment') return { ...found, cited: { ...cited, body: namedBeside(text, found) } };
  if (cited.body !== OWN_BODY) return found;
  return { ...found, cited: { ...cited, body: ownBody(found, own) ?? namedBefore(text, found) } };
}

/** "the General Assembly, in its resolution 70/186": the body that the clause named last before it. */
function namedBefore(text: string, { form, start }: Found): string | null {
  const pattern = NAMED.find(([name]) => name === form)?.[1];
  const named = pattern && [...text.slice(0, start).matchAll(pattern)].at(-1)?.[0];
  return named === undefined ? null : shortName(named);
}

function namedBeside(text: string, found: Found): string | null {
  return namedBefore(text, found) ?? namedBefore(text, { ...found, start: text.length });
}

function ownBody({ form, cited }: Found, own: string | null): string | null {
  if (form === 'sc-resolution') return isCitedByNumber(own) ? 'UNSC' : null;
  if (form === 'session-resolution')
    return own !== 'UNSC' && isCitedByNumber(own) && isOfSession(cited, own) ? own : null;
  return own;
}

/** The General Assembly numbers by session since its 31st, which began in 1976: "27/2 of 18 May 2018" is of another body. */
function isOfSession({ number, year }: CitedIdentity, body: string | null): boolean {
  const session = /^(\d{1,3})\//.exec(number ?? '')?.[1];
  if (body !== 'UNGA' || session === undefined) return true;
  const first = 1945 + Number(session);
  return Number(session) >= 31 && (year === null || (Number(year) >= first && Number(year) <= first + 1));
}
