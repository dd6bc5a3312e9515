import type { Line } from './lines.js';

/** Two labels at the head of a line, as lists are printed: `2. (a)`, `2. a)`, `2 a)`, `1 i)`, `(c) (i)`, `a) i)`. "paragraphs 2 and 3 (a)", broken before its last number, is none. */
const DOUBLE =
  /^[\s\u00a0]*(?<outer>\d{1,3}\.(?=[\s\u00a0]+\(?[a-z1]\))|\d{1,3}(?=[\s\u00a0]+[ai]\))|\([a-z]{1,2}\)(?=[\s\u00a0]+\()|[a-z]{1,2}\)(?=[\s\u00a0]+i\)))[\s\u00a0]+(?<inner>\(?(?<bare>[ai1])\))[\s\u00a0]+(?=\S)/u;
/** A label, bare, with its brackets. */
const LABEL =
  /^[\s\u00a0]*(?:(?<label>\(?(?<bare>[a-z]{1,4}|\d{1,2})\))|(?<number>\d{1,3})(?:\.[\s\u00a0]|[\s\u00a0]+\p{L}))/u;
/** What may follow the first item of a list: the second, or the first of a list inside it. */
const AFTER_FIRST: Readonly<Record<string, readonly string[]>> = {
  a: ['b', 'i', '1'],
  i: ['ii', 'a', '1'],
  '1': ['2', 'a', 'i'],
};
/** As many lines as the first item of a list may be long. */
const AHEAD = 30;

/** Gives the label of a paragraph a line of its own where its first item stands behind it on the same line and the list goes on below; a list that runs on in the words is left alone. */
export function splitDoubleLabels(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line, i) =>
    DOUBLE.test(line.words) ? splitLine(line, lines.slice(i + 1, i + 1 + AHEAD)) : line,
  );
}

function splitLine(line: Line, ahead: readonly Line[]): readonly Line[] {
  const match = DOUBLE.exec(line.words);
  const { outer = '', inner = '', bare = '' } = match?.groups ?? {};
  if (match === null) return [line];
  const behind = { ...line, words: line.words.slice(match[0].length) };
  if (!goesOn({ inner, bare }, [behind, ...ahead])) return [line];
  const cut = line.words.indexOf(outer) + outer.length;
  const words = line.words.slice(cut);
  const label = { ...line, end: line.start + cut, words: line.words.slice(0, cut), isLabel: true };
  return [label, ...splitLine({ ...line, start: line.start + cut, words, isFirst: false }, ahead)];
}

function goesOn({ inner, bare }: { readonly inner: string; readonly bare: string }, ahead: readonly Line[]): boolean {
  const next = ahead.map(({ words }) => LABEL.exec(words)?.groups).find((groups) => groups !== undefined);
  const isAlike = next?.['label']?.startsWith('(') === inner.startsWith('(');
  return isAlike && (AFTER_FIRST[bare]?.includes(next['bare'] ?? '') ?? false);
}
