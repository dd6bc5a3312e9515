import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../web/i18n/languages.js';
import { FIELDS } from '../../../../web/rooms/submit/draft.js';
import { loadSay, SUBMIT_WORDS } from '../../../../web/rooms/submit/submit-words.js';
import english from '../../../../web/rooms/submit/words/en.json' with { type: 'json' };

const OTHERS = Object.entries(SUBMIT_WORDS).filter(([tag]) => tag !== 'en');

describe('the words of the form', () => {
  it('are there in every language of the interface', () => {
    expect(Object.keys(SUBMIT_WORDS).sort()).toStrictEqual(LANGUAGES.map(({ tag }) => tag).sort());
  });

  it.each(OTHERS)('are all there, and none of them in English: %s', async (_tag, load) => {
    const words = await load();
    expect(Object.keys(words)).toStrictEqual(Object.keys(english));
    expect(Object.entries(english).filter(([key, text]) => words[key] === text || words[key] === '')).toStrictEqual([]);
  });

  it('are spoken in the language asked for, and in English where there is no other', async () => {
    expect((await loadSay('fr'))('field.country')).toBe('Pays');
    expect((await loadSay('tlh'))('field.country')).toBe('Country');
  });

  it('name every field', () => {
    expect(FIELDS.filter(({ name }) => !Object.hasOwn(english, `field.${name}`))).toStrictEqual([]);
  });
});
