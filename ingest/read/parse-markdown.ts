import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const MARKDOWN = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']);

/** What the parser reads in some seconds: characters of a text, and of a block the characters and the brackets, each of which it compares with each. */
export const LONGEST_MARKDOWN = { text: 2_000_000, block: 64_000, brackets: 2_000 } as const;

/** The tree of Markdown; null where it would take minutes, or is nested deeper than the parser, which calls itself, can go. */
export function parseMarkdown(text: string): Root | null {
  if (!isReadable(text)) return null;
  try {
    return MARKDOWN.parse(text);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function isReadable(text: string): boolean {
  if (text.length > LONGEST_MARKDOWN.text) return false;
  return text
    .split(/\n[ \t]*\r?\n/)
    .every(
      (block) =>
        block.length <= LONGEST_MARKDOWN.block && (block.match(/\[/g)?.length ?? 0) <= LONGEST_MARKDOWN.brackets,
    );
}
