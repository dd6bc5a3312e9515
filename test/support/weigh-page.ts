import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';

/** What a first view of an address of the explorer brings, in bytes gzipped: files and answers of the server. */
export async function weighPage(browser: Browser, address: string): Promise<number> {
  const page = await (await browser.newContext()).newPage();
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => bodies.push(response.body()));
  await page.goto(address);
  await page.locator('.way, .canvas canvas').first().waitFor();
  await page.waitForLoadState('networkidle');
  const bytes = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
  await page.context().close();
  return bytes;
}
