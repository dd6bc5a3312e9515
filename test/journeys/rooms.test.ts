import { describe, expect } from 'vitest';
import { findChromium } from '../support/chromium.js';
import { countDrawn } from '../support/explorer-page.js';
import { useExplorer } from '../support/use-explorer.js';
import { DELEGATE, RESEARCHER } from './core-journeys.js';
import { askAllOf, drawnKinds, pathOf, walkAll, type Journey } from './walk.js';

const executable = findChromium();
const ROOMS = [
  '',
  'search?q=helpline',
  'graph?q=helpline',
  'read',
  'lineage?at=eng@2022/!main~recalling__para_d',
  'graph',
  'duties',
  'overlaps',
  'practice?list=strategies',
  'map',
  'submit',
];

describe.skipIf(executable === undefined)('the rooms of the explorer', () => {
  const stage = useExplorer(executable);

  walkAll(stage, [...RESEARCHER, ...DELEGATE]);
  askAllOf(stage, ROOMS);

  function journey(name: string, path: string, walk: Journey['walk']): void {
    walkAll(stage, [{ name, path, walk }]);
  }

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
});
