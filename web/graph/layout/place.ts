/** A point of the drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What the layout needs to know of something drawn. */
export interface Shape {
  readonly id: string;
  readonly label: string;
  readonly block: string | null;
  readonly isBlock: boolean;
}

/** What is to be laid out. */
export interface Plan {
  readonly root: string | null;
  /** Ids of what stands first where there is no document: what a search found. */
  readonly first: readonly string[];
  readonly shapes: readonly Shape[];
  readonly links: readonly (readonly [from: string, to: string])[];
}

/** Where everything goes, by id; a block's place is that of the clauses inside it. */
export type Places = ReadonlyMap<string, Point>;

/** Measures of the drawing, in its own units (pixels at scale 1). */
export const MEASURES = {
  chip: 34,
  chipsPerRow: 6,
  blockWidth: 6 * 34,
  blockPadding: 8,
  headingLine: 17,
  headingCharacters: 29,
  blockGap: 15,
  rootLine: 18,
  rootCharacters: 21,
  rootPadding: 10,
  rootGap: 26,
  columnGap: 116,
  labelWidth: 224,
  /** From the middle of a shape to its label. */
  labelAside: 14.5,
  labelLine: 16,
  labelCharacters: 32,
  labelGap: 92,
  rowGap: 11,
  rowsPerColumn: 36,
  /** A document taller than this goes on in a further column. */
  documentHeight: 2600,
  documentGap: 64,
} as const;

/** Height of the document's own node with its name. */
export function rootHeight(label: string): number {
  return countLines(label, MEASURES.rootCharacters) * MEASURES.rootLine + 2 * MEASURES.rootPadding;
}

/** Height of a label beside its shape, with the gap to the next. */
export function heightOf({ label }: Pick<Shape, 'label'>): number {
  return countLines(label, MEASURES.labelCharacters) * MEASURES.labelLine + MEASURES.rowGap;
}

/** How many lines a label takes, wrapped at a number of characters. */
export function countLines(label: string, charactersPerLine: number): number {
  return wrapLabel(label, charactersPerLine).length;
}

/** The lines of a label, wrapped at a number of characters; a longer word stands alone. */
export function wrapLabel(label: string, charactersPerLine: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of label.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && longer.length > charactersPerLine) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
