import { placesIn } from './un-numbers.js';
import { cited, type CitationForm } from './citation-form.js';

/** `, chap. I, resolution 1, annex II`, `, para. 10`, `, decision 1/CP.21, annex` behind a symbol: where in the paper. */
const WITHIN = String.raw`(?<within>(?:,\s(?:annex(?:es)?(?:\s[IVX]{1,4}(?:\sand\s[IVX]{1,4})?\b)?|paras?\.\s\d{1,3}(?:[-–,\sand]{1,5}\d{1,3}){0,5}|(?:chap|sect)s?\.\s[A-Z]{1,5}(?:\.[A-Z\d]{1,3})?|resolution\s\d{1,2}|decision\s\d{1,3}/(?:CP|CMP|CMA)\.\d{1,2}|figure\s[IVX\d]{1,4})){0,5})`;
/** `A/79/173`, `A/HRC/RES/20/8`, `A/79/75-E/2024/7`, `S/2005/60` */
const MAIN_ORGANS = String.raw`[AES]/(?:[A-Z][A-Za-z0-9.]{0,8}/){0,3}(?:[A-Z]\.?)?\d{1,4}(?:/[A-Za-z0-9.]{0,7}[A-Za-z0-9]){0,3}(?:[-–][AES]/\d{1,4}/\d{1,4})?(?:\s\((?<year>(?:19|20)\d\d)\))?`;
/** `CEDAW/C/GC/38`, `FCCC/CP/2015/10/Add.1`, `TD/541/Add.2`, `CTOC/COP/2020/10`: at least two strokes, and a number behind one. */
const OTHER_ORGANS = String.raw`[A-Z]{2,6}(?=(?:/[A-Z][A-Za-z.]{0,8}){0,3}/[A-Za-z.]{0,5}\d)(?:/[A-Za-z0-9.]{0,8}[A-Za-z0-9]){2,6}`;
/** What stands before the bracket that holds a symbol: the title or series of the paper. */
const TITLED = String.raw`(?:Official\sRecords\sof\sthe\s|Report\sof\sthe\s|[Ii]bid\.,\s|Supplement\sNo\.\s)[^();]{1,220}`;

