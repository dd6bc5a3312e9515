import type { Evidence } from '#graph/model/evidence.js';
import type { NodeId } from '#graph/model/ids.js';
import { comparableIndicators } from '#graph/questions/comparable-indicators.js';
import { entryPlaces } from '#graph/questions/entry-places.js';
import { initiativeOverlaps } from '#graph/questions/initiative-overlaps.js';
import { overdueHelplines, type OverdueQuery } from '#graph/questions/overdue-helplines.js';
import type { Reader } from '#graph/questions/reader.js';
import { OFFICIAL_LANGUAGES, translationGaps } from '#graph/questions/translation-gaps.js';
import { whatIsNew } from '#graph/questions/what-is-new.js';
import type { Report, SourcePlace } from '../model/report.js';
import { placeOfEdge, placeOfEvidence } from '../model/source-place.js';
import { tableReport } from './table-report.js';

/** Helplines overdue for a check, as a table. */
export async function buildHelplineTable(reader: Reader, query: OverdueQuery): Promise<Report> {
  const rows = (await overdueHelplines(reader, query)).map(({ helpline, days, place }) => ({
    cells: [helpline.name, place?.node.name ?? 'unknown', helpline.facts.status, helpline.facts.checked, String(days)],
    from: place === null ? [] : [placeOfEdge(place.edge)],
  }));
  const caption = `Helplines not checked for ${query.threshold} days, as of ${query.asOf}`;
  const description =
    'Those first that were checked longest ago; a status is what the source said on the day of the check.';
  const empty = `No recorded helpline was left unchecked for more than ${query.threshold} days.`;
  const head = ['helpline', 'place', 'status', 'last checked', 'days since'];
  return tableReport(caption, query.asOf, [{ caption, description, head, rows, empty }]);
}

/** In which official languages training materials and guidelines can be had, as a table. */
export async function buildTranslationTable(reader: Reader, date: string): Promise<Report> {
  const rows = (await translationGaps(reader)).map(({ resource, cells, gaps, others, place }) => ({
    cells: [
      resource.name,
      resource.facts.type,
      ...cells.map(({ state }) => state.replaceAll('-', ' ')),
      resource.facts.languages.length === 0 ? 'unknown' : String(gaps),
      others.join(', '),
    ],
    from: placesOf(place),
  }));
  const caption = 'Languages of training materials and guidelines';
  const description =
    'Missing where a source names all languages, not named where it names others, unknown where it names none; the gaps are those missing or not named of the six official languages; others are national and further languages.';
  const head = ['material', 'type', ...OFFICIAL_LANGUAGES, 'gaps', 'others'];
  const empty = 'No training material or guideline is recorded.';
  return tableReport(caption, date, [{ caption, description, head, rows, empty }]);
}

/** Pairs of initiatives that do much the same, as a table; of one initiative where it is named. */
export async function buildInitiativeTable(
  reader: Reader,
  { date, of }: { readonly date: string; readonly of?: NodeId },
): Promise<Report> {
  const rows = (await initiativeOverlaps(reader, of)).map(({ a, b, scope, shared, score }) => ({
    cells: [
      a.name,
      b.name,
      shared.map(({ kind, node }) => `${kind}: ${node.name}`).join('; '),
      scope ?? 'unknown',
      String(score),
    ],
    from: shared.flatMap((thing) => [placeOfEdge(thing.a), placeOfEdge(thing.b)]),
  }));
  const caption = 'Initiatives that overlap';
  const description = 'What each pair shares, and how much, from 0 to 1.';
  const head = ['initiative', 'and', 'both have', 'scope', 'score'];
  const empty = 'No two of them are recorded with a topic, region or partner in common.';
  return tableReport(caption, date, [{ caption, description, head, rows, empty }]);
}

const DATED_BY = { fact: 'its own date', seen: 'the day it was seen' } as const;

/** What is new since a day, as a table. */
export async function buildNewsTable(
  reader: Reader,
  { since, until }: { readonly since: string; readonly until: string },
): Promise<Report> {
  const entries = await whatIsNew(reader, { since, until });
  const places = await entryPlaces(
    reader,
    entries.map(({ node }) => node.id),
  );
  const rows = entries.map(({ node, date, dated, certain }) => ({
    cells: [date, certain ? DATED_BY[dated] : 'its year alone', node.kind, node.name, node.id],
    from: placesOf(places.get(node.id) ?? null),
  }));
  const caption = `What is new after ${since}, to ${until}`;
  const description =
    'By its own date, or by the day it was seen where no source says when it happened. Of a year alone nobody can say whether it is new, where part of it lies before.';
  const empty = `Nothing is recorded that is dated or was seen after ${since}, to ${until}.`;
  return tableReport(caption, until, [
    { caption, description, head: ['date', 'dated by', 'kind', 'name', 'id'], rows, empty },
  ]);
}

/** Which indicators can be compared across countries, as a table. */
export async function buildIndicatorTable(reader: Reader, date: string): Promise<Report> {
  const rows = (await comparableIndicators(reader)).flatMap(({ measures, verdict, aspects, countries }) =>
    measures.map(({ indicator, framework, place }) => ({
      cells: [
        indicator.name,
        framework?.name ?? 'unknown',
        verdict.replaceAll('-', ' '),
        indicator.facts.comparability ?? 'no source says',
        ...aspects.map(({ agrees }) => (agrees === null ? 'unknown' : agrees ? 'agrees' : 'differs')),
        String(countries.length),
      ],
      from: placesOf(place),
    })),
  );
  const caption = 'Indicators across countries';
  const description =
    'Whether figures of different countries can be set side by side: only a source can say yes; the checks are of what the register says; countries are those with a figure that is shown.';
  const empty = 'No indicator is recorded.';
  const aspects = ['definition', 'population', 'age band', 'unit', 'framework'];
  const head = ['indicator', 'of framework', 'comparable', 'why', ...aspects, 'countries with figures'];
  return tableReport(caption, date, [{ caption, description, head, rows, empty }]);
}

function placesOf(place: Evidence | null): readonly SourcePlace[] {
  return place === null ? [] : [placeOfEvidence(place)];
}
