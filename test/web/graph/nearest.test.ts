import { describe, expect, it } from 'vitest';
import { findNearest, type Direction } from '../../../web/graph/nearest.js';

const POINTS = new Map([
  ['right', { x: 30, y: 2 }],
  ['far right', { x: 300, y: 0 }],
  ['below', { x: -4, y: 40 }],
  ['left', { x: -34, y: 0 }],
]);

describe('going from a point in a direction', () => {
  it.each<readonly [Direction, string | null]>([
    ['right', 'right'],
    ['left', 'left'],
    ['down', 'below'],
    ['up', null],
  ])('%s comes to %s', (direction, id) => {
    expect(findNearest({ x: 0, y: 0 }, direction, POINTS)).toBe(id);
  });
});
