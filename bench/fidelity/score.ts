import type { ResolvedCitation } from '#ingest/model/mention.js';
import type { Reading } from '#ingest/model/reading.js';
import type { Annotated, CitationLine, ClauseLine, DutyLine } from './annotation.js';

/** What was expected, what was given, and what of it is right: each by a name that stays the same from run to run. */
export interface Score {
  readonly expected: readonly string[];
  readonly hits: readonly string[];
  /** Given and not expected. */
  readonly extra: readonly string[];
}

export type Figure = 'clauses' | 'labels' | 'parents' | 'roles' | 'citations' | 'duties';

/** Scores a reading against an annotation, figure by figure. */
export function scoreReading(annotated: Annotated, reading: Reading): Readonly<Partial<Record<Figure, Score>>> {
  const paths = new Map(reading.document.clauses.map(({ eId, path }) => [eId, path]));
  const clauses = scoreClauses(annotated.segments, reading, paths);
  return {
    ...clauses,
    ...(annotated.citations && { citations: scoreCitations(annotated.citations, reading.findings.citations, paths) }),
    ...(annotated.duties && { duties: scoreDuties(annotated.duties, reading, paths) }),
  };
}

/** Harmonic mean of precision and recall; 1 where nothing was expected and nothing given. */
export function f1({ expected, hits, extra }: Score): number {
  const all = expected.length + hits.length + extra.length;
  return all === 0 ? 1 : (2 * hits.length) / all;
}

const letters = (words: string) => words.normalize('NFKC').toLowerCase().replace(/\P{L}/gu, '');
const squeeze = (words: string) =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

function scoreClauses(
  segments: readonly ClauseLine[],
  { document: { clauses } }: Reading,
  paths: ReadonlyMap<string, string>,
): Readonly<Record<'clauses' | 'labels' | 'parents' | 'roles', Score>> {
  const free = new Set(clauses);
  const pairs = segments.map((segment) => {
    const clause = [...free].find(
      ({ text }) => letters(text).startsWith(letters(segment.starts)) && letters(text).endsWith(letters(segment.ends)),
    );
    if (clause) free.delete(clause);
    return { segment, clause };
  });
  const names = segments.map(({ path }) => path);
  const where = (isRight: (pair: (typeof pairs)[number]) => boolean): Score => ({
    expected: names,
    hits: pairs.filter(isRight).map(({ segment }) => segment.path),
    extra: [],
  });
  return {
    clauses: { ...where(({ clause }) => clause !== undefined), extra: [...free].map(({ path }) => path) },
    labels: where(({ segment, clause }) => clause?.label === segment.label),
    parents: where(
      ({ segment, clause }) =>
        (clause?.parent ? paths.get(clause.parent) : (clause?.parent ?? undefined)) === (segment.parent ?? undefined) &&
        clause !== undefined,
    ),
    roles: where(({ segment, clause }) => clause?.role === segment.role),
  };
}

function scoreCitations(
  lines: readonly CitationLine[],
  citations: readonly ResolvedCitation[],
  paths: ReadonlyMap<string, string>,
): Score {
  const free = new Set(citations);
  const hits: string[] = [];
  const expected = lines.filter(({ debatable }) => !debatable);
  for (const line of expected) {
    const found = [...free].find((citation) => isCited(line, citation, paths));
    if (found === undefined) continue;
    free.delete(found);
    hits.push(nameOf(line));
  }
  const doubtful = lines.filter(({ debatable }) => debatable);
  const extra = [...free].filter(({ quote }) => !doubtful.some((line) => overlaps(line.quote, quote)));
  const place = (eId: string | null) => (eId === null ? 'front' : (paths.get(eId) ?? eId));
  return {
    expected: expected.map(nameOf),
    hits,
    extra: extra.map(({ clause, quote, target }) => `${place(clause)}: ${quote} → ${target.id}`),
  };
}

function nameOf({ clause, quote }: CitationLine): string {
  return `${clause}: ${quote}`;
}

function overlaps(one: string, other: string): boolean {
  return squeeze(one).includes(squeeze(other)) || squeeze(other).includes(squeeze(one));
}

/** The right words in the right clause, and every fact of the target that the line states. */
function isCited(line: CitationLine, citation: ResolvedCitation, paths: ReadonlyMap<string, string>): boolean {
  const { clause, quote, provisions } = citation;
  const place = clause === null ? 'front' : paths.get(clause);
  const isPlace = place === line.clause && overlaps(line.quote, quote);
  return isPlace && isTarget(line, citation) && numbersOf(line.provisions) === numbersOf(provisions);
}

/** By its number, where the line gives one and the words print one; else by its name. */
function isTarget(
  { self, number, target = '' }: CitationLine,
  { cited, target: given, quote }: ResolvedCitation,
): boolean {
  if (self) return cited.type === 'self';
  if (number && cited.number !== null) return squeeze(cited.number) === squeeze(number);
  const name = target.replace(/\s\((?:19|20)\d\d\)$/, '');
  return [given.name, cited.name ?? '', quote].some((one) => squeeze(one) !== '' && overlaps(one, name));
}

function numbersOf(provisions: readonly string[]): string {
  return provisions
    .map((provision) => provision.match(/\d+/g)?.join('/') ?? '')
    .join(' ')
    .trim();
}

function scoreDuties(lines: readonly DutyLine[], { findings }: Reading, paths: ReadonlyMap<string, string>): Score {
  const show = (clause: string, modality: string, action: string) => `${clause}: ${modality} ${action}`;
  const free = new Set(findings.duties);
  const expected = lines.filter(({ statement, action }) => !statement && action !== null);
  const hits: string[] = [];
  for (const line of expected) {
    const found = [...free].find(
      ({ clause, modality, addressees, action }) =>
        paths.get(clause) === line.clause &&
        line.modality.startsWith(modality.slice(0, 5)) &&
        action.startsWith((line.action ?? '').split(' ')[0] ?? '') &&
        addressees.map(({ name }) => name).join('; ') === line.actor.join('; '),
    );
    if (found === undefined) continue;
    free.delete(found);
    hits.push(show(line.clause, line.modality, line.action ?? ''));
  }
  return {
    expected: expected.map(({ clause, modality, action }) => show(clause, modality, action ?? '')),
    hits,
    extra: [...free].map(({ clause, modality, action }) => show(paths.get(clause) ?? clause, modality, action)),
  };
}
