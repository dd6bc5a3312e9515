import { createHash } from 'node:crypto';
import type { Nodes, Root } from 'mdast';
import type { Span } from '#graph/model/evidence.js';
import type { Furniture, FurnitureKind, MarkedHeading, SourceFile } from '../model/source.js';
import { decodeUtf8 } from './decode-utf8.js';
import { LONGEST_MARKDOWN, parseMarkdown } from './parse-markdown.js';
import { readText } from './read-text.js';
import { reportEmpty } from './report-empty.js';
import type { ReadResult } from './read-result.js';

/** Reads Markdown: the text stays as it is written, and every mark that is not a word of it (hashes, stars, brackets, addresses, tags) is furniture. */
export function readMarkdown(file: SourceFile): ReadResult {
  const { text, diagnostics } = decodeUtf8(file);
  if (text.trim() === '') return { source: null, diagnostics: [...diagnostics, reportEmpty(file)] };
  const tree = parseMarkdown(text);
  if (tree === null) return readAsText(file);
  const pieces = collect(tree, text);
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  const { path } = file;
  return {
    source: { path, format: 'markdown', sha256, text, furniture: toFurniture(text, pieces), headings: pieces.headings },
    diagnostics,
  };
}

/** Nothing is lost of what is too much for the parser: its marks stay among the words. */
function readAsText(file: SourceFile): ReadResult {
  const { source, diagnostics } = readText(file);
  const message =
    'Markdown that is too long or too deep for its marks to be read: it is read as plain text, and its marks stay in it';
  const hint = `split it; at most ${LONGEST_MARKDOWN.text / 1e6} million characters are read by their marks, and ${LONGEST_MARKDOWN.block / 1e3} thousand without a blank line`;
  const place = { file: file.path, line: 1, column: 1 };
  return {
    source: source && { ...source, format: 'markdown' },
    diagnostics: [...diagnostics, { rule: 'markdown-not-parsed', severity: 'warning', message, hint, ...place }],
  };
}

/** What the tree says of the text. */
interface Pieces {
  /** Words, and the labels of lists. */
  readonly words: Span[];
  readonly notes: Furniture[];
  readonly headings: MarkedHeading[];
}

/** Depth first, without calling itself: ten thousand quotes in each other are still read. */
function collect(tree: Root, text: string): Pieces {
  const pieces: Pieces = { words: [], notes: [], headings: [] };
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    take(node, text, pieces);
    if ('children' in node) for (let i = node.children.length - 1; i >= 0; i--) push(waiting, node.children[i]);
  }
  pieces.headings.push(...findTightHeadings(text));
  pieces.headings.sort((a, b) => a.start - b.start);
  return pieces;
}

function push(waiting: Nodes[], node: Nodes | undefined): void {
  if (node) waiting.push(node);
}

function take(node: Nodes, text: string, { words, notes, headings }: Pieces): void {
  const span = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
  const kind = NOTES[node.type];
  if (kind) notes.push({ ...span, kind });
  if (node.type === 'heading') headings.push({ ...span, level: node.depth });
  words.push(...(WORDS[node.type]?.(text, span) ?? []));
}

/** Which stretches of a piece of Markdown are words, or the label of a list, by its kind. */
const WORDS: Readonly<Partial<Record<Nodes['type'], (text: string, span: Span) => readonly Span[]>>> = {
  text: (text, span) => withoutMarks(text, span, ESCAPES),
  code: (text, span) => withoutMarks(text, span, ESCAPES),
  html: (text, span) => withoutMarks(text, span, TAGS),
  inlineCode: (_, { start, end }) => [{ start: start + 1, end: end - 1 }],
  listItem: (text, span) => [{ start: span.start, end: markerEnd(text, span) }],
};

const NOTES: Readonly<Partial<Record<Nodes['type'], FurnitureKind>>> = {
  footnoteReference: 'footnote-marker',
  footnoteDefinition: 'footnote',
};

/** `\*`, where only the star is a word; the fences of code. */
const ESCAPES = /\\(?=[!-/:-@[-`{-~])|^#{1,6}(?=[^#\s])|^[ \t]{0,3}(?:`{3,}|~{3,})[^\n]*$/gm;
/** `<meta charset="utf-8">`, `<!-- remark -->`: words between tags are kept. */
const TAGS = /<!--[^]*?(?:-->|$)|<[^<>]*>/g;

function withoutMarks(text: string, { start, end }: Span, marks: RegExp): readonly Span[] {
  const left: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(marks)) {
    left.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  return [...left, { start: from, end }];
}

/** `1.` of `1. All peoples`, `-` of `- item`. */
function markerEnd(text: string, { start, end }: Span): number {
  return start + (/^[^\s]{1,10}/.exec(text.slice(start, end))?.[0].length ?? 0);
}

/** `###PART III`, which CommonMark takes for a paragraph. */
function findTightHeadings(text: string): readonly MarkedHeading[] {
  return [...text.matchAll(/^(#{1,6})[^#\s][^\n]*$/gm)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    level: match[1]?.length ?? 1,
  }));
}

/** Whatever is printed between the words is furniture. */
function toFurniture(text: string, { words, notes }: Pieces): readonly Furniture[] {
  const kept = [...words.map((span) => ({ span, note: null })), ...notes.map((note) => ({ span: note, note }))];
  const furniture: Furniture[] = [];
  let from = 0;
  for (const { span, note } of kept.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    if (span.start > from) furniture.push({ start: from, end: span.start, kind: 'layout' });
    if (note && span.start >= from) furniture.push(note);
    from = Math.max(from, span.end);
  }
  if (from < text.length) furniture.push({ start: from, end: text.length, kind: 'layout' });
  return furniture.flatMap((piece) => (piece.kind === 'layout' ? printedParts(text, piece) : piece));
}

/** White space is no furniture: lines end where they end. */
function printedParts(text: string, { start, end }: Span): readonly Furniture[] {
  return [...text.slice(start, end).matchAll(/\S+/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    kind: 'layout',
  }));
}
