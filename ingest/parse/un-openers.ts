import type { ClauseRole } from '#graph/model/closed-lists.js';

/** How a paragraph of a resolution of the United Nations opens, with what is found in examples. */
interface UnOpenerForm {
  readonly role: Extract<ClauseRole, 'preambular' | 'operative'>;
  readonly pattern: RegExp;
  readonly examples: readonly (readonly [sentence: string, opener: string | null])[];
}

const BEFORE = String.raw`(?:(?:Also|Further|Furthermore|Again|Strongly|Deeply|Gravely|Seriously|Profoundly|Fully|Firmly|Solemnly|Highly|Particularly|Once\sagain)\s)*`;
/** What may stand behind the verb: "also", "once again", "with deep concern". */
const AFTER = String.raw`(?:\s(?:also|further|once\sagain|again|strongly))?(?:\swith\s(?:(?:deep|grave|serious|great|profound|particular|utmost|keen|much)\s)?(?:appreciation|concern|satisfaction|regret|interest|alarm|gratitude|dismay|approval|sadness))?(?:\s(?:also|further))?`;
const PREAMBULAR_VERBS = String.raw`[Bb]earing\sin\s(?:mind|view)|[Tt]aking\s(?:note|into\s(?:account|consideration))|[Pp]aying\stribute|[Kk]eeping\sin\smind|[Hh]aving\s[a-z]+ed|[Rr]ecalling|[A-Za-z][a-z]+ing|[Aa]ware|[Mm]indful|[Cc]onscious|[Cc]onvinced|[Cc]oncerned|[Gg]uided|[Aa]larmed|[Dd]etermined|[Cc]ognizant|[Dd]isturbed|[Ee]ncouraged|[Dd]ismayed|[Oo]utraged|[Ss]hocked|[Cc]ommitted|[Aa]ppalled|[Ii]nspired|[Dd]esirous|[Rr]esolved`;
const OPERATIVE_VERBS = String.raw`[Cc]alls\s(?:up)?on|[Tt]akes\s(?:note|into\saccount)|[Pp]ays\stribute|[Bb]ears\sin\smind|[Cc]alls\sfor|[Ll]ooks\sforward|[Aa]ppeals\sto|[A-Za-z][a-z]+s`;

/** Opening phrases of United Nations resolutions. Source: the paragraphs of the resolutions themselves. */
export const UN_OPENER_FORMS: readonly UnOpenerForm[] = [
  {
    role: 'preambular',
    pattern: new RegExp(`^${BEFORE}(?:${PREAMBULAR_VERBS})(?![a-z])${AFTER}`, 'u'),
    examples: [
      ['Recalling also the United Nations standards', 'Recalling also'],
      ['Bearing in mind that', 'Bearing in mind'],
      ['Deeply concerned also by the fact', 'Deeply concerned also'],
      ['Noting with appreciation the important work', 'Noting with appreciation'],
      ['Also recalling its resolution', 'Also recalling'],
      ['Taking into account the rights', 'Taking into account'],
      ['the Convention on', null],
    ],
  },
  {
    role: 'operative',
    pattern: new RegExp(`^${BEFORE}(?:${OPERATIVE_VERBS})(?![a-z])${AFTER}`, 'u'),
    examples: [
      ['Strongly condemns violence', 'Strongly condemns'],
      ['Also calls upon Member States', 'Also calls upon'],
      ['Takes note with appreciation of the report', 'Takes note with appreciation'],
      ['Requests the Secretary-General', 'Requests'],
      ['The Assembly', null],
    ],
  },
];

/** The opener of a paragraph's first words; null where they open with none. */
export function readUnOpener(words: string, role: UnOpenerForm['role']): string | null {
  const form = UN_OPENER_FORMS.find((one) => one.role === role);
  return form?.pattern.exec(words.replace(/\s+/g, ' '))?.[0] ?? null;
}
