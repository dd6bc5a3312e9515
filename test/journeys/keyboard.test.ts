import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findChromium } from '../support/chromium.js';
import { openExplorer } from '../support/explorer-page.js';
import { createFolder } from '../support/run-cop.js';
import { startExplorer } from '../support/start-explorer.js';
import { useExplorer } from '../support/use-explorer.js';

const executable = findChromium();

/** What a hand at the keyboard does: it goes on with Tab, or back, until something has the focus; it presses a key; it types. */
type Move = readonly ['tab' | 'back', selector: string] | readonly ['press' | 'type', keys: string];

/** From the opening page into a room, and what must be there in the end. */
interface Walk {
  readonly room: string;
  readonly control: string;
  readonly moves: readonly Move[];
  readonly seen: string;
  readonly address: RegExp;
}

const MOST_TABS = 60;

/** The link of the navigation to a room, followed. */
function enter(room: string): readonly Move[] {
  return [
    ['tab', `.room-nav > .room-list a:text-is("${room}")`],
    ['press', 'Enter'],
  ];
}

const WALKS: readonly Walk[] = [
  {
    room: 'home',
    control: 'a worked example',
    moves: [
      ['tab', '.way-go:text-is("Read what is asked")'],
      ['press', 'Enter'],
    ],
    seen: '.matrix-cell',
    address: /^\/duties\?.*addressee=/,
  },
  {
    room: 'search',
    control: 'words, a facet, a result',
    moves: [
      ['press', '/'],
      ['type', 'helpline'],
      ['tab', '.facet input'],
      ['press', 'Space'],
      ['tab', '.hit-link'],
      ['press', 'ArrowDown'],
      ['press', 'Enter'],
    ],
    seen: '.details-title',
    address: /^\/\w+\?.*at=/,
  },
  {
    room: 'read',
    control: 'the contents, and the labels of clauses by arrow',
    moves: [
      ...enter('Read'),
      ['tab', '.contents-link:has-text("invites Sector Members")'],
      ['press', 'Enter'],
      ['tab', '.clause-label'],
      ['press', 'ArrowDown'],
      ['press', 'Enter'],
    ],
    seen: '.details-title:text-is("recognizing › b")',
    address: /^\/read\?.*at=.*recognizing__para_b/,
  },
  {
    room: 'lineage',
    control: 'the year by arrow',
    moves: [...enter('Lineage'), ['tab', '.line-year input'], ['press', 'Home']],
    seen: '.line-version.is-in-force:has-text("Hyderabad, 2010")',
    address: /^\/lineage\?.*year=2010/,
  },
  {
    room: 'graph',
    control: 'the connections by arrow, expanding',
    moves: [
      ...enter('Graph'),
      ['back', '.skip:text-is("Skip to the graph")'],
      ['press', 'Enter'],
      ['tab', '.canvas'],
      ['press', 'ArrowRight'],
      ['press', 'ArrowRight'],
      ['press', 'Enter'],
    ],
    seen: '#graph-twin:has-text("is selected")',
    address: /^\/graph\?.*at=.*open=|^\/graph\?.*open=.*at=/,
  },
  {
    room: 'duties',
    control: 'a cell of the matrix',
    moves: [...enter('Duties'), ['tab', '.matrix-cell'], ['press', 'Enter']],
    seen: '.matrix-cell[aria-current="true"]',
    address: /^\/duties\?.*modality=/,
  },
  {
    room: 'overlaps',
    control: 'a body of the matrix',
    moves: [...enter('Overlaps'), ['tab', 'thead a'], ['press', 'Enter']],
    seen: 'thead a[aria-current="true"]',
    address: /^\/overlaps\?.*body=/,
  },
  {
    room: 'practice',
    control: 'another list, sorted by a heading, narrowed by a facet',
    moves: [
      ...enter('Practice'),
      ['tab', '.sub-tab:text-is("Helplines")'],
      ['press', 'Enter'],
      ['tab', '.facet input'],
      ['press', 'Space'],
      ['tab', '.table-sort'],
      ['press', 'Enter'],
    ],
    seen: 'th[aria-sort="ascending"]',
    address: /^\/practice\?(?=.*list=helplines)(?=.*sort=)/,
  },
  {
    room: 'map',
    control: 'the table of countries, and a country',
    moves: [
      ...enter('Map and charts'),
      ['tab', '.table-sort:has-text("Region")'],
      ['press', 'Enter'],
      ['tab', 'tbody .named-link'],
      ['press', 'Enter'],
    ],
    seen: '.details-title',
    address: /^\/map\?(?=.*sort=)(?=.*at=)/,
  },
  {
    room: 'reports',
    control: 'a kind, what it is about, the report',
    moves: [
      ...enter('Reports'),
      ['tab', '.sub-tab:text-is("Country sheet")'],
      ['press', 'Enter'],
      ['tab', '.report-form input'],
      ['type', 'Rwanda'],
      ['press', 'Enter'],
    ],
    seen: '.report-title:has-text("Rwanda")',
    address: /^\/reports\?(?=.*report=country)(?=.*country=Rwanda)/,
  },
  {
    room: 'submit',
    control: 'the form, and what it misses',
    moves: [
      ...enter('Practice'),
      ['tab', 'a:text-is("Submit a practice")'],
      ['press', 'Enter'],
      ['tab', 'button:text-is("Make the file")'],
      ['press', 'Enter'],
      ['back', '[role="alert"] a:text-is("Title")'],
      ['press', 'Enter'],
      ['type', 'A reporting channel'],
    ],
    seen: '#submit-title:focus',
    address: /^\/submit/,
  },
];

