import { cited, type CitationForm } from './citation-form.js';

/** What the specialized agencies of the United Nations adopt, by number. */
export const AGENCY_FORMS: readonly CitationForm[] = [
  {
    name: 'world-health-assembly-resolution',
    triggers: ['World Health Assembly'],
    pattern:
      /\bWorld\sHealth\sAssembly\s(?<type>resolution|decision)s?\s(?:WHA)?\d{2}\.\d{1,3}(?:\sof\s\d{1,2}\s[A-Z][a-z]{2,8}\s(?:19|20)\d\d)?(?:(?:,\s|,?\sand\s)(?:WHA)?\d{2}\.\d{1,3}(?:\sof\s\d{1,2}\s[A-Z][a-z]{2,8}\s(?:19|20)\d\d)?){0,12}/gu,
    items: /(?<=\s)(?<number>(?:WHA)?\d{2}\.\d{1,3})(?:\sof\s\d{1,2}\s[A-Z][a-z]{2,8}\s(?<year>(?:19|20)\d\d))?/gu,
    read: ({ type = '', number = null, year = null }) => cited({ type, body: 'World Health Assembly', number, year }),
    examples: [
      [
        'Recalling World Health Assembly resolution 68.7 of 26 May 2015, entitled',
        'World Health Assembly resolution 68.7 of 26 May 2015',
      ],
      [
        'World Health Assembly resolutions WHA56.1 and WHA74.16',
        'World Health Assembly resolutions WHA56.1',
        'WHA74.16',
      ],
      ['the World Health Assembly'],
    ],
  },
  {
    name: 'maritime-resolution',
    triggers: ['esolution'],
    pattern:
      /\b[Rr]esolutions?\s[A-Z]{1,4}(?:-[A-Z]{1,3})?\.\d{1,4}\(\d{1,3}\)(?:(?:,\s|,?\sand\s)[A-Z]{1,4}(?:-[A-Z]{1,3})?\.\d{1,4}\(\d{1,3}\)){0,12}/gu,
    items: /(?<number>[A-Z]{1,4}(?:-[A-Z]{1,3})?\.\d{1,4}\(\d{1,3}\))/gu,
    read: ({ number = null }) => cited({ type: 'resolution', body: 'IMO', number }),
    examples: [
      ['67 International Maritime Organization, resolution MSC.489(103) (document', 'resolution MSC.489(103)'],
      [
        'Assembly resolutions A.1018(26), A.1067(28) and A.1070(28)',
        'resolutions A.1018(26)',
        'A.1067(28)',
        'A.1070(28)',
      ],
      ['resolution 2370 (2017)'],
    ],
  },
];
