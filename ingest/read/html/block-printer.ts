import type { Furniture } from '../../model/source.js';
import { trimBlock, type Block } from '../join-blocks.js';

/** Prints words into blocks: white space is collapsed, and nothing is printed for a block without words. */
export interface BlockPrinter {
  readonly words: (text: string) => void;
  /** Words whose white space stands as it is written. */
  readonly preformatted: (text: string) => void;
  readonly marker: (text: string) => void;
  readonly breakLine: () => void;
  readonly endBlock: () => void;
  /** Whatever comes next is in another cell of the row: a tab stands before it, even where a block ended. */
  readonly nextCell: () => void;
  /** Sets a label that stands before the next words. */
  readonly openItem: (label: string) => void;
  /** Ends an item; its label is dropped where no words came. */
  readonly closeItem: () => void;
  readonly setLevel: (level: number | null) => void;
  /** What was printed so far. */
  readonly blocks: () => readonly Block[];
}

/** The block that is being printed, and what waits until words come. */
interface State {
  parts: string[];
  length: number;
  /** The last characters that were printed. */
  last: string;
  furniture: Furniture[];
  level: number | null;
  levelOfNext: number | null;
  isEnded: boolean;
  isSpaced: boolean;
  tabs: number;
  readonly labels: string[];
  readonly done: Block[];
}

/** Makes a printer with nothing printed. */
export function createBlockPrinter(): BlockPrinter {
  const state: State = {
    ...{ parts: [], length: 0, last: '', furniture: [], level: null, levelOfNext: null },
    ...{ isEnded: false, isSpaced: false, tabs: 0, labels: [], done: [] },
  };
  return {
    words: (text) => printWords(state, text),
    preformatted: (text) => put(state, text),
    marker: (text) => printMarker(state, text),
    breakLine: () => breakLine(state),
    endBlock: () => {
      [state.isEnded, state.isSpaced, state.tabs] = [true, false, 0];
    },
    nextCell: () => {
      [state.isEnded, state.isSpaced] = [false, false];
      state.tabs += 1;
    },
    openItem: (label) => void state.labels.push(label),
    closeItem: () => void state.labels.pop(),
    setLevel: (level) => {
      state.levelOfNext = level;
    },
    blocks: () => {
      finish(state);
      return state.done;
    },
  };
}

/** White space of HTML; a no-break space is none. */
const SPACE = /[ \t\n\r\f]+/g;

function printWords(state: State, text: string): void {
  const collapsed = text.replace(SPACE, ' ');
  if (collapsed.startsWith(' ')) state.isSpaced = true;
  const words = collapsed.replace(/^ | $/g, '');
  if (words === '') return;
  put(state, words);
  state.isSpaced = collapsed.endsWith(' ');
}

function printMarker(state: State, text: string): void {
  put(state, text);
  state.furniture.push({ kind: 'footnote-marker', start: state.length - text.length, end: state.length });
}

function put(state: State, text: string): void {
  if (state.isEnded) finish(state);
  if (state.length === 0) state.level = state.levelOfNext;
  const before = state.length === 0 ? '' : '\t'.repeat(state.tabs) || space(state);
  add(state, before + state.labels.splice(0).join(''));
  add(state, text);
  [state.isSpaced, state.tabs] = [false, 0];
}

function space({ isSpaced, last }: State): string {
  return isSpaced && !/\s$/.test(last) ? ' ' : '';
}

function add(state: State, text: string): void {
  if (text === '') return;
  state.parts.push(text);
  state.length += text.length;
  state.last = text.slice(-2);
}

/** Two breaks make a blank line, as old pages part their paragraphs; more make no more. */
function breakLine(state: State): void {
  if (state.isEnded || state.length === 0) return;
  if (state.last !== '\n\n') addBreak(state);
  state.isSpaced = false;
}

function addBreak(state: State): void {
  state.parts.push('\n');
  state.length += 1;
  state.last = `${state.last}\n`.slice(-2);
}

function finish(state: State): void {
  const { parts, furniture, level } = state;
  const block = trimBlock({ text: parts.join(''), furniture, level });
  if (block.text !== '') state.done.push(block);
  [state.parts, state.furniture] = [[], []];
  [state.length, state.last, state.isEnded] = [0, '', false];
}
