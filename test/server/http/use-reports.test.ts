import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '#graph/store/store.js';
import type { App } from '#server/app.js';
import { at } from '../../support/at.js';
import { openShippedStore } from '../../support/open-shipped-store.js';
import { createSampleApp } from '../../support/sample-app.js';
import { unreachableStore } from '../../support/unreachable-store.js';

const ORIGIN = 'http://cop.test';
const WTDC = '/reports/wtdc?resolution=67&from=2022-06-17&to=2025-11-28';
let store: Store;
let app: App;
beforeAll(async () => {
  store = await openShippedStore();
  app = await createSampleApp({ store });
});

async function get(path: string, headers: Record<string, string> = {}, from: App = app): Promise<Response> {
  return await from.fetch(`${ORIGIN}${path}`, { headers });
}

describe('a report over HTTP', () => {
  it('is a Word file with a name, and the headers that everything has', async () => {
    const response = await get(`${WTDC}&format=docx&lang=fr`);
    expect([response.status, response.headers.get('content-type')]).toStrictEqual([
      200,
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ]);
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="rapport-sur-la-mise-en-oeuvre-de-[a-z0-9-]+\.docx"$/,
    );
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(Object.keys(unzipSync(new Uint8Array(await response.arrayBuffer())))).toContain('word/document.xml');
  });

  it('says as JSON what the other formats say', async () => {
    const response = await get(`${WTDC}&format=json&lang=es`);
    const report: unknown = await response.json();
    expect(response.headers.get('content-disposition')).toMatch(/^inline/);
    expect(at(report, 'language')).toBe('es');
    const markdown = await (await get(`${WTDC}&format=md&lang=es`)).text();
    expect(markdown).toContain(`# ${String(at(report, 'title')).split('(')[0]}`);
  });

  it('is not sent again to those who have it, and another one has another etag', async () => {
    const etag = (await get(`${WTDC}&format=md`)).headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    const same = await get(`${WTDC}&format=md`, { 'if-none-match': etag });
    expect([same.status, await same.text()]).toStrictEqual([304, '']);
    expect((await get(`${WTDC}&format=md&lang=fr`)).headers.get('etag')).not.toBe(etag);
  });

  it.each([
    ['/reports/wtdk?resolution=67', 404, 'there is no report "wtdk"; did you mean wtdc?'],
    ['/reports/wtdc', 400, 'name a resolution by its number'],
    ['/reports/wtdc?resolution=6', 404, 'no resolution "6" of the WTDC is in the graph; there are 1, 2, '],
    ['/reports/wtdc?resolution=67&form=md', 400, 'takes no "form"; did you mean from?'],
    ['/reports/wtdc?resolution=67&format=pdf', 400, 'no format "pdf"; write one of docx, md, html, csv'],
    ['/reports/wtdc?resolution=67&lang=de', 400, 'language: "de" is not known; write one of en, fr, es'],
    ['/reports/wtdc?resolution=67&from=2025-02-30', 400, 'from: "2025-02-30" is no day; write 2025-11-28'],
    ['/reports/wtdc?resolution=67&from=2025-02-20&to=2025-02-10', 400, 'the period ends (2025-02-10) before'],
    ['/reports/wtdc?resolution=67&resolution=20', 400, '"resolution" is there twice'],
    ['/reports/wtdc?of=nonsense', 400, 'of: "nonsense" is no id; ids look like /akn/un/'],
    ['/reports/wtdc?of=/ontology/concept/none', 404, 'holds no version of that text'],
    [`/reports/wtdc?resolution=67&source=${'x'.repeat(2000)}`, 400, 'more than 2000 characters'],
    ['/reports/__proto__?resolution=67', 404, 'there is no report "__proto__"'],
    ['/reports/wtdc?resolution=67&format=constructor', 400, 'there is no format "constructor"'],
  ])('refuses %s with %i and what to do', async (path, status, words) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(at(await response.json(), 'error')).toContain(words);
  });

  it('leaves the address of the room to the explorer', async () => {
    const response = await get('/reports', { accept: 'text/html' });
    expect([response.status, await response.text()]).toStrictEqual([200, expect.stringContaining('explorer')]);
  });

  it('says that the store does not answer', async () => {
    const response = await get(WTDC, {}, await createSampleApp({ store: unreachableStore }));
    expect([response.status, response.headers.get('retry-after')]).toStrictEqual([503, '5']);
  });

  it('ends where it takes too long', async () => {
    const response = await get(WTDC, {}, await createSampleApp({ store, mostTime: -1 }));
    expect(response.status).toBe(504);
  });

  it('is refused while as many are made as may be at once', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, async () => (await get(`${WTDC}&format=json`)).status));
    expect(answers.filter((status) => status === 200).length).toBeGreaterThan(0);
    expect(answers).toContain(503);
    expect((await get(`${WTDC}&format=json`)).status).toBe(200);
  });

  it('is built again where an ingest came between its questions, and is refused where that never ends', async () => {
    let revision = 0;
    const restless: Store = { ...store, revision: () => Promise.resolve(String(revision++)), until: () => restless };
    expect((await get(WTDC, {}, await createSampleApp({ store: restless }))).status).toBe(503);
    const once: Store = {
      ...store,
      revision: () => Promise.resolve(String(Math.min(1, revision++))),
      until: () => once,
    };
    revision = 0;
    expect((await get(`${WTDC}&format=json`, {}, await createSampleApp({ store: once }))).status).toBe(200);
  });
});
