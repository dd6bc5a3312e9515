import type { Furniture, SourceText } from '../model/source.js';

/** A paragraph, heading, item or row as it is printed. */
export interface Block {
  readonly text: string;
  /** Offsets into the block's own text; in order, apart from each other. */
  readonly furniture: readonly Furniture[];
  /** Of a heading, 1 for the highest; null for anything else. */
  readonly level: number | null;
}

/** The text of a document from its blocks, a blank line between them; blocks without words are left out. */
export function joinBlocks(blocks: readonly Block[]): Pick<SourceText, 'text' | 'furniture' | 'headings'> {
  const printed = blocks.map(trimBlock).filter(({ text }) => text !== '');
  const { text, furniture } = chainBlocks(printed, '\n\n');
  let start = 0;
  const headings = printed.flatMap((block) => {
    const end = start + block.text.length;
    const heading = block.level === null ? [] : [{ start, end, level: block.level }];
    start = end + 2;
    return heading;
  });
  return { text, furniture, headings };
}

/** Several blocks as one that is no heading, with what is to stand between them. */
export function chainBlocks(blocks: readonly Block[], separator: string): Block {
  let start = 0;
  const furniture = blocks.flatMap((block) => {
    const shifted = block.furniture.map((piece) => shift(piece, start));
    start += block.text.length + separator.length;
    return shifted;
  });
  return { text: blocks.map(({ text }) => text).join(separator), furniture, level: null };
}

/** A block without the white space at both its ends. */
export function trimBlock({ text, furniture, level }: Block): Block {
  const cut = text.length - text.trimStart().length;
  return { text: text.trim(), furniture: furniture.map((piece) => shift(piece, -cut)), level };
}

function shift({ kind, start, end }: Furniture, by: number): Furniture {
  return { kind, start: start + by, end: end + by };
}
