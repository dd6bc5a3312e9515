import { expect, test } from 'vitest';
import { readDocument } from '#ingest/read/read-document.js';

const read = (path: string, text: string) => readDocument({ path, bytes: new TextEncoder().encode(text) });
/** Milliseconds on a machine that does other things besides; what grows with the square takes minutes. */
const SOON = 10_000;

test.each(['txt', 'md', 'html', 'docx', 'pdf', 'xml'])(
  'a .%s file of 101 MB is refused by its size, with the limit',
  async (ending) => {
    const { source, diagnostics } = await readDocument({
      path: `x.${ending}`,
      bytes: new Uint8Array(101 * 1024 * 1024),
    });
    expect(source).toBeNull();
    expect(diagnostics).toMatchObject([
      { rule: 'file-too-large', severity: 'error', message: expect.stringMatching(/of 101 MB; at most \d+ MB/) },
    ]);
  },
);

test.each([
  ['notes at the foot of every page', 'x.txt', '________\n1 a\n'.repeat(50_000)],
  ['page numbers only', 'x.txt', '1/2\n'.repeat(50_000)],
  ['notes that are never closed', 'x.txt', '[1: '.repeat(100_000)],
  ['links that are never closed', 'x.md', '[a]('.repeat(100_000)],
  ['a line of 5 MB', 'x.md', 'child *online* '.repeat(350_000)],
  ['blocks in each other', 'x.md', `${'> '.repeat(10_000)}x`],
  ['looks that are never closed', 'x.html', Array.from({ length: 5000 }, (_, i) => `<b id="${i}"><p>a`).join('')],
  ['cells in each other', 'x.html', '<table><tr><td>'.repeat(10_000)],
  ['elements in each other', 'x.html', '<div>'.repeat(10_000)],
])('%s are read or refused in a few seconds', { timeout: 60_000 }, async (_what, path, text) => {
  const started = performance.now();
  const { source, diagnostics } = await read(path, text);
  expect(performance.now() - started).toBeLessThan(SOON);
  expect(source !== null || diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
});

test('Markdown that is too long for its parser is read as plain text, whole, and that is told', async () => {
  const text = `# Words\n\n${'word '.repeat(15_000)}`;
  const { source, diagnostics } = await read('x.md', text);
  expect(source).toMatchObject({ format: 'markdown', text, furniture: [] });
  expect(diagnostics).toMatchObject([{ rule: 'markdown-not-parsed', severity: 'warning' }]);
});

test('looks that are left open are as if they were not there', async () => {
  const closed = await read('x.html', '<p>one <b>two</b></p><p>three</p>');
  const open = await read('x.html', `<p>one <b>two</p>${'<i>'.repeat(200)}<p>three</p>`);
  expect(open.source?.text).toBe(closed.source?.text);
});
