import type { CoverFieldName } from '../model/cover.js';

/** How a field of a cover is labelled in one language, and where that was seen. */
export interface CoverLabel {
  readonly field: CoverFieldName | 'contact';
  /** ISO 639-1. */
  readonly language: string;
  readonly labels: readonly string[];
  readonly source: string;
}

const GUIDE = 'ITU-D study groups, how to submit a contribution (itu.int, delegate resources 2010-2014 to 2022-2025)';
const CONFERENCE = 'Documents WTDC17/12-E, RPM-AMS17/19-E and TDAG-20/13-E';
const REPORT = 'Document 2/33-E of ITU-D Study Group 2';

/** Labels of the covers of ITU-D contributions, and of the documents of other ITU groups that have the same cover. */
export const COVER_LABELS: readonly CoverLabel[] = [
  { field: 'source', language: 'en', labels: ['Source'], source: REPORT },
  { field: 'title', language: 'en', labels: ['Title'], source: REPORT },
  {
    field: 'question',
    language: 'en',
    labels: ['Question', 'Questions', 'Question(s)', 'Study Group Question'],
    source: GUIDE,
  },
  { field: 'action', language: 'en', labels: ['Action required', 'Action'], source: GUIDE },
  { field: 'keywords', language: 'en', labels: ['Keywords', 'Key words'], source: GUIDE },
  { field: 'abstract', language: 'en', labels: ['Abstract', 'Summary'], source: `${GUIDE}; ${CONFERENCE}` },
  { field: 'lessons', language: 'en', labels: ['Lessons learned and suggested best-practices'], source: GUIDE },
  { field: 'priority', language: 'en', labels: ['Priority area'], source: CONFERENCE },
  { field: 'results', language: 'en', labels: ['Expected results'], source: CONFERENCE },
  { field: 'references', language: 'en', labels: ['References', 'Reference'], source: CONFERENCE },
  { field: 'contact', language: 'en', labels: ['Contact', 'Contacts'], source: CONFERENCE },
  { field: 'source', language: 'fr', labels: ['Origine'], source: 'Document TSAG-R1-F (2017)' },
  { field: 'title', language: 'fr', labels: ['Titre'], source: 'Document TSAG-R1-F (2017)' },
  { field: 'purpose', language: 'fr', labels: ['Objet'], source: 'Document TSAG-R1-F (2017)' },
  { field: 'keywords', language: 'fr', labels: ['Mots clés', 'Mots-clés'], source: 'Document TSAG-R1-F (2017)' },
  { field: 'abstract', language: 'fr', labels: ['Résumé'], source: 'Document WTDC17/13-F' },
  { field: 'results', language: 'fr', labels: ['Résultats attendus'], source: 'Document WTDC17/13-F' },
  { field: 'references', language: 'fr', labels: ['Références'], source: 'Document WTDC17/13-F' },
  { field: 'source', language: 'es', labels: ['Origen'], source: 'Document TSAG-R1-S (2017)' },
  { field: 'title', language: 'es', labels: ['Título'], source: 'Document TSAG-R1-S (2017)' },
  { field: 'question', language: 'es', labels: ['Cuestión', 'Cuestión(es)'], source: 'Document TSAG-R1-S (2017)' },
  { field: 'purpose', language: 'es', labels: ['Objeto'], source: 'Document TSAG-R1-S (2017)' },
  { field: 'keywords', language: 'es', labels: ['Palabras clave'], source: 'Document TSAG-R1-S (2017)' },
  { field: 'contact', language: 'es', labels: ['Contacto'], source: 'Document TSAG-R1-S (2017)' },
  { field: 'abstract', language: 'es', labels: ['Resumen'], source: 'Document TDAG22/38(Rev.1)-S' },
  { field: 'action', language: 'es', labels: ['Acción solicitada'], source: 'Document TDAG22/38(Rev.1)-S' },
  { field: 'references', language: 'es', labels: ['Referencias', 'Referencia'], source: 'Document TDAG22/38(Rev.1)-S' },
  { field: 'abstract', language: 'ru', labels: ['Резюме'], source: 'Document PP14/73(Add.1)-R' },
  { field: 'references', language: 'ru', labels: ['Справочные материалы'], source: 'Document PP14/73(Add.1)-R' },
  { field: 'contact', language: 'ru', labels: ['Координатор'], source: 'Document WTDC17/17-R' },
  { field: 'abstract', language: 'zh', labels: ['概要'], source: 'Document C18/35-C' },
  { field: 'action', language: 'zh', labels: ['需采取的行动'], source: 'Document C18/35-C' },
  { field: 'references', language: 'zh', labels: ['参考文件'], source: 'Document C18/35-C' },
  { field: 'abstract', language: 'ar', labels: ['ملخص'], source: 'Document RPM-ARB17/10(Rev.2)-A' },
  { field: 'priority', language: 'ar', labels: ['مجال الأولوية'], source: 'Document RPM-ARB17/10(Rev.2)-A' },
];

/** `Document 2/33-E`, `Revision 1 to Document TDAG-20/13-E`, `Документ WTDC17/17-R`, `文件 C18/35-C`, as the documents above print it. */
export const DOCUMENT_NUMBER =
  /^(?:.{0,60}?\s)?(?<printed>(?:(?:Revision|Addendum|Corrigendum)\s\d+\sto\s)?(?:Documento?|Документ[уа]?|文件|(?:ال|لل)وثيقة)\s*(?<number>(?=\S*\d)[A-Z0-9](?:[\w./()]|-(?=.{2})|-\s?(?=[A-Z0-9]{2})){0,40})(?:\s?-\s?(?<letter>[EFSRCA]))?)$/u;

/** `Original: English`, `English only`, `Оригинал: английский`, `原文：英文`, `الأصل: بالإنكليزية`. */
export const ORIGINAL =
  /^(?:(?:Original|Оригинал|原文|الأصل)\s*[:：]\s*(?<language>[\p{L}\p{M}][\p{L}\p{M}\s/,]{1,40})|(?<only>(?:English|French|Spanish) only))$/u;

/** `Question 3/2: Securing information …` */
export const QUESTION = /^(?:ITU-D\s)?(?:Study Group\s[12]\s)?Questions?\s\d{1,2}\/[12]\b/;
