import { strFromU8, unzipSync } from 'fflate';
import { fromXml } from 'xast-util-from-xml';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '#reports/render/docx/render-docx.js';
import { renderCsv } from '#reports/render/render-csv.js';
import { renderHtml } from '#reports/render/render-html.js';
import { renderMarkdown } from '#reports/render/render-markdown.js';
import { REPORT } from './sample-report.js';

describe('a report in Word', async () => {
  const bytes = await renderDocx(REPORT);
  const parts = unzipSync(bytes);
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());

  it('is the same file, byte for byte, when it is made twice', async () => {
    expect(Buffer.from(await renderDocx(REPORT)).equals(Buffer.from(bytes))).toBe(true);
  });

  it('carries the date of the report and none of the day it was made', () => {
    expect(part('docProps/core.xml').match(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g)).toStrictEqual([
      '2026-10-31T00:00:00Z',
      '2026-10-31T00:00:00Z',
    ]);
  });

  it('is well-formed, with a heading style for every heading and a note for every reference', () => {
    for (const name of Object.keys(parts).filter((one) => one.endsWith('.xml'))) fromXml(part(name));
    const document = part('word/document.xml');
    expect(document.match(/<w:pStyle w:val="(?:Title|Heading\d)"/g)).toHaveLength(3);
    const references = [...document.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id]) => id);
    const notes = [...part('word/footnotes.xml').matchAll(/<w:footnote w:id="(\d+)"/g)].map(([, id]) => id);
    expect(references).toStrictEqual(['1', '2', '3', '4', '5', '6']);
    expect(notes).toEqual(expect.arrayContaining(references));
    expect(part('word/footnotes.xml')).toContain('registers/a.yaml, ligne 3: “the words”. https://example.org/');
  });

  it.each([
    [24, [24]],
    [25, [13, 12]],
    [70, [18, 18, 18, 16]],
  ])('prints a table of %i rows in parts that say that they go on, its rows in order', async (count, sizes) => {
    const table = REPORT.blocks.find((block) => block.kind === 'table');
    const [row] = table?.rows ?? [];
    if (table === undefined || row === undefined) throw new Error('the sample has a table');
    const rows = Array.from({ length: count }, (_, i) => ({ ...row, cells: [`row ${i + 1}.`, ''] }));
    const made = unzipSync(await renderDocx({ ...REPORT, blocks: [{ ...table, rows }] }));
    const document = strFromU8(made['word/document.xml'] ?? new Uint8Array());
    fromXml(document);
    expect([...document.matchAll(/>row (\d+)\.</g)].map(([, number]) => Number(number))).toStrictEqual(
      rows.map((_, i) => i + 1),
    );
    const parts = document.split('<w:tbl>').slice(2);
    expect(parts.map((part) => part.match(/>row /g)?.length)).toStrictEqual(sizes);
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(sizes.length);
    expect(document.match(/>Tableau 1\. [^<]+ \(suite\)</g) ?? []).toHaveLength(sizes.length - 1);
  });

  it('has a table of contents, page numbers, its language, and words for those who do not see a table', () => {
    const document = part('word/document.xml');
    expect(document).toMatch(/TOC \\/);
    expect(document).toContain('<w:tblDescription w:val="What the table shows &amp; more"/>');
    expect(document).toContain('<w:lang w:val="en"/>');
    expect(part('word/styles.xml')).toContain('<w:lang w:val="fr-FR"/>');
    const footer = Object.keys(parts).find((name) => /^word\/footer\d\.xml$/.test(name)) ?? '';
    expect(part(footer)).toMatch(/PAGE.*NUMPAGES/s);
  });
});

it('no text of a report becomes markup in HTML', () => {
  const html = renderHtml(REPORT);
  expect(html).not.toMatch(/<script|<a href="javascript/);
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect([...html.matchAll(/href="#note-(\d)"/g)].map(([, number]) => number)).toStrictEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
  ]);
});

it('no text of a report becomes markup in Markdown, and every note is there', () => {
  const markdown = renderMarkdown(REPORT);
  expect(markdown).not.toMatch(/(?<!\\)<script|(?<!\\)\[x(?<!\\)\]/);
  expect(markdown.match(/^\[\^\d+\]: /gm)).toHaveLength(6);
});

it('no value of a table can run as a formula', () => {
  const values = renderCsv(REPORT)
    .split('\r\n')
    .flatMap((line) => line.split(','));
  expect(values.filter((value) => /^"?[=+@-]/.test(value))).toStrictEqual([]);
  expect(values).toEqual(expect.arrayContaining(["'=SUM(A1)", "'@x"]));
});
