import type { Evidence } from '#graph/model/evidence.js';
import type { DraftComparison } from '#graph/questions/compare-draft.js';

/** A comparison of a draft with a version for programs, on one line. */
export function toCompareJson({ draft, version, ...found }: DraftComparison): string {
  const named = {
    changes: found.changes.map(({ change, similarity, older, newer, evidence }) => ({
      ...{ old: older?.id ?? null, new: newer?.id ?? null, change, similarity },
      ...placeOf(evidence),
    })),
    citations: found.citations.map(({ fault, name, clause, cited, newest, evidence }) => ({
      ...{ fault, clause: clause?.id ?? null, name, target: cited?.id ?? null, newest: newest?.id ?? null },
      ...placeOf(evidence),
    })),
    unaddressed: found.releases.map(({ duty: { facts }, older, newer, lost, evidence }) => ({
      ...{ old: older.id, new: newer.id, modality: facts.modality, action: facts.action, object: facts.object, lost },
      ...placeOf(evidence),
    })),
    repetitions: found.repetitions.map(({ clause, other, match, similarity, evidence }) => ({
      ...{ clause: clause.id, other: other.id, match, similarity },
      ...placeOf(evidence),
    })),
  };
  return `${JSON.stringify({ draft: draft.id, example: draft.facts.example, version: version.id, ...named })}\n`;
}

function placeOf({ quote, file, line, start, end }: Evidence) {
  return { quote, file, line, start, end };
}
