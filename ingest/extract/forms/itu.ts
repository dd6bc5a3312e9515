import { cited, OWN_BODY, type CitationForm } from './citation-form.js';

/** `(Rev. Dubai, 2018)`, `(Hyderabad, 2010)`, `(Rev.WRC-15)` */
const REVISION = String.raw`\((?<revision>(?:Rev\.\s?\(?)?(?!Modified\s)\p{Lu}[\p{L}' -]{2,30},?\s(?<year>(?:19|20)\d\d)\s?|(?:Rev\.\s?)?(?:WRC|RA|WTSA|WARC)-\d{2,4}\s?)\)`;
const plain = (group: string) => group.replace('(?<revision>', '(?:').replace('(?<year>', '(?:');
/** ` (Rev. 2016)`, ` (modified 2018)`, ` (2015, last modified 2017)`: of the Council, whose sessions have no place. */
const OF_YEAR = String.raw`\s\((?:Rev\.\s?|[Mm]odified\s)?\d{4}[^()]{0,30}\)`;
/** `, 102 and 133` */
const MORE_NUMBERS = String.raw`(?:(?:,\s|,?\sand\s)\d{1,4}(?!\d)){0,12}`;
/** `Resolutions 101, 102 and 133` */
const NUMBERS = String.raw`\d{1,4}${MORE_NUMBERS}`;
/** `50 and 52 (Rev. Hammamet, 2016)` */
const REVISED = String.raw`${NUMBERS}\s${plain(REVISION)}`;
/** The rest of a list in which each has its own revision: ` and 137 (Rev. Busan, 2014)`, also behind a title. */
const OTHERS = String.raw`(?:(?:,\son\s[^.;()]{1,160})?(?:,\s|,?\sand\s)${REVISED}){0,15}`;

/** Bodies by the words behind a citation, ` of the Plenipotentiary Conference`. */
const CONFERENCES: readonly (readonly [pattern: RegExp, body: string])[] = [
  [/Plenipotentiary|\bPP\b/u, 'ITU PP'],
  [/Development\sConference|WTDC/u, 'ITU WTDC'],
  [/Standardization\sAssembly|WTSA/u, 'ITU WTSA'],
  [/Radiocommunication\sAssembly/u, 'ITU RA'],
  [/Radiocommunication\sConference|WRC/u, 'ITU WRC'],
  [/WCIT|International\sTelecommunications/u, 'ITU WCIT'],
  [/Council/u, 'ITU Council'],
];
const OF = String.raw`(?=\sof\s(?:the\s)?(?<behind>Plenipotentiary\sConference|World\s[\p{Lu}][\p{L}/]+\s[\p{Lu}][\p{L}]+\s?[\p{Lu}]?[\p{L}]*|Radiocommunication\sAssembly|(?:ITU\s)?Council|WTDC|WTSA|WRC|WCIT|PP|this\s(?:[Cc]onference|[Aa]ssembly))|)`;

function bodyOf(words: string | undefined): string | null {
  if (words?.startsWith('this')) return OWN_BODY;
  return words === undefined ? null : (CONFERENCES.find(([pattern]) => pattern.test(words))?.[1] ?? null);
}