describe.skipIf(executable === undefined)('every room, by keyboard alone', () => {
  const stage = useExplorer(executable, () => startExplorer(['documents', writeOverlapping()]));

  it.each(WALKS)('$room is reached and worked: $control', async ({ moves, seen, address }) => {
    const { page, complaints } = await openExplorer(stage.browser, stage.server.address, { locale: 'en' });
    await page.locator('.way-go').first().waitFor();
    for (const move of moves) await make(page, move);
    await page.locator(seen).first().waitFor();
    await expect.poll(() => addressOf(page)).toMatch(address);
    expect(complaints).toStrictEqual([]);
    await page.context().close();
  });
});

/** The shipped resolution as if another body had adopted it as well: two bodies that ask for the same. */
function writeOverlapping(): string {
  const folder = createFolder();
  const shipped = 'documents/resolutions/itu-wtdc-res-67-2022';
  cpSync(`${shipped}.txt`, join(folder, 'res-901.txt'));
  const sidecar = readFileSync(`${shipped}.yaml`, 'utf8')
    .replace('itu-wtdc/2010/res-67', 'itu-pp/2030/res-901')
    .replace(/^body: .*/m, 'body: ITU PP')
    .replace(/^number: .*/m, "number: '901'")
    .replace(/^revision: .*/m, 'revision: Example, 2030')
    .replace(/^date: .*/m, "date: '2030'")
    .replace(/^adoptedBy: .*\n/m, '');
  writeFileSync(join(folder, 'res-901.yaml'), sidecar);
  return folder;
}

async function make(page: Page, [how, what]: Move): Promise<void> {
  if (how === 'press') await page.keyboard.press(what);
  else if (how === 'type') await page.keyboard.type(what);
  else await goTo(page, what, how === 'tab' ? 'Tab' : 'Shift+Tab');
}

/** Goes on until it has the focus, and sees that it is drawn so: with an outline, on the screen, with nothing before it. */
async function goTo(page: Page, selector: string, key: 'Tab' | 'Shift+Tab'): Promise<void> {
  const wanted = page.locator(selector);
  await wanted.first().waitFor({ state: 'attached', timeout: 10_000 });
  const hasFocus = wanted.and(page.locator(':focus'));
  for (let passed = 0; (await hasFocus.count()) === 0; passed += 1) {
    expect(passed, `${selector} is reached`).toBeLessThan(MOST_TABS);
    await page.keyboard.press(key);
  }
  await expect.poll(() => page.evaluate(LOOK), { message: selector }).toStrictEqual(WELL_SEEN);
}

const WELL_SEEN = { isMarked: true, isInView: true, isOnTop: true };

const LOOK = `(() => {
  const element = document.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const spot = [Math.max(0, left) + 4, Math.max(0, top) + 4];
  const front = document.elementFromPoint(...spot);
  return {
    isMarked: element.matches(':focus-visible') && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    isInView: right > 0 && bottom > 0 && left < innerWidth && top < innerHeight,
    isOnTop: element.contains(front) || front?.contains(element) === true,
  };
})()`;

function addressOf(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return pathname + decodeURIComponent(search);
}
