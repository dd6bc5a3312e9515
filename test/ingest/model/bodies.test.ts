import { expect, test } from 'vitest';
import { CALLED, isCitedByNumber, printedName, registeredName, shortName } from '#ingest/model/bodies.js';
import { readFolder } from '#ingest/read/read-folder.js';
import { readRegisters } from '#ingest/read/read-registers.js';
import { sortFiles } from '#ingest/read/sort-files.js';

test.each([
  ['UNGA', 'General Assembly', 'General Assembly', true],
  ['UNSC', 'Security Council', 'Security Council', true],
  [
    'CCPCJ',
    'Commission on Crime Prevention and Criminal Justice',
    'Commission on Crime Prevention and Criminal Justice',
    false,
  ],
  ['ITU PP', 'Plenipotentiary Conference', 'ITU PP', false],
  ['ITU WTDC', 'WTDC', 'ITU WTDC', false],
  ['World Health Assembly', undefined, 'World Health Assembly', false],
])('%s is registered, printed and cited as one row says', (short, registered, printed, byNumber) => {
  expect([registeredName(short), printedName(short), isCitedByNumber(short)]).toStrictEqual([
    registered,
    printed,
    byNumber,
  ]);
});

test('words that name a body in a text lead to its short name, others stay as they are', () => {
  expect(CALLED.map(shortName)).toStrictEqual(['UNGA', 'UNGA', 'HRC', 'ECOSOC', 'CCPCJ']);
  expect(shortName('Committee against Torture')).toBe('Committee against Torture');
  expect(isCitedByNumber(null)).toBe(false);
});

test('the register of actors knows each name', () => {
  const { actors } = readRegisters(sortFiles(readFolder('documents')).registers, '2026-11-26').registers;
  const names = new Set(actors.flatMap(({ name, aliases }) => [name, ...aliases]));
  const shorts = [
    'UNGA',
    'UNSC',
    'HRC',
    'ECOSOC',
    'CCPCJ',
    'ITU PP',
    'ITU WTDC',
    'ITU WTSA',
    'ITU WCIT',
    'ITU WRC',
    'ITU RA',
  ];
  expect(shorts.filter((short) => !names.has(registeredName(short) ?? ''))).toStrictEqual([]);
});
