import type { Evidence } from './evidence.js';
import type { EdgeId, NodeId } from './ids.js';
import type { Fact } from './nodes.js';

/** Every kind of edge, with its ends. */
export const EDGE_KINDS = {
  HAS_VERSION: 'instrument to its versions',
  HAS_TEXT: 'version to the words it was read from',
  HAS_SECTION: 'version to its headed parts, in order',
  HAS_CLAUSE: 'section, version or clause to the clauses below it, in order',
  HAS_NOTE: 'version to its notes, in order',
  SUPERSEDES: 'version to the version it replaces',
  RENEWS: 'instrument to the earlier one whose place it takes, where a body adopts a new one each session',
  CONTINUES: 'clause to the older clause it continues',
  PARALLELS: 'clause to a clause of another instrument with the same wording',
  CITES: 'clause to what its words cite: an instrument, version, event or question',
  MENTIONS: 'clause to an actor, initiative or event that it names',
  IMPOSES: 'clause to the duties it lays down',
  ADDRESSED_TO: 'section or duty to the actors it addresses',
  ADOPTED_BY: 'version or instrument to the body or conference that adopted it',
  IMPLEMENTS: 'practice, initiative or record to the clause or duty it answers',
  LED_BY: 'initiative, activity, strategy, helpline or solution to who leads it',
  PARTNERS_WITH: 'initiative or activity to a partner',
  PART_OF: 'actor, event, question, indicator, activity or meeting to what it belongs to',
  IN_COUNTRY: 'practice, actor or record to its country',
  IN_REGION: 'country, initiative or record to its region',
  ABOUT: 'anything to a topic',
  SUBMITTED_BY: 'practice, liaison statement or quarterly report to its submitter',
  SUBMITTED_TO: 'practice, liaison statement or quarterly report to the meeting or group it goes to',
  PUBLISHED_BY: 'resource, framework or code to its publisher',
  SIGNED_BY: 'code to a signatory',
  HAS_PARTICIPANT: 'meeting to a country or organization that took part, with the number of its delegates',
  ANSWERS: 'liaison statement to the statement it answers',
  MEASURED_BY: 'observation to its indicator',
  OBSERVED_IN: 'observation to the country or region it was made in',
  RELATES_TO: 'solution or resource to a practice, solution or initiative it belongs with',
  AMENDS: 'instrument to the instrument it adds to, as a protocol to its convention',
  WOULD_REVISE: 'draft to the versions it is compared with, the one that it revises first',
  HAS_PROPOSAL: 'draft to its clauses, in order',
  WOULD_CONTINUE: 'clause of a draft to the clause of a version that it continues',
  WOULD_DROP: 'draft to a clause of a version that it leaves out',
  WOULD_CITE: 'clause of a draft to what its words cite; to the draft itself where no register knows that',
  WOULD_RELEASE: 'clause of a draft to a duty of a version that would lose whom it addresses',
  WOULD_REPEAT: 'clause of a draft to a clause of another body that says the same already',
} as const;

export type EdgeKind = keyof typeof EDGE_KINDS;

/** An edge, with the exact words it rests on. */
export interface GraphEdge {
  readonly id: EdgeId;
  readonly kind: EdgeKind;
  readonly from: NodeId;
  readonly to: NodeId;
  /** Position among its siblings: edges of one end and kind are listed by it, then by id. */
  readonly order: number;
  /** Provisions of a citation and whatever else the kind carries. */
  readonly facts: Readonly<Record<string, Fact>>;
  /** Null only for edges that the shape of a document or file states by itself, such as HAS_SECTION. */
  readonly evidence: Evidence | null;
}

/** Kinds that start at drafts: what would be, and is not. */
const DRAFT_EDGES: ReadonlySet<EdgeKind> = new Set([
  'WOULD_REVISE',
  'HAS_PROPOSAL',
  'WOULD_CONTINUE',
  'WOULD_DROP',
  'WOULD_CITE',
  'WOULD_RELEASE',
  'WOULD_REPEAT',
]);

/** Every kind by which the collection hangs together. */
export const COLLECTION_EDGES: readonly EdgeKind[] = Object.keys(EDGE_KINDS)
  .filter(isEdgeKind)
  .filter((kind) => !DRAFT_EDGES.has(kind));

/** Kinds that lead to words alone: what they lead to is part of a text, and no neighbour. */
const WORDS_EDGES: ReadonlySet<EdgeKind> = new Set(['HAS_TEXT', 'HAS_NOTE']);

/** Kinds along which neighbourhoods and ways are looked for where nothing else is asked. */
export const NEIGHBOUR_EDGES: readonly EdgeKind[] = COLLECTION_EDGES.filter((kind) => !WORDS_EDGES.has(kind));

/** Whether a text from outside names a kind of edge. */
export function isEdgeKind(text: string): text is EdgeKind {
  return Object.hasOwn(EDGE_KINDS, text);
}
