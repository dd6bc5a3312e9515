import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findChromium } from '../support/chromium.js';
import { openExplorer } from '../support/explorer-page.js';
import { useExplorer } from '../support/use-explorer.js';

const executable = findChromium();

/** Every room with a picture, and the files that its tables are saved as. */
const ROOMS: readonly (readonly [view: string, files: readonly string[]])[] = [
  ['graph?pane=graph', ['graph-connections.csv']],
  ['lineage?at=eng@2022/!main~recalling__para_d', ['versions.csv', 'rests-on.csv']],
  ['duties', ['duties-matrix.csv', 'duties.csv']],
  ['practice', ['practices.csv']],
  ['practice?list=translations', ['translations.csv']],
  ['practice?list=crosswalk', ['crosswalk.csv']],
  ['practice?list=board&day=2026-05-01', ['quarterly-reports-2026-05-01.csv']],
  [
    'map?list=helplines',
    ['helplines-by-group.csv', 'helplines-by-region.csv', 'instruments-by-year.csv', 'helplines-by-country.csv'],
  ],
];

describe.skipIf(executable === undefined)('the table beside every picture', () => {
  const stage = useExplorer(executable);

  it.each(ROOMS)('is sorted by keyboard and by pointer, each by itself, and saved as CSV: /%s', async (view, files) => {
    const { page, complaints } = await openExplorer(stage.browser, `${stage.server.address}/${view}`, {
      locale: 'en',
      acceptDownloads: true,
    });
    const tables = await openTables(page, files.length);
    for (const [at, file] of files.entries()) await tryTable(page, tables.nth(at), file);
    expect(new URL(page.url()).searchParams.getAll('sort')).toHaveLength(files.length);
    expect(complaints).toStrictEqual([]);
    await page.context().close();
  });
});

/** The tables of a room, the folded ones opened by keyboard. */
async function openTables(page: Page, count: number): Promise<Locator> {
  await page.locator('.table-room, .folded, .twin-table').first().waitFor();
  await page.waitForLoadState('networkidle');
  for (const summary of await page.locator(':is(.folded, .twin-table) > summary').all()) {
    await summary.focus();
    await page.keyboard.press('Enter');
  }
  const tables = page.locator('.table-room');
  await expect.poll(() => tables.count()).toBe(count);
  return tables;
}

async function tryTable(page: Page, table: Locator, file: string): Promise<void> {
  const heading = table.locator('th[scope="col"]').last();
  const sorted = (): Promise<string | null> => heading.getAttribute('aria-sort');
  await heading.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect.poll(sorted).toBe('ascending');
  await heading.getByRole('button').click();
  await expect.poll(sorted).toBe('descending');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    table.getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(file);
  const rows =
    readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\r\n').length - 1;
  expect(rows).toBeGreaterThanOrEqual(await table.locator('tbody tr').count());
}
