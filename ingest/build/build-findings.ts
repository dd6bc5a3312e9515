import { INSTRUMENT_TYPES, wordOf } from '#graph/model/closed-lists.js';
import { slug, type NodeId } from '#graph/model/ids.js';
import type { DutyMention, NameMention, ResolvedCitation } from '../model/mention.js';
import type { Reading } from '../model/reading.js';
import { documentIds, type DocumentIds } from '../model/document-ids.js';
import type { Draft } from './draft.js';
import { witnessDocument, type DocumentPlace } from './witness-document.js';

/** Puts what was found in a document's clauses into the graph: citations, names and duties, each with its exact words. */
export function buildFindings(draft: Draft, reading: Reading): void {
  const ids = documentIds(reading.document);
  const clauses = new Map(reading.document.clauses.map((clause) => [clause.eId, clause]));
  const build: Building = {
    draft,
    ids,
    witness: (place) =>
      witnessDocument(reading.document, ids.version, { ...place, clause: clauses.get(place.eId ?? '') ?? null }),
  };
  reading.findings.citations.forEach((citation) => buildCitation(build, citation));
  reading.findings.names.forEach((name) => buildName(build, name));
  buildDuties(build, reading.findings.duties);
}

interface Building {
  readonly draft: Draft;
  readonly ids: DocumentIds;
  readonly witness: (
    place: Omit<DocumentPlace, 'clause'> & { readonly eId: string | null },
  ) => ReturnType<typeof witnessDocument>;
}

/** A target that no register knows becomes a node that says so, named by the words that cite it. */
function buildCitation({ draft, ids, witness }: Building, citation: ResolvedCitation): void {
  const { clause, start, end, form, anaphoric, provisions, resolved, target, cited } = citation;
  if (!draft.has(target.id)) addUnresolved(draft, citation);
  const evidence = witness({ eId: clause, start, end, rule: form, confidence: anaphoric ? 'inferred' : 'stated' });
  const facts = { provisions, anaphoric, form, resolved, revision: cited.revision };
  const from = clause === null ? ids.version : ids.portion(clause);
  draft.addEdge({ kind: 'CITES', from, to: target.id, facts, evidence });
}

function addUnresolved(draft: Draft, { target, cited }: ResolvedCitation): void {
  const { body, number } = cited;
  const type = wordOf(INSTRUMENT_TYPES, cited.type) ?? 'other';
  const unknown = {
    adopted: null,
    address: null,
    text: 'none',
    aliases: [],
    resolved: false,
    file: null,
    sources: [],
  } as const;
  draft.addNode({
    id: target.id,
    kind: 'instrument',
    name: target.name,
    facts: { title: target.name, type, body, number, ...unknown },
  });
}

function buildName({ draft, ids, witness }: Building, { clause, id, kind, start, end }: NameMention): void {
  if (id === null) return;
  const evidence = witness({ eId: clause, start, end, rule: `${kind}-name`, confidence: 'stated' });
  draft.addEdge({ kind: 'MENTIONS', from: ids.portion(clause), to: id, evidence });
}

function buildDuties(build: Building, duties: readonly DutyMention[]): void {
  for (const [duty, id] of dutyIds(build.ids, duties)) {
    const { modality, action, object, implicitAddressee, cadence, deadline, proviso } = duty;
    const facts = { modality, action, object, implicitAddressee, cadence, deadline, proviso };
    const name = `${modality} ${duty.addressees.map(({ name }) => name).join(', ')}: ${action} ${object}`;
    build.draft.addNode({ id, kind: 'duty', name, facts });
    const evidence = build.witness({
      eId: duty.clause,
      start: duty.start,
      end: duty.end,
      rule: 'duty',
      confidence: 'stated',
    });
    build.draft.addEdge({ kind: 'IMPOSES', from: build.ids.portion(duty.clause), to: id, evidence });
    for (const { id: actor } of duty.addressees)
      if (actor) build.draft.addEdge({ kind: 'ADDRESSED_TO', from: id, to: actor, evidence });
  }
}

/** The ids of the duties of one document, in the order in which they were found. */
export function dutyIds(ids: DocumentIds, duties: readonly DutyMention[]): ReadonlyMap<DutyMention, NodeId> {
  const taken = new Set<string>();
  return new Map(duties.map((duty) => [duty, dutyId(ids, duty, taken)]));
}

/** `…/!main~resolves__para_3__duty-encourage`: named after what is asked, so that another duty before it does not rename it. */
function dutyId(ids: DocumentIds, { clause, action, object }: DutyMention, taken: Set<string>): NodeId {
  const base = `${clause}__duty-${slug(`${action} ${object}`).split('-').slice(0, 6).join('-')}`;
  let eId = base;
  for (let twin = 2; taken.has(eId); twin++) eId = `${base}-${twin}`;
  taken.add(eId);
  return ids.portion(eId);
}
