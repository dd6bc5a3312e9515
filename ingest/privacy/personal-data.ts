import type { Span } from '#graph/model/evidence.js';

/** What words look like that belong to one person. */
export type PersonalData =
  | 'e-mail address'
  | 'telephone number'
  | 'birth date'
  | 'network address'
  | 'account'
  | 'identity number'
  | 'place of a home';

interface Pattern {
  readonly about: PersonalData;
  readonly pattern: RegExp;
  /** Words that it finds. */
  readonly finds: readonly string[];
  /** Words that it must not take for such. */
  readonly leaves: readonly string[];
}

/** Each with words that it finds and words that it leaves: the tests run them. */
export const PERSONAL_PATTERNS: readonly Pattern[] = [
  {
    about: 'e-mail address',
    pattern: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.[\p{L}\p{N}.-]{2,190}/gu,
    finds: ['write to someone@example.org', 'имя@пример.рф'],
    leaves: ['held @ the office', 'Resolution 67@2022'],
  },
  {
    about: 'telephone number',
    pattern: /(?<![\p{L}\p{N}/.-])(?:\+|00)(?:[ ()./-]{0,2}\d){8,14}(?![\p{L}\p{N}])/gu,
    finds: ['call +250 788 123 456', '0033 1 23 45 67 89'],
    leaves: ['A/RES/78/228', '2020-2025', '116 111', '1 200 children of 12 schools'],
  },
  {
    about: 'telephone number',
    pattern:
      /(?:\btel(?:ephone)?|\bphone|\bmobile|\bcell|\btéléphone|\bteléfono|телефон|电话|手机|هاتف)[^\p{L}\p{N}\n]{1,3}\d[\d ()./-]{5,20}\d/giu,
    finds: ['Tel.: 078 812 3456', 'телефон: 8 912 345 67 89', '电话：138 1234 5678'],
    leaves: ['a telephone number in 40 countries', 'mobile phones 2019'],
  },
  {
    about: 'birth date',
    pattern:
      /(?:\bborn on|\bdate of birth|\bdob\b|\bnée? le|\bnacid[oa] el|родил(?:ся|ась)|出生于|ولد في)[^\n]{0,12}?\d{1,4}/giu,
    finds: ['a girl born on 3 May 2012', 'née le 3 mai 2012', 'DOB: 2012-05-03'],
    leaves: ['children born after the law of 2012', 'born in a digital age'],
  },
  {
    about: 'network address',
    pattern: /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.])/g,
    finds: ['from 203.0.113.7'],
    leaves: ['section 1.2.3', 'ITU-T X.509', 'in 2019.12'],
  },
  {
    about: 'account',
    pattern:
      /(?<![\p{L}\p{N}._%+/-])@[\p{L}\p{N}_]{3,30}\b|\b(?:user ?name|account|pseudonym|pseudo|usuario|аккаунт|账号)\s?[:=：]\s?\S{3,}/giu,
    finds: ['known as @some_child', 'username: kid2012'],
    leaves: ['@ 10', 'on account of its work'],
  },
  {
    about: 'identity number',
    pattern:
      /\b(?:passport|national id|identity card|ssn|social security|case|file|dossier|expediente|паспорт|身份证)\s?(?:no\.?|number|nº|n°|номер|号)?\s?[:#：]?\s?[A-Z]{0,3}\d[\d-]{5,20}\b/giu,
    finds: ['passport no. AB1234567', 'case #2023-004512'],
    leaves: ['in any case 2023', 'case 12 of the study'],
  },
  {
    about: 'place of a home',
    pattern: /\b(?:lives|living|resides|habite|domicilié|vive|проживает)\s(?:at|au|à|en|по адресу)\s[^\n]{0,40}\d/giu,
    finds: ['who lives at 12 Main Street'],
    leaves: ['children living in 12 countries'],
  },
];

/** Where words of a text look as if they belonged to one person; in order, and never the words themselves. */
export function findPersonalData(text: string): readonly (Span & { readonly about: PersonalData })[] {
  const found = PERSONAL_PATTERNS.flatMap(({ about, pattern }) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ about, start: index, end: index + words.length })),
  );
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
