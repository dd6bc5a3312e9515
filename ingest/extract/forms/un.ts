import { cited, OWN_BODY, type CitationForm } from './citation-form.js';
import { DATE, itemsOf, listOf, OLD, placesIn, SESSION, unnamed, YEARLY } from './un-numbers.js';

/** Bodies that number their resolutions by session, by the words that name them. */
const BODIES: readonly (readonly [pattern: RegExp, body: string])[] = [
  [/Human\sRights\sCouncil|^Council/u, 'HRC'],
  [/Economic\sand\sSocial\sCouncil|ECOSOC/u, 'ECOSOC'],
  [/Assembly|UNGA/u, 'UNGA'],
  [/Security\sCouncil/u, 'UNSC'],
  [/Crime\sPrevention/u, 'CCPCJ'],
];

/** The body that words before or behind a number name; a commission by its own name; none where none is named. */
function bodyOf(words: string | undefined): string | null {
  if (words === undefined) return null;
  return BODIES.find(([pattern]) => pattern.test(words))?.[1] ?? words.trim();
}

/** The General Assembly alone numbered by session in Roman figures, `2200 A (XXI)`. */
function bodyOfNumber(number: string | null): string | null {
  return /\([IVXLC]+\)/.test(number ?? '') ? 'UNGA' : null;
}

const BODY = String.raw`(?<before>(?:United\sNations\s)?(?:General\sAssembly|Human\sRights\sCouncil|Economic\sand\sSocial\sCouncil|UNGA|ECOSOC)(?:\s\((?:UNGA|UNHRC|HRC|ECOSOC)\))?|(?<!Social\s|Rights\s|Security\s)Council(?=\sresolutions?\s\d{1,2}/)|(?<!General\s)Assembly|Commission\son\s(?:\p{Lu}[\p{L}]{2,20}\s(?:(?:and|of|the|for|on)\s){0,2}){0,6}\p{Lu}[\p{L}]{2,20})`;
const OF_BODY = String.raw`(?:\sof\sthe\s(?<behind>(?:United\sNations\s)?(?:General\sAssembly|Human\sRights\sCouncil|Economic\sand\sSocial\sCouncil)))?`;
const NUMBER = `(?:${OLD}|${SESSION})`;

