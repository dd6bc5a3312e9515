import { expect, test } from 'vitest';
import { edgeId, toNodeId } from '#graph/model/ids.js';
import { reportDangling } from '#ingest/build/report-dangling.js';

const TEXT = '---\n- x';
const practice = toNodeId('/ontology/practice/example');
const meant = toNodeId('/akn/un/statement/deliberation/itu-wtdc/2010/res-67/eng@2022/!main~recalling__para_a');
const written = toNodeId('/akn/un/statement/deliberation/itu-wtdc/2010/res-67/eng@2022/!main~recaling__para_a');
const evidence = {
  document: practice,
  file: 'practices/example.md',
  line: 12,
  start: 6,
  end: 7,
  quote: 'x',
  inClause: null,
  rule: 'practice-implements',
  confidence: 'curated',
  source: null,
} as const;
const edge = {
  id: edgeId('IMPLEMENTS', [practice, written]),
  kind: 'IMPLEMENTS',
  from: practice,
  to: written,
  order: 0,
  facts: {},
  evidence,
} as const;

test('a link that points nowhere is told with its place and the id that was meant', () => {
  const nodes = [
    {
      id: meant,
      kind: 'duty',
      name: 'a',
      facts: {
        modality: 'invite',
        action: '',
        object: '',
        implicitAddressee: false,
        cadence: null,
        deadline: null,
        proviso: null,
      },
    },
  ] as const;
  expect(reportDangling([edge], { nodes, edges: [] }, new Map([['practices/example.md', TEXT]]))).toStrictEqual([
    {
      rule: 'link-points-nowhere',
      severity: 'error',
      message: `${written} is nowhere in the documents and registers`,
      hint: `did you mean ${meant}?`,
      file: 'practices/example.md',
      line: 12,
      column: 3,
    },
  ]);
});

test('a link that is like nothing at all is told how to mend it', () => {
  expect(reportDangling([edge], { nodes: [], edges: [] }, new Map()).map(({ hint }) => hint)).toStrictEqual([
    'add what it names to documents/, or correct the id',
  ]);
});
