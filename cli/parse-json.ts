import type { NodeId } from '#graph/model/ids.js';
import type { Diagnostic } from '#ingest/model/diagnostic.js';
import type { ResolvedCitation } from '#ingest/model/mention.js';
import type { Reading } from '#ingest/model/reading.js';
import { createClauseId } from './clause-id.js';

/** A reading in the form that programs rely on: names and meaning of its fields do not change. */
export function toParseJson(reading: Reading, diagnostics: readonly Diagnostic[]) {
  const { document, findings } = reading;
  const idOf = createClauseId(document.identity.version);
  return {
    document: describeDocument(reading),
    text: document.source.text,
    cover: document.cover,
    clauses: document.clauses.map(({ eId, parent, path, label, rawLabel, role, opener, text, tail, start, end }) => ({
      id: idOf(eId),
      ...{ path, label, rawLabel, role, opener },
      parent: parent === null ? null : idOf(parent),
      ...{ text, tail, start, end },
    })),
    citations: findings.citations.map((citation) => describeCitation(citation, document.identity.version, idOf)),
    duties: findings.duties.map((duty) => ({ ...duty, clause: idOf(duty.clause) })),
    mentions: findings.names.map((name) => ({ ...name, clause: idOf(name.clause) })),
    diagnostics: diagnostics.map(({ rule, severity, message, line, column, hint, file }) => ({
      rule,
      severity,
      message,
      line,
      column,
      hint,
      file,
    })),
  };
}

function describeDocument({ document }: Reading) {
  const { work, version, title, type, body, number, date, revision, language } = document.identity;
  const { format, sha256 } = document.source;
  const { coverage, recognisedBy } = document;
  return {
    id: work,
    version,
    title,
    type,
    body,
    number,
    date,
    revision,
    language,
    format,
    sha256,
    coverage,
    recognisedBy,
  };
}

function describeCitation(citation: ResolvedCitation, own: NodeId | null, idOf: (eId: string) => string) {
  const { clause, quote, start, end, target, cited, provisions, anaphoric, form, resolved } = citation;
  const { type, body, number, year, revision } = cited;
  const whole = { id: idOfTarget(citation, own), name: target.name, type, body, number, year, revision, provisions };
  return { clause: clause === null ? null : idOf(clause), quote, start, end, target: whole, anaphoric, form, resolved };
}

/** "this resolution" in a document that does not say which it is has no id, as the document has none. */
function idOfTarget({ cited, target }: ResolvedCitation, own: NodeId | null): string | null {
  return cited.type === 'self' ? own : target.id;
}
