import type { JSX } from 'preact';
import type { TranslationCell, TranslationRow, Translations } from '../../api/ask-boards.js';
import { say, sayLanguage, sayOf } from '../../i18n/words.js';
import { NamedLink } from '../../panels/details/named-link.js';
import { Nothing } from '../../panels/notices.js';
import type { Column } from '../../tables/column.js';
import { DataTable } from '../../tables/data-table.js';
import { RecordSign } from './sign.js';

/** In which of the six official languages training materials and guidelines can be had, those with most gaps first. */
export function TranslationsTable({ translations: { items } }: { readonly translations: Translations }): JSX.Element {
  if (items.length === 0) return <Nothing title={say('records.none')} hint={say('records.noneHint')} />;
  return (
    <>
      <p class="room-hint">{say('translations.hint')}</p>
      <DataTable
        caption={say('records.translations')}
        file="translations"
        columns={translationColumns(items)}
        rows={items}
        keyOf={({ resource }) => resource.id}
      />
    </>
  );
}

/** The material, a column for each official language, how many of them are wanting, and further languages. */
function translationColumns(rows: readonly TranslationRow[]): readonly Column<TranslationRow>[] {
  const languages = rows[0]?.cells.map(({ language }) => language) ?? [];
  return [
    {
      key: 'name',
      label: say('column.name'),
      value: ({ resource }) => resource.name,
      show: ({ resource }) => <NamedLink named={resource} />,
    },
    ...languages.map((language) => toColumn(language)),
    { key: 'gaps', label: say('column.gaps'), value: ({ gaps }) => gaps },
    {
      key: 'others',
      label: say('column.otherLanguages'),
      value: ({ others }) => (others.length === 0 ? null : others.map(sayLanguage).join(', ')),
    },
  ];
}

function toColumn(language: TranslationCell['language']): Column<TranslationRow> {
  const find = ({ cells }: TranslationRow): TranslationCell['state'] =>
    cells.find((cell) => cell.language === language)?.state ?? 'UNKNOWN';
  return {
    key: language.toLowerCase(),
    label: sayLanguage(language.toLowerCase()),
    value: (row) => sayOf('languageState', find(row)),
    show: (row) => <RecordSign look={LOOKS[find(row)]} words={sayOf('languageState', find(row))} record={null} />,
  };
}

const LOOKS = {
  AVAILABLE: { look: 'good', sign: '●' },
  MISSING: { look: 'bad', sign: '✕' },
  NOT_NAMED: { look: 'late', sign: '○' },
  UNKNOWN: { look: 'open', sign: '?' },
} as const;
