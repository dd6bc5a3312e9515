import type { Browser, Page } from 'playwright-core';
import { percentile } from '../figure.js';
import { CATEGORIES, readTasks } from './read-trace.js';

/** How a drawing behaved in a real page. */
export interface Behaviour {
  /** From the navigation to everything drawn, in ms; null where it was given up. */
  readonly drawn: number | null;
  /** Longest task of the main thread until it was drawn and had settled, in ms. */
  readonly longestTask: number;
  /** The most that the processor worked for one of them, in ms: what other programs on the machine do not lengthen. */
  readonly longestWork: number;
  /** Frames a second while panning, and the interval that 95 of 100 keep to, in ms. */
  readonly frames: number;
  readonly interval: number;
}

/** The mark that a page sets once everything is drawn. */
export const DRAWN = 'graph drawn';
const PATIENCE_IN_MS = 30_000;
const SETTLE_IN_MS = 700;
const PAN_STEPS = 90;

/** Opens an address, waits until it is drawn, and pans to and fro, with Chromium's own trace running. */
export async function watchPage(browser: Browser, url: string): Promise<Behaviour> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.goto(url);
  const drawn = await waitForMark(page);
  await page.waitForTimeout(SETTLE_IN_MS);
  if (drawn === null) await page.evaluate(`performance.mark(${JSON.stringify(DRAWN)})`);
  const tasks = readTasks(await browser.stopTracing(), DRAWN);
  const intervals = drawn === null ? [] : await pan(page);
  await context.close();
  return {
    drawn,
    longestTask: tasks[0]?.time ?? 0,
    longestWork: Math.max(0, ...tasks.map(({ work }) => work)),
    frames: 1000 / (intervals.reduce((sum, interval) => sum + interval, 0) / intervals.length),
    interval: percentile(intervals, 0.95),
  };
}

/** When the mark was set, in ms after the navigation; null where patience ran out before. */
async function waitForMark(page: Page): Promise<number | null> {
  return page.evaluate(`new Promise((resolve) => {
    new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries()) if (name === ${JSON.stringify(DRAWN)}) resolve(startTime);
    }).observe({ type: 'mark', buffered: true });
    setTimeout(() => resolve(null), ${PATIENCE_IN_MS});
  })`);
}

/** Drags the drawing in a circle with the mouse, and returns the times between the frames meanwhile, in ms. */
async function pan(page: Page): Promise<readonly number[]> {
  const box = await page.locator('.canvas').first().boundingBox();
  if (box === null) throw new Error('there is no canvas to pan');
  const [x, y] = [box.x + 12, box.y + box.height * 0.6];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(`(() => {
    window.frames60 = [];
    const look = (now) => { window.frames60.push(now); window.looking = requestAnimationFrame(look); };
    window.looking = requestAnimationFrame(look);
  })()`);
  for (let step = 0; step < PAN_STEPS; step++) {
    const angle = (step / PAN_STEPS) * 4 * Math.PI;
    await page.mouse.move(x + 160 * Math.sin(angle) + 1, y + 120 * Math.cos(angle) - 120);
    await page.waitForTimeout(8);
  }
  const times = await page.evaluate<readonly number[]>('cancelAnimationFrame(window.looking), window.frames60');
  await page.mouse.up();
  return times.slice(1).map((time, index) => time - (times[index] ?? time));
}
