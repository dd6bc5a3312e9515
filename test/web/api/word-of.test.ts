import { expect, it } from 'vitest';
import { ENUM_WORDS, enumValueOf } from '#server/schema/enum-words.js';
import { wordOf } from '../../../web/api/word-of.js';

const { NodeKind: _, ...CLOSED } = ENUM_WORDS;

it.each(Object.entries(CLOSED))('the explorer knows each value of %s by its word', (_name, words) => {
  expect(words.map((word) => wordOf(enumValueOf(word)))).toStrictEqual([...words]);
});
