import { z } from 'zod';

/** Number by which pdf.js names the operation that prints glyphs, `OPS.showText`. */
const SHOW_TEXT = 44;
/** Glyphs, and between them the numbers by which they are moved apart. */
const SHOWN = z.tuple([z.array(z.union([z.number(), z.object({ unicode: z.string() })]))]);
/** Where fewer of the characters than this are spaces, the gaps between words are not printed as spaces. */
const FEWEST = 0.05;

/** What pdf.js does to print a page. */
export interface Operations {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/**
 * How many characters of a page stand before each space that is printed as one. pdf.js itself reads each gap as a
 * space, and `marr iage` where a word is a little stretched. Null where the page has no spaces of its own, or where
 * they cannot be laid beside `words`, its characters in the order of printing.
 */
export function findPrintedSpaces({ fnArray, argsArray }: Operations, words: string): ReadonlySet<number> | null {
  const spaces = new Set<number>();
  const expected = withoutSpace(words);
  let at = 0;
  for (const [i, operation] of fnArray.entries()) {
    if (operation !== SHOW_TEXT) continue;
    for (const char of glyphsOf(argsArray[i])) {
      if (isSpace(char)) spaces.add(at);
      else if (!expected.startsWith(char, at)) return null;
      else at += char.length;
    }
  }
  return at === expected.length && spaces.size > at * FEWEST ? spaces : null;
}

/** Words without white space and without the marks that pdf.js leaves out, U+2060 or U+00AD. */
export function withoutSpace(words: string): string {
  return words.replace(/[\s\p{Cf}]/gu, '');
}

function glyphsOf(args: unknown): readonly string[] {
  const shown = SHOWN.safeParse(args);
  if (!shown.success) return [];
  return shown.data[0].flatMap((glyph) => (typeof glyph === 'number' ? [] : [glyph.unicode.replace(/\p{Cf}/gu, '')]));
}

function isSpace(char: string): boolean {
  return /^\s+$/.test(char);
}
