import type { Browser } from 'playwright-core';

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
  graph: `/graph?${CLAUSE}`,
  duties: '/duties?',
  overlaps: '/overlaps?',
  practice: '/practice?',
  crosswalk: '/practice?list=crosswalk',
  map: '/map?',
  reports: '/reports?',
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

/** The pictures of a room: in six languages, dark, narrow, and narrow and dark. */
export function picturesOf(room: string): readonly Picture[] {
  const view = VIEWS[room] ?? '/';
  return [
    ...TAGS.map((tag): Picture => ({ name: `${room}-${tag}`, view: `${view}&lang=${tag}`, ...WIDE, scheme: 'light' })),
    { name: `${room}-dark`, view, ...WIDE, scheme: 'dark' },
    { name: `${room}-narrow`, view, ...NARROW, scheme: 'light' },
    { name: `${room}-narrow-dark`, view, ...NARROW, scheme: 'dark' },
  ];
}

/** Takes a picture, as PNG, of what is there when nothing more is asked for. */
export async function takePicture(browser: Browser, address: string, picture: Picture): Promise<Buffer> {
  const { view, width, height, scheme, scale } = picture;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: 'en',
  });
  const page = await context.newPage();
  await page.goto(address + view);
  await page.waitForLoadState('networkidle');
  await page.locator('.clause, .way, .hit, td, .country, form').first().waitFor({ state: 'attached' });
  if (view.startsWith('/graph')) await page.locator('.canvas canvas').first().waitFor({ state: 'attached' });
  await page.waitForTimeout(400);
  const bytes = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  await context.close();
  return bytes;
}
