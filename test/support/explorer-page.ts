import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';

/** The explorer in a browser, with what it complained about and whom it asked. */
export interface ExplorerPage {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly asked: readonly string[];
}

/** A place on the page. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Opens an address of the explorer in a browser profile of its own and waits until its keys are heard. */
export async function openExplorer(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<ExplorerPage> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const [complaints, asked]: [string[], string[]] = [[], []];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(url);
  await page.locator('#search-words').waitFor({ state: 'attached' });
  return { page, complaints, asked };
}

/** Waits until the document is read and drawn. */
export async function waitUntilDrawn(page: Page): Promise<void> {
  await page.locator('.clause').first().waitFor({ state: 'attached' });
  await expect.poll(() => countDrawn(page, '.chip'), { timeout: 15_000 }).toBeGreaterThan(0);
}

/** How many things that meet a selector of the canvas are drawn. */
export async function countDrawn(page: Page, selector: string): Promise<number> {
  return page.evaluate(
    `document.querySelector('.canvas')?._cyreg?.cy?.elements(${JSON.stringify(selector)}).length ?? 0`,
  );
}

/** Ids of what is drawn and meets a selector of the canvas. */
export async function drawnIds(page: Page, selector: string): Promise<readonly string[]> {
  return page.evaluate(`${CY}.elements(${JSON.stringify(selector)}).map((element) => element.id())`);
}

/** Where something is drawn on the page, once it is. */
export async function spotOf(page: Page, id: string): Promise<Spot> {
  await expect.poll(() => page.evaluate(`${CY}.getElementById(${JSON.stringify(id)}).length`)).toBe(1);
  const [x, y] = await page.evaluate<readonly [number, number]>(`(() => {
    const node = ${CY}.getElementById(${JSON.stringify(id)});
    const box = document.querySelector('.canvas').getBoundingClientRect();
    const { x, y } = node.renderedPosition();
    return [box.x + x, box.y + y];
  })()`);
  return { x, y };
}

const CY = "document.querySelector('.canvas')._cyreg.cy";
