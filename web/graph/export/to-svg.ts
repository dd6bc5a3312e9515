import { SHAPES } from '../kinds.js';
import type { Point } from '../layout/place.js';
import { coloursOf } from '../colours.js';
import type { Palette } from '../palette.js';
import { polygonOf } from '../polygons.js';
import { textsOf } from '../sketch-text.js';
import type { Sketch, SketchLink, SketchNode } from '../sketch.js';
import { escapeXml } from './escape-xml.js';

const MARGIN = 24;

/** The whole drawing as an SVG file, with its name; what is long or hostile in names stays text. */
export function toSvg(sketch: Sketch, palette: Palette, name: string): string {
  const { x1, y1, x2, y2 } = sketch.bounds;
  const [width, height] = [x2 - x1 + 2 * MARGIN, y2 - y1 + 2 * MARGIN].map((length) => Math.ceil(length));
  const blocks = sketch.nodes.filter(({ part }) => part === 'block');
  const others = sketch.nodes.filter(({ part }) => part !== 'block');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x1 - MARGIN} ${y1 - MARGIN} ${width} ${height}">`,
    `<title>${escapeXml(name)}</title>`,
    `<rect x="${x1 - MARGIN}" y="${y1 - MARGIN}" width="${width}" height="${height}" fill="${palette.paper}"/>`,
    ...blocks.map((node) => shapeOf(node, palette)),
    `<g fill="none" stroke="${palette.line}" stroke-width="1.1">`,
    ...sketch.links.map(pathOf),
    '</g>',
    ...others.map((node) => shapeOf(node, palette)),
    ...sketch.nodes.flatMap((node) => writtenOf(node, palette, sketch.isMirrored)),
    '</svg>\n',
  ].join('\n');
}

function pathOf({ points, kind }: SketchLink): string {
  const [first, ...rest] = points;
  const last = rest.pop();
  if (!first || !last) return '';
  const curves = rest.map((bend, index) => {
    const next = rest[index + 1];
    const end = next ? { x: (bend.x + next.x) / 2, y: (bend.y + next.y) / 2 } : last;
    return `Q${print(bend)} ${print(end)}`;
  });
  const dash = DASHES[kind] ?? '';
  return `<path d="M${print(first)} ${curves.length > 0 ? curves.join(' ') : `L${print(last)}`}"${dash}/>`;
}

const DASHES: Readonly<Record<string, string>> = {
  MENTIONS: ' stroke-dasharray="5 3"',
  IMPLEMENTS: ' stroke-dasharray="2 3"',
};

function print({ x, y }: Point): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}

function shapeOf(node: SketchNode, palette: Palette): string {
  const { fill, stroke, width, dash } = coloursOf(node, palette);
  const edge = stroke === null ? '' : ` stroke="${stroke}" stroke-width="${width}"`;
  const dashes = dash.length === 0 ? '' : ` stroke-dasharray="${dash.join(' ')}"`;
  return outlineOf(node, `fill="${fill}"${edge}${dashes}`);
}

function outlineOf({ part, kind, x, y, width, height }: SketchNode, paint: string): string {
  const [left, top] = [x - width / 2, y - height / 2];
  const shape = part === 'block' || part === 'root' ? 'round-rectangle' : SHAPES[kind];
  const corners = polygonOf(shape);
  if (shape === 'ellipse') return `<circle cx="${x}" cy="${y}" r="${width / 2}" ${paint}/>`;
  if (corners === null)
    return `<rect x="${left}" y="${top}" width="${width}" height="${height}" rx="${shape === 'rectangle' ? 0 : 4}" ${paint}/>`;
  return `<polygon transform="translate(${left} ${top}) scale(${width / 16})" points="${corners}" ${paint}/>`;
}

function writtenOf(node: SketchNode, palette: Palette, isMirrored: boolean): readonly string[] {
  const family = node.part === 'root' || node.part === 'block' ? palette.serif : palette.sans;
  return textsOf(node, palette, isMirrored).map(({ text, x, y, size, style, align, colour, halo }) => {
    const looks = [
      `x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size}" fill="${colour}"`,
      `text-anchor="${ANCHORS[align]}" dominant-baseline="central" font-family="${escapeXml(family)}"`,
      style === 'bold' ? 'font-weight="bold"' : '',
      style === 'italic' ? 'font-style="italic"' : '',
      halo ? `stroke="${palette.paper}" stroke-width="3" paint-order="stroke"` : '',
    ];
    return `<text ${looks.filter((look) => look !== '').join(' ')}>${escapeXml(text)}</text>`;
  });
}

const ANCHORS = { left: 'start', center: 'middle', right: 'end' } as const;
