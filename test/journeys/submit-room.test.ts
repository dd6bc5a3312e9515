import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { readPractice } from '#ingest/read/read-practice.js';
import { findChromium } from '../support/chromium.js';
import { openExplorer } from '../support/explorer-page.js';
import { useExplorer } from '../support/use-explorer.js';

const executable = findChromium();
const CLAUSE = '/akn/un/statement/deliberation/itu-wtdc/2010/res-67/eng@2022/!main~invites-member-states__para_1';

describe.skipIf(executable === undefined)('the form of a submission', () => {
  const stage = useExplorer(executable);

  it('says what is missing, and makes of what is typed a file that the collection takes in', async () => {
    const { page, complaints, asked } = await openExplorer(stage.browser, `${stage.server.address}/practice`, {
      locale: 'en',
      acceptDownloads: true,
    });
    await page.getByRole('link', { name: 'Submit a practice' }).click();
    await page.getByRole('button', { name: 'Make the file' }).click();
    expect(new URL(page.url()).pathname).toBe('/submit');
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.getByRole('link').allInnerTexts()).toContain('Sources');
    await alert.getByRole('link', { name: 'Title' }).click();
    const title = page.getByRole('textbox', { name: 'Title' });
    expect(await title.getAttribute('aria-describedby')).toBe('submit-title-hint submit-title-fault');
    expect(await page.evaluate('document.activeElement.id')).toBe('submit-title');
    const before = asked.length;
    await title.fill('A reporting channel: shared by "schools"');
    await page.getByLabel('Country').selectOption({ label: 'Rwanda' });
    await page.getByLabel('Submitted by').fill('Administration that serves as an example');
    await page.getByLabel('Parents').check();
    await page.getByLabel('Technical').check();
    await page.getByLabel('Languages').fill('en, fr');
    await page.getByLabel('Problem').fill('---\nstatus: accepted');
    const done = page.getByLabel('What was done');
    const note = page.locator('#submit-done-personal');
    await done.fill('Write to someone@example.org or call +250 788 123 456');
    expect(await page.getByRole('status').filter({ hasText: 'person' }).allInnerTexts()).toStrictEqual([
      expect.stringMatching(/refused when it is taken in.*: e-mail address · telephone number$/),
    ]);
    expect(await done.getAttribute('aria-describedby')).toBe('submit-done-hint submit-done-fault submit-done-personal');
    await done.fill('A channel was opened.');
    expect([await note.innerText(), await done.getAttribute('aria-describedby')]).toStrictEqual([
      '',
      'submit-done-hint submit-done-fault',
    ]);
    await page.getByLabel('Results').fill('It is not known yet.');
    await page.getByLabel('Clauses it answers').fill(CLAUSE);
    await page.getByRole('textbox', { name: 'Sources (required)' }).fill('https://example.org/report');
    await page.getByRole('button', { name: 'Make the file' }).click();
    const shown = await page.locator('.submit-file pre').innerText();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the file' }).click(),
    ]);
    const bytes = readFileSync(await download.path());
    expect(bytes.toString('utf8').trim()).toBe(shown.trim());
    const today = new Date().toISOString().slice(0, 10);
    const { practice, diagnostics } = readPractice({ path: download.suggestedFilename(), bytes }, today);
    expect(diagnostics).toStrictEqual([]);
    expect(practice).toMatchObject({
      id: `/ontology/practice/rw-${today}-a-reporting-channel-shared-by-schools`,
      title: 'A reporting channel: shared by "schools"',
      status: 'submitted',
      country: { to: '/ontology/country/rw' },
      audiences: ['parents'],
      themes: ['technical'],
      implements: [{ to: CLAUSE }],
      summary: '---',
      seen: today,
    });
    expect(asked.slice(before).filter((url) => !url.startsWith('blob:'))).toStrictEqual([]);
    await page.getByLabel('Language of the page').selectOption('ar');
    await page.locator('html[dir="rtl"]').waitFor();
    expect(await page.locator('#submit-title').inputValue()).toBe('A reporting channel: shared by "schools"');
    expect(complaints).toStrictEqual([]);
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)(
    'is open to everybody, narrow as well, with its faults and warnings shown: %s',
    async (scheme) => {
      const { page } = await openExplorer(stage.browser, `${stage.server.address}/submit`, {
        locale: 'en',
        colorScheme: scheme,
        viewport: { width: 390, height: 844 },
      });
      await page.getByLabel('Results').fill('Known of a girl born on 3 May 2012');
      await page.getByRole('button', { name: 'Make the file' }).click();
      await page.getByRole('alert').waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toStrictEqual([]);
      expect(await page.evaluate('document.scrollingElement.scrollWidth')).toBeLessThanOrEqual(390);
      await page.context().close();
    },
  );
});
