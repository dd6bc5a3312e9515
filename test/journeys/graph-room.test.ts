import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOST_DRAWN } from '../../web/graph/sight.js';
import { tokenOf } from '../../web/state/token.js';
import { findChromium, openChromium } from '../support/chromium.js';
import { countDrawn, drawnIds, openExplorer, spotOf, waitUntilDrawn } from '../support/explorer-page.js';
import { GENERATED_DOCUMENT } from '../support/generated-document.js';
import { serveGenerated, type Served } from '../support/serve-generated.js';
import { startExplorer, type RunningExplorer } from '../support/start-explorer.js';

const executable = findChromium();
const CONVENTION = '/akn/un/act/convention/un-ga/1989/crc';
const RECALLING_E = 'eng@2022/!main~recalling__para_e';
const LOOKS: readonly (readonly [string, BrowserContextOptions])[] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
  ['a narrow page', { viewport: { width: 390, height: 844 }, hasTouch: true }],
];

describe.skipIf(executable === undefined)('the graph room', () => {
  let server: RunningExplorer;
  let large: Served;
  let browser: Browser;
  beforeAll(async () => {
    [server, large] = await Promise.all([startExplorer(), serveGenerated(500)]);
    browser = await openChromium(executable ?? '');
  });
  afterAll(async () => {
    await browser.close();
    await Promise.all([server.end(), large.end()]);
  });

  /** A page of its own for each test, closed after it; nothing on it may complain. */
  function journey(name: string, query: string, walk: (page: Page) => Promise<void>): void {
    it(name, async () => {
      const { page, complaints } = await openExplorer(browser, `${server.address}/graph${query}`);
      await waitUntilDrawn(page);
      await walk(page);
      expect(complaints).toStrictEqual([]);
      await page.context().close();
    });
  }

  journey('leaves a kind out by its legend, shows one alone, and keeps that in the address', '', async (page) => {
    const legend = page.getByRole('list', { name: 'Legend' });
    const before = await countDrawn(page, 'node');
    await legend.getByRole('button', { name: 'Instrument', exact: true }).click();
    await expect.poll(() => countDrawn(page, 'node.Instrument')).toBe(0);
    await expect.poll(() => new URL(page.url()).searchParams.get('off')).toBe('Instrument');
    await page.goBack();
    await expect.poll(() => countDrawn(page, 'node')).toBe(before);
    await legend.getByRole('button', { name: 'Only Instrument' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => countDrawn(page, '.chip')).toBe(0);
    await expect.poll(() => countDrawn(page, 'node.Instrument')).toBeGreaterThan(5);
  });

  journey('keeps something where it was dragged, for whoever opens the link', '', async (page) => {
    const from = await spotOf(page, CONVENTION);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 30, from.y + 20, { steps: 4 });
    await page.mouse.up();
    await expect
      .poll(() => new URL(page.url()).searchParams.get('pin'))
      .toMatch(new RegExp(`^${tokenOf(CONVENTION)}\\.`));
    const place = await positionOf(page, CONVENTION);
    const other = await openExplorer(browser, page.url());
    await waitUntilDrawn(other.page);
    await expect.poll(() => positionOf(other.page, CONVENTION)).toStrictEqual(place.map(Math.round));
    await expect.poll(() => drawnIds(other.page, 'node.pinned')).toStrictEqual([CONVENTION]);
    await other.page.context().close();
  });

  journey('is walked along its connections, arranged and told by keys alone', `?at=${RECALLING_E}`, async (page) => {
    const canvas = page.locator('.canvas');
    const told = page.locator('#graph-twin');
    await canvas.focus();
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(() => told.innerText())
      .toMatch(/^Instrument .+ is selected\. \d+ connections?; recalling\/e cites/);
    const chosen = await drawnIds(page, 'node.chosen');
    await page.keyboard.press('p');
    await expect.poll(() => drawnIds(page, 'node.pinned')).toStrictEqual(chosen);
    const before = await positionOf(page, chosen[0] ?? '');
    await page.keyboard.press('Shift+ArrowDown');
    await expect.poll(async () => (await positionOf(page, chosen[0] ?? ''))[1]).toBe((before[1] ?? 0) + 24);
    await page.keyboard.press('h');
    await expect.poll(() => drawnIds(page, '.other')).not.toContain(chosen[0]);
    await page.getByRole('button', { name: 'Show hidden (1)' }).click();
    await expect.poll(() => drawnIds(page, '.other')).toContain(chosen[0]);
  });

  journey(
    'draws only what is around what is selected, and lists it with its words',
    `?at=${CONVENTION}`,
    async (page) => {
      await page.getByLabel('Steps around it').selectOption('1');
      await expect.poll(() => countDrawn(page, '.other')).toBe(1);
      await expect.poll(() => countDrawn(page, '.chip')).toBeGreaterThan(1);
      await page.getByText('In words', { exact: true }).click();
      const first = page.locator('.twin-list li').first();
      expect(await first.innerText()).toContain('Convention on the Rights of the Child (New York, 1989)');
      await first.getByRole('button').click();
      await page.locator('.details-title', { hasText: 'recalling › e' }).waitFor();
    },
  );

  journey(
    'shows the way between two with the words of its steps, and keeps it in the address',
    `?at=${RECALLING_E}`,
    async (page) => {
      await page.getByRole('button', { name: 'Find a way from here' }).click();
      await page.getByText('Now choose where the way from recalling/e is to lead.').waitFor();
      await page.getByText('In words', { exact: true }).click();
      await page
        .locator('.twin-list')
        .getByRole('button', { name: 'Convention on the Rights of the Child', exact: true })
        .click();
      const step = page.locator('.why li').first();
      await step.waitFor();
      await expect
        .poll(() => step.locator('q').innerText())
        .toBe('Convention on the Rights of the Child (New York, 1989)');
      await expect.poll(() => countDrawn(page, 'edge.way')).toBe(1);
      const { searchParams } = new URL(page.url());
      expect([searchParams.get('from'), searchParams.get('to')]).toStrictEqual([RECALLING_E, CONVENTION]);
      await page.getByRole('button', { name: 'Put the way away' }).click();
      await expect.poll(() => countDrawn(page, 'edge.way')).toBe(0);
    },
  );

  journey('is read as a table, which is sorted and saved', '', async (page) => {
    await page.getByText('As a table', { exact: true }).click();
    const table = page.locator('.twin-table');
    await expect.poll(() => table.locator('tbody tr').count()).toBeGreaterThan(20);
    await table.getByRole('button', { name: 'In the words' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('sort')).toBe('quote');
    await table.getByRole('button', { name: 'Convention on the Rights of the Child', exact: true }).first().click();
    await page.locator('.details-title', { hasText: 'Convention on the Rights of the Child' }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      table.getByRole('button', { name: 'Save as CSV' }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toContain(
      'recalling/e,cites,Convention on the Rights of the Child,"Convention on the Rights of the Child (New York, 1989)"',
    );
  });

  journey('is saved as picture, drawing and tables', '', async (page) => {
    const save = async (name: string): Promise<Buffer> => {
      await page.locator('.graph-export summary').click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).click(),
      ]);
      return readFileSync(await download.path());
    };
    expect((await save('Picture (PNG)')).subarray(1, 4).toString()).toBe('PNG');
    expect((await save('Drawing (SVG)')).toString()).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect((await save('Connections with their words (CSV)')).toString()).toContain(
      '"Convention on the Rights of the Child (New York, 1989)"',
    );
    expect((await save('For graph programs (GraphML)')).toString()).toContain(`<node id="${CONVENTION}">`);
    await expect.poll(() => page.locator('.graph-said').innerText()).toMatch(/\.graphml is saved\.$/);
  });

  journey('runs from right to left where the page does', '?lang=ar', async (page) => {
    await expect.poll(async () => (await positionOf(page, CONVENTION))[0]).toBeLessThan(0);
    await expect.poll(() => new URL(page.url()).searchParams.get('lang')).toBe('ar');
  });

  it('paints a large document at once and draws in full what one comes near to', async () => {
    const { page, complaints } = await openExplorer(browser, `${large.address}/graph?doc=${GENERATED_DOCUMENT}`);
    await page.locator('.backdrop').waitFor();
    await expect.poll(() => countDrawn(page, 'node')).toBe(0);
    await page.locator('.canvas').focus();
    for (let press = 0; press < 8; press += 1) await page.keyboard.press('+');
    await expect.poll(() => countDrawn(page, 'node')).toBeGreaterThan(10);
    await expect.poll(() => countDrawn(page, 'node')).toBeLessThanOrEqual(MOST_DRAWN);
    await page.keyboard.press('0');
    await expect.poll(() => countDrawn(page, 'node')).toBe(0);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => countDrawn(page, 'node.chosen')).toBe(1);
    expect(complaints).toStrictEqual([]);
    await page.context().close();
  });

  it.each(LOOKS)('gives axe nothing to find and never scrolls sideways, in %s', async (_name, options) => {
    const query = `?at=${CONVENTION}&off=Practice&pane=graph`;
    const { page } = await openExplorer(browser, `${server.address}/graph${query}`, options);
    await waitUntilDrawn(page);
    await page.locator('.graph-acts').waitFor();
    await page.locator('.graph-export summary').click();
    await page.getByText('In words', { exact: true }).click();
    const { violations } = await new AxeBuilder({ page }).include('.graph').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toStrictEqual([]);
    expect(await page.evaluate('document.scrollingElement.scrollWidth <= innerWidth')).toBe(true);
    await page.context().close();
  });
});

async function positionOf(page: Page, id: string): Promise<readonly number[]> {
  return page.evaluate(
    `(({ x, y }) => [x, y])(document.querySelector('.canvas')._cyreg.cy.getElementById(${JSON.stringify(id)}).position())`,
  );
}
