import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { countDrawn, waitUntilDrawn } from '../support/explorer-page.js';
import { drawnKinds, pathOf, type Journey } from './walk.js';

const MEMBER_STATES = '/ontology/group/member-states';
const CONVENTION = '/akn/un/act/convention/un-ga/1989/crc';

/** The questions of a researcher, who asks what cites, carries on and surrounds a text. */
export const RESEARCHER: readonly Journey[] = [
  {
    name: 'opens with what it is, three questions answered, and the documents',
    path: '',
    async walk(page) {
      await page.locator('.way-quotes blockquote').first().waitFor();
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^Child online protection/);
      await expect.poll(() => page.locator('.way').count()).toBe(3);
      await expect.poll(() => page.locator('.home-document').first().innerText()).toContain('Resolution');
      await page.getByRole('link', { name: 'Read the clauses that cite it' }).click();
      await page.locator('.mark.is-pointed').first().waitFor();
      await expect.poll(() => page.locator('.details-title').innerText()).toBe('Convention on the Rights of the Child');
      await page.goBack();
      await page.getByRole('link', { name: 'Read what is asked' }).click();
      await page.locator('.matrix-cell').first().waitFor();
      await expect.poll(() => new URL(page.url()).searchParams.get('addressee')).toBe(MEMBER_STATES);
    },
  },
  {
    name: 'shows all that was found as a graph by a short link, and as a list again',
    path: 'search?q=helpline',
    async walk(page) {
      const toGraph = page.getByRole('link', { name: /^Show in the graph \(\d+\)$/ });
      await toGraph.waitFor();
      const shown = await page.locator('.hit').count();
      await toGraph.click();
      await expect.poll(() => countDrawn(page, 'node.found')).toBe(shown);
      expect(shown).toBeGreaterThan(8);
      expect(pathOf(page)).toBe('/graph?q=helpline&pane=graph');
      await page.locator('.found .hit-link', { hasText: 'Child Helpline International' }).first().click();
      await expect.poll(() => countDrawn(page, 'node.chosen')).toBe(1);
      await page.locator('.found .facets-fold summary').click();
      await page.getByLabel(/^Actors/).check();
      await expect.poll(() => countDrawn(page, 'node.found')).toBeLessThan(8);
      await expect.poll(() => drawnKinds(page)).toStrictEqual(['Actor']);
      await page.getByText('As a table', { exact: true }).click();
      await page.locator('.twin-table tbody tr').first().waitFor();
      await page.getByRole('link', { name: 'Show as a list' }).click();
      await expect.poll(() => pathOf(page)).toBe('/search?q=helpline&kind=ACTOR');
      await page.locator('.with-facets .hit').first().waitFor();
    },
  },
  {
    name: 'marks, unmarks and quotes the words of a document',
    path: 'read',
    async walk(page) {
      await page.locator('.mark-duty').first().waitFor();
      await expect.poll(() => page.locator('.clause .mark-actor').count()).toBeGreaterThan(10);
      await page.getByRole('button', { name: 'Actor', pressed: true }).click();
      await expect.poll(() => page.locator('.clause .mark-actor').count()).toBe(0);
      await expect.poll(() => new URL(page.url()).searchParams.getAll('unmark')).toStrictEqual(['actor']);
      await page.locator('.contents-link', { hasText: 'invites Sector Members' }).click();
      await page.locator('.clause-label').last().click();
      await page.getByRole('button', { name: 'Copy as quotation' }).click();
      await page.locator('.copy-said', { hasText: 'Copied' }).waitFor();
      expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(
        /^“to .+” \(World Telecommunication Development Conference Resolution 67 \(Rev\. Kigali, 2022\), invites Sector Members › 2\)$/,
      );
    },
  },
  {
    name: 'shows the version in force in a year, and follows a clause to what it rests on',
    path: 'lineage?at=eng@2022/!main~recalling__para_d',
    async walk(page) {
      await page.locator('.line-version.is-in-force', { hasText: 'Rev. Kigali, 2022' }).waitFor();
      expect(await page.locator('.line-label').allInnerTexts()).toStrictEqual([
        'Hyderabad, 2010',
        'Rev. Dubai, 2014',
        'Rev. Buenos Aires, 2017',
        'Rev. Kigali, 2022',
      ]);
      await page.locator('.line-year input').fill('2015');
      await page.locator('.line-version.is-in-force', { hasText: 'Rev. Dubai, 2014' }).waitFor();
      await expect.poll(() => new URL(page.url()).searchParams.get('year')).toBe('2015');
      await expect
        .poll(() => page.locator('tbody tr').first().innerText())
        .toContain('Resolution 179 (Rev. Dubai, 2018)');
    },
  },
  {
    name: 'draws a document with what it cites, and expands what is around it',
    path: `graph?at=${CONVENTION}`,
    async walk(page) {
      await waitUntilDrawn(page);
      const before = await countDrawn(page, 'node');
      await page.getByRole('button', { name: 'Expand', exact: true }).click();
      await expect.poll(() => countDrawn(page, 'node')).toBeGreaterThan(before);
      await expect.poll(() => new URL(page.url()).searchParams.getAll('open')).toStrictEqual([CONVENTION]);
    },
  },
];

