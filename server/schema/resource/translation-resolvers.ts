import { translationGaps, type OfficialLanguage, type TranslationRow } from '#graph/questions/translation-gaps.js';
import { slicePage } from '../paging/slice-page.js';
import type { Resolvers } from '../resolver-types.generated.js';

/** In which official languages training materials and guidelines can be had. */
export const translationResolvers: Resolvers = {
  Query: {
    async translationGaps(_, { languages, ...page }, { reader }) {
      const rows = await translationGaps(reader);
      const asked = languages ? rows.filter((row) => hasGap(row, languages)) : rows;
      return slicePage(asked, ({ gaps, resource }) => [-gaps, resource.id], page);
    },
  },
  TranslationRow: { evidence: ({ place }) => place },
};

function hasGap({ cells }: TranslationRow, languages: readonly OfficialLanguage[]): boolean {
  return cells.some(
    ({ language, state }) => languages.includes(language) && (state === 'missing' || state === 'not-named'),
  );
}
