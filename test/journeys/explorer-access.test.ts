import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findChromium } from '../support/chromium.js';
import { countDrawn, drawnIds, openExplorer } from '../support/explorer-page.js';
import { useExplorer } from '../support/use-explorer.js';
import { weighPage } from '../support/weigh-page.js';

const executable = findChromium();
const NARROW: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true };
const HOME = '';
const EXPANDED = 'graph?at=/akn/un/act/convention/un-ga/1989/crc&open=/akn/un/act/convention/un-ga/1989/crc';
const CLAUSE = 'read?at=eng@2022/!main~recalling__para_e';
const SEARCH = 'search?q=child&at=/ontology/initiative/itu-cop';
const FOUND = 'graph?q=helpline&at=/ontology/organization/child-helpline-international&pane=text';
const LISTS = [
  'duties',
  'practice?list=helplines',
  'practice?list=crosswalk&group=LLDC',
  'practice?list=board',
  'map',
  'lineage?at=eng@2022/!main~recalling__para_d',
];
const PANES = ['graph?pane=text', 'graph?pane=graph', 'graph?pane=details', 'read?pane=text', 'read?pane=details'].map(
  (query) => `${query}&at=eng@2022/!main~recalling__para_e`,
);

/** How a page is looked at. */
interface Look {
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors: 'active' | 'none';
  readonly width: number;
  readonly height: number;
}
const LIGHT: Look = { colorScheme: 'light', forcedColors: 'none', width: 1440, height: 900 };
const DARK: Look = { ...LIGHT, colorScheme: 'dark' };
const FORCED: Look = { ...LIGHT, forcedColors: 'active' };
/** What 200 % leaves of a screen of 1,440 by 900 pixels: axe looks at what is narrower, and at what is wider. */
const TWICE: Look = { ...LIGHT, width: 720, height: 450 };
const SMALL: Look = { ...LIGHT, width: 390, height: 844 };

/** Views, and the looks that each is given: a page is opened once and turned from look to look. */
const LOOKED_AT: readonly (readonly [view: string, looks: readonly Look[]])[] = [
  ...[HOME, CLAUSE, SEARCH, FOUND, ...LISTS, 'overlaps', 'reports', 'submit'].map(
    (view) => [view, [LIGHT, DARK, FORCED, TWICE, SMALL]] as const,
  ),
  [EXPANDED, [LIGHT, DARK]],
  ...PANES.map((view) => [view, [SMALL]] as const),
];

/** Axe looks at every cell of a long table, four times. */
const LONG = { timeout: 240_000 };

