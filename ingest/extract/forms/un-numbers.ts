import { matchesOf } from '../matches-of.js';
import { toEIds } from '../provisions.js';
import type { Groups } from './citation-form.js';

/** Pieces of the patterns by which papers of the United Nations are cited; each is the source of a pattern. */

/** ` of 27 December 2013` */
export const DATE = String.raw`\sof\s\d{1,2}\s[A-Z][a-z]{2,8}\s(?<year>(?:19|20)\d\d)`;
/** `217 A (III)`, `1386 (XIV)` */
export const OLD = String.raw`\d{2,4}\s?(?:[A-Z]\s)?\([IVXLC]{1,7}\)`;
/** `68/243`, `S-27/2`, `63/303 A`, `47/191 A-C` */
export const SESSION = String.raw`(?:S-|ES-)?\d{1,3}/\d{1,3}(?:\s[A-Z](?:\s?[-–]\s?[A-Z])?\b)?`;
/** `2016/17`, as the Economic and Social Council numbers. */
export const YEARLY = String.raw`(?:19|20)\d\d/\d{1,3}`;

/** `, annex II`, `, para. 5`, `, sect. II.B` behind a number: where in it. */
export const AFTER = String.raw`(?<within>(?:,\s(?:annex(?:es)?(?:\s[IVX]{1,4}(?:\sand\s[IVX]{1,4})?\b)?|paras?\.\s\d{1,3}(?:[-–,\sand]{1,5}\d{1,3}){0,5}|(?:sect|chap)s?\.\s[A-Z]{1,5}(?:\.[A-Z\d]{1,3})?)){0,3})`;
/** What may stand between two numbers of a list: a comma, "and", the title or the matter of the one before. */
const BETWEEN = String.raw`(?:,\sentitled\s“[^”]{1,300}”|\son\s[\p{Ll}\s-]{3,90}?)?(?:,\s|,?\sand\s(?:in\s|of\s)?|,\sas\swell\sas\s)(?:also\s)?`;

/** A pattern without the name of its group, for a second place in the same pattern. */
export function unnamed(pattern: string): string {
  return pattern.replace(/\(\?<[a-z]+>/g, '(?:');
}

/** A list of numbers, each with its date and where in it. */
export function listOf(number: string): string {
  const one = unnamed(`(?:${number})(?:${DATE})?${AFTER}`);
  return `${one}(?:${BETWEEN}${one}){0,60}`;
}

/** Each number of such a list. */
export function itemsOf(number: string): RegExp {
  return new RegExp(`(?<number>${number})(?:${DATE})?${AFTER}`, 'gu');
}

const PLACE =
  /\bannex(?:es)?(?:\s(?<annexes>[IVX]{1,4}(?:\sand\s[IVX]{1,4})?)\b)?|\bparas?\.\s(?<paras>[\d\s,–and-]+)/g;

/** What stands behind a number says of its place: `annex_II`, `para_5`. */
export function placesIn({ within = '' }: Groups): readonly string[] {
  return matchesOf(PLACE, within).flatMap(({ groups }) =>
    groups?.['paras']
      ? toEIds('para', groups['paras'])
      : (groups?.['annexes']?.split(' and ') ?? ['']).map((annex) => (annex ? `annex_${annex}` : 'annex')),
  );
}
