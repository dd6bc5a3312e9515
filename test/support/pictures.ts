import type { Browser, BrowserContext, Page } from 'playwright-core';

/** A picture of the explorer: its name, the view, and how it is looked at. */
export interface Picture {
  readonly name: string;
  /** Path and query. */
  readonly view: string;
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
  /** Pixels of the picture for one of the page. */
  readonly scale: number;
}

const CLAUSE = 'at=eng@2022/!main~recalling__para_d';
/** Every room, and what is looked at in it. A new room is a new row. */
const VIEWS: Readonly<Record<string, string>> = {
  home: '/?',
  search: '/search?q=helpline',
  read: `/read?${CLAUSE}`,
  lineage: `/lineage?${CLAUSE}`,
  graph: `/graph?${CLAUSE}&pane=graph`,
  found: '/graph?q=helpline&pane=graph',
  duties: '/duties?',
  overlaps: '/overlaps?',
  practice: '/practice?',
  crosswalk: '/practice?list=crosswalk',
  map: '/map?',
  reports: '/reports?',
  submit: '/submit?',
};
export const ROOMS = Object.keys(VIEWS);

const TAGS = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];
const WIDE = { width: 1440, height: 900, scale: 0.4 };
const NARROW = { width: 390, height: 844, scale: 0.6 };

/** Where the kept pictures are. */
export const PICTURE_FOLDER = 'test/pictures';

/** The picture of the README. */
export const README_PICTURE: Picture = {
  name: 'explorer',
  view: VIEWS['graph'] ?? '/',
  ...{ width: 1440, height: 900, scale: 1, scheme: 'light' },
};

/** The pictures of a room: in every language, dark, narrow, and narrow and dark. */
export function picturesOf(room: string): readonly Picture[] {
  const view = VIEWS[room] ?? '/';
  return [
    ...TAGS.map((tag): Picture => ({ name: `${room}-${tag}`, view: `${view}&lang=${tag}`, ...WIDE, scheme: 'light' })),
    { name: `${room}-dark`, view, ...WIDE, scheme: 'dark' },
    { name: `${room}-narrow`, view, ...NARROW, scheme: 'light' },
    { name: `${room}-narrow-dark`, view, ...NARROW, scheme: 'dark' },
  ];
}

/** How many pages are open at once: they wait more than they work. */
const AT_ONCE = 5;

interface Taken {
  readonly picture: Picture;
  readonly bytes: Buffer;
}

/** Takes pictures, as PNG, each of what is there when nothing more is asked for, in the order given. Those that are looked at alike share what the browser keeps. */
export async function takePictures(
  browser: Browser,
  address: string,
  pictures: readonly Picture[],
): Promise<readonly Taken[]> {
  const models = new Map(pictures.map((picture) => [lookOf(picture), picture]));
  const contexts = new Map<string, BrowserContext>();
  for (const [look, model] of models) contexts.set(look, await openContext(browser, model));
  const taken = new Map<string, Taken>();
  const left = [...pictures];
  const takeNext = async (): Promise<void> => {
    for (let picture = left.shift(); picture; picture = left.shift()) {
      const context = contexts.get(lookOf(picture));
      if (context) taken.set(picture.name, await takePicture(context, address, picture));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, takeNext));
  await Promise.all([...contexts.values()].map((context) => context.close()));
  return pictures.flatMap(({ name }) => taken.get(name) ?? []);
}

function lookOf({ width, height, scheme, scale }: Picture): string {
  return [width, height, scheme, scale].join(' ');
}

function openContext(browser: Browser, { width, height, scheme, scale }: Picture): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: 'en',
  });
}

async function takePicture(context: BrowserContext, address: string, picture: Picture): Promise<Taken> {
  const page = await context.newPage();
  await page.goto(address + picture.view);
  await page.locator('#main').waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  while ((await page.locator('.waiting').count()) > 0) await page.waitForTimeout(100);
  if (picture.view.startsWith('/graph')) await waitUntilPlaced(page);
  await page.waitForTimeout(300);
  const bytes = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  await page.close();
  return { picture, bytes };
}

/** Where everything is drawn and what is in sight of it; empty before anything is. */
const PLACES =
  "(() => { const cy = document.querySelector('.canvas')?._cyreg?.cy; return cy === undefined || cy.nodes().empty() ? '' : JSON.stringify([cy.zoom(), cy.pan(), cy.nodes().map((node) => [node.id(), node.position()])]); })()";

/** Waits until a graph is drawn and nothing in it moves: places are computed beside the page, and come when they come. */
async function waitUntilPlaced(page: Page): Promise<void> {
  let before = '';
  let now = await page.evaluate<string>(PLACES);
  while (now === '' || now !== before) {
    await page.waitForTimeout(250);
    [before, now] = [now, await page.evaluate<string>(PLACES)];
  }
}
