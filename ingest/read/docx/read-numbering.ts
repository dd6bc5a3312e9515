import type { Element } from 'xast';
import { attributeOf, elementIn, elementsIn } from '../xml/elements.js';
import type { Styles } from './read-styles.js';
import { flagOf, numberOf, valueOf } from './word-values.js';

/** How one level of a list is numbered. */
export interface ListLevel {
  readonly start: number;
  /** `decimal`, `lowerLetter`, `bullet`. */
  readonly format: string;
  /** `%1.%2`, where `%1` stands for the number of the highest level. */
  readonly text: string;
  /** What stands behind the label. */
  readonly suffix: string;
  /** From 1: the level by whose use it begins anew; 0 for none, null for the next higher. */
  readonly restart: number | null;
  /** Whether the numbers of higher levels are written in digits. */
  readonly isLegal: boolean;
  /** Style whose paragraphs stand at this level. */
  readonly style: string | null;
}

/** A list as paragraphs name it. */
export interface WordList {
  /** Lists of one kind go on with each other's numbers. */
  readonly kind: string;
  readonly levels: readonly ListLevel[];
  /** By the level: the number with which it begins in this list, whatever others have counted. */
  readonly starts: ReadonlyMap<number, number>;
}

const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

/** The lists of a document by their numbers. */
export function readNumbering(part: Element | undefined, styles: Styles): ReadonlyMap<number, WordList> {
  if (part === undefined) return new Map();
  const kinds = new Map(elementsIn(part, 'abstractNum').map((one) => [attributeOf(one, 'abstractNumId') ?? '', one]));
  const lists = new Map(elementsIn(part, 'num').map((one) => [Number(attributeOf(one, 'numId')), one]));
  return new Map(
    [...lists].map(([number, list]) => [number, readList(list, findKind(list, { kinds, lists, styles }))]),
  );
}

interface Numbering {
  readonly kinds: ReadonlyMap<string, Element>;
  readonly lists: ReadonlyMap<number, Element>;
  readonly styles: Styles;
}

/** The kind of a list; one that only names a style is that of the style's own list. */
function findKind(list: Element | undefined, { kinds, lists, styles }: Numbering): Element | undefined {
  const kind = kinds.get(valueOf(list, 'abstractNumId') ?? '');
  const style = valueOf(kind, 'numStyleLink');
  if (style === null) return kind;
  const linked = lists.get(styles(style).list ?? NaN);
  return kinds.get(valueOf(linked, 'abstractNumId') ?? '') ?? kind;
}

function readList(list: Element, kind: Element | undefined): WordList {
  const overrides = new Map(elementsIn(list, 'lvlOverride').map((one) => [Number(attributeOf(one, 'ilvl')), one]));
  const own = byLevel(kind);
  const starts = [...overrides].flatMap(([level, one]) => {
    const start = numberOf(one, 'startOverride');
    return start === null ? [] : [[level, start] as const];
  });
  return {
    kind: attributeOf(kind, 'abstractNumId') ?? '',
    levels: LEVELS.map((level) => readLevel(elementIn(overrides.get(level), 'lvl') ?? own.get(level))),
    starts: new Map(starts),
  };
}

function byLevel(kind: Element | undefined): ReadonlyMap<number, Element> {
  return new Map(kind ? elementsIn(kind, 'lvl').map((one) => [Number(attributeOf(one, 'ilvl')), one]) : []);
}

/** What is not said is as ECMA-376 has it, part 1, 17.9: decimal, from nought, with a tab behind. */
function readLevel(level: Element | undefined): ListLevel {
  return {
    start: numberOf(level, 'start') ?? 0,
    format: valueOf(level, 'numFmt') ?? 'decimal',
    text: valueOf(level, 'lvlText') ?? '',
    suffix: SUFFIXES[valueOf(level, 'suff') ?? 'tab'] ?? '\t',
    restart: numberOf(level, 'lvlRestart'),
    isLegal: flagOf(level, 'isLgl') ?? false,
    style: valueOf(level, 'pStyle'),
  };
}

const SUFFIXES: Readonly<Record<string, string>> = { tab: '\t', space: ' ', nothing: '' };
