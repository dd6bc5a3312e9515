import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { findChromium } from '../support/chromium.js';
import { openExplorer } from '../support/explorer-page.js';
import { useExplorer } from '../support/use-explorer.js';

const executable = findChromium();

describe.skipIf(executable === undefined)('the room of reports', () => {
  const stage = useExplorer(executable);

  it('shows a report with its gaps, says what is wrong with what is asked, and hands it over in Word', async () => {
    const { page, complaints } = await openExplorer(stage.browser, `${stage.server.address}/reports`, {
      locale: 'en',
      acceptDownloads: true,
    });
    await page.locator('.report-title').waitFor();
    expect(await page.locator('.report-title').innerText()).toMatch(
      /^Report on the implementation of .* Resolution 67/,
    );
    expect(await page.locator('.report-gap').count()).toBeGreaterThan(0);
    await page.locator('.report-places summary').first().click();
    expect(await page.locator('.report-places li').first().innerText()).toMatch(/^resolutions\/.*\.txt:\d+/);
    await page.getByRole('link', { name: 'Country sheet' }).click();
    await page.getByText('Name what the report is about.').waitFor();
    await page.getByLabel('Country').fill('Rwanda');
    await page.getByLabel('Language of the report').selectOption('fr');
    await page.getByRole('button', { name: 'Show the report' }).click();
    await page.locator('.report-title', { hasText: 'Fiche de pays: Rwanda' }).waitFor();
    expect(new URL(page.url()).search).toBe('?report=country&country=Rwanda&language=fr');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Word' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('fiche-de-pays-rwanda.docx');
    expect(Object.keys(unzipSync(readFileSync(await download.path())))).toContain('word/document.xml');
    expect(complaints).toStrictEqual([]);
    await page.getByLabel('Country').fill('Rwnda');
    await page.getByRole('button', { name: 'Show the report' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('did you mean Rwanda?');
    await page.context().close();
  });
});
