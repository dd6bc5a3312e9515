import type { Report } from '#reports/model/report.js';

const place = { file: 'registers/a.yaml', line: 3, quote: 'the words', source: 'https://example.org/' };

/** A report with one of each block, and text that would like to be something else. */
export const HOSTILE = '<script>alert(1)</script> =1+1 *[x](javascript:x)* | "q" & `c`';
export const REPORT: Report = {
  language: 'fr',
  title: `Report ${HOSTILE}`,
  date: '2026-10-31',
  contents: 'Contents',
  cover: [{ label: 'Body', value: HOSTILE }],
  blocks: [
    { kind: 'heading', level: 1, words: 'First' },
    { kind: 'quotation', language: 'en', sentence: { words: HOSTILE, from: [place] } },
    { kind: 'gap', sentence: { words: 'Nothing is known.', from: [{ ...place, quote: null }] } },
    { kind: 'heading', level: 2, words: 'Second' },
    { kind: 'paragraph', sentence: { words: 'Two.', from: [place, { ...place, line: 4 }] } },
    {
      kind: 'table',
      caption: 'Table "one"',
      description: 'What the table shows & more',
      head: ['A', 'B'],
      widths: [50, 50],
      rows: [
        { cells: ['=SUM(A1)', '+1'], from: [place] },
        { cells: ['@x', '-2'], from: [{ ...place, source: null }] },
      ],
    },
  ],
};
