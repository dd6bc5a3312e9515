import { writeAknFiles } from '#graph/formats/akn.js';
import { writeCsv, type ExportFile } from '#graph/formats/csv.js';
import { writeGraphml } from '#graph/formats/graphml.js';
import { writeJsonLd } from '#graph/formats/json-ld.js';
import type { GraphRecords } from '#graph/model/records.js';
import { parseCsv } from '#ingest/read/parse-csv.js';
import { at, listAt } from '../../support/at.js';
import { openSampleStore } from '../../support/open-sample-store.js';
import { ask, createSampleApp } from '../../support/sample-app.js';

/** A figure that an answer gives, by the name of its observation. */
export type Told = readonly [name: string, value: number];

/** What one way of asking answers: its words, and the figures in them. */
export interface Answered {
  readonly way: string;
  readonly text: string;
  readonly told: readonly Told[];
}

const FIELDS = 'id name value n note suppressed unit year ageBand sex seen country { alpha2 } region { name }';
const OBSERVED = `... on Observation { ${FIELDS} }`;
const RESOLUTION = 'of=/akn/un/statement/deliberation/itu-pp/2036/res-902';

/** Every question of the API that can lead to an observation or to what is said of one. */
const QUESTIONS: readonly string[] = [
  `observations(first: 500) { totalCount nodes { ${FIELDS} } }`,
  `observations(first: 500, filter: { suppressed: false }) { nodes { ${FIELDS} } }`,
  `observations(last: 500, filter: { suppressed: true }) { nodes { ${FIELDS} } }`,
  `indicators { nodes { name definition comparability observations(first: 500) { nodes { ${FIELDS} } } } }`,
  `comparableIndicators(first: 10) { nodes { verdict aspects { aspect agrees values } countries { name } indicators { indicator { name observations(first: 200) { nodes { ${FIELDS} } } } } } }`,
  `search(query: "calls", first: 100) { nodes { node { name ${OBSERVED} } snippet { text } } facets { kinds { count } } }`,
  `search(query: "remark counted 7", first: 100) { totalCount nodes { node { name ${OBSERVED} } snippet { text } } }`,
  `whatIsNew(since: "1900", first: 500) { nodes { thing { ${OBSERVED} } } }`,
  `timeline(first: 500) { nodes { date what node { name ${OBSERVED} } } }`,
  `countries { nodes { name } }`,
];

/** Every report that a resolution, a country, a region and figures can be in. */
const REPORTS: readonly string[] = [
  ...['wtdc', 'duties'].map((kind) => `${kind}?${RESOLUTION}&to=2026-11-26`),
  ...['clause', 'country', 'region', 'audience', 'theme'].map((by) => `coverage?${RESOLUTION}&by=${by}`),
  `brief?${RESOLUTION}&clause=instructs the Secretary-General/1`,
  ...['XA', 'XB'].map((country) => `country?country=${country}`),
  ...['2024-Q1', '2024-Q4', '2026-Q1'].map((quarter) => `quarterly?region=North&quarter=${quarter}`),
  'new?from=1900-01-01',
  'indicators?to=2026-11-26',
  'crosswalk?to=2026-11-26',
  'participation?to=2026-11-26',
  'quarters?to=2026-11-26',
];

