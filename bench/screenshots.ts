import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { findChromium, INSTALL_CHROMIUM, openChromium } from '../test/support/chromium.js';
import { startExplorer } from '../test/support/start-explorer.js';

/** A picture of the explorer: its file, the view, and how it is looked at. */
interface Picture {
  readonly name: string;
  readonly view: string;
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
}

const CLAUSE = 'at=eng@2022/!main~recalling__para_d';
/** Every room, and what is looked at in it. */
const VIEWS: readonly (readonly [room: string, view: string])[] = [
  ['home', '/'],
  ['search', '/search?q=helpline'],
  ['read', `/read?${CLAUSE}`],
  ['graph', `/graph?${CLAUSE}`],
  ['duties', '/duties'],
  ['practice', '/practice'],
  ['map', '/map'],
];
const TAGS = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];
const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 390, height: 844 };

await main();

/** `npx tsx bench/screenshots.ts` takes the picture of the README; `--all FOLDER` takes every room in light and dark, wide and narrow, in six languages. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { all: { type: 'string' } } });
  const executable = findChromium();
  if (executable === undefined) throw new Error(`no Chromium: ${INSTALL_CHROMIUM}`);
  const server = await startExplorer();
  const browser = await openChromium(executable);
  const folder = values.all ?? 'docs';
  mkdirSync(folder, { recursive: true });
  for (const picture of values.all === undefined ? [README] : allPictures())
    await take(browser, picture, { address: server.address, folder });
  await browser.close();
  await server.end();
}

const README: Picture = { name: 'explorer', view: `/graph?${CLAUSE}`, ...WIDE, scheme: 'light' };

function allPictures(): readonly Picture[] {
  return VIEWS.flatMap(([room, view]) => [
    ...TAGS.map((tag): Picture => {
      const address = `${view}${view.includes('?') ? '&' : '?'}lang=${tag}`;
      return { name: `${room}-${tag}`, view: address, ...WIDE, scheme: 'light' };
    }),
    { name: `${room}-dark`, view, ...WIDE, scheme: 'dark' } as const,
    { name: `${room}-narrow`, view, ...NARROW, scheme: 'light' } as const,
  ]);
}

interface Place {
  readonly address: string;
  readonly folder: string;
}

async function take(browser: Browser, { name, view, width, height, scheme }: Picture, place: Place): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: 'en',
  });
  const page = await context.newPage();
  await page.goto(place.address + view);
  await page.waitForLoadState('networkidle');
  await page.locator('.clause, .way, .hit, td, .country').first().waitFor();
  if (view.startsWith('/graph')) await page.locator('.canvas canvas').first().waitFor();
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(place.folder, `${name}.png`) });
  await context.close();
  console.log(`${name}.png`);
}
