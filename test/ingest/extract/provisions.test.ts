import { describe, expect, test } from 'vitest';
import { BARE_ARTICLE, BEFORE_NAME, readProvisions } from '#ingest/extract/provisions.js';

const before = (words: string) => readProvisions(BEFORE_NAME.exec(words)?.groups ?? {});
const bare = (words: string) => [...words.matchAll(BARE_ARTICLE)].map(({ groups }) => readProvisions(groups ?? {}));

describe('provisions before a name', () => {
  test.each([
    ['Articles 16, 17 and 34 (e) of the ', ['art_16', 'art_17', 'art_34__point_e']],
    ['article 16, paragraph 3, of the ', ['art_16__para_3']],
    ['Nos. 78 and 79 of the ', ['no_78', 'no_79']],
    ['Article 27 of the current ', ['art_27']],
    ['Article 32B of the ', ['art_32b']],
    ['Article 1.2 of the ', ['art_1.2']],
    ['articles III and IV of the ', ['art_iii', 'art_iv']],
    ['in the spirit of the ', []],
  ])('%s', (words, provisions) => {
    expect(before(words)).toStrictEqual(provisions);
  });
});

describe('articles alone', () => {
  test.each([
    ['acts enumerated in article III shall', [['art_iii']]],
    ['under article 13, paragraph 2, and', [['art_13__para_2']]],
    ['pursuant to Annex III, article 4, paragraph 4, and article 9', [['annex_III__art_4__para_4'], ['art_9']]],
    ['an article I wrote', []],
    ['the articles of association', []],
  ])('%s', (words, provisions) => {
    expect(bare(words)).toStrictEqual(provisions);
  });
});
