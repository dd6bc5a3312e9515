import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findChromium } from '../support/chromium.js';
import { DOCUMENT_IDS } from '../../web/api/document-ids.generated.js';
import { openExplorer, waitUntilDrawn } from '../support/explorer-page.js';
import { createFolder } from '../support/run-cop.js';
import { startExplorer, type RunningExplorer } from '../support/start-explorer.js';
import { useExplorer } from '../support/use-explorer.js';

/** Where the explorer asks; the question follows in the address. */
const ASKED = /\/graphql(?:\?|$)/;

const executable = findChromium();
const HOSTILE_WORK = '/akn/un/statement/deliberation/itu-wtdc/2030/res-999';
const HOSTILE_WORDS =
  '<img src=x onerror="document.title=1"><script>document.title=2</script> &amp; Resolution 179 (Rev. Dubai, 2018) of the Plenipotentiary Conference;';

describe.skipIf(executable === undefined)('the explorer, when something is wrong', () => {
  const stage = useExplorer(executable, () => startExplorer([writeDocuments()]));

  it('shows the words of a hostile document as words, in the text, the graph and the search', async () => {
    const { page, complaints } = await openExplorer(stage.browser, `${stage.server.address}/graph?doc=${HOSTILE_WORK}`);
    await waitUntilDrawn(page);
    expect(await page.locator('.clause-text').first().innerText()).toBe(HOSTILE_WORDS);
    await page.locator('.clause-label').first().click();
    await page.locator('.details-title').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('onerror');
    await page.locator('.hit').first().waitFor();
    expect(await page.locator('.hit-words').first().innerText()).toContain('<img src=x onerror=');
    expect(await page.locator('img, #app script').count()).toBe(0);
    expect(await page.title()).toBe('onerror · COP Graph');
    await page.goBack();
    await page.locator('.clause').first().waitFor();
    expect(await page.title()).toBe('A hostile &amp; odd {document} (Example, 2030) · COP Graph');
    expect(complaints).toStrictEqual([]);
    await page.context().close();
  });

  it('needs nothing that a policy of its own files alone would forbid', async () => {
    const context = await stage.browser.newContext();
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.route(
      (url) => ['/graph', '/search'].includes(url.pathname),
      async (route) => {
        const response = await route.fetch();
        await route.fulfill({
          response,
          headers: { ...response.headers(), 'content-security-policy': "default-src 'self'" },
        });
      },
    );
    await page.goto(`${stage.server.address}/graph`);
    await waitUntilDrawn(page);
    await page.goto(`${stage.server.address}/search?q=helpline`);
    await page.locator('.hit').first().waitFor();
    expect(complaints).toStrictEqual([]);
    await context.close();
  });

  it('says that the server is gone, keeps what is on screen, and goes on when it is back', async () => {
    const { page } = await openExplorer(stage.browser, `${stage.server.address}/search?q=helpline`);
    await page.locator('.hit').first().waitFor();
    const hits = await page.locator('.hit').count();
    const cut = (route: Route): Promise<void> => route.abort('connectionrefused');
    await page.route(ASKED, cut);
    await page.keyboard.press('/');
    await page.keyboard.type('child');
    const notice = page.getByRole('alert');
    await notice.getByText('The server cannot be reached.').waitFor();
    expect(await page.locator('.hit').count()).toBe(hits);
    await page.unroute(ASKED, cut);
    await notice.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.results-count', { hasText: '“child”' }).waitFor();
    expect(await notice.count()).toBe(0);
    await page.context().close();
  });

  it('says what is wrong instead of a blank page where the document cannot be asked for', async () => {
    const { page } = await openWith(stage.browser, stage.server, (route) =>
      route.fulfill({
        status: 503,
        json: { errors: [{ message: 'the store is down', extensions: { code: 'STORE_UNREACHABLE' } }] },
      }),
    );
    const notice = page.locator('.reader').getByRole('alert');
    await notice.getByText('The document was not opened.').waitFor();
    expect(await notice.innerText()).toContain('the store is down');
    await page.unrouteAll();
    await notice.getByRole('button').click();
    await waitUntilDrawn(page);
    await expect.poll(() => page.locator('.clause').count()).toBe(54);
    await page.context().close();
  });

  it('understands an answer that is cut off', async () => {
    const { page } = await openWith(stage.browser, stage.server, (route) =>
      route.fulfill({ contentType: 'application/json', body: '{"data":{"node":' }),
    );
    await page.locator('.reader').getByRole('alert').getByText('The document was not opened.').waitFor();
    await page.context().close();
  });

  it('never puts a stale answer in place of a newer one', async () => {
    const { page } = await openExplorer(stage.browser, `${stage.server.address}/search`);
    const held = await holdFirst(page, '"query":"helpline"');
    await page.keyboard.press('/');
    await page.keyboard.type('helpline');
    await held.caught;
    await page.keyboard.press('Control+A');
    await page.keyboard.type('cybersecurity');
    await page.locator('.results-count', { hasText: '“cybersecurity”' }).waitFor();
    await held.letGo();
    await page.waitForTimeout(300);
    expect(await page.locator('.results-count').innerText()).toContain('“cybersecurity”');
    await page.context().close();
  });
});

/** The shipped documents and a hostile one beside them. */
function writeDocuments(): string {
  const folder = join(createFolder(), 'documents');
  cpSync('documents', folder, { recursive: true });
  mkdirSync(join(folder, 'resolutions'), { recursive: true });
  const text = `The World Telecommunication Development Conference (Example, 2030),\nrecalling\na)\t${HOSTILE_WORDS}\nresolves\n1\tto do nothing.\n`;
  writeFileSync(join(folder, 'resolutions', 'hostile.txt'), text);
  const sidecar = [
    `work: ${HOSTILE_WORK}`,
    'type: resolution',
    'title: "A hostile &amp; odd {document}"',
    'body: ITU WTDC',
    "number: '999'",
    'revision: Example, 2030',
    "date: '2030'",
    'language: en',
    'source: a test',
    'licence: a test',
  ];
  writeFileSync(join(folder, 'resolutions', 'hostile.yaml'), sidecar.join('\n'));
  return folder;
}

/** Opens the explorer with another answer in place of the server's first one to the document. */
async function openWith(
  browser: Browser,
  { address }: RunningExplorer,
  answer: (route: Route) => Promise<void>,
): Promise<{ readonly page: Page }> {
  const page = await (await browser.newContext()).newPage();
  await page.route(ASKED, (route) =>
    route
      .request()
      .url()
      .includes(encodeURIComponent(DOCUMENT_IDS['Document'] ?? 'no id'))
      ? answer(route)
      : route.continue(),
  );
  await page.goto(`${address}/graph`);
  return { page };
}

/** Holds back the first question that contains the words. */
async function holdFirst(
  page: Page,
  words: string,
): Promise<{ readonly caught: Promise<void>; readonly letGo: () => Promise<void> }> {
  let letGo = (): void => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  let tell = (): void => undefined;
  const caught = new Promise<void>((resolve) => (tell = resolve));
  let sent: Promise<void> = Promise.resolve();
  await page.route(ASKED, async (route) => {
    const { searchParams } = new URL(route.request().url());
    if (![...searchParams.values()].some((value) => value.includes(words))) return route.continue();
    tell();
    sent = gate.then(() => route.continue().catch(() => undefined));
    return sent;
  });
  return {
    caught,
    letGo: () => {
      letGo();
      return sent;
    },
  };
}
