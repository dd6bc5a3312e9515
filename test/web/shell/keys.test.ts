import { expect, it } from 'vitest';
import { PRESSES } from '../../../web/graph/press-key.js';
import en from '../../../web/i18n/en.json' with { type: 'json' };
import { HELP_ROWS } from '../../../web/shell/keys.js';

it('tells every key that the graph obeys, and none besides', () => {
  const told = HELP_ROWS.flatMap(({ inGraph = [] }) => inGraph);
  expect([...told].sort()).toStrictEqual(Object.keys(PRESSES).sort());
});

it('says of each key what it does', () => {
  const words = HELP_ROWS.map((row) => row.words);
  expect(words.filter((key) => en[key] === '')).toStrictEqual([]);
  expect(new Set(words).size).toBe(words.length);
});
