import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findChromium } from '../support/chromium.js';
import { openExplorer } from '../support/explorer-page.js';
import { useExplorer } from '../support/use-explorer.js';

const executable = findChromium();
const NAME = 'World Telecommunication Development Conference Resolution 67 (Rev. Kigali, 2022)';
/** A document of this length is drawn little by little. */
const CLAUSES = 54;
const COPY = { locale: 'en', permissions: ['clipboard-read', 'clipboard-write'] };

describe.skipIf(executable === undefined)('the reader', () => {
  const stage = useExplorer(executable);

  async function open(query = ''): Promise<Page> {
    const { page } = await openExplorer(stage.browser, `${stage.server.address}/read${query}`, COPY);
    await page.locator('.note').first().waitFor();
    await expect.poll(() => page.locator('.clause').count()).toBe(CLAUSES);
    return page;
  }

  it('calls a note in its place, and leads to it and back by keyboard', async () => {
    const page = await open();
    const call = page.locator('[role="doc-noteref"][aria-label="Note 1"]');
    await expect
      .poll(() => page.locator('.clause-text', { has: call }).innerText())
      .toContain('in particular developing countries1, in developing');
    await call.focus();
    await page.keyboard.press('Enter');
    const notes = page.locator('[role="doc-endnotes"]');
    await notes.locator('.note.is-selected', { hasText: 'These include the least developed countries' }).waitFor();
    await page.locator('.details-kind', { hasText: 'Note' }).waitFor();
    await page.locator('.details-words', { hasText: 'These include the least developed countries' }).waitFor();
    expect(new URL(page.url()).searchParams.get('at')).toBe('eng@2022/!main~authorialNote_1');
    await page.keyboard.press('Enter');
    await page.locator('.details-title', { hasText: /Bureau › 5$/ }).waitFor();
    expect(await page.evaluate('document.activeElement.getAttribute("role")')).toBe('doc-noteref');
    await page.context().close();
  });

  it('draws one clause anew when one is selected, and two when another is', async () => {
    const page = await open();
    await page.evaluate(REMEMBER_DRAWN);
    const labels = page.locator('.clause-label');
    await labels.nth(3).click();
    await page.locator('.clause.is-selected').waitFor();
    expect(await page.evaluate(COUNT_DRAWN_ANEW)).toBe(1);
    await labels.nth(8).click();
    await expect.poll(() => labels.nth(8).getAttribute('aria-current')).toBe('true');
    expect(await page.evaluate(COUNT_DRAWN_ANEW)).toBe(2);
    expect(await page.evaluate('drawnBefore.length')).toBeGreaterThan(40);
    await page.context().close();
  });

  it('shows the note that a link names', async () => {
    const page = await open('?at=eng@2022/!main~authorialNote_1&lang=ar');
    await page.locator('.note.is-selected').waitFor();
    const directions = await page.evaluate(
      `['.notes-heading', '.note'].map((part) => getComputedStyle(document.querySelector(part)).direction)`,
    );
    expect(directions).toStrictEqual(['rtl', 'ltr']);
    await page.context().close();
  });

  it('copies the reference of a document as BibTeX and as RIS', async () => {
    const page = await open();
    const copied = async (button: string): Promise<string> => {
      await page.getByRole('button', { name: button }).click();
      await expect.poll(() => page.getByText('Copied').count()).toBeGreaterThan(0);
      return page.evaluate('navigator.clipboard.readText()');
    };
    expect(await copied('BibTeX')).toMatch(
      /^@misc\{itu-wtdc-2010-res-67-eng-2022,\n {2}title = \{The role of [^]+\n\}\n$/,
    );
    expect((await copied('RIS')).split('\r\n')).toEqual(
      expect.arrayContaining(['TY  - LEGAL', 'PY  - 2022', `N1  - ${NAME}`, 'ER  - ']),
    );
    await page.context().close();
  });

  it('prints the words and the notes, and nothing that leads elsewhere', async () => {
    const page = await open('?at=eng@2022/!main~recalling__para_d');
    await page.emulateMedia({ media: 'print' });
    const shown = (part: string): Promise<boolean> => page.locator(part).first().isVisible();
    const parts = [
      '.document-title',
      '.clause-text',
      '.note-text',
      '.note-call',
      '.header',
      '.room-nav',
      '.details',
      '.contents',
      '.mark-legend',
      '.margin-count',
    ];
    expect(await Promise.all(parts.map(async (part) => [part, await shown(part)]))).toStrictEqual(
      parts.map((part, i) => [part, i < 4]),
    );
    const colours = await page.evaluate(
      `[...new Set([...document.querySelectorAll('.document a, .document p')].map((part) => getComputedStyle(part).borderBottomStyle))]`,
    );
    expect(colours).toStrictEqual(['none']);
    await page.context().close();
  });

  it('is drawn whole before it is printed, however early that is', async () => {
    const context = await stage.browser.newContext(COPY);
    const page = await context.newPage();
    await page.addInitScript(PRINT_AT_ONCE);
    await page.goto(`${stage.server.address}/read`);
    await expect.poll(() => page.evaluate('globalThis.printed?.after')).toBe(CLAUSES);
    expect(await page.evaluate('globalThis.printed.before')).toBeLessThan(CLAUSES);
    await context.close();
  });
});

/** Counts clauses before and after what a page does before it is printed, when the first of them are there. */
const PRINT_AT_ONCE = `new MutationObserver((_, observer) => {
  const count = () => document.querySelectorAll('.clause').length;
  if (count() === 0) return;
  observer.disconnect();
  requestAnimationFrame(() => {
    const before = count();
    dispatchEvent(new Event('beforeprint'));
    globalThis.printed = { before, after: count() };
  });
}).observe(document, { childList: true, subtree: true })`;

/** Whatever is drawn anew hands its element a new function to call when it is clicked, which Preact keeps with the element. */
const HANDLERS =
  "[...document.querySelectorAll('.clause')].map((clause) => Object.values(clause).flatMap((kept) => Object.values(kept ?? {})).find((kept) => typeof kept === 'function'))";
const REMEMBER_DRAWN = `globalThis.drawnBefore = ${HANDLERS}`;
const COUNT_DRAWN_ANEW = `${HANDLERS}.filter((handler, at) => handler !== drawnBefore[at]).length`;
