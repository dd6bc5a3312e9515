import { beforeAll, describe, expect, it } from 'vitest';
import { toNodeId } from '#graph/model/ids.js';
import type { Store } from '#graph/store/store.js';
import { buildWtdcReport, type WtdcQuery } from '#reports/build/build-wtdc-report.js';
import { fill, FRAMES } from '#reports/frames/frames.js';
import { createSentence, REPORT_LANGUAGES, type Report } from '#reports/model/report.js';
import { openShippedStore } from '../../support/open-shipped-store.js';

const WORK = toNodeId('/akn/un/statement/deliberation/itu-wtdc/2010/res-67');
const QUERY: WtdcQuery = { of: WORK, from: '2015-01-01', to: '2026-12-31', language: 'en', source: null };

let store: Store;
let report: Report;
beforeAll(async () => {
  store = await openShippedStore();
  report = await built({});
});

async function built(rest: Partial<WtdcQuery>): Promise<Report> {
  const found = await buildWtdcReport(store, { ...QUERY, ...rest });
  if (found === undefined) throw new Error('the shipped graph has no Resolution 67');
  return found;
}

describe('the report on Resolution 67', () => {
  it('says of every operative clause the words asked, and then what was done or that nothing is known', () => {
    const quotations = report.blocks.filter(({ kind }) => kind === 'quotation');
    const gaps = report.blocks.filter(({ kind }) => kind === 'gap');
    const counts = report.blocks.filter(({ kind }) => kind === 'paragraph');
    expect(quotations).toHaveLength(22);
    expect(gaps.length + counts.length).toBe(22);
    expect(gaps.length).toBeGreaterThan(0);
  });

  it('says in the summary as many actions of a clause as its table has', () => {
    const [summary, ...tables] = report.blocks.filter((block) => block.kind === 'table');
    const counted = (summary?.rows ?? []).map(({ cells }) => Number(cells[3])).filter((count) => count > 0);
    expect(counted).toStrictEqual(tables.map(({ rows }) => rows.length));
  });

  it('counts no example of the form as done', () => {
    const rows = report.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    expect(rows.filter(({ cells }) => cells[0]?.startsWith('Example of the form'))).toStrictEqual([]);
  });

  it('leaves out what happened outside its period', async () => {
    const { blocks } = await built({ from: '1980-01-01', to: '1980-12-31' });
    expect(blocks.filter(({ kind }) => kind === 'gap')).toHaveLength(22);
  });

  it('has its frame in each language, and the words of the text in their own', async () => {
    for (const language of REPORT_LANGUAGES) {
      const { title, cover, blocks } = await built({ language });
      expect(title).toBe(
        fill(FRAMES[language].title, {
          name: 'World Telecommunication Development Conference Resolution 67 (Rev. Kigali, 2022)',
        }),
      );
      expect(cover.map(({ label }) => label)).toStrictEqual(Object.values(FRAMES[language].cover));
      const gap = blocks.find((block) => block.kind === 'gap');
      expect(gap?.kind === 'gap' && gap.sentence.words).toBe(FRAMES[language].nothingKnown);
      const [quotation] = blocks.filter((block) => block.kind === 'quotation');
      expect(quotation?.language).toBe('en');
      expect(quotation?.sentence.words).toMatch(/^to continue with the activities/);
    }
  });

  it('is the same when it is built twice', async () => {
    expect(await built({})).toStrictEqual(report);
  });

  it('is none where there is no such text', async () => {
    expect(await buildWtdcReport(store, { ...QUERY, of: toNodeId('/ontology/concept/none') })).toBeUndefined();
  });
});

it('no sentence can be made that rests on nothing', () => {
  expect(() => createSentence('Much was done.', [])).toThrow('rests on no place');
});
