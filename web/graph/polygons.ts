import type { ShapeName } from './kinds.js';

/** The corners of each shape on a field of 16 by 16; those that are round or upright rectangles have none. */
const POLYGONS: Readonly<Record<Exclude<ShapeName, RoundName>, string>> = {
  hexagon: '4.5,2 11.5,2 15,8 11.5,14 4.5,14 1,8',
  diamond: '8,1 15,8 8,15 1,8',
  star: '8,1 9.8,6 15,6.2 10.9,9.4 12.4,14.6 8,11.5 3.6,14.6 5.1,9.4 1,6.2 6.2,6',
  'round-tag': '2,3 10.5,3 15,8 10.5,13 2,13',
  triangle: '8,1.5 15,14 1,14',
  pentagon: '8,1 15,6.3 12.4,14.5 3.6,14.5 1,6.3',
  octagon: '5,1.5 11,1.5 14.5,5 14.5,11 11,14.5 5,14.5 1.5,11 1.5,5',
  rhomboid: '1,3 11,3 15,13 5,13',
  vee: '1.5,2 8,5 14.5,2 8,15',
};

type RoundName = 'ellipse' | 'rectangle' | 'round-rectangle';

/** The corners of a shape as SVG writes them, on a field of 16 by 16; null where it is round or an upright rectangle. */
export function polygonOf(shape: ShapeName): string | null {
  return isRound(shape) ? null : POLYGONS[shape];
}

function isRound(shape: ShapeName): shape is RoundName {
  return shape === 'ellipse' || shape === 'rectangle' || shape === 'round-rectangle';
}