/** Citations of what ITU adopts and studies. */
export const ITU_FORMS: readonly CitationForm[] = [
  {
    name: 'itu-council-resolution',
    triggers: ['Resolution', 'Decision'],
    pattern: new RegExp(
      String.raw`\b(?:(?<type>Resolution|Decision)s?\s${NUMBERS}(?:${OF_YEAR})?\s(?:adopted\sby|of)\sthe\s(?:ITU\s)?Council(?:\sat\sits\s(?:\d{4}\ssession|session\sin\s\d{4}))?|(?:ITU\s)?Council\s(?<type2>Resolution|Decision)s?\s${NUMBERS}(?:${OF_YEAR})?|(?<type3>Resolution|Decision)\s\d{3,4}\s\((?:Rev\.\s?|[Mm]odified\s)\d{4}\))`,
      'gu',
    ),
    items:
      /(?<number>(?<!its\s|\()\b\d{1,4})(?=\D|$)(?!\ssession)(?:\sadopted\sby\sthe\s(?:ITU\s)?Council(?:\sat\sits\s(?<year>\d{4})\ssession)?)?(?:\s\((?:Rev\.\s?|[Mm]odified\s)?(?<year2>\d{4})[^()]{0,30}\))?/gu,
    read: ({ type, type2, type3, number = null, year, year2 }) =>
      cited({
        type: (type ?? type2 ?? type3 ?? '').toLowerCase(),
        body: 'ITU Council',
        number,
        year: year ?? year2 ?? null,
      }),
    examples: [
      [
        'Resolution 1306 adopted by the ITU Council at its 2009 session, under which',
        'Resolution 1306 adopted by the ITU Council at its 2009 session',
      ],
      [
        'Resolutions 1282, 1305 and 1344 adopted by the ITU Council',
        'Resolutions 1282',
        '1305',
        '1344 adopted by the ITU Council',
      ],
      ['stated in Council Resolution 1344 and the annex', 'Council Resolution 1344'],
      ['Council Decision 584 (2015, last modified 2017), on', 'Council Decision 584 (2015, last modified 2017)'],
      ['at its 2016 session Resolution 1333 (Rev. 2016), on', 'Resolution 1333 (Rev. 2016)'],
      ['Council Resolution 1332 (Rev. 2016)', 'Council Resolution 1332 (Rev. 2016)'],
      ['Decision 482 (modified 2018) of the Council, on', 'Decision 482 (modified 2018) of the Council'],
      ['Council Resolution 1334 (Modified 2015)', 'Council Resolution 1334 (Modified 2015)'],
      ['a resolution adopted by the ITU Council'],
    ],
  },
  {
    name: 'itu-resolution',
    triggers: ['Resolution', 'Decision', 'Opinion', 'Recommendation'],
    pattern: new RegExp(
      String.raw`\b(?<type>Resolution|Decision|Opinion|Recommendation)s?\s${REVISED}${OTHERS}${OF}`,
      'gu',
    ),
    items: new RegExp(
      String.raw`(?<=(?:^(?:Resolution|Decision|Opinion|Recommendation)s?|,|and)\s)(?<number>\d{1,4})(?!\d)(?=${MORE_NUMBERS}\s${REVISION})(?:\s${plain(REVISION)})?`,
      'gu',
    ),
    read: ({ type, number = null, year, revision, behind }) =>
      cited({
        type: (type ?? '').toLowerCase(),
        body: bodyOf(behind) ?? bodyOf(/(?:WRC|RA|WTSA)/.exec(revision ?? '')?.[0]),
        number,
        year: year ?? null,
        revision: revision?.trim() ?? null,
      }),
    examples: [
      ['Resolution 179 (Rev. Dubai, 2018) of the Plenipotentiary Conference', 'Resolution 179 (Rev. Dubai, 2018)'],
      ['that Resolution 45 (Rev. Kigali, 2022) of this conference, on', 'Resolution 45 (Rev. Kigali, 2022)'],
      ['Resolution 70 (Minneapolis, 1998) is recalled', 'Resolution 70 (Minneapolis, 1998)'],
      ['Resolutions 50 and 52 (Rev. Hammamet, 2016)', 'Resolutions 50', '52 (Rev. Hammamet, 2016)'],
      [
        'Resolutions 139 (Rev. Dubai, 2018), 30 and 140 (Rev. Busan, 2014) and 6 (Kyoto, 1994) of this conference',
        'Resolutions 139 (Rev. Dubai, 2018)',
        '30',
        '140 (Rev. Busan, 2014)',
        '6 (Kyoto, 1994)',
      ],
      [
        'Resolutions 17 (Rev. Dubai, 2018), on projects, and 32 (Rev. Hyderabad, 2010), on regional',
        'Resolutions 17 (Rev. Dubai, 2018)',
        '32 (Rev. Hyderabad, 2010)',
      ],
      ['Resolution 646 (Rev.WRC-15) of the World', 'Resolution 646 (Rev.WRC-15)'],
      ['b) Resolution 70 (Rev. Dubai 2018) of this conference', 'Resolution 70 (Rev. Dubai 2018)'],
      ['resolution 2370 (2017)'],
    ],
  },
  {
    name: 'itu-r-resolution',
    triggers: ['ITU-R '],
    pattern: new RegExp(
      String.raw`\bResolutions?\sITU-R\s\d{1,3}(?:-\d{1,2})?(?:\s${plain(REVISION)})?(?:(?:,\s|,?\sand\s)ITU-R\s\d{1,3}(?:-\d{1,2})?(?:\s${plain(REVISION)})?){0,8}`,
      'gu',
    ),
    items: new RegExp(String.raw`(?:\bITU-R\s)(?<number>\d{1,3}(?:-\d{1,2})?)(?:\s${REVISION})?`, 'gu'),
    read: ({ number = null, year = null, revision = null }) =>
      cited({ type: 'resolution', body: 'ITU RA', number, year, revision }),
    examples: [
      [
        'd) Resolution ITU-R 7-3 (Rev. Geneva, 2015) of the Radiocommunication Assembly',
        'Resolution ITU-R 7-3 (Rev. Geneva, 2015)',
      ],
      ['Resolutions ITU-R 1-7 and ITU-R 2-7 (Geneva, 2015)', 'Resolutions ITU-R 1-7', 'ITU-R 2-7 (Geneva, 2015)'],
      ['ITU-R resolutions'],
    ],
  },
  {
    name: 'itu-bare-resolution',
    triggers: ['Resolution ', 'Decision '],
    pattern:
      /(?<!Council\s)\b(?<type>Resolution|Decision)\s(?<number>\d{1,4})(?![\d/]|\s\([^()]{0,40}\d{4}|\s\((?:Rev\.|[IVXLC]{1,6}\))|\s[A-Z]\s\(|\sadopted|\sof\sthe\s(?:ITU\s)?Council)(?!(?:,\s\d{1,4}){0,12}\sand\s\d)/gu,
    read: ({ type, number = null }) => cited({ type: (type ?? '').toLowerCase(), number }),
    examples: [
      ['the implementation of Resolution 102, in particular', 'Resolution 102'],
      ['in the context of Decision 5 (Revenue and expenses for the Union), which', 'Decision 5'],
      ['Resolution 179 (Rev. Dubai, 2018)'],
      ['Resolution 70/1'],
    ],
  },
  {
    name: 'itu-recommendation',
    triggers: ['ITU-'],
    pattern:
      /\b(?:Recommendations?\sITU-[TR]|ITU-[TR]\s(?:Recommendations?\s)?)\s?[A-Z]{1,3}\.\d{1,4}(?:\.\d{1,3})?(?:(?:,\s|\sand\s)(?:ITU-[TR]\s)?[A-Z]{1,3}\.\d{1,4}(?:\.\d{1,3})?){0,12}/gu,
    items: /(?<number>\b[A-Z]{1,3}\.\d{1,4}(?:\.\d{1,3})?)/gu,
    read: ({ number = null }) => cited({ type: 'recommendation', body: 'ITU', number, name: null }),
    examples: [
      ['the requirements of Recommendation ITU-T X.1205, on', 'Recommendation ITU-T X.1205'],
      ['ITU-T Recommendations E.164 and E.123', 'ITU-T Recommendations E.164', 'E.123'],
      ['ITU-T recommendations on accessibility'],
    ],
  },
  {
    name: 'itu-report',
    triggers: ['Report ITU-', 'Reports ITU-'],
    pattern:
      /\bReports?\sITU-[TRD]\s[A-Z]{1,3}\.\d{1,4}(?:-\d{1,2})?(?:(?:,\s|,?\sand\s)(?:ITU-[TRD]\s)?[A-Z]{1,3}\.\d{1,4}(?:-\d{1,2})?){0,12}/gu,
    items: /(?<number>\b[A-Z]{1,3}\.\d{1,4}(?:-\d{1,2})?)/gu,
    read: ({ number = null }) => cited({ type: 'report', body: 'ITU', number }),
    examples: [
      ['the studies in Report ITU-R M.2441, on', 'Report ITU-R M.2441'],
      ['Reports ITU-R F.2438 and F.2439-1', 'Reports ITU-R F.2438', 'F.2439-1'],
      ['the reports of ITU-R'],
    ],
  },
  {
    name: 'itu-d-question',
    triggers: ['Question'],
    pattern:
      /\b(?<before>Study\sGroup\s\d\s)?Questions?\s\d{1,2}\/\d{1,2}(?:(?:,\s|\sand\s)\d{1,2}\/\d{1,2}){0,12}(?:\sof\s(?:ITU-[DTR]\s)?Study\sGroup\s\d{1,2})?/gu,
    items: /(?<number>\d{1,2}\/(?<group>\d{1,2}))(?:\sof\s(?:ITU-[DTR]\s)?Study\sGroup\s\d{1,2})?/gu,
    read: ({ number = null, group }) => cited({ type: 'question', body: `ITU-D Study Group ${group ?? ''}`, number }),
    examples: [
      ['the work under way in Question 3/2 of Study Group 2 of the ITU', 'Question 3/2 of Study Group 2'],
      ['CWG-COP, Study Group 2 Question 3/2, and related programmes', 'Study Group 2 Question 3/2'],
      ['Questions 3/2 and 7/1', 'Questions 3/2', '7/1'],
      ['the relevant ITU study group Questions'],
    ],
  },
  {
    name: 'wsis-action-line',
    triggers: ['ction Line', 'ction line'],
    pattern:
      /\b(?:WSIS\s)?[Aa]ction\s[Ll]ines?\s(?<line>C\d{1,2})(?:(?:,\s|\sand\s|\sto\s|\s?[-–]\s?)C\d{1,2}){0,11}/gu,
    items: /(?<number>C\d{1,2})/gu,
    read: ({ number }) => cited({ type: 'action-line', body: 'WSIS', name: `WSIS Action Line ${number ?? ''}` }),
    examples: [
      ['facilitator for WSIS Action Line C5 (Building', 'WSIS Action Line C5'],
      ['Action Lines C2, C5 and C6', 'Action Lines C2', 'C5', 'C6'],
      ['the WSIS action lines'],
    ],
  },
];
