import { expect, test } from 'vitest';
import { ACTION, CADENCE, DEADLINE, MODALITIES, PROVISO } from '#ingest/extract/duty-words.js';

const PHRASES = Object.entries({ CADENCE, DEADLINE, PROVISO }).flatMap(([name, { pattern, examples }]) =>
  examples.map(([words, found]) => ({ name, pattern, words, found })),
);

test.each(PHRASES)('$name in "$words" is $found', ({ pattern, words, found }) => {
  expect(pattern.exec(words)?.[0] ?? null).toBe(found);
});

test.each([
  ['resolves to instruct the Director of the Telecommunication Development Bureau', 'instruct'],
  ['invites Member States and Sector Members', 'invite'],
  ['further calls upon', 'call upon'],
  ['resolves', 'resolve'],
  ['recalling', undefined],
])('the heading "%s" binds by %s', (heading, modality) => {
  expect(MODALITIES.find(([, pattern]) => pattern.test(heading))?.[0]).toBe(modality);
});

test.each([
  ['continue to assist Member States', 'continue to assist'],
  ['continue with the activities', 'continue with'],
  ['consider establishing national strategies', 'consider establishing'],
  ['work closely with all stakeholders', 'work closely'],
  ['submit a report', 'submit'],
])('the act of "%s" is "%s"', (infinitive, action) => {
  expect(ACTION.exec(infinitive)?.[0]).toBe(action);
});
