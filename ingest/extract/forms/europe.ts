import { cited, type CitationForm } from './citation-form.js';

/** Citations of the Council of Europe, the European Union and the International Labour Organization, by number. */
export const EUROPE_FORMS: readonly CitationForm[] = [
  {
    name: 'labour-protocol',
    triggers: ['Protocol of '],
    pattern:
      /\bProtocol\sof\s(?<year>(?:19|20)\d\d)\sto\sthe\s(?<name>(?:\p{Lu}[\p{L}()-]{2,20}\s(?:(?:of|and|on|for|to)\s)?){1,10}Convention(?:,\s(?:19|20)\d\d)?)(?:\s\(No\.\s\d{1,3}\))?/gu,
    read: ({ year = '', name = '' }) => cited({ type: 'treaty', year, name: `Protocol of ${year} to the ${name}` }),
    examples: [
      [
        'and of the Protocol of 2014 to the Forced Labour Convention, 1930 (No. 29), of the International',
        'Protocol of 2014 to the Forced Labour Convention, 1930 (No. 29)',
      ],
      ['the Protocol of 2014'],
    ],
  },
  {
    name: 'labour-convention-by-name',
    triggers: ['Convention,'],
    pattern:
      /\b(?:\p{Lu}[\p{L}()-]{2,20}\s(?:(?:of|and|on|for|to)\s)?){1,10}Convention,\s(?<year>19\d\d|20\d\d)\s\(No\.\s(?<number>\d{1,3})\)/gu,
    read: ({ number = null, year = null }) => cited({ type: 'treaty', body: 'ILO', number, year }),
    examples: [
      [
        'the Worst Forms of Child Labour Convention, 1999 (No. 182), and',
        'Worst Forms of Child Labour Convention, 1999 (No. 182)',
      ],
      ['and the Forced Labour Convention, 1930 (No. 29) of', 'Forced Labour Convention, 1930 (No. 29)'],
      ['the Convention, 1999'],
    ],
  },
  {
    name: 'european-treaty-series',
    triggers: ['TS '],
    pattern: /\bC?ETS\sNos?\.\s(?<number>\d{1,3})/gu,
    read: ({ number = null }) =>
      cited({ type: 'treaty', body: 'Council of Europe', number: `ETS No. ${number ?? ''}` }),
    examples: [
      ['opened for signature at Budapest (ETS No. 185)', 'ETS No. 185'],
      ['CETS No. 201', 'CETS No. 201'],
      ['CETS'],
    ],
  },
  {
    name: 'committee-of-ministers-recommendation',
    triggers: ['R (', 'R(', 'Rec(', 'Rec ('],
    pattern:
      /\b(?:Recommendations?\s)?(?:No\.\s)?(?<number>(?:R\s?|Rec\s?|CM\/Rec\s?)\((?<year>(?:19|20)?\d\d)\)\s?\d{1,3})(?:\sof\sthe\sCommittee\sof\sMinisters)?/gu,
    read: ({ number = null, year = '' }) =>
      cited({
        type: 'recommendation',
        body: 'Council of Europe',
        number,
        year: year.length === 2 ? `19${year}` : year,
      }),
    examples: [
      ['Recommendation No. R (91) 11 concerning sexual exploitation', 'Recommendation No. R (91) 11'],
      ['Recommendation Rec(2001)16 on', 'Recommendation Rec(2001)16'],
      ['Recommendation 1'],
    ],
  },
  {
    name: 'european-union-act',
    triggers: ['Decision', 'Directive', 'Regulation'],
    pattern:
      /\b(?:Council\s)?(?<type>Framework\sDecision|Directive|Regulation|Decision)\s(?:\((?:EU|EC|EEC)\)\s)?(?:No\.?\s)?(?<number>(?<year>(?:19|20)\d\d)\/\d{1,4}(?:\/(?:EU|EC|JHA|EEC|CFSP))?|\d{1,4}\/(?:19|20)\d\d)/gu,
    read: ({ type = '', number = null, year = null }) =>
      cited({ type: type.toLowerCase().replace(/\s/g, '-'), body: 'European Union', number, year }),
    examples: [
      [
        'the European Union Council Framework Decision 2004/68/JHA on combating',
        'Council Framework Decision 2004/68/JHA',
      ],
      ['Directive 2011/93/EU', 'Directive 2011/93/EU'],
      ['decision 70/541'],
    ],
  },
  {
    name: 'labour-convention',
    triggers: ['Convention No', 'Convention (No'],
    pattern:
      /\b(?:(?:International\sLabour\sOrganization|ILO|International\sLabour\sOrganisation)\s)?(?<type>Convention)\s?\(?No\.\s(?<number>\d{1,3})\)?(?:\s(?:of\s(?<year>(?:19|20)\d\d)|(?:on|concerning)\sthe\sProhibition\sand\sImmediate\sAction\sfor\sthe\sElimination\sof\sthe\sWorst\sForms\sof\sChild\sLabour))?/gu,
    read: ({ number = null, year = null }) => cited({ type: 'treaty', body: 'ILO', number, year }),
    examples: [
      [
        'International Labour Organization Convention No. 182 on the Prohibition and Immediate Action for the Elimination of the Worst Forms of Child Labour, Encouraged',
        'International Labour Organization Convention No. 182 on the Prohibition and Immediate Action for the Elimination of the Worst Forms of Child Labour',
      ],
      ['ILO Convention No. 138', 'ILO Convention No. 138'],
      ['the Convention, No'],
    ],
  },
];
