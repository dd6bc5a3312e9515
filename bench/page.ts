import { findChromium, INSTALL_CHROMIUM, openChromium } from '../test/support/chromium.js';
import { startExplorer } from '../test/support/start-explorer.js';
import { weighPage } from '../test/support/weigh-page.js';
import { within, type Figure } from './figure.js';

const LIMIT = 250;
/** What people open, and what a link to the graph opens. */
const VIEWS = ['', 'graph'];

/** What a first view brings in a real page, files and answers gzipped; further rooms are loaded as they are opened. */
export async function measurePage(): Promise<readonly Figure[]> {
  const executable = findChromium();
  if (executable === undefined) throw new Error(`there is no Chromium to measure in: ${INSTALL_CHROMIUM}`);
  const server = await startExplorer();
  const browser = await openChromium(executable);
  const figures: Figure[] = [];
  for (const view of VIEWS) {
    const size = (await weighPage(browser, `${server.address}/${view}`)) / 1000;
    figures.push({
      what: `first view of /${view}, gzipped`,
      ours: `${size.toFixed(0)} kB`,
      beside: `limit ${LIMIT} kB`,
      verdict: within(size, LIMIT),
    });
  }
  await browser.close();
  await server.end();
  return figures;
}
