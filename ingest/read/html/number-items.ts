import type { Element } from 'hast';
import { formatNumber, type NumberStyle } from '../format-number.js';

/** A list that is being read. */
export interface OpenList {
  /** The label of its next item, with the space behind it, `2. `. */
  readonly nextLabel: (item: Element) => string;
}

/** What stands before an item that has no number. */
export const DASH = '– ';

/** Opens `ul`, `menu`, and `ol` with its type, start and direction. */
export function openList(list: Element): OpenList {
  return list.tagName === 'ol' ? openNumbered(list) : { nextLabel: () => DASH };
}

/** By the `type` of a list: `1. `, `a) `, `A. `, `i) `, `I. `. */
const STYLES: Readonly<Record<string, readonly [NumberStyle, string]>> = {
  '1': ['decimal', '. '],
  a: ['lowerLetter', ') '],
  A: ['upperLetter', '. '],
  i: ['lowerRoman', ') '],
  I: ['upperRoman', '. '],
};

function openNumbered({ properties, children }: Element): OpenList {
  const isReversed = properties['reversed'] === true;
  const items = children.filter((child) => child.type === 'element' && child.tagName === 'li');
  let next = integerOf(properties['start']) ?? (isReversed ? items.length : 1);
  return {
    nextLabel: (item) => {
      const number = integerOf(item.properties['value']) ?? next;
      next = number + (isReversed ? -1 : 1);
      const type = item.properties['type'] ?? properties['type'];
      const [style, stop] = STYLES[String(type)] ?? ['decimal', '. '];
      return `${formatNumber(number, style)}${stop}`;
    },
  };
}

function integerOf(value: Element['properties'][string]): number | null {
  return typeof value === 'number' || (typeof value === 'string' && /^\s*-?\d+\s*$/.test(value)) ? Number(value) : null;
}
