import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openExplorer } from '../support/explorer-page.js';
import type { Stage } from '../support/use-explorer.js';

/** A walk through a room of the explorer, from an address. */
export interface Journey {
  readonly name: string;
  readonly path: string;
  readonly walk: (page: Page) => Promise<void>;
}

/** Walks each on a page of its own, closed after it; nothing is complained of and nothing is asked elsewhere. */
export function walkAll(stage: Stage, journeys: readonly Journey[]): void {
  it.each(journeys)('$name', async ({ path, walk }) => {
    const { page, complaints, asked } = await openExplorer(stage.browser, `${stage.server.address}/${path}`, {
      locale: 'en',
      acceptDownloads: true,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await walk(page);
    expect(complaints).toStrictEqual([]);
    const origins = asked.filter((url) => !url.startsWith('blob:')).map((url) => new URL(url).origin);
    expect(new Set(origins)).toStrictEqual(new Set([stage.server.address]));
    await page.context().close();
  });
}

/** Hands over the queries of a view to whoever develops with them: each is answered by the server as it stands. */
export function askAllOf(stage: Stage, paths: readonly string[]): void {
  it.each(paths)('hands over the queries of a view, which anybody can ask: /%s', async (path) => {
    const { page } = await openExplorer(stage.browser, `${stage.server.address}/${path}`, { locale: 'en' });
    await page.getByRole('button', { name: 'The query of this view' }).click();
    const links = page.getByRole('link', { name: 'Open in GraphiQL' });
    await links.first().waitFor();
    for (const link of await links.all()) {
      const href = new URL((await link.getAttribute('href')) ?? '', stage.server.address);
      const response = await fetch(`${stage.server.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: href.searchParams.get('query') }),
      });
      const { data, errors } = await response.json();
      expect([response.status, errors, typeof data]).toStrictEqual([200, undefined, 'object']);
    }
    await page.context().close();
  });
}

/** Path and query of a page. */
export function pathOf(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
}

/** Of which kinds that what a search found is drawn. */
export async function drawnKinds(page: Page): Promise<readonly string[]> {
  const kinds = await page.evaluate<readonly string[]>(
    "(document.querySelector('.canvas')?._cyreg?.cy?.nodes('.found') ?? []).map((node) => node.data('kind'))",
  );
  return [...new Set(kinds)].sort();
}