/** Resolutions and decisions of the United Nations, by number. */
export const UN_FORMS: readonly CitationForm[] = [
  {
    name: 'un-resolution-of-body',
    triggers: ['esolution', 'ecision'],
    pattern: new RegExp(
      String.raw`\b${BODY}\s(?:its\s)?(?<type>[Rr]esolution|[Dd]ecision)s?\s(?:A/RES/)?${listOf(NUMBER)}`,
      'gu',
    ),
    items: itemsOf(NUMBER),
    read: ({ before, type = '', number = null, year = null }) =>
      cited({ type: type.toLowerCase(), body: bodyOf(before), number, year }),
    provisions: placesIn,
    examples: [
      [
        'that United Nations Human Rights Council Resolution 20/8, adopted on 5 July 2012,',
        'United Nations Human Rights Council Resolution 20/8',
      ],
      [
        'General Assembly resolution 68/243 of 27 December 2013',
        'General Assembly resolution 68/243 of 27 December 2013',
      ],
      ['10 General Assembly resolution 69/313, annex.', 'General Assembly resolution 69/313, annex'],
      [
        'United Nations General Assembly (UNGA) Resolution 70/1, on',
        'United Nations General Assembly (UNGA) Resolution 70/1',
      ],
      [
        'Commission on Crime Prevention and Criminal Justice resolution 26/3 of 26 May 2017',
        'Commission on Crime Prevention and Criminal Justice resolution 26/3 of 26 May 2017',
      ],
      [
        'Human Rights Council resolutions 17/1 of 17 June 2011 and 20/1 of 5 July 2012',
        'Human Rights Council resolutions 17/1 of 17 June 2011',
        '20/1 of 5 July 2012',
      ],
      [
        'and Assembly resolution 60/251, and Council resolutions 5/1 and 5/2 of 18 June 2007',
        'Assembly resolution 60/251',
        'Council resolutions 5/1',
        '5/2 of 18 June 2007',
      ],
      [
        'General Assembly resolution 1386 (XIV) of 20 November 1959',
        'General Assembly resolution 1386 (XIV) of 20 November 1959',
      ],
      ['the Human Rights Council resolution'],
    ],
  },
  {
    name: 'ecosoc-resolution',
    triggers: ['Economic and Social', 'ECOSOC'],
    pattern: new RegExp(
      String.raw`\b(?:(?:United\sNations\s)?Economic\sand\sSocial\sCouncil(?:\s\(ECOSOC\))?|ECOSOC)\s(?<type>[Rr]esolution|[Dd]ecision)s?\s${listOf(YEARLY)}`,
      'gu',
    ),
    items: itemsOf(YEARLY),
    read: ({ type = '', number = null, year = null }) =>
      cited({ type: type.toLowerCase(), body: 'ECOSOC', number, year }),
    provisions: placesIn,
    examples: [
      [
        'Economic and Social Council resolutions 2006/27 of 27 July 2006 and 2008/33 of 25 July 2008',
        'Economic and Social Council resolutions 2006/27 of 27 July 2006',
        '2008/33 of 25 July 2008',
      ],
      [
        'Economic and Social Council resolution 2005/20, annex.',
        'Economic and Social Council resolution 2005/20, annex',
      ],
      ['and ECOSOC Resolution 2012/24, on', 'ECOSOC Resolution 2012/24'],
      ['the Economic and Social Council'],
    ],
  },
  {
    name: 'ecosoc-by-number',
    triggers: ['esolution', 'ecision'],
    needs: /Economic\sand\sSocial\sCouncil|ECOSOC|by\sthe\sCouncil/u,
    pattern: new RegExp(String.raw`\b(?:its\s)?(?<type>[Rr]esolution|[Dd]ecision)s?\s${listOf(YEARLY)}`, 'gu'),
    items: itemsOf(YEARLY),
    read: ({ type = '', number = null, year = null }) =>
      cited({ type: type.toLowerCase(), body: 'ECOSOC', number, year }),
    provisions: placesIn,
    examples: [
      [
        'by the Council in its decisions 1993/215 of 12 February 1993 and 1995/201 of 8 February 1995',
        'its decisions 1993/215 of 12 February 1993',
        '1995/201 of 8 February 1995',
      ],
      ['Council Framework Decision 2004/68/JHA'],
    ],
  },
  {
    name: 'sc-resolution',
    triggers: ['esolution'],
    pattern: new RegExp(
      String.raw`\b(?<before>Security\sCouncil\s|UNSC\s)?(?:its\s)?[Rr]esolutions?\s\d{1,4}\s\((?:19|20)\d\d\)(?:${unnamed(DATE)})?(?:(?:,\s|,?\sand\s(?:in\s)?)\d{1,4}\s\((?:19|20)\d\d\)(?:${unnamed(DATE)})?){0,60}(?<behind>\sof\sthe\sParliamentary\sAssembly)?`,
      'gu',
    ),
    items: new RegExp(String.raw`(?<number>\d{1,4})\s\((?<year>(?:19|20)\d\d)\)(?:${unnamed(DATE)})?`, 'gu'),
    read: ({ before, behind, number = null, year = null }) =>
      cited({ type: 'resolution', body: behind ? 'Parliamentary Assembly' : before ? 'UNSC' : OWN_BODY, number, year }),
    examples: [
      ['paragraph 1 of resolution 2158 (2014);', 'resolution 2158 (2014)'],
      ['Security Council resolution 1612 (2005)', 'Security Council resolution 1612 (2005)'],
      [
        'in particular resolutions 2057 (2012), 2109 (2013) and 2132 (2013),',
        'resolutions 2057 (2012)',
        '2109 (2013)',
        '2132 (2013)',
      ],
      [
        'Security Council resolutions 1325 (2000) of 31 October 2000 and 1820 (2008) of 19 June 2008 on',
        'Security Council resolutions 1325 (2000) of 31 October 2000',
        '1820 (2008) of 19 June 2008',
      ],
      ['Resolution 179 (Rev. Dubai, 2018)'],
    ],
  },
  {
    name: 'session-resolution',
    triggers: ['esolution', 'ecision'],
    pattern: new RegExp(
      String.raw`(?<!(?:Commission|Council|Committee|Justice|Drugs|Women|Development|Assembly|Framework)\s|UNGA\s|ECOSOC\s)\b(?:(?:its|their|the)\s(?:previous\s)?)?(?<type>[Rr]esolution|[Dd]ecision)s?\s(?:A/RES/)?${listOf(NUMBER)}${OF_BODY}`,
      'gu',
    ),
    items: itemsOf(NUMBER),
    read: ({ type = '', behind, number = null, year = null }) =>
      cited({ type: type.toLowerCase(), body: bodyOf(behind) ?? bodyOfNumber(number) ?? OWN_BODY, number, year }),
    provisions: placesIn,
    examples: [
      ['Recalling its resolution 70/1 of 25 September 2015, entitled', 'its resolution 70/1 of 25 September 2015'],
      ['resolution 69/194', 'resolution 69/194'],
      [
        'Recalling its resolutions 57/239, 58/199 and 64/211 of 21 December 2009',
        'its resolutions 57/239',
        '58/199',
        '64/211 of 21 December 2009',
      ],
      [
        'its resolutions 55/67 of 4 December 2000, entitled “Traffic in women and girls”, and 57/176 of 18 December 2002',
        'its resolutions 55/67 of 4 December 2000',
        '57/176 of 18 December 2002',
      ],
      [
        'Resolution 70/1 of the United Nations General Assembly',
        'Resolution 70/1 of the United Nations General Assembly',
      ],
      ['and its decision 76/563 of 11 May 2022,', 'its decision 76/563 of 11 May 2022'],
      ['Resolution 60/288, annex.', 'Resolution 60/288, annex'],
      ['21 Resolution 69/313, annex, para. 46.', 'Resolution 69/313, annex, para. 46'],
      ['1 Resolution 217 A (III).', 'Resolution 217 A (III)'],
      ['See resolution 2200 A (XXI), annex.', 'resolution 2200 A (XXI), annex'],
      [
        'has adopted resolutions 2665 (XX), 3160 (XVIII), 31/49 and 37/9, in which',
        'resolutions 2665 (XX)',
        '3160 (XVIII)',
        '31/49',
        '37/9',
      ],
      ['resolution 2158 (2014)'],
      ['Human Rights Council resolution 20/8'],
    ],
  },
];
