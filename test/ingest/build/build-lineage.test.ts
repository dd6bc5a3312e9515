import { expect, test } from 'vitest';
import { today } from '#cli/today.js';
import type { EdgeKind } from '#graph/model/edges.js';
import { canonicalJson } from '#graph/model/records.js';
import { ingestFiles } from '#ingest/pipeline.js';
import { readFolder } from '#ingest/read/read-folder.js';
import { LAMPS, LAMP_VERSIONS } from '../../support/lamp-versions.js';

const shipped = readFolder('documents');
const { records, diagnostics } = await ingestFiles([...shipped, ...LAMP_VERSIONS], today());

/** Edges of a kind between made-up texts, ids shortened: `2044 recalling__para_a → 2040 recalling__para_a`. */
function edgesOf(kind: EdgeKind, { edges } = records): readonly string[] {
  const ours = edges.filter((edge) => edge.kind === kind && /res-(902|977|988)\b/.test(edge.from));
  return ours.map(({ from, to }) => `${shorten(from)} → ${shorten(to)}`);
}

function shorten(id: string): string {
  return id.replace(/^.*(?:eng@(?<year>\d+)|(?<work>res-\d+))/, '$<year>$<work>').replace('/!main~', ' ');
}

test('the made-up texts are read without a warning', () => {
  expect(
    diagnostics.filter(({ severity, file }) => severity !== 'info' && /lamps|shelves|made-up/.test(file)),
  ).toStrictEqual([]);
});

test('each version supersedes the one before it, and a register or sidecar says when it is of', () => {
  expect(edgesOf('SUPERSEDES')).toStrictEqual(['2040 → 2036', '2044 → 2040']);
  const [edge] = records.edges.filter(({ kind, from }) => kind === 'SUPERSEDES' && from === LAMPS[1]);
  expect(edge?.evidence).toMatchObject({ rule: 'register-version', file: 'registers/made-up.yaml', line: 10 });
});

test('clauses continue those of the version before, and of the instrument that is renewed', () => {
  const instructs = 'instructs-the-secretary-general__para_';
  const director = 'instructs-the-director-of-the-telecommunication-development-bureau__para_';
  expect(edgesOf('CONTINUES')).toStrictEqual([
    `2040 ${instructs}2 → 2036 ${instructs}1`,
    '2040 recalling__para_a → 2036 recalling__para_a',
    `2044 ${instructs}1 → 2040 ${instructs}2`,
    `2044 ${instructs}2 → 2040 ${instructs}1`,
    '2044 recalling__para_a → 2040 recalling__para_a',
    '2043 considering__para_a → 2041 considering__para_a',
    `2043 ${director}1 → 2041 ${director}2`,
  ]);
  expect(edgesOf('RENEWS')).toStrictEqual(['res-988 → res-977']);
});

test('a continuation says what changed, and quotes the newer clause', () => {
  const [edge] = records.edges.filter(({ kind, from }) => kind === 'CONTINUES' && from.startsWith(LAMPS[1]));
  expect(edge).toMatchObject({
    facts: { change: 'modified', similarity: 0.952, moved: false, renumbered: true },
    evidence: {
      quote: 'to publish figures on broken lamps in schools every year;',
      rule: 'aligned',
      confidence: 'inferred',
    },
  });
});

test('parallels are between the newest texts of each line alone', () => {
  expect(edgesOf('PARALLELS')).toStrictEqual(['2044 recalling__para_a → 2043 considering__para_a']);
});

test('a version that is added or taken away leaves the same graph as if it had always been so', async () => {
  const without = LAMP_VERSIONS.filter(({ path }) => !path.includes('lamps-2040'));
  const { records: fewer } = await ingestFiles([...without, ...shipped], today());
  expect(edgesOf('SUPERSEDES', fewer)).toStrictEqual(['2040 → 2036', '2044 → 2040']);
  expect(edgesOf('CONTINUES', fewer)).toContain('2044 recalling__para_a → 2036 recalling__para_a');
  const { records: again } = await ingestFiles([...[...LAMP_VERSIONS].reverse(), ...shipped], today());
  expect(canonicalJson(again)).toBe(canonicalJson(records));
  expect(edgesOf('PARALLELS', fewer)).toHaveLength(1);
});
