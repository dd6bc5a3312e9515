import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { today } from '#cli/today.js';
import { ingestFiles } from '#ingest/pipeline.js';
import { readFolder } from '#ingest/read/read-folder.js';

const readme = readFileSync('documents/README.md', 'utf8');
const fences = [...readme.matchAll(/^```(\S+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(([, language, name, content]) => ({
  language,
  name,
  content: content ?? '',
}));
const fence = (name: string) => fences.find((one) => one.name === name || one.language === name)?.content ?? '';
const file = (path: string, content: string) => ({ path, bytes: new TextEncoder().encode(content) });

const added = [
  file('resolutions/example.txt', fence('text')),
  file('resolutions/example.yaml', fence('sidecar')),
  file('drafts/example.txt', fence('text')),
  file('drafts/example.yaml', fence('drafts/example.yaml')),
  file('registers/example.yaml', fence('registers/example.yaml')),
  file('practices/example.md', fence('practices/example.md')),
];
const { diagnostics, readings, practices, records } = await ingestFiles(
  [...readFolder('documents'), ...added],
  today(),
);

test('each example of the guide is read without a fault', () => {
  expect(fences.map(({ language }) => language)).toStrictEqual(['text', 'yaml', 'yaml', 'yaml', 'markdown']);
  expect(
    diagnostics.filter((one) => added.some(({ path }) => path === one.file) && one.severity !== 'info'),
  ).toStrictEqual([]);
});

test('the example document has its clauses, its citation and what its sidecar says', () => {
  const example = readings.find(({ document }) => document.source.path === 'resolutions/example.txt');
  expect(example?.document.identity).toMatchObject({ title: 'An example of a sidecar', revision: 'Example, 2030' });
  expect(example?.document.clauses.map(({ path }) => path)).toStrictEqual([
    'recalling/a',
    'resolves to instruct the Director of the Telecommunication Development Bureau/1',
  ]);
  expect(example?.findings.citations.map(({ quote, resolved }) => [quote, resolved])).toStrictEqual([
    ['Resolution 179 (Rev. Dubai, 2018)', true],
  ]);
});

test('the example draft is put beside the version in force of what it names, and is no instrument', () => {
  const draft = records.nodes.find(({ id }) => String(id) === '/akn/un/doc/draft/0001/example');
  expect(draft).toMatchObject({ kind: 'draft', name: 'A draft that serves as an example', facts: { example: true } });
  const revised = records.edges.filter(({ kind, from }) => kind === 'WOULD_REVISE' && from === draft?.id);
  expect(revised.map(({ to }) => to)).toStrictEqual(['/akn/un/statement/deliberation/itu-wtdc/2010/res-67/eng@2022']);
});

test('the example practice answers a clause of the seed, and the example entries are in the graph', () => {
  expect(practices.map(({ id, example }) => [id, example])).toContainEqual(['/ontology/practice/example-2030', true]);
  const ids = records.nodes.map(({ id }) => String(id));
  expect(ids).toEqual(
    expect.arrayContaining([
      '/akn/un/act/convention/example-body/2030/example',
      '/ontology/organization/example-body',
      '/ontology/event/example-2030',
    ]),
  );
  expect(
    records.edges.filter(({ from, kind }) => from === '/ontology/practice/example-2030' && kind === 'IMPLEMENTS'),
  ).toHaveLength(1);
});