/** The questions of a delegate, who asks what is asked of whom, what is done, and what others ask alike. */
export const DELEGATE: readonly Journey[] = [
  {
    name: 'counts duties in a matrix whose cells narrow the table, and saves it',
    path: 'duties',
    async walk(page) {
      const cell = page.locator('.matrix-cell').first();
      await cell.waitFor();
      const asked = Number(await cell.locator('.matrix-asked').innerText());
      await cell.click();
      await expect.poll(() => page.locator('.table-room tbody tr').count()).toBe(asked);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save as CSV' }).click(),
      ]);
      const csv = readFileSync(await download.path(), 'utf8');
      expect(csv.split('\r\n')[0]).toBe(
        '\uFEFFAsked of,Modality,What is asked,How often or by when,Clause,Implemented by',
      );
      expect(csv.trimEnd().split('\r\n').length).toBeGreaterThan(asked);
    },
  },
  {
    name: 'sorts and narrows what is done, and shows each with its sources',
    path: 'practice',
    async walk(page) {
      await page.locator('tbody tr').first().waitFor();
      await page.getByRole('button', { name: 'Country' }).click();
      await expect.poll(() => page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
      const before = await page.locator('tbody tr').count();
      await page.getByLabel(/^industry/).check();
      await expect.poll(() => page.locator('tbody tr').count()).toBeLessThan(before);
      await page.locator('tbody .named-link').first().click();
      await page.locator('.details-heading', { hasText: 'Sources' }).waitFor();
      await page.locator('.sub-tab', { hasText: 'Helplines' }).click();
      await page.locator('th', { hasText: 'Status' }).waitFor();
      await expect.poll(() => new URL(page.url()).searchParams.get('list')).toBe('helplines');
    },
  },
  {
    name: 'draws what is known of countries, and never colours what is not',
    path: 'map',
    async walk(page) {
      await page.locator('path.country.is-some').first().waitFor();
      const fills = await page.evaluate<readonly string[]>(
        `[...new Set([...document.querySelectorAll('path.country.is-unknown')].map((path) => getComputedStyle(path).fill))]`,
      );
      expect(fills).toStrictEqual([expect.stringContaining('hatch-unknown')]);
      await expect.poll(() => page.locator('path.country').count()).toBeGreaterThan(200);
      await expect.poll(() => page.locator('.table-room tbody tr').count()).toBeGreaterThan(190);
      await expect.poll(() => page.locator('.chart').first().innerText()).toContain('Least developed countries');
    },
  },
  {
    name: 'says in words that no two bodies here ask alike',
    path: 'overlaps',
    async walk(page) {
      await page.getByText('No bodies ask for the same here.').waitFor();
    },
  },
  {
    name: 'previews the report on a country',
    path: 'reports?report=country&country=Rwanda',
    async walk(page) {
      await expect.poll(() => page.locator('.report-title').innerText()).toBe('Country sheet: Rwanda');
      expect(await page.locator('.report-places').count()).toBeGreaterThan(0);
    },
  },
  {
    name: 'offers the countries and duties that a submission may name',
    path: 'submit',
    async walk(page) {
      await expect.poll(() => page.locator('form option').count()).toBeGreaterThan(100);
    },
  },
];
