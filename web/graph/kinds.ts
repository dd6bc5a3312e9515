import type { Kind } from '../api/content.js';

/** Form of a kind in the graph and in the legend: kinds differ by shape as well as by colour. */
export type ShapeName =
  | 'ellipse'
  | 'round-rectangle'
  | 'rectangle'
  | 'hexagon'
  | 'diamond'
  | 'star'
  | 'round-tag'
  | 'triangle'
  | 'pentagon'
  | 'octagon'
  | 'rhomboid'
  | 'vee';

/** Shape of each kind; its colour is the design token `--kind-<kind>`. */
export const SHAPES: Readonly<Record<Kind, ShapeName>> = {
  Instrument: 'rectangle',
  Version: 'round-rectangle',
  Section: 'round-rectangle',
  Clause: 'ellipse',
  Note: 'round-tag',
  Duty: 'rhomboid',
  Text: 'rectangle',
  Actor: 'hexagon',
  Initiative: 'diamond',
  Practice: 'star',
  Activity: 'diamond',
  Strategy: 'star',
  Framework: 'rectangle',
  Indicator: 'round-tag',
  Observation: 'ellipse',
  Resource: 'round-rectangle',
  Helpline: 'hexagon',
  Code: 'rectangle',
  Solution: 'star',
  LiaisonStatement: 'rhomboid',
  QuarterlyReport: 'rhomboid',
  Meeting: 'triangle',
  Topic: 'round-tag',
  Event: 'triangle',
  Question: 'pentagon',
  Country: 'vee',
  Region: 'octagon',
  Draft: 'round-rectangle',
  Proposal: 'ellipse',
};

/** Every kind in the order in which the legend and the search show them. */
export const KINDS: readonly Kind[] = [
  'Clause',
  'Section',
  'Version',
  'Instrument',
  'Question',
  'Event',
  'Actor',
  'Initiative',
  'Practice',
  'Activity',
  'Strategy',
  'Framework',
  'Indicator',
  'Observation',
  'Resource',
  'Helpline',
  'Code',
  'Solution',
  'LiaisonStatement',
  'QuarterlyReport',
  'Meeting',
  'Topic',
  'Country',
  'Region',
  'Duty',
  'Note',
  'Text',
  'Draft',
  'Proposal',
];
