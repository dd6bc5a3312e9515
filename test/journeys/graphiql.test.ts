import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, type Listening } from '#server/listen.js';
import { findChromium, openChromium } from '../support/chromium.js';
import { openShippedStore } from '../support/open-shipped-store.js';
import { createSampleApp } from '../support/sample-app.js';

const executable = findChromium();

describe.skipIf(executable === undefined)('GraphiQL in a real browser', () => {
  let server: Listening;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  const asked: string[] = [];

  beforeAll(async () => {
    server = await listen(await createSampleApp({ store: await openShippedStore() }), { host: '127.0.0.1', port: 0 });
    browser = await openChromium(executable ?? '');
    page = await browser.newPage();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${server.address}/graphql`);
    await page.getByText('# Worked examples').waitFor();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('runs the example under the cursor and shows the 54 clauses', async () => {
    await page.getByText('query Clauses').click();
    await page.keyboard.press('Control+Enter');
    const answer = page.locator('.result-window').getByText('"totalCount": 54');
    await answer.waitFor();
    expect(await answer.isVisible()).toBe(true);
  });

  it('works offline: it asks nothing of any other place', () => {
    const origins = asked.map((url) => new URL(url.replace(/^blob:/, '')).origin);
    expect(new Set(origins)).toStrictEqual(new Set([server.address]));
  });

  it('breaks none of its own content policy', () => {
    expect(complaints).toStrictEqual([]);
  });
});
