import fc from 'fast-check';
import { expect, test } from 'vitest';
import { today } from '#cli/today.js';
import { quoteAt } from '#graph/model/evidence.js';
import { isOfKind } from '#graph/model/nodes.js';
import { canonicalJson } from '#graph/model/records.js';
import { ingestFiles } from '#ingest/pipeline.js';
import { readFolder } from '#ingest/read/read-folder.js';

const files = readFolder('documents');
const ingested = await ingestFiles(files, today());
const { nodes, edges } = ingested.records;

test('the documents that ship are read without an error', () => {
  expect(ingested.diagnostics.filter(({ severity }) => severity !== 'info')).toStrictEqual([]);
});

test('the printed title of the seed is cut off, and a note says so', () => {
  expect(ingested.diagnostics.filter(({ rule }) => rule === 'sidecar-title-differs')).toHaveLength(1);
});

test('the same documents in any order make the same graph, byte for byte', async () => {
  const expected = canonicalJson(ingested.records);
  const anyOrder = fc.shuffledSubarray([...files], { minLength: files.length });
  await fc.assert(
    fc.asyncProperty(anyOrder, async (shuffled) => {
      expect(canonicalJson((await ingestFiles(shuffled, today())).records)).toBe(expected);
    }),
    { numRuns: 5 },
  );
});

test('every quote of every edge is what its file says at its span', () => {
  const texts = new Map(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
  const read = new Map(
    [...ingested.readings, ...ingested.drafts.map(({ reading }) => reading)].map(({ document }) => [
      document.source.path,
      document.source,
    ]),
  );
  for (const { evidence } of edges) {
    if (evidence === null) continue;
    const source = read.get(evidence.file);
    // What is quoted from a note stands in furniture of its own.
    const cuts = source?.furniture.filter(
      ({ kind, start, end }) => !(kind === 'footnote' && start <= evidence.start && evidence.start < end),
    );
    expect(quoteAt(source?.text ?? texts.get(evidence.file) ?? '', evidence, cuts)).toBe(evidence.quote);
  }
});

test('every citation, mention and duty has evidence, and stands in a clause', () => {
  const clauses = new Set(nodes.filter((node) => isOfKind(node, 'clause')).map(({ id }) => id));
  const read = edges.filter(({ kind }) => ['CITES', 'MENTIONS', 'IMPOSES'].includes(kind));
  expect(read.length).toBeGreaterThan(20);
  expect(read.filter(({ from, evidence }) => evidence === null || !clauses.has(from))).toStrictEqual([]);
});

test('every edge has the words that it rests on, save those that are the shape of a document', () => {
  const bare = edges.filter(({ evidence }) => evidence === null).map(({ kind }) => kind);
  expect([...new Set(bare)].sort()).toStrictEqual(['HAS_CLAUSE', 'HAS_SECTION', 'HAS_TEXT']);
});

test('a removed file removes what came from it alone', async () => {
  const without = (
    await ingestFiles(
      files.filter(({ path }) => !path.startsWith('practices/example-')),
      today(),
    )
  ).records;
  const gone = nodes.filter(({ id }) => !without.nodes.some((node) => node.id === id));
  expect(gone.map(({ id }) => id)).toStrictEqual(['/ontology/practice/example-school-reporting-channel']);
});

test.each([
  ['strategy', 30],
  ['helpline', 40],
  ['resource', 30],
  ['indicator', 10],
  ['observation', 50],
] as const)('every %s that ships is read, and none is lost on the way', (kind, atLeast) => {
  expect(nodes.filter((node) => node.kind === kind).length).toBeGreaterThanOrEqual(atLeast);
});

test('no helpline that ships has a number and neither a country nor a region', () => {
  const placed = new Set(
    edges.filter(({ kind }) => kind === 'IN_COUNTRY' || kind === 'IN_REGION').map(({ from }) => from),
  );
  expect(nodes.filter(({ id, kind }) => kind === 'helpline' && !placed.has(id))).toStrictEqual([]);
});

test('no practice claims a submission that it does not say where it went', () => {
  const real = ingested.practices.filter(({ example }) => !example);
  expect(real.length).toBeGreaterThan(20);
  expect(real.filter(({ status, submittedTo }) => status !== 'recorded' && submittedTo.length === 0)).toStrictEqual([]);
});

test('a changed word changes its clause and what hangs on it, and no other clause', async () => {
  const changed = files.map((file) => {
    const text = new TextDecoder().decode(file.bytes);
    return file.path.endsWith('67-2022.txt')
      ? { ...file, bytes: new TextEncoder().encode(text.replace('guiding principles', 'guiding prinziples')) }
      : file;
  });
  const after = (await ingestFiles(changed, today())).records;
  const before = new Map(nodes.map((node) => [node.id, canonicalJson(node)]));
  const touched = after.nodes.filter((node) => before.get(node.id) !== canonicalJson(node));
  const clauses = touched.filter((node) => isOfKind(node, 'clause')).map(({ name }) => name);
  expect(clauses).toStrictEqual(['resolves to instruct the Director of the Telecommunication Development Bureau/7']);
});
