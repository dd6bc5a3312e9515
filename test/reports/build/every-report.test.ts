import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { NODE_KINDS } from '#graph/model/nodes.js';
import { everyNode } from '#graph/questions/every-node.js';
import type { Store } from '#graph/store/store.js';
import { FRAMES } from '#reports/frames/frames.js';
import { REPORT_LANGUAGES, type Block, type Report, type SourcePlace, type TableRow } from '#reports/model/report.js';
import { REPORT_FORMATS } from '#reports/render/report-formats.js';
import { openShippedStore } from '../../support/open-shipped-store.js';
import { FRAMED, ORDERS, orderShipped } from '../../support/shipped-reports.js';

let store: Store;
let names: readonly string[];
beforeAll(async () => {
  store = await openShippedStore();
  names = (await Promise.all(NODE_KINDS.map((kind) => everyNode(store, kind)))).flat().map(({ name }) => name);
});

const flat = (text: string) => text.replace(/['"]/g, '').replace(/-\s/g, '').replace(/\s+/g, ' ');
const files = new Map<string, string>();

/** All that a file says, or all files of a folder. */
function readPlace(file: string): string {
  const known = files.get(file);
  if (known !== undefined) return known;
  const path = join('documents', file);
  const paths = statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path];
  const text = paths.map((each) => readFileSync(each, 'utf8')).join('\n');
  files.set(file, text);
  return text;
}

function expectPlace({ file, line, quote }: SourcePlace): void {
  const text = readPlace(file);
  if (line !== null) expect([file, line, text.split('\n')[line - 1]?.trim()]).not.toStrictEqual([file, line, '']);
  if (quote !== null) expect(flat(text)).toContain(flat(quote));
}

const placesOf = (block: Block): readonly SourcePlace[] =>
  block.kind === 'heading' ? [] : block.kind === 'table' ? block.rows.flatMap(({ from }) => from) : block.sentence.from;

/** Words that come from no document: the frame, names of the graph, and counts. */
function strange(report: Report, { cells, from }: TableRow): readonly string[] {
  const frame = JSON.stringify(FRAMES[report.language]);
  const said = from.map(({ file }) => flat(readPlace(file))).join(' ');
  const parts = cells.flatMap((cell) => cell.split(/; |, /));
  return parts.filter(
    (part) =>
      !/^\d*$/.test(part) &&
      !flat(said).includes(flat(part)) &&
      !frame.includes(part) &&
      !names.some((name) => flat(name).includes(flat(part))) &&
      !/^(?:checked|vérifié|comprobado|n =|\d)/.test(part) &&
      !/ …$/.test(part),
  );
}

describe.each(Object.keys(ORDERS))('the %s report of the documents that ship', (kind) => {
  it('has every sentence, gap and row rest on a place that is in the documents', async () => {
    const { blocks } = await orderShipped(store, kind);
    expect(blocks.length).toBeGreaterThan(0);
    for (const block of blocks) {
      if (block.kind === 'table') for (const { from } of block.rows) expect(from.length).toBeGreaterThan(0);
      else if (block.kind !== 'heading') expect(block.sentence.from.length).toBeGreaterThan(0);
      placesOf(block).forEach(expectPlace);
    }
  });

  it('has no cell that is neither in the files it rests on, nor a name, a number or the frame', async () => {
    if (kind === 'duties' || kind === 'coverage') return;
    const report = await orderShipped(store, kind);
    const rows = report.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    expect(rows.flatMap((row) => strange(report, row))).toStrictEqual([]);
  });

  it('is the same file in every format when it is built and made twice', async () => {
    const [one, other] = [await orderShipped(store, kind), await orderShipped(store, kind)];
    expect(other).toStrictEqual(one);
    for (const { render } of Object.values(REPORT_FORMATS))
      expect(Buffer.from(await render(other)).equals(Buffer.from(await render(one)))).toBe(true);
  });
});

it.each(FRAMED)('the %s report is in each language, and its gaps are said in it', async (kind) => {
  const titles = new Set<string>();
  for (const language of REPORT_LANGUAGES) {
    const { title, cover, blocks } = await orderShipped(store, kind, { language });
    titles.add(title);
    expect(cover.map(({ value }) => value).join()).not.toMatch(/[{}]/);
    expect(JSON.stringify(blocks)).not.toMatch(/\{(?:kind|name|from|to|day|label)\}/);
    expect(blocks.some((block) => block.kind === 'gap')).toBe(true);
  }
  expect(titles.size).toBe(REPORT_LANGUAGES.length);
});

it.each([
  ['recalling/a', false],
  ['invites Member States/1', true],
])('a brief on %s says what is asked only of a clause that asks: %s', async (clause, isAsked) => {
  const { blocks } = await orderShipped(store, 'brief', { clause, language: 'en' });
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.words] : []));
  expect(headings.includes(FRAMES.en.brief.asked)).toBe(isAsked);
  const gaps = blocks.flatMap((block) => (block.kind === 'gap' ? [block.sentence.words] : []));
  expect(gaps).not.toContain(FRAMES.en.brief.noDuty);
});
