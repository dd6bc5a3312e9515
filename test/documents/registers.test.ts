import { expect, test } from 'vitest';
import { today } from '#cli/today.js';
import { readFolder } from '#ingest/read/read-folder.js';
import { readRegisters } from '#ingest/read/read-registers.js';

const files = readFolder('documents').filter(({ path }) => path.startsWith('registers/'));
const { registers } = readRegisters(files, today());
const { instruments, actors, initiatives, events, questions, topics, countries, regions } = registers;

/** As a text prints it in either case; abbreviations, found only as they are written, stay as they are. */
const fold = (name: string) => (/\p{Ll}/u.test(name) ? name.toLowerCase() : name);
const byName = ['resolution', 'decision', 'recommendation', 'opinion', 'general-comment'];
const named = instruments.filter(({ type }) => !byName.includes(type));
const numbered = instruments.filter(({ number }) => number !== null);

function doubled(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, i) => names.indexOf(name) !== i))];
}

test('no two things that clauses name bear the same name or alias', () => {
  const names = [...actors, ...initiatives, ...events].flatMap(({ name, aliases }) => [name, ...aliases]);
  expect(doubled(names.map(fold))).toStrictEqual([]);
});

test('no two instruments that are cited by name bear the same title or alias', () => {
  expect(doubled(named.flatMap(({ title, aliases }) => [title, ...aliases]).map(fold))).toStrictEqual([]);
});

test('no two instruments of a body and kind have the same number', () => {
  expect(doubled(numbered.map(({ type, body, number }) => [body?.to, type, number].join(' ')))).toStrictEqual([]);
});

test('no two topics bear the same name or alias', () => {
  expect(doubled(topics.flatMap(({ name, aliases }) => [name, ...aliases]).map(fold))).toStrictEqual([]);
});

test('no two Questions of a group have the same number in the same period', () => {
  expect(doubled(questions.map(({ group, number, period }) => [group, number, period].join(' ')))).toStrictEqual([]);
});

test('every entry has a source and the day on which it was seen', () => {
  const entries = [instruments, actors, initiatives, events, questions, topics, countries, regions].flat();
  expect(
    entries.filter(({ sources, seen }) => sources.length === 0 || seen === null).map(({ id }) => id),
  ).toStrictEqual([]);
});

test('no source is a place on a machine', () => {
  const entries = [instruments, actors, initiatives, events, questions, topics, countries, regions].flat();
  expect(
    entries.filter(({ sources }) => sources.some((source) => /^\.{0,2}\//.test(source))).map(({ id }) => id),
  ).toStrictEqual([]);
});

test('the conference of each version met in the year of that version', () => {
  const start = new Map(events.map(({ id, start }) => [id, start?.slice(0, 4)]));
  const wrong = instruments.flatMap(({ versions }) =>
    versions.filter(({ adoptedBy, date }) => adoptedBy !== null && start.get(adoptedBy.to) !== date.slice(0, 4)),
  );
  expect(wrong.map(({ id }) => id)).toStrictEqual([]);
});

test('a version prints the place and year of its conference, and has its date in its id', () => {
  const place = new Map(events.map(({ id, place }) => [id, place]));
  const wrong = instruments.flatMap(({ versions }) =>
    versions.filter(({ id, revision, adoptedBy, date }) => {
      const label = adoptedBy && `${String(place.get(adoptedBy.to))}, ${date}`;
      return !id.endsWith(`/eng@${date}`) || (revision !== null && revision.replace(/^Rev\. /, '') !== label);
    }),
  );
  expect(wrong.map(({ id }) => id)).toStrictEqual([]);
});
