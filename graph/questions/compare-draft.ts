import { CLAUSE_CHANGES, PARALLEL_MATCHES, type ClauseChange, type ParallelMatch } from '../model/closed-lists.js';
import type { GraphEdge } from '../model/edges.js';
import type { Evidence } from '../model/evidence.js';
import { wholeOf, type NodeId } from '../model/ids.js';
import { isOfKind, type GraphNode, type NodeKind, type NodeOf } from '../model/nodes.js';
import type { WordChange } from '../model/word-changes.js';
import { diffClauses } from './diff-clauses.js';
import { linkedEdges, linkedNodes, nodeOfKind } from './linked-nodes.js';
import { newestVersions } from './newest-versions.js';
import type { Reader } from './reader.js';
import { toWitnessed, type WitnessedEdge } from './witnessed-edges.js';

type Clause = NodeOf<'clause'>;
type Proposal = NodeOf<'proposal'>;
type Version = NodeOf<'version'>;

/** What a draft would make of a clause, with the words it rests on: those of the draft, or of the clause that is dropped. */
export interface DraftChange {
  readonly change: ClauseChange;
  /** Share of words in common and in order, 0 to 1; 0 for what is added or dropped. */
  readonly similarity: number;
  readonly older: Clause | null;
  readonly newer: Proposal | null;
  readonly words: readonly WordChange[];
  readonly evidence: Evidence;
}

/** A citation that a draft should not make as it stands: of what no register knows, or of a version that a later one supersedes. */
export interface DraftCitation {
  readonly fault: 'dead' | 'stale';
  /** What is cited, by name. */
  readonly name: string;
  /** The clause that cites; null where the words stand before the first. */
  readonly clause: Proposal | null;
  /** The version that is cited and the newest of its line; null where it is dead. */
  readonly cited: Version | null;
  readonly newest: Version | null;
  readonly evidence: Evidence;
}

/** A duty whose clause a draft goes on with, without some of those whom it addresses; its words are those of the version. */
export interface DraftRelease {
  readonly duty: NodeOf<'duty'>;
  readonly older: Clause;
  readonly newer: Proposal;
  /** Names of those who would be addressed no longer. */
  readonly lost: readonly string[];
  readonly evidence: Evidence;
}

/** A clause that a draft adds or changes, and a clause of another body that says the same already, with its words. */
export interface DraftRepetition {
  readonly clause: Proposal;
  readonly other: Clause;
  readonly match: ParallelMatch;
  readonly similarity: number;
  readonly evidence: Evidence;
}

/** What a draft would make of a version. */
export interface DraftComparison {
  readonly draft: NodeOf<'draft'>;
  readonly version: Version;
  /** In the order of the draft, then what is dropped in the order of the version. */
  readonly changes: readonly DraftChange[];
  readonly citations: readonly DraftCitation[];
  readonly releases: readonly DraftRelease[];
  readonly repetitions: readonly DraftRepetition[];
}

/** The versions that a draft can be compared with, the one that it revises first, then those of its line, latest first. */
export function comparedVersions(reader: Reader, draft: NodeId): Promise<readonly Version[]> {
  return linkedNodes(reader, draft, { kind: 'WOULD_REVISE', direction: 'out', to: 'version' });
}

/** The clauses of a draft in the order of its text. */
export function proposalsOf(reader: Reader, draft: NodeId): Promise<readonly Proposal[]> {
  return linkedNodes(reader, draft, { kind: 'HAS_PROPOSAL', direction: 'out', to: 'proposal' });
}

/** What a draft would make of a version of its line, of the one that it revises where none is named; undefined where there is no such draft, or it was not put beside that version. */
export async function compareDraft(
  reader: Reader,
  { draft: id, version: wanted }: { readonly draft: NodeId; readonly version?: NodeId },
): Promise<DraftComparison | undefined> {
  const [draft, versions] = await Promise.all([nodeOfKind(reader, id, 'draft'), comparedVersions(reader, id)]);
  const version = wanted === undefined ? versions[0] : versions.find((one) => one.id === wanted);
  if (draft === undefined || version === undefined) return undefined;
  const comparing = { reader, draft: id, version: version.id, proposals: await proposalsOf(reader, id) };
  const changes = await findChanges(comparing);
  const [citations, releases, repetitions] = await Promise.all([
    findCitations(comparing),
    findReleases(comparing),
    findRepetitions(comparing, changes),
  ]);
  return { draft, version, changes, citations, releases, repetitions };
}

interface Comparing {
  readonly reader: Reader;
  readonly draft: NodeId;
  readonly version: NodeId;
  readonly proposals: readonly Proposal[];
}

/** Edges of a kind from each clause of the draft, in its order, with the nodes that they lead to. */
async function follow<Kind extends NodeKind>(
  { reader, proposals }: Comparing,
  kind: GraphEdge['kind'],
  to: Kind,
): Promise<readonly Followed<Kind>[]> {
  const lists = await reader.edges({ ends: proposals.map(({ id }) => id), direction: 'out', kinds: [kind] });
  const edges = proposals.flatMap((proposal, i) =>
    (lists[i] ?? []).map((edge) => ({ proposal, edge: toWitnessed(edge) })),
  );
  const nodes = await reader.nodes(edges.map(({ edge }) => edge.to));
  return edges.flatMap((found, i) => {
    const node = nodes[i];
    return node && isOfKind(node, to) ? [{ ...found, node }] : [];
  });
}

