import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import mammoth from 'mammoth';
import { beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import type { Store } from '#graph/store/store.js';
import { listReferences } from '#reports/render/references.js';
import { numberNotes } from '#reports/render/number-notes.js';
import { renderBibtex } from '#reports/render/render-bibtex.js';
import { renderDocx } from '#reports/render/docx/render-docx.js';
import { renderRis } from '#reports/render/render-ris.js';
import { openShippedStore } from '../../support/open-shipped-store.js';
import { FRAMED, orderShipped } from '../../support/shipped-reports.js';
import { REPORT } from './sample-report.js';

const READ = z.array(z.looseObject({ id: z.string(), title: z.string(), URL: z.string().optional() }));
let store: Store;
beforeAll(async () => {
  store = await openShippedStore();
});

it.each(FRAMED)('mammoth reads back the words and every footnote of the %s report', async (kind) => {
  const report = await orderShipped(store, kind);
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await renderDocx(report)) });
  const { places } = numberNotes(report.blocks);
  expect(places.length).toBeGreaterThan(0);
  expect(value.match(/<li id="footnote-\d+">/g)).toHaveLength(places.length);
  expect(value.match(/<sup><a href="#footnote-\d+"/g)).toHaveLength(places.length);
  const headings = report.blocks.filter(({ kind: each }) => each === 'heading').length;
  expect(value.match(/<h[12]>/g)?.length).toBe(headings + (value.startsWith('<h1>') ? 1 : 0));
});

it.each([...FRAMED, 'sample'])(
  'another program reads back every reference of the %s report as BibTeX and RIS',
  async (kind) => {
    const report = kind === 'sample' ? REPORT : await orderShipped(store, kind);
    const references = listReferences(report);
    expect(references.length).toBeGreaterThan(0);
    const bibtex = READ.parse(plugins.input.chain(renderBibtex(report), { generateGraph: false }));
    const ris = READ.parse(plugins.input.chain(renderRis(report), { generateGraph: false, forceType: '@ris/file' }));
    const expected = references.map(({ key, title, url }) => [key, title, url ?? undefined]);
    // That program writes addresses anew, and takes an encoded colon for a percent sign: it must get what it would make of ours.
    const rewritten = expected.map(([id, title, url]) => [id, title, url && encodeURI(decodeURI(url))]);
    expect(bibtex.map(({ id, title, URL }) => [id, title, URL])).toStrictEqual(rewritten);
    expect(ris.map(({ id, title, URL }) => [id, title, URL])).toStrictEqual(expected);
  },
);
