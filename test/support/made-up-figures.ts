import type { SourceFile } from '#ingest/model/source.js';

const WORK = '/akn/un/statement/deliberation/itu-pp/2036/res-902';
const ASK = `${WORK}/eng@2036/!main~instructs-the-secretary-general__para_1`;

const REGISTER = `
regions:
  - { id: /ontology/region/north, name: North, code: NO, sources: [made up] }
countries:
  - { id: /ontology/country/xa, name: Xanadu, alpha2: XA, alpha3: XAN, m49: '901', region: /ontology/region/north, sources: [made up] }
  - { id: /ontology/country/xb, name: Xenia, alpha2: XB, alpha3: XEN, m49: '902', region: /ontology/region/north, sources: [made up] }
indicators:
  - { id: /ontology/indicator/calls, name: Calls, definition: Children who called, population: Children, ageBand: '9-16', unit: count, implements: [${ASK}], sources: [made up], seen: 2026-01-01 }
`;
const TEXT = `RESOLUTION 902 (Villagetown, 2036)
Calls
The Plenipotentiary Conference of the International Telecommunication Union (Villagetown, 2036),
instructs the Secretary-General
1\tto publish figures on calls of children every year;
`;
const SIDECAR = `work: ${WORK}
type: resolution
title: Calls
body: ITU PP
number: '902'
date: '2036'
language: en
source: made up
licence: made up
`;
const PLACES = { XA: ['XA'], XB: ['XB'], north: ['XA', 'XB'] } as const;
const NAMES: Readonly<Record<string, string>> = { XA: 'Xanadu', XB: 'Xenia', north: 'North' };
const SEXES = { girls: ['girls'], boys: ['boys'], all: ['girls', 'boys'] } as const;
const BANDS = { '9-12': ['9-12'], '13-16': ['13-16'], all: ['9-12', '13-16'] } as const;
const HEAD = 'indicator,country,region,year,age_band,sex,value,n,note,source,seen';

/** One figure of a made-up table, by its key `XA girls 9-12`, with the smallest groups that it is the sum of. */
export interface Cell {
  readonly key: string;
  /** As the graph names the observation: `Calls, Xanadu, 2024, 9-12, girls`. */
  readonly name: string;
  readonly value: number;
  readonly parts: readonly string[];
}

/** How many counts make a table. */
export const COUNTS = 8;

/** Every group with every total, of eight counts: two countries and their region, girls and boys, two bands of age. */
export function makeTable(counts: readonly number[]): readonly Cell[] {
  const keys = PLACES.north.flatMap((p) => SEXES.all.flatMap((s) => BANDS.all.map((b) => `${p} ${s} ${b}`)));
  const base = new Map(keys.map((key, i) => [key, counts[i] ?? 0] as const));
  return Object.entries(PLACES).flatMap(([place, places]) =>
    Object.entries(SEXES).flatMap(([sex, sexes]) =>
      Object.entries(BANDS).map(([band, bands]): Cell => {
        const parts = places.flatMap((p) => sexes.flatMap((s) => bands.map((b) => `${p} ${s} ${b}`)));
        const value = parts.reduce((sum, part) => sum + (base.get(part) ?? 0), 0);
        const name = ['Calls', NAMES[place], '2024', ...[band, sex].filter((group) => group !== 'all')].join(', ');
        return { key: `${place} ${sex} ${band}`, name, value, parts };
      }),
    ),
  );
}

/** What a note says of a figure: the figure itself, so that it tells it where it is shown. */
export function noteOf({ key, value }: Pick<Cell, 'key' | 'value'>): string {
  return `remark on ${key}: counted ${value}`;
}

/** The files of such figures: a resolution that asks for them, an indicator that answers it, and the table. */
export function filesOf(cells: readonly Cell[]): readonly SourceFile[] {
  const encode = (text: string) => new TextEncoder().encode(text);
  const texts: Readonly<Record<string, string>> = {
    'resolutions/calls.txt': TEXT,
    'resolutions/calls.yaml': SIDECAR,
    'registers/made-up.yaml': REGISTER,
    'registers/observations.csv': [HEAD, ...cells.map(toRow), ''].join('\n'),
  };
  return Object.entries(texts).map(([path, text]) => ({ path, bytes: encode(text) }));
}

function toRow(cell: Cell): string {
  const [place = '', sex = '', band = ''] = cell.key.split(' ');
  const where = place === 'north' ? ',/ontology/region/north' : `${place},`;
  return `/ontology/indicator/calls,${where},2024,${band},${sex},${cell.value},unknown,${noteOf(cell)},made up,2026-01-01`;
}
