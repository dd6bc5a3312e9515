import type { NodeId } from '#graph/model/ids.js';
import type { ClausePair } from '../model/alignment.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { documentIds, draftId } from '../model/document-ids.js';
import type { DocumentIdentity } from '../model/document.js';
import type { AlignedDraft, DraftReading, ReleasedDuty, Repetition } from '../model/draft.js';
import type { DutyMention } from '../model/mention.js';
import type { Reading } from '../model/reading.js';
import { alignDocuments } from './align-documents.js';
import { findParallels } from './find-parallels.js';

/** Puts a draft beside the versions of the line that it would revise, and beside the newest texts of other bodies; a diagnostic where it does not say what it revises, or the documents do not have it. */
export function alignDraft(
  draft: DraftReading,
  { readings, newest }: { readonly readings: readonly Reading[]; readonly newest: readonly Reading[] },
): { readonly aligned: AlignedDraft | null; readonly diagnostics: readonly Diagnostic[] } {
  const versions = findLine(draft, readings);
  const [revised] = versions;
  if (revised === undefined) return { aligned: null, diagnostics: [reportNoVersion(draft)] };
  const beside = versions.map((version) => {
    const pairs = alignDocuments(version.document, draft.reading.document);
    return { version, pairs, released: findReleased(draft.reading, version, pairs) };
  });
  const others = newest.filter(({ document }) => isOfAnotherBody(document.identity, revised.document.identity));
  const repetitions = others.flatMap((other) => findRepetitions(draft.reading, other));
  const id = draftId(draft.reading.document);
  return { aligned: { ...draft, id, versions: beside, repetitions }, diagnostics: [] };
}

/** The text or the instrument that a draft says it revises. */
export function namedBy({ reading, sidecar }: DraftReading): readonly NodeId[] {
  const { version, work } = reading.document.identity;
  return (sidecar?.revises ? [sidecar.revises.to] : [version, work]).flatMap((id) => id ?? []);
}

/** The texts of the instrument that it would revise: the version named first, else the latest, then the others, latest first. */
function findLine({ reading, sidecar }: DraftReading, readings: readonly Reading[]): readonly Reading[] {
  const { identity } = reading.document;
  const named = namedBy({ reading, sidecar });
  const texts = readings.map((text) => ({ text, ...documentIds(text.document) }));
  const ofLine = texts.find(({ work, version }) => named.some((id) => id === work || id === version));
  if (ofLine === undefined) return [];
  const { language } = identity;
  const line = texts.filter(
    ({ work, text }) => work === ofLine.work && (language === null || text.document.identity.language === language),
  );
  const rank = (version: NodeId) => named.findIndex((id) => id === version);
  return line.sort((a, b) => rank(b.version) - rank(a.version) || compareDates(b.text, a.text)).map(({ text }) => text);
}

function compareDates(a: Reading, b: Reading): number {
  const [one, other] = [a.document.identity.date ?? '', b.document.identity.date ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
}

function reportNoVersion({ reading, sidecar }: DraftReading): Diagnostic {
  const { path } = reading.document.source;
  const link = sidecar?.revises;
  const message = link
    ? `no text of ${link.to} is among the documents, so that the draft is compared with nothing`
    : 'neither a sidecar nor its own words say which text among the documents the draft revises';
  const hint = link
    ? 'add that text to documents/, or correct `revises` in the sidecar'
    : `add a sidecar ${path.replace(/\.[^./]+$/, '.yaml')} with \`revises\`: the id of the instrument or version`;
  const place = link ? { file: sidecar.file, line: link.line } : { file: path, line: 1 };
  return { rule: 'draft-of-nothing', severity: 'error', message, hint, ...place, column: 1 };
}

function findReleased(draft: Reading, version: Reading, pairs: readonly ClausePair[]): readonly ReleasedDuty[] {
  return version.findings.duties.flatMap((duty) => {
    const kept = pairs.flatMap((pair) => (pair.old === duty.clause && pair.new !== null ? [pair.new] : []));
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

/** Whether a text is of another body than the one that a draft would revise. */
export function isOfAnotherBody(text: Bodied, revised: Bodied): boolean {
  return text.work !== revised.work && text.body !== revised.body;
}

type Bodied = Pick<DocumentIdentity, 'work' | 'body'>;

function findRepetitions(draft: Reading, other: Reading): readonly Repetition[] {
  return findParallels(draft.document, other.document).map(({ a, b, match, similarity }) => ({
    clause: a,
    other,
    otherClause: b,
    match,
    similarity,
  }));
}
