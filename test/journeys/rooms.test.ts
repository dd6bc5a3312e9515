import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findChromium } from '../support/chromium.js';
import { countDrawn, openExplorer } from '../support/explorer-page.js';
import { useExplorer } from '../support/use-explorer.js';

const executable = findChromium();
const MEMBER_STATES = '/ontology/group/member-states';
const RECALLING_D = 'at=eng@2022/!main~recalling__para_d';
const ROOMS = [
  '',
  'search?q=helpline',
  'graph?q=helpline',
  'read',
  `lineage?${RECALLING_D}`,
  'graph',
  'duties',
  'overlaps',
  'practice?list=strategies',
  'map',
  'submit',
];

describe.skipIf(executable === undefined)('the rooms of the explorer', () => {
  const stage = useExplorer(executable);

  /** A page of its own for each walk, closed after it; nothing is complained of and nothing is asked elsewhere. */
  function journey(name: string, path: string, walk: (page: Page) => Promise<void>): void {
    it(name, async () => {
      const { page, complaints, asked } = await openExplorer(stage.browser, `${stage.server.address}/${path}`, {
        locale: 'en',
        acceptDownloads: true,
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      await walk(page);
      expect(complaints).toStrictEqual([]);
      const origins = asked.filter((url) => !url.startsWith('blob:')).map((url) => new URL(url).origin);
      expect(new Set(origins)).toStrictEqual(new Set([stage.server.address]));
      await page.context().close();
    });
  }

  journey('opens with what it is, three questions answered, and the documents', '', async (page) => {
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
  });

  journey(
    'shows all that was found as a graph by a short link, and as a list again',
    'search?q=helpline',
    async (page) => {
      const toGraph = page.getByRole('link', { name: /^Show in the graph \(\d+\)$/ });
      await toGraph.waitFor();
      const shown = await page.locator('.hit').count();
      await toGraph.click();
      await expect.poll(() => countDrawn(page, 'node.found')).toBe(shown);
      expect(shown).toBeGreaterThan(8);
      expect(pathOf(page)).toBe('/graph?q=helpline&pane=graph');
      await page.locator('.found .hit-link', { hasText: 'Child Helpline International' }).first().click();
      await expect.poll(() => countDrawn(page, 'node.chosen')).toBe(1);
      await page.locator('.found-facets summary').click();
      await page.getByLabel(/^Actors/).check();
      await expect.poll(() => countDrawn(page, 'node.found')).toBeLessThan(8);
      await expect.poll(() => drawnKinds(page)).toStrictEqual(['Actor']);
      await page.getByText('As a table', { exact: true }).click();
      await page.locator('.twin-table tbody tr').first().waitFor();
      await page.getByRole('link', { name: 'Show as a list' }).click();
      await expect.poll(() => pathOf(page)).toBe('/search?q=helpline&kind=ACTOR');
      await page.locator('.with-facets .hit').first().waitFor();
    },
  );

  journey('draws the same search wherever its link is opened', 'graph?q=helpline&kind=ACTOR', async (page) => {
    await expect.poll(() => drawnKinds(page)).toStrictEqual(['Actor']);
    expect(await page.title()).toBe('helpline · COP Graph');
    await page.locator('#search-words').fill('helplines of child');
    await expect.poll(() => pathOf(page)).toBe('/graph?q=helplines+of+child&pane=graph&kind=ACTOR');
    await expect.poll(() => page.locator('.found .hit').count()).toBe(1);
    await expect.poll(() => countDrawn(page, 'node.found')).toBe(1);
    await page.locator('#search-words').fill('');
    await expect.poll(() => pathOf(page)).toBe('/search?kind=ACTOR');
  });

  journey(
    'narrows a search, and says what it looked for in place of a misspelt word',
    'search?q=chidl',
    async (page) => {
      await page.locator('.results-correction', { hasText: '“chidl” is in no text' }).waitFor();
      await page.getByLabel(/^Actors/).check();
      await expect
        .poll(() =>
          page
            .locator('.results-group')
            .evaluateAll((groups) => groups.map((group) => group.getAttribute('data-kind'))),
        )
        .toStrictEqual(['Actor']);
      await expect.poll(() => new URL(page.url()).searchParams.getAll('kind')).toStrictEqual(['ACTOR']);
      await page.getByRole('button', { name: 'Show all' }).click();
      await expect.poll(() => page.locator('.results-group').count()).toBeGreaterThan(1);
      await page.goto(`${stage.server.address}/search`);
      await expect.poll(() => page.locator('.recent').innerText()).toContain('chidl');
    },
  );

  journey('marks, unmarks and quotes the words of a document', 'read', async (page) => {
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
  });

  journey(
    'shows the version in force in a year, and follows a clause to what it rests on',
    `lineage?${RECALLING_D}`,
    async (page) => {
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
  );

  journey('counts duties in a matrix whose cells narrow the table, and saves it', 'duties', async (page) => {
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
  });

  journey('sorts and narrows what is done, and shows each with its sources', 'practice', async (page) => {
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
  });

  journey(
    'tells which country has what, and leads to the record that says it',
    'practice?list=crosswalk',
    async (page) => {
      const row = page.locator('tbody tr', { has: page.getByRole('link', { name: 'Australia', exact: true }) });
      await row.waitFor();
      expect((await row.locator('td').allTextContents()).slice(1, 4)).toStrictEqual([
        '● yes: adopted',
        '● yes: active',
        '? not known',
      ]);
      await row.getByRole('link', { name: 'yes: active' }).click();
      await page.locator('.details-kind', { hasText: 'Helpline' }).waitFor();
      await page.getByLabel(/^Landlocked/).check();
      await expect.poll(() => page.locator('tbody tr').count()).toBe(32);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save as CSV' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('crosswalk.csv');
    },
  );

  journey('tells which quarterly reports came, as of a day', 'practice?list=board&day=2026-05-01', async (page) => {
    await page.locator('tbody tr').first().waitFor();
    expect(await page.locator('thead th').allInnerTexts()).toStrictEqual(
      expect.arrayContaining(['2026-Q1', '2026-Q2']),
    );
    await expect.poll(() => page.locator('tbody tr').count()).toBe(6);
    await page.getByLabel('As of').fill('2026-08-01');
    await page.locator('thead th', { hasText: '2026-Q3' }).waitFor();
    await expect.poll(() => new URL(page.url()).searchParams.get('day')).toBe('2026-08-01');
  });

  journey('draws what is known of countries, and never colours what is not', 'map', async (page) => {
    await page.locator('path.country.is-some').first().waitFor();
    const fills = await page.evaluate<readonly string[]>(
      `[...new Set([...document.querySelectorAll('path.country.is-unknown')].map((path) => getComputedStyle(path).fill))]`,
    );
    expect(fills).toStrictEqual([expect.stringContaining('hatch-unknown')]);
    await expect.poll(() => page.locator('path.country').count()).toBeGreaterThan(200);
    await expect.poll(() => page.locator('.table-room tbody tr').count()).toBeGreaterThan(190);
    await expect.poll(() => page.locator('.chart').first().innerText()).toContain('Least developed countries');
  });

  journey('speaks Arabic from right to left, keeps the words of documents, and remembers', 'read', async (page) => {
    await page.locator('.clause').first().waitFor();
    await page.getByLabel('Language of the page').selectOption('ar');
    await page.locator('html[dir="rtl"][lang="ar"]').waitFor();
    await expect.poll(() => new URL(page.url()).searchParams.get('lang')).toBe('ar');
    expect(await page.locator('.room-nav > .room-list').innerText()).not.toMatch(/[A-Za-z]/);
    await expect.poll(() => page.locator('.document').getAttribute('dir')).toBe('ltr');
    expect(await page.evaluate(`document.querySelector('.contents').getBoundingClientRect().left`)).toBeGreaterThan(
      700,
    );
    await page.goto(`${stage.server.address}/search`);
    await page.locator('html[dir="rtl"]').waitFor();
  });

  it.each(ROOMS)('hands over the queries of a view, which anybody can ask: /%s', async (path) => {
    const { page } = await openExplorer(stage.browser, `${stage.server.address}/${path}`, { locale: 'en' });
    await page.getByRole('button', { name: 'The query of this view' }).click();
    const links = page.getByRole('link', { name: 'Open in GraphiQL' });
    await links.first().waitFor();
    for (const link of await links.all()) {
      const href = new URL((await link.getAttribute('href')) ?? '', stage.server.address);
      const response = await fetch(`${stage.server.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: href.searchParams.get('query') }),
      });
      const { data, errors } = await response.json();
      expect([response.status, errors, typeof data]).toStrictEqual([200, undefined, 'object']);
    }
    await page.context().close();
  });
});

/** Path and query of a page. */
function pathOf(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
}

/** Of which kinds that what a search found is drawn. */
async function drawnKinds(page: Page): Promise<readonly string[]> {
  const kinds = await page.evaluate<readonly string[]>(
    "(document.querySelector('.canvas')?._cyreg?.cy?.nodes('.found') ?? []).map((node) => node.data('kind'))",
  );
  return [...new Set(kinds)].sort();
}
