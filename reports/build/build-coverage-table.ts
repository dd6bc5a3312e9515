import type { NodeId } from '#graph/model/ids.js';
import { coverage, type CoverageDimension } from '#graph/questions/coverage.js';
import { dutyLedger, versionFor } from '#graph/questions/duty-ledger.js';
import type { Reader } from '#graph/questions/reader.js';
import type { Report } from '../model/report.js';
import { placeOfClause } from '../model/source-place.js';

interface CoverageQuery {
  readonly of: NodeId;
  readonly date: string;
  readonly by: CoverageDimension;
}

/** How much is done about an instrument by one dimension, as a table; undefined where there is no such text. Its rows rest on the clauses that are covered. */
export async function buildCoverageTable(reader: Reader, { of, date, by }: CoverageQuery): Promise<Report | undefined> {
  const version = await versionFor(reader, of);
  if (version === undefined) return undefined;
  const [ledger, counted] = await Promise.all([dutyLedger(reader, version.id), coverage(reader, version.id, by)]);
  const places = ledger.map(({ clause }) => ({ id: clause.id, place: placeOfClause(clause, version) }));
  const rows = counted.map(({ key, name, count }) => {
    const own = places.filter(({ id }) => id === key);
    return {
      cells: [name, String(count)],
      from: (own.length > 0 ? own : places.slice(0, 1)).map(({ place }) => place),
    };
  });
  const title = `Coverage of ${version.name} by ${by}`;
  const description = `How many records answer the text, by ${by}. A record may count in several rows; zero is that none is recorded, not that nothing was done${by === 'clause' ? '' : '; unknown are those that do not say'}.`;
  return {
    ...{ language: 'en', title, date, contents: 'Contents', cover: [] },
    blocks: [{ kind: 'table', caption: title, description, head: [by, 'records'], widths: [80, 20], rows }],
  };
}
