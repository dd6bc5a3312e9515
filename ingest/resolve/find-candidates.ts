import type { NodeId } from '#graph/model/ids.js';
import type { ParsedDocument } from '../model/document.js';
import type { CitationMention, CitedIdentity } from '../model/mention.js';
import { documentIds } from '../model/document-ids.js';
import type { QuestionEntry, Registers } from '../model/register.js';
import { isOfBody, type KnownInstrument, type KnownInstruments, type KnownVersion } from './known-instruments.js';

/** What a citation may stand for. */
export interface Candidate {
  readonly id: NodeId;
  readonly name: string;
}

/** What citations are looked up in. */
export interface Knowledge {
  readonly registers: Registers;
  readonly known: KnownInstruments;
}

/** Everything that is known that a citation may stand for; the text itself where it cites itself. */
export function candidatesOf(
  { cited }: CitationMention,
  document: ParsedDocument,
  knowledge: Knowledge,
): readonly Candidate[] {
  if (cited.type === 'self') return selfOf(document);
  if (cited.type === 'question') return questionsOf(cited, document, knowledge.registers);
  return instrumentsOf(withOwnBody(cited, document), knowledge).map((entry) => ({
    id: versionOf(entry, cited)?.id ?? entry.id,
    name: nameOf(entry, cited),
  }));
}

/** "this resolution" is the text it stands in, whatever it is called. */
function selfOf(document: ParsedDocument): readonly Candidate[] {
  const { version } = documentIds(document);
  return [{ id: version, name: document.identity.title ?? document.source.path }];
}

/** A Question keeps its number for a study period only: the year of the document tells which is meant. */
function questionsOf(
  cited: CitedIdentity,
  { identity }: ParsedDocument,
  { questions }: Registers,
): readonly Candidate[] {
  const numbered = questions.filter(({ number, group }) => number === cited.number && group === cited.body);
  const year = identity.date?.slice(0, 4) ?? null;
  const known = year === null ? numbered : numbered.filter((one) => isStudied(one, year));
  return known.map(({ id, group, number }) => ({ id, name: `${group} Question ${number}` }));
}

/** `2022-2025` holds 2023; a Question whose period is not known may be of any. */
function isStudied({ period }: QuestionEntry, year: string): boolean {
  const [from = '', to = ''] = period?.split('-') ?? [];
  return period === null || (from <= year && year <= to);
}

/** In a general comment "general comment No. 5" is of the committee that speaks. */
function withOwnBody(cited: CitedIdentity, { identity }: ParsedDocument): CitedIdentity {
  const isOwn = cited.type === 'general-comment' && cited.body === null && cited.year === null;
  return isOwn && identity.type === 'general-comment' ? { ...cited, body: identity.body } : cited;
}

/** A name decides alone; a number needs the body that gave it, by its name or by the place and year of its conference. */
function instrumentsOf(cited: CitedIdentity, { known, registers }: Knowledge): readonly KnownInstrument[] {
  const { name, number, revision, body } = cited;
  if (name !== null) return known.titled(name);
  if (number === null) return [];
  // Where a treaty is printed, and the symbol of a paper, are names that the register has: "UNTS 1577/27531".
  if (number.startsWith('UNTS ') || cited.type === 'report') return known.called(number);
  const numbered = known.numbered(number).filter((entry) => isOfType(entry, cited));
  if (revision !== null) return numbered.filter((entry) => isRevised(entry, { ...cited, revision }, registers));
  return numbered.filter((entry) => (body === null ? isGeneralComment(entry, cited) : isOfBody(entry, body)));
}

/** Every committee counts its general comments from 1: without the committee the year must tell which is meant. */
function isGeneralComment({ type, adopted, versions }: KnownInstrument, { year }: CitedIdentity): boolean {
  const dates = [adopted, ...versions.map(({ date }) => date)];
  return type === 'general-comment' && year !== null && dates.some((date) => date?.startsWith(year) === true);
}

/** What a body adopts by a resolution has the number of that resolution: "resolution 70/1" is the 2030 Agenda. */
const ADOPTED_BY_RESOLUTION: readonly string[] = ['agenda', 'commitment', 'declaration', 'guideline', 'plan', 'treaty'];

function isOfType({ type }: KnownInstrument, cited: CitedIdentity): boolean {
  return type === cited.type || (cited.type === 'resolution' && ADOPTED_BY_RESOLUTION.includes(type));
}

/**
 * "Rev. Dubai, 2018" was a Plenipotentiary Conference, "Rev. Dubai, 2014" a WTDC: the conference tells the body.
 * Where two met there in that year and no body is named, only a version that bears this very label is meant.
 */
function isRevised(
  entry: KnownInstrument,
  cited: CitedIdentity & { readonly revision: string },
  registers: Registers,
): boolean {
  const bodies = new Set(conferencesOf(cited.revision, registers).map(({ body }) => body?.to));
  if (entry.body === null || !bodies.has(entry.body)) return false;
  if (cited.body !== null) return isOfBody(entry, cited.body);
  return bodies.size === 1 || versionOf(entry, cited) !== undefined;
}

/** The conferences that met at the place and in the year of a revision. */
export function conferencesOf(revision: string, { events }: Registers): Registers['events'] {
  const { place, year } = /^(?:Rev\.\s?)?(?<place>.+),\s(?<year>\d{4})$/iu.exec(revision)?.groups ?? {};
  const isHere = (name: string | null | undefined) => name?.toLowerCase() === place?.toLowerCase();
  return events.filter((event) => isHere(event.place) && event.start?.startsWith(year ?? '?'));
}

/** The version that a citation names, by its revision. */
function versionOf({ versions }: KnownInstrument, { revision }: CitedIdentity): KnownVersion | undefined {
  return revision === null ? undefined : versions.find((version) => plain(version.revision) === plain(revision));
}

function plain(revision: string | null): string | undefined {
  return revision?.replace(/\s+/g, ' ').toLowerCase();
}

function nameOf(entry: KnownInstrument, cited: CitedIdentity): string {
  const version = versionOf(entry, cited);
  const number = entry.number !== null && entry.type === 'resolution' ? `Resolution ${entry.number}` : entry.title;
  return version ? `${number} (${version.revision ?? version.date})` : entry.title;
}
