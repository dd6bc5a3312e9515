import type { GraphNode, NodeKind } from '#graph/model/nodes.js';

/** The type of the schema for each kind of node. */
const TYPE_NAMES = {
  instrument: 'Instrument',
  version: 'Version',
  text: 'Text',
  section: 'Section',
  clause: 'Clause',
  note: 'Note',
  duty: 'Duty',
  actor: 'Actor',
  initiative: 'Initiative',
  practice: 'Practice',
  activity: 'Activity',
  strategy: 'Strategy',
  framework: 'Framework',
  indicator: 'Indicator',
  observation: 'Observation',
  resource: 'Resource',
  helpline: 'Helpline',
  code: 'Code',
  solution: 'Solution',
  liaisonStatement: 'LiaisonStatement',
  quarterlyReport: 'QuarterlyReport',
  meeting: 'Meeting',
  topic: 'Topic',
  event: 'Event',
  question: 'Question',
  country: 'Country',
  region: 'Region',
  draft: 'Draft',
  proposal: 'Proposal',
} as const satisfies Record<NodeKind, string>;

/** The type of the schema that a node is of. */
export function typeName<Kind extends NodeKind>({ kind }: { readonly kind: Kind }): (typeof TYPE_NAMES)[Kind] {
  return TYPE_NAMES[kind];
}

const CITABLE = ['instrument', 'version', 'clause', 'event', 'question'] as const;

/** Whether a node is of a type that texts can cite. */
export function isCitable(node: GraphNode): node is Extract<GraphNode, { kind: (typeof CITABLE)[number] }> {
  return CITABLE.some((kind) => kind === node.kind);
}