/** Papers of the United Nations, by their symbols and series. */
export const UN_PAPER_FORMS: readonly CitationForm[] = [
  {
    name: 'official-record',
    triggers: ['(A/', '(E/', '(S/'],
    pattern: new RegExp(String.raw`\b${TITLED}\s\((?<symbol>${MAIN_ORGANS})\)${WITHIN}`, 'gu'),
    read: ({ symbol = '', year = null }) => readSymbol(symbol, year),
    provisions: placesIn,
    examples: [
      [
        '6 See Official Records of the Economic and Social Council, 2017, Supplement No. 10 (E/2017/30), chap. I, sect. D.',
        'Official Records of the Economic and Social Council, 2017, Supplement No. 10 (E/2017/30), chap. I, sect. D',
      ],
      [
        '13 Ibid., 2018, Supplement No. 10 (E/2018/30), chap. I, sect. C.',
        'Ibid., 2018, Supplement No. 10 (E/2018/30), chap. I, sect. C',
      ],
      [
        '2 Report of the Fifth United Nations Conference on the Least Developed Countries, Doha, 5–9 March 2023 (A/CONF.219/2023/3), chap. I, resolution 2.',
        'Report of the Fifth United Nations Conference on the Least Developed Countries, Doha, 5–9 March 2023 (A/CONF.219/2023/3), chap. I, resolution 2',
      ],
      ['the report (A/79/173)'],
    ],
  },
  {
    name: 'un-publication',
    triggers: ['Sales No'],
    pattern: new RegExp(
      String.raw`\b(?:Report\sof\sthe\s[^();]{1,220}\s\(|[Ii]bid\.\s\()?United\sNations\spublication,\sSales\sNo\.\s(?<number>(?:E\.)?\d\d\.[IVX]{1,6}\.(?:[A-Z]\.)?\d{1,3})\)?${WITHIN}`,
      'gu',
    ),
    read: ({ number = null }) => cited({ type: 'report', number }),
    provisions: placesIn,
    examples: [
      [
        '8 Report of the Fourth World Conference on Women, Beijing, 4–15 September 1995 (United Nations publication, Sales No. E.96.IV.13), chap. I, resolution 1, annexes I and II.',
        'Report of the Fourth World Conference on Women, Beijing, 4–15 September 1995 (United Nations publication, Sales No. E.96.IV.13), chap. I, resolution 1, annexes I and II',
      ],
      ['a United Nations publication'],
    ],
  },
  {
    name: 'un-symbol',
    triggers: ['A/', 'E/', 'S/'],
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}/])(?<symbol>${MAIN_ORGANS})${WITHIN}(?![\p{L}\p{N}])`, 'gu'),
    read: ({ symbol = '', year = null }) => readSymbol(symbol, year),
    provisions: placesIn,
    examples: [
      ['the report (A/79/173, para. 10)', 'A/79/173, para. 10'],
      ['Conclusions (S/AC.51/2017/2),', 'S/AC.51/2017/2'],
      ['adopted as A/RES/68/198', 'A/RES/68/198'],
      ['16 See A/74/843, annex.', 'A/74/843, annex'],
      ['2 A/59/19/Rev.1.', 'A/59/19/Rev.1'],
      ['and/or'],
    ],
  },
  {
    name: 'organ-symbol',
    triggers: ['/'],
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}/])(?<symbol>${OTHER_ORGANS})${WITHIN}(?![\p{L}\p{N}/])`, 'gu'),
    read: ({ symbol = '' }) => readSymbol(symbol, null),
    provisions: placesIn,
    examples: [
      ['17 See FCCC/CP/2015/10/Add.1, decision 1/CP.21, annex.', 'FCCC/CP/2015/10/Add.1, decision 1/CP.21, annex'],
      ['27 CEDAW/C/GC/38.', 'CEDAW/C/GC/38'],
      ['22 UNEP/EA.6/Res.5.', 'UNEP/EA.6/Res.5'],
      ['32 See CTOC/COP/2020/10, sect. I.A.', 'CTOC/COP/2020/10, sect. I.A'],
      ['in Document JIU/REP/2016/1: Review', 'JIU/REP/2016/1'],
      ['living with HIV/AIDS, and ISO/IEC/ITU, ISOC/IETF'],
    ],
  },
  {
    name: 'treaty-series',
    triggers: ['Treaty Series', 'bid., vol'],
    pattern:
      /\b(?:United\sNations,\sTreaty\sSeries|[Ii]bid\.),\svols?\.\s(?<volume>\d{1,4}(?:(?:,\s|\sand\s)\d{1,4}){0,6}),\sNo\.\s(?<number>\d{1,6})/gu,
    read: ({ volume = '', number = '' }) => cited({ type: 'treaty', number: `UNTS ${volume}/${number}` }),
    examples: [
      ['4 United Nations, Treaty Series, vol. 1577, No. 27531.', 'United Nations, Treaty Series, vol. 1577, No. 27531'],
      ['Ibid., vol. 2171, No. 27531.', 'Ibid., vol. 2171, No. 27531'],
      ['United Nations, Treaty Series'],
    ],
  },
  {
    name: 'general-comment',
    triggers: ['omment', 'ecommendation'],
    pattern:
      /\b[Gg]eneral\s(?:[Cc]omment|[Rr]ecommendation)s?\s(?:No\.|Nos\.|number)\s?\d{1,2}(?:\s\(\d{4}\))?(?:(?:,\s|,?\sand\s)(?:No\.\s)?\d{1,2}(?!\d)(?:\s\(\d{4}\))?){0,12}/gu,
    items: /(?<=(?:^|\D))(?<number>\d{1,2})(?!\d)(?:\s\((?<year>\d{4})\))?/gu,
    read: ({ number = null, year = null }) => cited({ type: 'general-comment', number, year }),
    examples: [
      ["adopted its General comment No. 25 (2021), on children's rights", 'General comment No. 25 (2021)'],
      ['general comment No. 5', 'general comment No. 5'],
      ['its general recommendation No. 38 (2020) on trafficking', 'general recommendation No. 38 (2020)'],
      ['general comments No. 5 (2003) and No. 19 (2016)', 'general comments No. 5 (2003)', '19 (2016)'],
      ['its general comments'],
    ],
  },
];

/** `A/RES/68/198` is a resolution of the General Assembly; other symbols name papers. */
function readSymbol(symbol: string, year: string | null): ReturnType<typeof cited> {
  const [, organ = '', number = null] = /^([AES]|A\/HRC)\/RES\/(\d{1,4}(?:\/\d{1,3})?)/.exec(symbol) ?? [];
  const body = { A: 'UNGA', S: 'UNSC', E: 'ECOSOC', 'A/HRC': 'HRC' }[organ];
  if (body !== undefined) return cited({ type: 'resolution', body, number, year });
  return cited({
    type: 'report',
    number: symbol.replace(/\s\(.*$/, ''),
    year: year ?? /\/((?:19|20)\d\d)\//.exec(symbol)?.[1] ?? null,
  });
}
