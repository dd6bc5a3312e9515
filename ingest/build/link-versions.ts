import type { Evidence } from '#graph/model/evidence.js';
import type { NodeId } from '#graph/model/ids.js';
import { parseId } from '#graph/model/ids.js';
import { documentIds } from '../model/document-ids.js';
import type { Reading } from '../model/reading.js';
import type { Registers } from '../model/register.js';
import type { Draft } from './draft.js';
import { witnessDocument } from './witness-document.js';
import { witnessRegister } from './witness-register.js';

/** A dated version of a work, and the words that date it. */
interface Dated {
  readonly work: NodeId;
  readonly version: NodeId;
  readonly date: string;
  readonly witness: () => Evidence | null;
}

/** Each version supersedes the one before it in time, of the same work and language, whether a register knows it or a text was read; the words that date the newer one say so. */
export function linkVersions(draft: Draft, registers: Registers, readings: readonly Reading[]): void {
  const lines = new Map<string, Map<NodeId, Dated>>();
  for (const dated of [...readings.flatMap(datedReading), ...datedEntries(registers)]) {
    const name = `${dated.work} ${languageOf(dated.version)}`;
    lines.set(name, (lines.get(name) ?? new Map<NodeId, Dated>()).set(dated.version, dated));
  }
  for (const line of lines.values()) linkLine(draft, [...line.values()].sort(compareDated));
}

function linkLine(draft: Draft, line: readonly Dated[]): void {
  for (const newer of line) {
    const older = line.findLast(({ date }) => date < newer.date && !newer.date.startsWith(date));
    if (older === undefined) continue;
    draft.addEdge({ kind: 'SUPERSEDES', from: newer.version, to: older.version, evidence: newer.witness() });
  }
}

function compareDated(a: Dated, b: Dated): number {
  const [one, other] = [`${a.date} ${a.version}`, `${b.date} ${b.version}`];
  return one < other ? -1 : 1;
}

function languageOf(version: NodeId): string {
  const ref = parseId(version);
  return ref?.kind === 'version' ? ref.language : '';
}

function datedEntries({ instruments, texts }: Registers): readonly Dated[] {
  return instruments.flatMap(({ id, versions, file, sources }) =>
    versions.map(({ id: version, date, line, span }) => {
      const place = { file, line, span, rule: 'register-version', sources };
      return { work: id, version, date, witness: () => witnessRegister(texts, place) };
    }),
  );
}

function datedReading(reading: Reading): readonly Dated[] {
  const { work, version } = documentIds(reading.document);
  const { date } = reading.document.identity;
  return date === null ? [] : [{ work, version, date, witness: () => witnessDate(reading, version) }];
}

/** The date in the sidecar, else the title lines of the text, which name the session or conference; null where it has none. */
function witnessDate({ document, sidecar }: Reading, version: NodeId): Evidence | null {
  if (sidecar) return witnessSidecarDate(sidecar.file, sidecar.content, sidecar.source);
  const title = document.front.find(({ kind }) => kind === 'title');
  if (title === undefined) return null;
  const { start, end } = title;
  return witnessDocument(document, version, { start, end, rule: 'version-date', confidence: 'inferred', clause: null });
}

function witnessSidecarDate(file: string, content: string, source: string): Evidence | null {
  const date = /^date:.*$/m.exec(content);
  if (date === null) return null;
  const span = { start: date.index, end: date.index + date[0].length };
  const line = content.slice(0, span.start).split('\n').length;
  return witnessRegister(new Map([[file, content]]), { file, line, span, rule: 'sidecar-date', sources: [source] });
}
