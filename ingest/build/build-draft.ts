import type { Evidence } from '#graph/model/evidence.js';
import type { NodeId } from '#graph/model/ids.js';
import { documentIds, proposalId } from '../model/document-ids.js';
import type { ParsedClause } from '../model/document.js';
import type { AlignedDraft, DraftBesideVersion, Repetition } from '../model/draft.js';
import type { ResolvedCitation } from '../model/mention.js';
import { dutyIds } from './build-findings.js';
import type { Draft as Records } from './draft.js';
import { witnessDocument } from './witness-document.js';
import { witnessOpening } from './witness-opening.js';
import { witnessRegister } from './witness-register.js';

/** Puts a proposed revision into the graph beside the collection: its clauses, and what it would make of the versions it was put beside, each with the words it rests on. */
export function buildDraft(records: Records, draft: AlignedDraft): void {
  const { document } = draft.reading;
  const clauses = new Map(document.clauses.map((clause) => [clause.eId, clause]));
  const building = { records, draft, clauses };
  records.addNode(createNode(draft));
  document.clauses.forEach((clause, order) => buildProposal(building, clause, order));
  draft.versions.forEach((beside) => buildVersion(building, beside));
  draft.reading.findings.citations.forEach((citation) => buildCitation(building, citation));
  draft.repetitions.forEach((repetition) => buildRepetition(building, repetition));
}

interface Building {
  readonly records: Records;
  readonly draft: AlignedDraft;
  readonly clauses: ReadonlyMap<string, ParsedClause>;
}

function createNode({ id, reading: { document }, sidecar }: AlignedDraft) {
  const { identity, source } = document;
  const title = sidecar?.title ?? identity.title ?? source.path;
  const { by = null, date = null, source: seen = null, example = false } = sidecar ?? {};
  const read = {
    file: source.path,
    format: source.format,
    sha256: source.sha256,
    language: identity.language ?? 'und',
  };
  return { id, kind: 'draft', name: title, facts: { title, example, by, date, source: seen, ...read } } as const;
}

function buildProposal({ records, draft }: Building, clause: ParsedClause, order: number): void {
  const { eId, label, path, role, text, tail } = clause;
  const { document } = draft.reading;
  const id = proposalId(document, eId);
  records.addNode({
    id,
    kind: 'proposal',
    name: path,
    facts: { draft: draft.id, label, path, role, text, tail, order },
  });
  const evidence = witnessOpening(document, draft.id, { clause, rule: 'draft-clause' });
  records.addEdge({ kind: 'HAS_PROPOSAL', from: draft.id, to: id, evidence });
}

function buildVersion({ records, draft, clauses }: Building, { version, pairs, released }: DraftBesideVersion): void {
  const { document } = draft.reading;
  const ids = documentIds(version.document);
  const olds = new Map(version.document.clauses.map((clause) => [clause.eId, clause]));
  records.addEdge({ kind: 'WOULD_REVISE', from: draft.id, to: ids.version, evidence: witnessRevised(draft) });
  for (const { old, new: now, change, similarity } of pairs) {
    const [clause, older] = [clauses.get(now ?? ''), olds.get(old ?? '')];
    if (older === undefined) continue;
    const to = ids.portion(older.eId);
    if (clause === undefined) {
      const evidence = witnessOpening(version.document, ids.version, { clause: older, rule: 'draft-aligned' });
      records.addEdge({ kind: 'WOULD_DROP', from: draft.id, to, evidence });
      continue;
    }
    const evidence = witnessOpening(document, draft.id, { clause, rule: 'draft-aligned' });
    const from = proposalId(document, clause.eId);
    records.addEdge({ kind: 'WOULD_CONTINUE', from, to, facts: { change, similarity }, evidence });
  }
  const duties = dutyIds(ids, version.findings.duties);
  for (const { duty, clause, lost } of released) {
    const [to, inside] = [duties.get(duty), olds.get(duty.clause)];
    if (to === undefined) continue;
    const place = { start: duty.start, end: duty.end, rule: 'draft-releases', confidence: 'inferred' } as const;
    const evidence = witnessDocument(version.document, ids.version, { ...place, clause: inside ?? null });
    records.addEdge({ kind: 'WOULD_RELEASE', from: proposalId(document, clause), to, facts: { lost }, evidence });
  }
}

/** The sidecar's words, else the title lines of the draft; null where it has none. */
function witnessRevised({ id, reading: { document }, sidecar }: AlignedDraft): Evidence | null {
  if (sidecar?.revises) {
    const { file, content, source, revises } = sidecar;
    const { line, span } = revises;
    const place = { file, line, span, rule: 'sidecar-revises', sources: source === null ? [] : [source] };
    return witnessRegister(new Map([[file, content]]), place);
  }
  const title = document.front.find(({ kind }) => kind === 'title');
  if (title === undefined) return null;
  const { start, end } = title;
  return witnessDocument(document, id, { start, end, rule: 'draft-title', confidence: 'inferred', clause: null });
}

/** A citation of what nobody knows leads to the draft itself, so that no proposal puts an instrument into the graph. What points back by place, "this resolution", is left out where it leads nowhere. */
function buildCitation({ records, draft, clauses }: Building, citation: ResolvedCitation): void {
  const { document } = draft.reading;
  const { start, end, form, anaphoric, provisions, resolved, target } = citation;
  const isKnown = resolved && records.node(target.id) !== undefined;
  if (!isKnown && anaphoric) return;
  const clause = clauses.get(citation.clause ?? '') ?? null;
  const confidence = anaphoric ? 'inferred' : 'stated';
  const evidence = witnessDocument(document, draft.id, { start, end, rule: form, confidence, clause });
  const from = clause === null ? draft.id : proposalId(document, clause.eId);
  const facts = { resolved: isKnown, name: target.name, provisions };
  records.addEdge({ kind: 'WOULD_CITE', from, to: isKnown ? target.id : draft.id, facts, evidence });
}

function buildRepetition({ records, draft }: Building, repetition: Repetition): void {
  const { clause, other, otherClause, match, similarity } = repetition;
  const ids = documentIds(other.document);
  const said = other.document.clauses.find(({ eId }) => eId === otherClause);
  if (said === undefined) return;
  const from = proposalId(draft.reading.document, clause);
  const evidence = witnessOpening(other.document, ids.version, { clause: said, rule: 'draft-repeats' });
  const to: NodeId = ids.portion(otherClause);
  records.addEdge({ kind: 'WOULD_REPEAT', from, to, facts: { match, similarity }, evidence });
}
