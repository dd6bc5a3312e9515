import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isOfKind } from '#graph/model/nodes.js';
import { ingestFiles } from '#ingest/pipeline.js';
import { isSmall } from '#ingest/privacy/threshold.js';
import { at, listAt } from '../../support/at.js';
import { openSampleStore } from '../../support/open-sample-store.js';
import { ask, createSampleApp } from '../../support/sample-app.js';
import { solveAll, type Equation } from '../../ingest/privacy/attacker.js';

const REGISTER = `
regions:
  - { id: /ontology/region/north, name: North, code: NO, sources: [made up] }
countries:
  - { id: /ontology/country/xa, name: Xanadu, alpha2: XA, alpha3: XAN, m49: '901', region: /ontology/region/north, sources: [made up] }
  - { id: /ontology/country/xb, name: Xenia, alpha2: XB, alpha3: XEN, m49: '902', region: /ontology/region/north, sources: [made up] }
indicators:
  - { id: /ontology/indicator/calls, name: Calls, definition: Children who called, population: Children, ageBand: '9-16', unit: count, sources: [made up], seen: 2026-01-01 }
`;
const PLACES = { XA: ['XA'], XB: ['XB'], north: ['XA', 'XB'] } as const;
const SEXES = { girls: ['girls'], boys: ['boys'], all: ['girls', 'boys'] } as const;
const BANDS = { '9-12': ['9-12'], '13-16': ['13-16'], all: ['9-12', '13-16'] } as const;

/** One cell of the table, by its key `XA girls 9-12`, with the cells it is the sum of. */
interface Cell {
  readonly key: string;
  readonly row: string;
  readonly value: number;
  readonly parts: readonly string[];
}

/** Every cell with every total, of eight counts. */
function makeTable(counts: readonly number[]): readonly Cell[] {
  const keys = PLACES.north.flatMap((p) => SEXES.all.flatMap((s) => BANDS.all.map((b) => `${p} ${s} ${b}`)));
  const base = new Map(keys.map((key, i) => [key, counts[i] ?? 0] as const));
  return Object.entries(PLACES).flatMap(([place, places]) =>
    Object.entries(SEXES).flatMap(([sex, sexes]) =>
      Object.entries(BANDS).map(([band, bands]): Cell => {
        const parts = places.flatMap((p) => sexes.flatMap((s) => bands.map((b) => `${p} ${s} ${b}`)));
        const value = parts.reduce((sum, part) => sum + (base.get(part) ?? 0), 0);
        const where = place === 'north' ? ',/ontology/region/north' : `${place},`;
        const row = `/ontology/indicator/calls,${where},2024,${band},${sex},${value},unknown,made up,2026-01-01`;
        return { key: `${place} ${sex} ${band}`, row, value, parts };
      }),
    ),
  );
}

const FIELDS = 'id name value n note suppressed year ageBand sex country { alpha2 } region { name }';
/** Every way in which the API tells of observations; each answers a list of them at a path. */
const WAYS: readonly (readonly [query: string, path: string, item?: string])[] = [
  [`{ observations(first: 500) { nodes { ${FIELDS} } } }`, 'observations.nodes'],
  [`{ observations(last: 500, filter: { suppressed: false }) { nodes { ${FIELDS} } } }`, 'observations.nodes'],
  [`{ observations(first: 500, filter: { suppressed: true }) { nodes { ${FIELDS} } } }`, 'observations.nodes'],
  [`{ indicators { nodes { observations { ${FIELDS} } } } }`, 'indicators.nodes.0.observations'],
  [
    `{ search(query: "calls", filter: { kinds: [OBSERVATION] }, first: 100) { nodes { node { ... on Observation { ${FIELDS} } } } } }`,
    'search.nodes',
    'node',
  ],
  [
    `{ whatIsNew(since: "1900", kinds: [OBSERVATION], first: 500) { nodes { thing { ... on Observation { ${FIELDS} } } } } }`,
    'whatIsNew.nodes',
    'thing',
  ],
];

/** What stands at each cell that is shown, by everything that is answered; and every other answer as text. */
async function askEverything(csv: string) {
  const encode = (text: string) => new TextEncoder().encode(text);
  const files = [
    { path: 'registers/made-up.yaml', bytes: encode(REGISTER) },
    { path: 'registers/observations.csv', bytes: encode(csv) },
  ];
  const { records, diagnostics } = await ingestFiles(files, '2026-11-26');
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toStrictEqual([]);
  const app = await createSampleApp({ store: await openSampleStore(records) });
  const shown: (readonly [key: string, value: number])[] = [];
  for (const [query, path, item] of WAYS) {
    const { body } = await ask(app, query);
    expect(body.errors).toBeUndefined();
    for (const cell of listAt(body.data, path, item)) {
      const named = ['country.alpha2', 'sex', 'ageBand'].map((path) => at(cell, path));
      const key = named.map((word) => (typeof word === 'string' ? word : 'north')).join(' ');
      const value = at(cell, 'value');
      if (typeof value === 'number') shown.push([key, value]);
      else expect([at(cell, 'n'), at(cell, 'note'), at(cell, 'suppressed')]).toStrictEqual([null, null, true]);
    }
  }
  return { shown, records, diagnostics };
}

const counts = fc.array(fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 10, max: 400 })), {
  minLength: 8,
  maxLength: 8,
});

it('no sequence of questions to the API reveals a suppressed value', async () => {
  let held = 0;
  await fc.assert(
    fc.asyncProperty(counts, fc.func(fc.boolean()), async (numbers, isGiven) => {
      const table = makeTable(numbers);
      const given = table.filter(({ key }) => isGiven(key));
      const head = 'indicator,country,region,year,age_band,sex,value,n,source,seen';
      const { shown, records, diagnostics } = await askEverything(
        [head, ...given.map(({ row }) => row), ''].join('\n'),
      );
      // Totals are sums of their parts: that is known to everybody.
      const rules = table
        .filter(({ key, parts }) => parts[0] !== key)
        .map(({ key, parts }): Equation => ({
          terms: new Map([[key, 1] as const, ...parts.map((p) => [p, -1] as const)]),
          value: 0,
        }));
      const answers = shown.map(([key, value]): Equation => ({ terms: new Map([[key, 1]]), value }));
      const solved = solveAll([...rules, ...answers]);
      expect([...solved].filter(([, value]) => isSmall(value))).toStrictEqual([]);
      const open = new Set(shown.map(([key]) => key));
      const suppressed = given.filter(({ key }) => !open.has(key));
      expect(suppressed.filter(({ key }) => solved.has(key))).toStrictEqual([]);
      held += suppressed.length;
      // Nor do the records, from which exports are written, nor the diagnostics say it.
      const observations = records.nodes.filter((node) => isOfKind(node, 'observation'));
      expect(observations.filter(({ facts }) => facts.value !== null)).toHaveLength(open.size);
      const quotes = records.edges.flatMap(({ kind, evidence }) =>
        kind === 'MEASURED_BY' || kind === 'OBSERVED_IN' ? [evidence?.quote] : [],
      );
      expect(quotes.filter((quote) => !/^(?:\/ontology\/\S+|X[AB])$/.test(quote ?? ''))).toStrictEqual([]);
      const told = diagnostics.map(({ message, hint }) => `${message} ${hint}`);
      expect(told.filter((words) => /\d/.test(words))).toStrictEqual([]);
    }),
    { numRuns: 25 },
  );
  expect(held).toBeGreaterThan(0);
}, 120_000);