describe.skipIf(executable === undefined)('the explorer, for everybody', () => {
  const stage = useExplorer(executable);

  it.concurrent.each(LOOKED_AT)(
    'never scrolls sideways and gives axe nothing to find, at /%s',
    LONG,
    async (view, looks) => {
      const page = await open(view);
      for (const look of looks) {
        await page.emulateMedia(look);
        await page.setViewportSize(look);
        const faults = look === TWICE ? [] : await findFaults(page, look);
        expect([look, await findWide(page), faults]).toStrictEqual([look, [], []]);
      }
      await page.context().close();
    },
  );

  it.concurrent.each([
    HOME,
    CLAUSE,
    SEARCH,
    FOUND,
    ...LISTS,
    'overlaps',
    'practice?list=strategies',
    EXPANDED,
    'reports',
    'submit',
  ])('never scrolls sideways from right to left either, at /%s', async (view) => {
    const page = await open(view);
    await page.getByLabel('Language of the page').selectOption('ar');
    await page.locator('html[dir="rtl"]').waitFor();
    for (const look of [TWICE, SMALL]) {
      await page.setViewportSize(look);
      expect([look.width, await findWide(page)]).toStrictEqual([look.width, []]);
    }
    await page.context().close();
  });

  it('shows one part at a time on a narrow screen, and the tabs lead from one to another', async () => {
    const page = await open('graph', NARROW);
    const shown = (): Promise<readonly string[]> =>
      page.evaluate(
        `[...document.querySelectorAll('.panel')].filter((panel) => panel.offsetParent).map((panel) => panel.id)`,
      );
    await expect.poll(() => shown()).toStrictEqual(['text']);
    await page.locator('.clause-label').first().tap();
    await page.locator('.pane-tabs').getByRole('link', { name: 'Graph' }).tap();
    await expect.poll(() => shown()).toStrictEqual(['graph']);
    await expect.poll(() => countDrawn(page, 'node.chosen')).toBe(1);
    await page.locator('.pane-tabs').getByRole('link', { name: 'Details' }).tap();
    await expect.poll(() => shown()).toStrictEqual(['details']);
    await expect.poll(() => page.locator('.details-title').innerText()).toBe('recognizing › a');
    await expect.poll(() => new URL(page.url()).searchParams.get('pane')).toBe('details');
  });

  it('is walked by keyboard alone: text, details, graph, search', async () => {
    const page = await open('graph');
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page)).toBe('Skip to the text');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.locator('.clause-label').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.details-title', { hasText: 'recognizing › b' }).waitFor();
    await page.locator('.canvas').focus();
    await page.keyboard.press('ArrowLeft');
    await page.locator('.details-title', { hasText: 'recognizing › a' }).waitFor();
    await expect
      .poll(() => page.locator('#graph-twin').innerText())
      .toMatch(/^Clause recognizing\/a is selected\. 1 connection/);
    const before = await countDrawn(page, 'node');
    await page.keyboard.press('Enter');
    await expect.poll(() => countDrawn(page, 'node')).toBeGreaterThan(before);
    await page.keyboard.press('Escape');
    await expect.poll(() => drawnIds(page, 'node.chosen')).toStrictEqual([]);
    await page.keyboard.press('/');
    await page.keyboard.type('helpline');
    await page.locator('.hit').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused(page)).toContain('helpline');
    await page.keyboard.press('Escape');
    expect(await page.evaluate('document.activeElement.id')).toBe('search-words');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.hit').count()).toBe(0);
    await page.keyboard.press('Tab');
    await page.locator('.room-nav > .room-list').getByRole('link', { name: 'Read' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.clause').first().waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog', { name: 'Help and keys' }).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('turns dark and stays so', async () => {
    const page = await open(HOME, { colorScheme: 'light' });
    const background = (): Promise<string> =>
      page.evaluate('getComputedStyle(document.documentElement).backgroundColor');
    const light = await background();
    await page.getByRole('button', { name: 'Dark colours' }).click();
    const dark = await background();
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await background()).toBe(dark);
  });

  it.each(['', 'graph'])(
    'weighs at most 250 KB gzipped on first view of /%s, answers of the server included',
    async (path) => {
      const bytes = await weighPage(stage.browser, `${stage.server.address}/${path}`);
      expect(bytes).toBeGreaterThan(20_000);
      expect(bytes).toBeLessThanOrEqual(250_000);
    },
  );

  async function open(query: string, options: BrowserContextOptions = {}): Promise<Page> {
    const { page } = await openExplorer(stage.browser, `${stage.server.address}/${query}`, options);
    await page.locator('.way, .clause, .hit, td, form, .notice-nothing').first().waitFor({ state: 'attached' });
    if (query.startsWith('graph')) await page.locator('.canvas canvas').first().waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    return page;
  }
});

/** What is wider than its room: the page, or a panel. */
async function findWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    `[document.scrollingElement, ...document.querySelectorAll('.panel, .rooms')].filter((part) => part.scrollWidth > part.clientWidth).map((part) => part.id || part.className)`,
  );
}

/** What axe finds; of what it finds in order it describes one of a sort, which takes most of its time. */
/** Everything in light; of the same page in other colours only what is about colours. */
async function findFaults(page: Page, { colorScheme, forcedColors }: Look): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  if (colorScheme === 'dark' || forcedColors === 'active') axe.withRules(['color-contrast', 'link-in-text-block']);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

async function focused(page: Page): Promise<string> {
  return page.evaluate('document.activeElement.textContent');
}
