import { say } from '../i18n/words.js';
import { rowsHeight } from './layout/arrange-blocks.js';
import { countLines, MEASURES, rootHeight, type Places, type Plan, type Point } from './layout/place.js';
import type { Scene, SceneLink, SceneNode } from './scene.js';

/** How a node is drawn: the document itself, a section with its clauses, a clause in one, or something else. */
export type Part = 'root' | 'block' | 'chip' | 'other';

/** A rectangle of the drawing. */
export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A node with its place. */
export interface Placed {
  readonly node: SceneNode;
  readonly part: Part;
  readonly label: string;
  readonly at: Point;
  /** What it covers, its label included. */
  readonly box: Box;
}

/** One end of a connection, seen from the other. */
export interface Neighbour {
  readonly id: string;
  readonly link: SceneLink;
}

/** A scene with its places: all that there is to draw, whatever draws it. */
export interface Drawing {
  readonly placed: ReadonlyMap<string, Placed>;
  readonly links: readonly SceneLink[];
  readonly neighbours: ReadonlyMap<string, readonly Neighbour[]>;
  readonly root: string | null;
  readonly bounds: Box;
  /** From right to left, as the page is read. */
  readonly isMirrored: boolean;
}

/** What the layout needs of a scene. */
export function toPlan({ root, nodes, links }: Scene): Plan {
  const shapes = nodes.map((node) => ({
    id: node.id,
    label: labelOf(node),
    block: node.block,
    isBlock: node.isBlock,
  }));
  const first = nodes.flatMap(({ id, isFound }) => (isFound ? [id] : []));
  return { root, first, shapes, links: links.map(({ from, to }) => [from, to]) };
}

/** Puts a scene in its places; what has no place yet is left out. */
export function createDrawing(scene: Scene, places: Places, isMirrored: boolean): Drawing {
  const members = countMembers(scene.nodes);
  const placed = new Map<string, Placed>();
  for (const node of scene.nodes) {
    const place = places.get(node.id);
    if (place === undefined) continue;
    const part = partOf(node, scene.root);
    const label = labelOf(node);
    const at = isMirrored ? { x: -place.x, y: place.y } : place;
    const size = { part, label, members: members.get(node.id) ?? 0 };
    placed.set(node.id, { node, part, label, at, box: boxOf(at, size, isMirrored) });
  }
  const links = scene.links.filter(({ from, to }) => placed.has(from) && placed.has(to));
  const bounds = boundsOf([...placed.values()].map(({ box }) => box));
  return { placed, links, neighbours: findNeighbours(links), root: scene.root, bounds, isMirrored };
}

/** Nothing to draw. */
export const EMPTY_DRAWING: Drawing = createDrawing({ root: null, nodes: [], links: [] }, new Map(), false);

/** Where a point of the drawing is in the places of the layout, which know no mirror. */
export function toPlace({ isMirrored }: Drawing, { x, y }: Point): Point {
  return { x: Math.round(isMirrored ? -x : x), y: Math.round(y) };
}

function partOf({ id, isBlock, block }: SceneNode, root: string | null): Part {
  if (id === root) return 'root';
  if (isBlock) return 'block';
  return block === null ? 'other' : 'chip';
}

/** What stands in or beside a node. */
export function labelOf({ label, unresolved, example }: SceneNode): string {
  if (example) return `${label} (${say('details.exampleShort')})`;
  return unresolved ? `${label} (${say('details.unresolvedShort')})` : label;
}

interface Size {
  readonly part: Part;
  readonly label: string;
  readonly members: number;
}

function boxOf({ x, y }: Point, { part, label, members }: Size, isMirrored: boolean): Box {
  if (part === 'other') return besideBox({ x, y }, label, isMirrored);
  const [width, height] = sizeOf(part, label, members);
  const heading = part === 'block' ? countLines(label, MEASURES.headingCharacters) * MEASURES.headingLine : 0;
  return { x1: x - width / 2, x2: x + width / 2, y1: y - height / 2 - heading, y2: y + height / 2 };
}

/** A shape with its label on the side where one reads on. */
function besideBox({ x, y }: Point, label: string, isMirrored: boolean): Box {
  const lines = countLines(label, MEASURES.labelCharacters);
  const half = Math.max(10, (lines * MEASURES.labelLine) / 2);
  const longest = lines > 1 ? MEASURES.labelWidth : Math.min(MEASURES.labelWidth, label.length * 7.2);
  const [back, on] = [10, longest + 16];
  return { x1: x - (isMirrored ? on : back), x2: x + (isMirrored ? back : on), y1: y - half, y2: y + half };
}

/** Width and height of what is drawn around its place. */
export function sizeOf(part: Part, label: string, members: number): readonly [width: number, height: number] {
  if (part === 'root') return [MEASURES.blockWidth + 2 * MEASURES.blockPadding, rootHeight(label)];
  if (part === 'chip') return [CHIP, CHIP];
  if (part === 'block')
    return [MEASURES.blockWidth + 2 * MEASURES.blockPadding, rowsHeight(members) + 2 * MEASURES.blockPadding];
  return [DOT, DOT];
}

/** Across a clause, and across anything outside the document. */
const CHIP = 26;
const DOT = 15;

function countMembers(nodes: readonly SceneNode[]): ReadonlyMap<string, number> {
  const members = new Map<string, number>();
  for (const { block } of nodes) if (block !== null) members.set(block, (members.get(block) ?? 0) + 1);
  return members;
}

/** The rectangle around others. */
export function boundsOf(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { x1: 0, y1: 0, x2: 0, y2: 0 };
  let [x1, y1, x2, y2] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    [x1, y1] = [Math.min(x1, box.x1), Math.min(y1, box.y1)];
    [x2, y2] = [Math.max(x2, box.x2), Math.max(y2, box.y2)];
  }
  return { x1, y1, x2, y2 };
}

function findNeighbours(links: readonly SceneLink[]): ReadonlyMap<string, readonly Neighbour[]> {
  const neighbours = new Map<string, Neighbour[]>();
  const add = (from: string, neighbour: Neighbour): void => {
    const list = neighbours.get(from);
    if (list) list.push(neighbour);
    else neighbours.set(from, [neighbour]);
  };
  for (const link of links) {
    add(link.from, { id: link.to, link });
    add(link.to, { id: link.from, link });
  }
  return neighbours;
}
