import type { Element, Nodes, Root } from 'hast';
import type { Block } from '../join-blocks.js';
import { createBlockPrinter, type BlockPrinter } from './block-printer.js';
import { DASH, openList, type OpenList } from './number-items.js';
import { walkHtml } from './walk-html.js';

/** Elements whose inside is no text of the document. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  (
    'head title script style template nav noscript noframes iframe object canvas audio video svg ' +
    'button datalist input option select textarea rp rt'
  ).split(' '),
);
/** Elements that begin and end a line. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre search section summary table ' +
    'tbody tfoot thead tr ul'
  ).split(' '),
);

/** What is known on the way through a page. */
interface State {
  readonly printer: BlockPrinter;
  readonly lists: OpenList[];
  /** Whether a cell was met, a row within a cell being a row of its own. */
  readonly rows: { hasCell: boolean }[];
  preformatted: number;
}

/** The blocks of a page, its words as a browser shows them. */
export function printHtml(tree: Root): readonly Block[] {
  const printer = createBlockPrinter();
  const state: State = { printer, lists: [], rows: [], preformatted: 0 };
  walkHtml(tree, { enter: (node) => enter(node, state), leave: (node) => leave(node, state) });
  return printer.blocks();
}

function enter(node: Nodes, state: State): boolean {
  if (node.type === 'text') printText(node.value, state);
  if (node.type !== 'element') return node.type === 'root';
  if (LEFT_OUT.has(node.tagName) || isHidden(node)) return false;
  if (isMarker(node)) {
    state.printer.marker(textOf(node).trim());
    return false;
  }
  if (BLOCKS.has(node.tagName)) state.printer.endBlock();
  ENTER[node.tagName]?.(node, state);
  return true;
}

function leave(node: Nodes, state: State): void {
  if (node.type !== 'element') return;
  if (BLOCKS.has(node.tagName)) state.printer.endBlock();
  LEAVE[node.tagName]?.(node, state);
}

type Act = (element: Element, state: State) => void;

const enterList: Act = (list, { lists }) => void lists.push(openList(list));
const leaveList: Act = (_list, { lists }) => void lists.pop();
const enterHeading: Act = ({ tagName }, { printer }) => printer.setLevel(Number(tagName.slice(1)));
const leaveHeading: Act = (_heading, { printer }) => printer.setLevel(null);
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

const ENTER: Readonly<Record<string, Act>> = {
  ...Object.fromEntries(HEADINGS.map((name) => [name, enterHeading])),
  ...{ ol: enterList, ul: enterList, menu: enterList, dir: enterList },
  ...{ td: enterCell, th: enterCell },
  li: enterItem,
  br: (_break, { printer }) => printer.breakLine(),
  q: (_quote, { printer }) => printer.words('“'),
  tr: (_row, { rows }) => void rows.push({ hasCell: false }),
  pre: (_pre, state) => {
    state.preformatted += 1;
  },
};

const LEAVE: Readonly<Record<string, Act>> = {
  ...Object.fromEntries(HEADINGS.map((name) => [name, leaveHeading])),
  ...{ ol: leaveList, ul: leaveList, menu: leaveList, dir: leaveList },
  li: (_item, { printer }) => printer.closeItem(),
  q: (_quote, { printer }) => printer.words('”'),
  tr: (_row, { rows }) => void rows.pop(),
  pre: (_pre, state) => {
    state.preformatted -= 1;
  },
};

function printText(value: string, { printer, preformatted }: State): void {
  // A soft hyphen is seen only where a line happens to end.
  const text = value.replaceAll('\u00ad', '');
  if (preformatted > 0) printer.preformatted(text);
  else printer.words(text);
}

function enterCell(_cell: Element, { rows, printer }: State): void {
  const row = rows.at(-1);
  if (row?.hasCell) printer.nextCell();
  if (row) row.hasCell = true;
}

/** `1. `, `2.1 `, `a) `, `(a) `, `iv) `, `– `: an item that bears its label in its words. */
const OWN_LABEL =
  /^\s*(?:\((?:\d{1,3}|[a-z]{1,2}|[ivxl]{1,6})\)|(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivxl]{1,6})[.)]|\d{1,3}\.\d{1,3}|[–—•·-])(?:\s|$)/i;

function enterItem(item: Element, { lists, printer }: State): void {
  const label = lists.at(-1)?.nextLabel(item) ?? DASH;
  printer.openItem(OWN_LABEL.test(beginningOf(item)) ? '' : label);
}

/** The first words of an item, up to a list in it. */
function beginningOf(item: Element): string {
  let text = '';
  let isDone = false;
  const isList = (node: Nodes) => node.type === 'element' && /^(?:ol|ul|menu|dir)$/.test(node.tagName);
  const enterNode = (node: Nodes) => {
    isDone ||= isList(node) || text.trimStart().length > 12;
    if (node.type === 'text' && !isDone) text += node.value;
    return !isDone && !(node.type === 'element' && LEFT_OUT.has(node.tagName));
  };
  walkHtml(item, { enter: enterNode, leave: () => undefined });
  return text;
}

function isHidden({ properties }: Element): boolean {
  return properties['hidden'] === true || properties['hidden'] === '';
}

/** `<sup>1</sup>`, `<sup><a href="#n1">note 1</a></sup>`, `<a href="#n1">[1]</a>`. */
function isMarker(element: Element): boolean {
  if (element.tagName === 'a') return isInnerLink(element) && /^\s*\[\d{1,3}\]\s*$/.test(textOf(element));
  if (element.tagName !== 'sup') return false;
  if (/^\s*(?:\d{1,3}|\[\d{1,3}\])\s*$/.test(textOf(element))) return true;
  const link = element.children.find((child) => child.type === 'element' && isInnerLink(child));
  return link?.type === 'element' && /\d/.test(textOf(link));
}

function isInnerLink({ tagName, properties }: Element): boolean {
  return tagName === 'a' && typeof properties['href'] === 'string' && properties['href'].startsWith('#');
}

function textOf(element: Element): string {
  let text = '';
  const enterNode = (node: Nodes) => {
    if (node.type === 'text') text += node.value;
    return true;
  };
  walkHtml(element, { enter: enterNode, leave: () => undefined });
  return text;
}
