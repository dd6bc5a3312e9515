import type { StylesheetJson } from 'cytoscape';
import { KINDS, SHAPES } from './kinds.js';
import { nodeRules } from './node-rules.js';
import { colourOf, type Palette } from './palette.js';

/** How everything drawn looks in a palette. */
export function createStylesheet(palette: Palette): StylesheetJson {
  return [
    ...nodeRules(palette),
    ...kindRules(palette),
    ...flagRules(palette),
    ...edgeRules(palette),
    ...stateRules(palette),
  ];
}

function kindRules(palette: Palette): StylesheetJson {
  return KINDS.flatMap((kind) => [
    { selector: `node.other.${kind}`, style: { shape: SHAPES[kind], 'background-color': colourOf(palette, kind) } },
    { selector: `node.chip.${kind}`, style: { shape: SHAPES[kind], 'border-color': colourOf(palette, kind) } },
  ]);
}

function flagRules(palette: Palette): StylesheetJson {
  const { ink, panel, muted } = palette;
  return [
    { selector: 'node.found', style: { width: 18, height: 18, 'border-width': 2, 'border-color': ink } },
    {
      selector: 'node.unresolved',
      style: {
        'background-color': panel,
        'border-width': 2,
        'border-style': 'dashed',
        'border-color': muted,
        color: muted,
        'font-style': 'italic',
      },
    },
    {
      selector: 'node.example',
      style: {
        'background-color': panel,
        'border-width': 2,
        'border-style': 'double',
        'border-color': colourOf(palette, 'Practice'),
      },
    },
    ...KINDS.map((kind) => ({
      selector: `node.fold.${kind}`,
      style: {
        'background-color': panel,
        'border-width': 4,
        'border-style': 'double',
        'border-color': colourOf(palette, kind),
      } as const,
    })),
  ];
}

function edgeRules({ line, muted, paper, sans }: Palette): StylesheetJson {
  return [
    {
      selector: 'edge',
      style: {
        width: 1.1,
        'line-color': line,
        'curve-style': 'straight',
        'z-index-compare': 'manual',
        'z-index': 1,
        'target-arrow-shape': 'triangle',
        'target-arrow-color': line,
        'arrow-scale': 0.75,
        'overlay-opacity': 0,
        'font-family': sans,
        'font-size': 10,
        color: muted,
        'text-background-color': paper,
        'text-background-opacity': 0.9,
        'text-background-padding': '2px',
        'min-zoomed-font-size': 7,
      },
    },
    {
      selector: 'edge.bent',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-weights': 'data(weights)',
        'control-point-distances': 'data(distances)',
        'edge-distances': 'node-position',
      },
    },
    { selector: 'edge.HAS_SECTION, edge.HAS_CLAUSE', style: { 'target-arrow-shape': 'none' } },
    { selector: 'edge.HAS_SECTION', style: { 'source-endpoint': '270deg', 'target-endpoint': '270deg' } },
    { selector: 'edge.HAS_SECTION.mirrored', style: { 'source-endpoint': '90deg', 'target-endpoint': '90deg' } },
    { selector: 'edge.MENTIONS', style: { 'line-style': 'dashed', 'line-dash-pattern': [5, 3] } },
    { selector: 'edge.IMPLEMENTS', style: { 'line-style': 'dashed', 'line-dash-pattern': [2, 3] } },
  ];
}

/** What is selected stands out, what it is connected to stays, the rest steps back. */
function stateRules({ accent, ink, panel }: Palette): StylesheetJson {
  return [
    { selector: 'node.far', style: { opacity: 0.38 } },
    { selector: 'node.block.far, node.root.far', style: { opacity: 1 } },
    { selector: 'node.chip.far', style: { opacity: 1, 'border-opacity': 0.45, 'text-opacity': 0.55 } },
    { selector: 'edge.far', style: { opacity: 0.12 } },
    { selector: 'edge.near', style: { width: 1.8, 'line-color': accent, 'target-arrow-color': accent, opacity: 1 } },
    { selector: 'edge.labelled, edge.near.named', style: { label: 'data(label)', color: ink } },
    { selector: 'node.hover', style: { 'underlay-color': accent, 'underlay-opacity': 0.14, 'underlay-padding': 5 } },
    {
      selector: 'node.chosen',
      style: { 'border-width': 3, 'border-color': accent, 'border-style': 'solid', 'border-opacity': 1 },
    },
    { selector: 'node.chip.chosen', style: { 'background-color': accent, color: panel, 'font-weight': 'bold' } },
    { selector: 'node.open', style: { 'underlay-color': accent, 'underlay-opacity': 0.2, 'underlay-padding': 4 } },
    {
      selector: 'node.pinned',
      style: { 'underlay-color': ink, 'underlay-opacity': 0.22, 'underlay-shape': 'ellipse' },
    },
    { selector: 'edge.way', style: { width: 3, 'line-color': accent, 'target-arrow-color': accent, opacity: 1 } },
    { selector: 'node.way', style: { 'border-width': 3, 'border-color': accent, opacity: 1 } },
  ];
}
