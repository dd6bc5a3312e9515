import type { NodeId } from '#graph/model/ids.js';
import type { Dictionary } from './find-names.js';

/** Whom a clause asks: as the register names it where it knows it, else as printed. */
export interface AddresseeName {
  readonly id: NodeId | null;
  readonly name: string;
}

/** What is said beside the addressees: "within existing resources", "as appropriate", "in consultation with …", "that have not yet done so". */
const ASIDE =
  /^(?:within|in|including|as|where|when|if|through|with|upon|subject|by|especially|particularly|at|on|consistent|taking|bearing|after|before|from|while|under|for|to|of|inter|based|building|without|that|who|which|whose|among|notably|under|per|also|further|once|acting|working|using|pursuant|drawing|across|guided|led|mindful|\p{Ll}+(?:ed|ing)\s(?:by|with|from|into|upon))(?![\p{L}-])/iu;
/** Adjectives that stand before a group and do not tell it from another. */
const LEADING =
  /^(?:the|all|any|each|every|both|its|their|those|also|further|again|once\sagain|all\sof\sthe|as\swell\sas)\s/iu;
/** Where what restricts a group begins: "States parties to the Convention", "Member States that have not yet done so". */
const RESTRICTION =
  /\s(?:to|that|which|who|whose|of\sthe\sUnited\sNations|in\sa\sposition|concerned|having|acting|under|within|in|on|with|for|across)\s.*$/u;
/** Words aside after which the addressees may go on. */
const PASSING =
  /^(?:as\s(?:appropriate|necessary|applicable|required)|inter\salia|(?:where|when|if)\s(?:appropriate|necessary|applicable|possible)|upon\s(?:their\s)?request|also|further|once\sagain|including)$/iu;
/** Names that hold an "and" of their own are kept whole by this letter of private use. */
const BOND = '\uE000';
const COMMA = '\uE001';
/** "international, regional and subregional organizations" are one group. */
const ADJECTIVES =
  /^(?:the\s|all\s|other\s|relevant\s){0,3}(?:(?:sub)?regional|(?:inter)?national|local|bilateral|multilateral|(?:non-|inter)?governmental|public|private|financial|academic|humanitarian|technical)$/iu;

/** Reads whom the words before an infinitive name: "Member States and relevant stakeholders, as appropriate,". */
export function readAddressees(words: string, things: Dictionary['things']): readonly AddresseeName[] {
  const found = things(words).filter(({ thing: { kind } }) => kind === 'actor');
  const bonded = found.reduce(
    (text, { start, end }) =>
      text.slice(0, start) + text.slice(start, end).replace(/\s/g, BOND).replace(/,/g, COMMA) + text.slice(end),
    words,
  );
  const parts = bonded
    .replace(/\bpublic and private\b/giu, (pair) => pair.replaceAll(' ', BOND))
    .split(/,\s(?:and\s|as\swell\sas\s)?|\sand\s(?!\p{Ll}+\s(?:cooperation|development))|\sas\swell\sas\s/u);
  const names: AddresseeName[] = [];
  let adjectives = '';
  for (const bondedPart of parts) {
    const part = bondedPart.replaceAll(BOND, ' ').replaceAll(COMMA, ',').trim();
    // Behind "in line with their obligations, the needs of children," nobody is addressed any more; "as appropriate" ends nothing.
    if (ASIDE.test(part) && !PASSING.test(part)) break;
    if (ADJECTIVES.test(part)) adjectives += `${part} and `;
    else {
      names.push(...readPart(`${adjectives}${part}`, things));
      adjectives = '';
    }
  }
  return names;
}

function readPart(part: string, things: Dictionary['things']): readonly AddresseeName[] {
  let bare = part.trim();
  if (bare === '' || ASIDE.test(bare)) return [];
  for (let lead = LEADING.exec(bare); lead; lead = LEADING.exec(bare)) bare = bare.slice(lead[0].length);
  const known = things(bare).find(({ start, thing: { kind } }) => kind === 'actor' && start === 0);
  if (known?.thing.kind === 'actor' && !/^\s(?:of\s|\p{Lu})/u.test(bare.slice(known.end)))
    return [{ id: known.thing.id, name: known.thing.name }];
  const name = bare
    .replace(RESTRICTION, '')
    .replace(/(?<![\s,:;])[\s,:;]+$/u, '')
    .replace(/(?<=\p{L})\d{1,2}$/u, '');
  return /\p{L}{3}/u.test(name) && name.length <= 160 ? [{ id: null, name }] : [];
}
