import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column } from '../../../web/tables/column.js';
import { toCsv } from '../../../web/tables/to-csv.js';

type Row = readonly [string | number | null, string | number | null];
const COLUMNS: readonly Column<Row>[] = [
  { key: 'a', label: 'Name', value: ([first]) => first },
  { key: 'b', label: 'Words, all', value: ([, second]) => second },
];

describe('a table as CSV', () => {
  it('has its headings first, and quotes what holds a comma, a quote or a line end', () => {
    expect(toCsv(COLUMNS, [['one, two', 'say "no"\nor yes']])).toBe(
      'Name,"Words, all"\r\n"one, two","say ""no""\nor yes"\r\n',
    );
  });

  it.each(['=1+1', '+41 22 730', '-2+3', '@SUM(A1)', '\t=1', '＝1+1'])(
    'never gives a spreadsheet a formula: %j',
    (text) => {
      expect(toCsv(COLUMNS, [[text, null]]).split('\r\n')[1]).toBe(`'${text},`);
    },
  );

  it('keeps numbers as numbers and leaves what is not known empty', () => {
    expect(toCsv(COLUMNS, [[-5, null]])).toBe('Name,"Words, all"\r\n-5,\r\n');
  });

  it('begins no cell with the sign of a formula, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const [, cell = ''] = toCsv([{ key: 'a', label: 'a', value: () => text }], [0]).split(/^a\r\n/);
        expect(cell.replace(/^"/, '')).not.toMatch(/^[=+\-@\t＝＋－＠]/);
      }),
    );
  });
});
