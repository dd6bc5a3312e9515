import { createHash } from 'node:crypto';
import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Diagnostic } from '../model/diagnostic.js';
import type { SourceFile } from '../model/source.js';
import { decodeUtf8 } from './decode-utf8.js';
import { printHtml } from './html/print-html.js';
import { joinBlocks } from './join-blocks.js';
import type { ReadResult } from './read-result.js';
import { reportEmpty } from './report-empty.js';

const HTML = unified().use(rehypeParse);

/** Reads a page: its words as a browser shows them, one line a block, with the numbers of its lists and without its menus. */
export function readHtml(file: SourceFile): ReadResult {
  const { text: markup, diagnostics } = decodeUtf8(file);
  const tree = parse(markup);
  if (tree === null) return { source: null, diagnostics: [...diagnostics, reportNesting(file)] };
  const joined = joinBlocks(printHtml(tree));
  if (joined.text === '') return { source: null, diagnostics: [...diagnostics, reportEmpty(file)] };
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  return { source: { path: file.path, format: 'html', sha256, ...joined }, diagnostics };
}

/** Null where elements are nested so deep that the parser, which calls itself for each of them, gives up. */
function parse(markup: string): Root | null {
  try {
    return HTML.parse(withoutOpenMarks(markup));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function reportNesting({ path }: SourceFile): Diagnostic {
  const message = 'a page whose elements are nested too deep to be read';
  const hint = 'save its text as .txt';
  return { rule: 'nested-too-deep', severity: 'error', message, hint, file: path, line: 1, column: 1 };
}

/** Elements that only look: no word depends on them. What is not closed of them goes on behind each paragraph. */
const LOOKS = /<(\/?)(?:b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s>])[^<>]*>/gi;
/** More than are left open by mistake; the parser repeats each of them for each paragraph. */
const MOST_OPEN = 100;

/** A page that leaves thousands of them open would take hours; its words are the same without them. */
function withoutOpenMarks(markup: string): string {
  let open = 0;
  for (const match of markup.matchAll(LOOKS)) open += match[1] === '' ? 1 : -1;
  return open > MOST_OPEN ? markup.replace(LOOKS, '') : markup;
}
