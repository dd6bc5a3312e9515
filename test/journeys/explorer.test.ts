import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findChromium } from '../support/chromium.js';
import {
  countDrawn,
  drawnIds,
  openExplorer,
  spotOf,
  waitUntilDrawn,
  type ExplorerPage,
} from '../support/explorer-page.js';
import { useExplorer } from '../support/use-explorer.js';

const executable = findChromium();
const RES_67 = '/akn/un/statement/deliberation/itu-wtdc/2010/res-67';
const RECALLING_D = `${RES_67}/eng@2022/!main~recalling__para_d`;
const RES_179 = '/akn/un/statement/deliberation/itu-pp/2010/res-179/eng@2018';
const CONVENTION = '/akn/un/act/convention/un-ga/1989/crc';

describe.skipIf(executable === undefined)('the explorer', () => {
  const stage = useExplorer(executable);

  /** A page of its own for each test, closed after it. */
  function journey(name: string, query: string, walk: (page: Page, opened: ExplorerPage) => Promise<void>): void {
    it(name, async () => {
      const opened = await openExplorer(stage.browser, `${stage.server.address}/${query}`);
      await waitUntilDrawn(opened.page);
      await walk(opened.page, opened);
      expect(opened.complaints).toStrictEqual([]);
      expect(new Set(opened.asked.map((url) => new URL(url).origin))).toStrictEqual(new Set([stage.server.address]));
      await opened.page.context().close();
    });
  }

  journey('opens Resolution 67 as text with its graph beside it', 'graph', async (page) => {
    await expect
      .poll(() => page.locator('.document-title').innerText())
      .toBe('The role of the ITU Telecommunication Development Sector in child online protection');
    expect(await page.locator('.formula').allInnerTexts()).toStrictEqual([
      'The World Telecommunication Development Conference (Kigali 2022),',
    ]);
    expect(await page.locator('.part-heading').allInnerTexts()).toStrictEqual([
      'recognizing',
      'recalling',
      'taking into account',
      'resolves to instruct the Director of the Telecommunication Development Bureau',
      'invites Member States and Sector Members',
      'invites Member States',
      'invites Sector Members',
    ]);
    await expect.poll(() => page.locator('.clause').count()).toBe(54);
    await expect
      .poll(() => page.locator('.clause-text').first().innerText())
      .toBe(
        "that children's rights is a relevant topic in the context of the United Nations 2030 Agenda for Sustainable Development;",
      );
    await expect.poll(() => countDrawn(page, '.chip')).toBe(54);
    await expect.poll(() => countDrawn(page, '.block')).toBe(7);
    await expect.poll(() => drawnIds(page, '.other')).toContain(RES_179);
    await expect.poll(() => countDrawn(page, 'edge.CITES')).toBeGreaterThanOrEqual(20);
  });

  journey('lays the graph out beside the page, in a worker', 'graph', (page) => {
    expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toStrictEqual([
      expect.stringMatching(/^\/assets\/layout-worker-.*\.js$/),
    ]);
    return Promise.resolve();
  });

  journey('marks citations and actors where they stand, each kind with its own look', 'graph', async (page) => {
    const clause = page.locator(`[data-clause="${RECALLING_D}"]`);
    expect(await clause.locator('.mark-citation').allInnerTexts()).toStrictEqual(['Resolution 179 (Rev. Dubai, 2018)']);
    expect(await clause.locator('.mark-actor').allInnerTexts()).toStrictEqual(['Plenipotentiary Conference', 'ITU']);
    expect(await page.locator('.mark-legend li').allInnerTexts()).toStrictEqual([
      'Citation',
      'Citation, unresolved',
      'Actor',
      'Initiative',
      'Event',
      'What is asked',
    ]);
  });

  journey('shows a clause clicked in the text in the graph, with its evidence', 'graph', async (page) => {
    await page.locator(`[data-clause="${RECALLING_D}"] .clause-text`).click({ position: { x: 2, y: 40 } });
    await page.locator('.details-title', { hasText: 'recalling › d' }).waitFor();
    await expect.poll(() => drawnIds(page, 'node.chosen')).toStrictEqual([RECALLING_D]);
    await expect.poll(() => page.locator('.clause.is-selected').getAttribute('data-clause')).toBe(RECALLING_D);
    const card = page.locator('.evidence').first();
    await expect.poll(() => card.locator('.evidence-quote').innerText()).toBe('Resolution 179 (Rev. Dubai, 2018)');
    await expect
      .poll(() => card.locator('.evidence-facts').innerText())
      .toMatch(/^resolutions\/itu-wtdc-res-67-2022\.txt, line 12\s+Found by the rule \S+\s+stated in the words$/);
    await card.getByRole('link').click();
    await page.locator('.details-title', { hasText: 'Resolution 179' }).waitFor();
    await expect.poll(() => drawnIds(page, 'node.chosen')).toStrictEqual([RES_179]);
  });

  journey('brings a clause clicked in the graph into sight in the text', 'graph', async (page) => {
    const last = `${RES_67}/eng@2022/!main~invites-sector-members__para_2`;
    const { x, y } = await spotOf(page, last);
    await page.mouse.click(x, y);
    const clause = page.locator('.clause.is-selected');
    await clause.waitFor();
    expect(await clause.getAttribute('data-clause')).toBe(last);
    await expect.poll(() => isInSight(page, '.clause.is-selected')).toBe(true);
    await expect
      .poll(() => new URL(page.url()).searchParams.get('at'))
      .toBe('eng@2022/!main~invites-sector-members__para_2');
  });

  journey('points at the evidence of the words clicked', 'graph', async (page) => {
    await page
      .locator(`[data-clause="${RES_67}/eng@2022/!main~recalling__para_f"] a.mark`, { hasText: 'Article 34' })
      .click();
    const pointed = page.locator('.evidence.is-pointed');
    await pointed.waitFor();
    await expect.poll(() => pointed.locator('.evidence-quote').innerText()).toBe('Article 34');
    expect(await pointed.innerText()).toContain('In particular Article 34');
    expect(await page.locator('.mark.is-pointed').allInnerTexts()).toStrictEqual(['Article 34']);
  });

  journey('says where the words of what implements a clause stand, once it is selected', 'graph', async (page) => {
    const id = `${RES_67}/eng@2022/!main~invites-member-states-and-sector-members__para_1`;
    await page.locator(`[data-clause="${id}"] .margin-implemented`).click();
    const card = page.locator('.evidence', { hasText: 'reporting channel shared by schools' });
    await expect.poll(() => card.locator('.evidence-quote').innerText()).toBe(id);
    await card
      .locator('.evidence-facts', { hasText: 'practices/example-school-reporting-channel.md, line 11' })
      .waitFor();
  });

  journey('finds by words, kind by kind, from the key / on', 'graph', async (page) => {
    await page.keyboard.press('/');
    await page.keyboard.type('helpline');
    await page.locator('.results-count', { hasText: '“helpline”' }).waitFor();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/search');
    expect(
      await page
        .locator('.results-group')
        .evaluateAll((groups) => groups.map((group) => group.getAttribute('data-kind'))),
    ).toStrictEqual(expect.arrayContaining(['Clause', 'Instrument', 'Actor', 'Practice']));
    const marks = await page.locator('.hit-words mark').allInnerTexts();
    expect(marks.every((text) => /^helplines?$/i.test(text))).toBe(true);
    await expect.poll(() => page.locator('[data-kind="Practice"] .tag').innerText()).toBe('example');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.clause.is-selected').waitFor();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/read');
    await expect.poll(() => page.locator('.clause.is-selected').innerText()).toMatch(/helpline/i);
  });

  journey('expands a node by double click and folds it again', 'graph', async (page) => {
    const before = await countDrawn(page, 'node');
    const { x, y } = await spotOf(page, CONVENTION);
    await page.mouse.dblclick(x, y);
    await expect.poll(() => countDrawn(page, 'node')).toBeGreaterThan(before);
    await expect.poll(() => new URL(page.url()).searchParams.getAll('open')).toStrictEqual([CONVENTION]);
    await page.getByRole('button', { name: 'Fold Convention on the Rights of the Child' }).click();
    await expect.poll(() => countDrawn(page, 'node')).toBe(before);
  });

  journey('keeps the whole view in the address, back and forward included', 'graph', async (page) => {
    await page.locator(`[data-clause="${RECALLING_D}"] .clause-label`).click();
    await page.getByRole('button', { name: 'Expand in the graph' }).click();
    await expect.poll(() => countDrawn(page, 'node.open')).toBe(1);
    await expect.poll(() => countDrawn(page, '.Actor')).toBe(2);
    const address = page.url();
    const drawn = await drawnIds(page, 'node');
    await page.goBack();
    await expect.poll(() => countDrawn(page, 'node.open')).toBe(0);
    await page.goBack();
    await expect.poll(() => page.locator('.clause.is-selected').count()).toBe(0);
    await page.goForward();
    await page.goForward();
    await expect.poll(() => drawnIds(page, 'node')).toStrictEqual(drawn);

    const other = await openExplorer(stage.browser, address);
    await other.page.locator('.clause.is-selected').waitFor();
    expect(await other.page.locator('.clause.is-selected').getAttribute('data-clause')).toBe(RECALLING_D);
    await expect.poll(async () => [...(await drawnIds(other.page, 'node'))].sort()).toStrictEqual([...drawn].sort());
    expect(await other.page.locator('.details-title').innerText()).toBe('recalling › d');
    await other.page.context().close();
  });

  journey('marks an example of the form wherever it is shown', 'graph', async (page) => {
    const practice = '/ontology/practice/example-school-reporting-channel';
    expect(
      await page.evaluate(
        `document.querySelector('.canvas')._cyreg.cy.getElementById(${JSON.stringify(practice)}).data('label')`,
      ),
    ).toMatch(/\(example\)$/);
    await page.goto(`${stage.server.address}/?at=${practice}`);
    await expect
      .poll(() => page.locator('.warning-example').innerText())
      .toBe('An example of the form, not a real practice');
    await page.locator('.evidence a').first().click();
    await expect.poll(() => page.locator('.evidence .tag-example').first().innerText()).toBe('example');
  });

  journey(
    'says in words what an address names that is not there',
    '?at=/ontology/organization/nobody',
    async (page) => {
      await page.getByText('The graph holds nothing by this name.').waitFor();
      await expect.poll(() => page.locator('.clause').count()).toBe(54);
    },
  );
});

async function isInSight(page: Page, selector: string): Promise<boolean> {
  return page.evaluate(`(() => {
    const box = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
    return box.top >= 0 && box.top < innerHeight;
  })()`);
}