/** Asks a graph everything: the API, every report as JSON and as CSV, the four exports, and each figure's own address. */
export async function askEverything({ nodes, edges }: GraphRecords): Promise<readonly Answered[]> {
  const store = await openSampleStore({ nodes, edges });
  const app = await createSampleApp({ store });
  const get = async (address: string, accept = '*/*') => {
    const response = await app.fetch(`http://cop.test${encodeURI(address)}`, { headers: { accept } });
    if (response.status !== 200) throw new Error(`${address}: ${response.status} ${await response.text()}`);
    return await response.text();
  };
  const answers: Answered[] = [];
  for (const question of QUESTIONS) {
    const { body } = await ask(app, `{ ${question} }`);
    if (body.errors !== undefined) throw new Error(`${question}: ${JSON.stringify(body.errors)}`);
    answers.push({ way: question, text: JSON.stringify(body.data), told: figuresIn(body.data) });
  }
  for (const report of REPORTS) {
    const [json, csv] = [await get(`/reports/${report}&format=json`), await get(`/reports/${report}&format=csv`)];
    answers.push({ way: `${report}, JSON`, text: json, told: rowsOfReport(JSON.parse(json)).flatMap(figureOfRow) });
    answers.push({ way: `${report}, CSV`, text: csv, told: rowsOf(csv).flatMap((row) => figureOfRow(row.slice(1))) });
  }
  for (const node of nodes.filter(({ kind }) => kind === 'observation')) {
    const text = await get(node.id, 'application/ld+json');
    answers.push({ way: `${node.id} as linked data`, text, told: figuresIn(JSON.parse(text)) });
  }
  return [...answers, ...(await exportAll(store))];
}

async function exportAll(store: Awaited<ReturnType<typeof openSampleStore>>): Promise<readonly Answered[]> {
  const [csv, akn] = [await join(writeCsv(store)), await join(writeAknFiles(store))];
  const [graphml, jsonld] = [await whole(writeGraphml(store)), await whole(writeJsonLd(store, 'http://cop.test'))];
  const [head = [], ...rows] = rowsOf(csv);
  const [name, value] = [head.indexOf('name'), head.indexOf('value')];
  return [
    { way: 'export, CSV', text: csv, told: rows.flatMap((row) => toTold(row[name], row[value])) },
    { way: 'export, Akoma Ntoso', text: akn, told: [] },
    { way: 'export, GraphML', text: graphml, told: graphml.split('<node ').flatMap(figureOfElement) },
    { way: 'export, JSON-LD', text: jsonld, told: figuresIn(JSON.parse(jsonld)) },
  ];
}

async function whole(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

async function join(files: AsyncIterable<ExportFile>): Promise<string> {
  let text = '';
  for await (const { pieces } of files) text += await whole(pieces);
  return text;
}

/** Figures anywhere in JSON: whatever has a name and a value, of GraphQL or of linked data. */
function figuresIn(value: unknown): readonly Told[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = toTold(at(value, 'name') ?? at(value, 'schema:name'), at(value, 'value') ?? at(value, 'cop:value'));
  return [...own, ...Object.values(value).flatMap(figuresIn)];
}

function toTold(name: unknown, value: unknown): readonly Told[] {
  if (typeof name !== 'string' || value === null || value === undefined || value === '') return [];
  return Number.isFinite(Number(value)) ? [[name, Number(value)]] : [];
}

function figureOfElement(element: string): readonly Told[] {
  const read = (key: string) => new RegExp(`<data key="n_${key}">([^<]*)</data>`).exec(element)?.[1];
  return toTold(read('name'), read('value'));
}

function rowsOf(csv: string): readonly (readonly string[])[] {
  return parseCsv(csv).rows.map((row) => row.map(({ text }) => text));
}

function rowsOfReport(report: unknown): readonly (readonly string[])[] {
  const tables = listAt(report, 'blocks').filter((block) => at(block, 'kind') === 'table');
  return tables.flatMap((table) => listAt(table, 'rows').map((row) => listAt(row, 'cells').map(String)));
}

/** A row that begins with the name of an observation tells its figure in any cell that begins with a number and is no year, `2024; the day is not known`. */
function figureOfRow([name = '', ...cells]: readonly string[]): readonly Told[] {
  if (!/^Calls, .+, 2024/.test(name)) return [];
  return cells
    .filter((cell) => /^\d+(?!\d*-)/.test(cell) && !/^2024(?:;|$)/.test(cell))
    .flatMap((cell) => toTold(name, parseFloat(cell)));
}
