import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { today } from '#cli/today.js';
import { isOfKind } from '#graph/model/nodes.js';
import { RECORD_KINDS } from '#graph/model/record-facts.js';
import { ingestFiles } from '#ingest/pipeline.js';
import { readFolder } from '#ingest/read/read-folder.js';
import { RECORD_FORMS } from '#ingest/read/schemas/records.js';

const guide = readFileSync('documents/guides/records.md', 'utf8');
const fences = [...guide.matchAll(/^```(?:yaml|csv) (\S+)\n([\s\S]*?)^```$/gm)].map(([, path = '', content = '']) => ({
  path: path.replace(/\/(?=[^/]+$)/, '/guide-'),
  content,
}));
const added = fences.map(({ path, content }) => ({ path, bytes: new TextEncoder().encode(content) }));
const { diagnostics, records } = await ingestFiles([...readFolder('documents'), ...added], today());

test('each kind of record has an example in the guide, which is read without a fault', () => {
  const own = diagnostics.filter(({ file, severity }) => severity !== 'info' && file.includes('guide-'));
  expect(own).toStrictEqual([]);
  expect(added).toHaveLength(Object.keys(RECORD_FORMS).length + 1);
  expect(RECORD_KINDS.filter((kind) => !records.nodes.some((node) => node.kind === kind))).toStrictEqual([]);
});

test('what an example leaves out is unknown, and what it says has its words', () => {
  const helpline = records.nodes.find(({ id }) => id === '/ontology/helpline/example-rw');
  expect(helpline && isOfKind(helpline, 'helpline') && helpline.facts).toMatchObject({
    numbers: ['116'],
    ageGroup: null,
    languages: [],
    seen: '2026-02-01',
    file: 'registers/guide-helplines.yaml',
  });
  const edges = records.edges.filter(({ from }) => from === '/ontology/helpline/example-rw');
  expect(edges.map(({ kind, to, evidence }) => [kind, to === evidence?.quote, evidence?.confidence])).toStrictEqual([
    ['IMPLEMENTS', true, 'curated'],
    ['IN_COUNTRY', true, 'curated'],
  ]);
});

test('a delegation is a count on the link to its country', () => {
  const edges = records.edges.filter(({ kind, from }) => kind === 'HAS_PARTICIPANT' && from.includes('example-2026'));
  expect(edges.map(({ to, facts }) => [to, facts])).toStrictEqual([
    ['/ontology/country/ke', {}],
    ['/ontology/country/rw', { delegates: 3 }],
  ]);
});