interface Followed<Kind extends NodeKind> {
  readonly proposal: Proposal;
  readonly edge: WitnessedEdge;
  readonly node: Extract<GraphNode, { kind: Kind }>;
}

async function findChanges(comparing: Comparing): Promise<readonly DraftChange[]> {
  const { reader, draft, version, proposals } = comparing;
  const [continued, own, dropped] = await Promise.all([
    follow(comparing, 'WOULD_CONTINUE', 'clause'),
    linkedEdges(reader, draft, { kind: 'HAS_PROPOSAL', direction: 'out' }),
    linkedEdges(reader, draft, { kind: 'WOULD_DROP', direction: 'out' }),
  ]);
  const words = new Map(own.map((edge) => [edge.to, toWitnessed(edge).evidence]));
  const kept = continued.filter(({ node }) => wholeOf(node.id) === version);
  const gone = dropped.filter(({ to }) => wholeOf(to) === version);
  const olds = await reader.nodes(gone.map(({ to }) => to));
  return [
    ...proposals.flatMap((newer): readonly DraftChange[] => {
      const links = kept.filter(({ proposal }) => proposal.id === newer.id);
      const evidence = words.get(newer.id);
      if (links.length === 0) return evidence ? [{ ...differ('added', null, newer), similarity: 0, evidence }] : [];
      return links.map(({ edge, node }) => ({
        ...differ(readChange(edge), node, newer),
        similarity: shareOf(edge),
        evidence: edge.evidence,
      }));
    }),
    ...gone.flatMap((edge, i) => {
      const older = olds[i];
      if (!older || !isOfKind(older, 'clause')) return [];
      return [{ ...differ('deleted', older, null), similarity: 0, evidence: toWitnessed(edge).evidence }];
    }),
  ];
}

function differ(change: ClauseChange, older: Clause | null, newer: Proposal | null) {
  return { change, older, newer, words: diffClauses(older ?? undefined, newer ?? undefined) };
}

function readChange({ facts }: GraphEdge): ClauseChange {
  return CLAUSE_CHANGES.find((change) => change === facts['change']) ?? 'modified';
}

function shareOf({ facts }: GraphEdge): number {
  return Number(facts['similarity']);
}

async function findCitations({ reader, draft, proposals }: Comparing): Promise<readonly DraftCitation[]> {
  const ends = [draft, ...proposals.map(({ id }) => id)];
  const lists = await reader.edges({ ends, direction: 'out', kinds: ['WOULD_CITE'] });
  const citations = lists.flat().map(toWitnessed);
  const newest = await newestVersions(
    reader,
    citations.map(({ to }) => to),
  );
  const named = await reader.nodes(citations.flatMap(({ to }) => [to, newest.get(to) ?? to]));
  const clauses = new Map(proposals.map((proposal) => [proposal.id, proposal]));
  return citations.flatMap((citation, i): readonly DraftCitation[] => {
    const { to, from, facts, evidence } = citation;
    const said = { name: String(facts['name']), clause: clauses.get(from) ?? null, evidence };
    if (to === draft) return [{ ...said, fault: 'dead', cited: null, newest: null }];
    const [cited, latest] = [named[2 * i], named[2 * i + 1]];
    const isStale = newest.has(to) && cited && latest && isOfKind(cited, 'version') && isOfKind(latest, 'version');
    return isStale ? [{ ...said, fault: 'stale', cited, newest: latest }] : [];
  });
}

async function findReleases(comparing: Comparing): Promise<readonly DraftRelease[]> {
  const released = (await follow(comparing, 'WOULD_RELEASE', 'duty')).filter(
    ({ node }) => wholeOf(node.id) === comparing.version,
  );
  const lists = await comparing.reader.edges({
    ends: released.map(({ node }) => node.id),
    direction: 'in',
    kinds: ['IMPOSES'],
  });
  const clauses = await comparing.reader.nodes(released.map(({ node }, i) => lists[i]?.[0]?.from ?? node.id));
  return released.flatMap(({ proposal, edge, node }, i) => {
    const [older, lost] = [clauses[i], edge.facts['lost']];
    if (!older || !isOfKind(older, 'clause') || typeof lost !== 'object' || lost === null) return [];
    return [{ duty: node, older, newer: proposal, lost, evidence: edge.evidence }];
  });
}

/** What a clause says that the draft leaves as it is was said before: only what is new is told. */
async function findRepetitions(
  comparing: Comparing,
  changes: readonly DraftChange[],
): Promise<readonly DraftRepetition[]> {
  const news = new Set(changes.flatMap(({ similarity, newer }) => (similarity < 1 && newer ? [newer.id] : [])));
  const said = await follow(comparing, 'WOULD_REPEAT', 'clause');
  return said
    .filter(({ proposal }) => news.has(proposal.id))
    .map(({ proposal, edge, node }) => ({
      clause: proposal,
      other: node,
      match: PARALLEL_MATCHES.find((match) => match === edge.facts['match']) ?? 'reworded',
      similarity: shareOf(edge),
      evidence: edge.evidence,
    }));
}
