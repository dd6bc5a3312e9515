import type { ClausePair, Match } from '../model/alignment.js';
import type { DutyMention, ResolvedCitation } from '../model/mention.js';
import type { Reading } from '../model/reading.js';
import type { InstrumentVersion, Registers } from '../model/register.js';
import { alignDocuments } from './align-documents.js';
import { findParallels } from './find-parallels.js';

/** A citation that the draft should not make as it stands. */
export type DraftCitation =
  | { readonly fault: 'dead'; readonly citation: ResolvedCitation }
  | { readonly fault: 'stale'; readonly citation: ResolvedCitation; readonly newest: InstrumentVersion };

/** A duty of the version whose clause the draft goes on with, without some of those whom it addressed. */
export interface UnaddressedDuty {
  readonly duty: DutyMention;
  /** eId of the clause of the draft. */
  readonly clause: string;
  /** Names of the addressees that are gone. */
  readonly lost: readonly string[];
}

/** A clause that the draft adds or changes, and a clause of another body that already says the same. */
export interface Repetition {
  /** eId in the draft. */
  readonly clause: string;
  readonly other: Reading;
  /** eId in the other text. */
  readonly otherClause: string;
  readonly match: Match;
  readonly similarity: number;
}

/** What a draft would make of a version. */
export interface DraftComparison {
  readonly changes: readonly ClausePair[];
  readonly citations: readonly DraftCitation[];
  readonly unaddressed: readonly UnaddressedDuty[];
  readonly repetitions: readonly Repetition[];
}

/** Compares a draft with the version that it would revise: what it adds, changes and drops, what it cites that no register knows or that is superseded, duties that lose whom they address, and what other bodies already say. */
export function compareDraft(compared: {
  readonly draft: Reading;
  readonly version: Reading;
  readonly others: readonly Reading[];
  readonly registers: Registers;
}): DraftComparison {
  const { draft, version, others, registers } = compared;
  const changes = alignDocuments(version.document, draft.document);
  return {
    changes,
    citations: draft.findings.citations.flatMap((citation) => judgeCitation(citation, registers) ?? []),
    unaddressed: findUnaddressed(compared, changes),
    repetitions: others
      .filter((other) => isOfAnotherBody(other, version))
      .flatMap((other) => findRepetitions(draft, other, changes)),
  };
}

function judgeCitation(citation: ResolvedCitation, { instruments }: Registers): DraftCitation | undefined {
  if (!citation.resolved) return citation.anaphoric ? undefined : { fault: 'dead', citation };
  const line = instruments.find(({ versions }) => versions.some(({ id }) => id === citation.target.id));
  const cited = line?.versions.find(({ id }) => id === citation.target.id);
  const newest = [...(line?.versions ?? [])].sort((a, b) => (a.date < b.date ? -1 : 1)).at(-1);
  return cited && newest && newest.date > cited.date ? { fault: 'stale', citation, newest } : undefined;
}

function findUnaddressed(
  { draft, version }: { readonly draft: Reading; readonly version: Reading },
  changes: readonly ClausePair[],
): readonly UnaddressedDuty[] {
  return version.findings.duties.flatMap((duty) => {
    const kept = changes.flatMap((pair) => (pair.old === duty.clause && pair.new !== null ? [pair.new] : []));
    const [clause] = kept;
    if (clause === undefined) return [];
    const asked = draft.findings.duties.filter((other) => kept.includes(other.clause));
    const addressed = new Set(asked.flatMap(({ addressees }) => addressees.map(keyOf)));
    const lost = duty.addressees.filter((addressee) => !addressed.has(keyOf(addressee))).map(({ name }) => name);
    return lost.length > 0 ? [{ duty, clause, lost }] : [];
  });
}

function keyOf({ id, name }: DutyMention['addressees'][number]): string {
  return id ?? name.toLowerCase();
}

function isOfAnotherBody({ document: { identity } }: Reading, version: Reading): boolean {
  return identity.work !== version.document.identity.work && identity.body !== version.document.identity.body;
}

function findRepetitions(draft: Reading, other: Reading, changes: readonly ClausePair[]): readonly Repetition[] {
  const isNew = ({ similarity }: ClausePair) => similarity < 1;
  const news = new Set(changes.filter(isNew).flatMap((pair) => pair.new ?? []));
  return findParallels(draft.document, other.document)
    .filter(({ a }) => news.has(a))
    .map(({ a, b, match, similarity }) => ({ clause: a, other, otherClause: b, match, similarity }));
}
