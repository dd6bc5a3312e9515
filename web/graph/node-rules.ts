import type { StylesheetJson } from 'cytoscape';
import { MEASURES } from './layout/place.js';
import type { Palette } from './palette.js';

type Rule = StylesheetJson[number];

/** How each part of the drawing looks: what lies outside the document, clauses, sections and the document itself. */
export function nodeRules(palette: Palette): StylesheetJson {
  return [anyNode(palette), outsideNode(palette), clauseChip(palette), sectionBlock(palette), documentNode(palette)];
}

function anyNode({ ink, sans }: Palette): Rule {
  return {
    selector: 'node',
    style: {
      'font-family': sans,
      color: ink,
      'z-index-compare': 'manual',
      label: 'data(label)',
      'text-wrap': 'wrap',
      'overlay-opacity': 0,
    },
  };
}

function outsideNode({ paper, isMirrored }: Palette): Rule {
  return {
    selector: 'node.other',
    style: {
      width: 15,
      height: 15,
      'font-size': 13,
      'line-height': 1.15,
      'text-halign': isMirrored ? 'left' : 'right',
      'text-valign': 'center',
      'text-margin-x': isMirrored ? -7 : 7,
      'text-justification': isMirrored ? 'right' : 'left',
      'text-max-width': `${MEASURES.labelWidth}px`,
      'text-background-color': paper,
      'text-background-opacity': 1,
      'z-index': 3,
      'min-zoomed-font-size': 5,
    },
  };
}

function clauseChip({ panel }: Palette): Rule {
  return {
    selector: 'node.chip',
    style: {
      width: 26,
      height: 26,
      'font-size': 12,
      'text-halign': 'center',
      'text-valign': 'center',
      'background-color': panel,
      'border-width': 1.25,
      'z-index': 2,
      'min-zoomed-font-size': 5,
    },
  };
}

function sectionBlock({ block, line, serif }: Palette): Rule {
  return {
    selector: 'node.block',
    style: {
      shape: 'round-rectangle',
      width: MEASURES.blockWidth + 2 * MEASURES.blockPadding,
      height: 'data(height)',
      'background-color': block,
      'border-width': 1,
      'border-color': line,
      'font-family': serif,
      'font-style': 'italic',
      'font-size': 14,
      'z-index': 0,
      'line-height': 1.15,
      'text-valign': 'top',
      'text-margin-y': -3,
      'text-max-width': `${MEASURES.blockWidth}px`,
    },
  };
}

function documentNode({ ink, panel, serif }: Palette): Rule {
  return {
    selector: 'node.root',
    style: {
      shape: 'round-rectangle',
      width: MEASURES.blockWidth - 4,
      height: 'data(height)',
      padding: `${MEASURES.rootPadding}px`,
      'background-color': ink,
      color: panel,
      'font-family': serif,
      'font-size': 15,
      'font-weight': 'bold',
      'line-height': 1.2,
      'text-valign': 'center',
      'text-max-width': `${MEASURES.blockWidth}px`,
      'z-index': 3,
    },
  };
}
