import type { NodeId } from '#graph/model/ids.js';
import { dutyLedger, versionFor, type LedgerRow } from '#graph/questions/duty-ledger.js';
import type { Reader } from '#graph/questions/reader.js';
import type { Report, TableRow } from '../model/report.js';
import { placeOfClause, placeOfEdge } from '../model/source-place.js';

/** The duty ledger of an instrument as a table: each duty with its addressee, action, object, cadence, proviso and what implements it; undefined where there is no such text. */
export async function buildDutyTable(
  reader: Reader,
  { of, date }: { readonly of: NodeId; readonly date: string },
): Promise<Report | undefined> {
  const version = await versionFor(reader, of);
  if (version === undefined) return undefined;
  const rows = (await dutyLedger(reader, version.id)).map((row): TableRow => {
    const place = row.duty ? placeOfEdge(row.duty.imposed) : placeOfClause(row.clause, version);
    return {
      cells: printRow(row),
      from: [{ ...place, quote: null }, ...row.implementedBy.map(({ edge }) => placeOfEdge(edge))],
    };
  });
  const title = `Duties of ${version.name}`;
  const description =
    'Each duty, whom it addresses, what it asks, and how many records implement it. Zero is that none is recorded, not that nothing was done.';
  return {
    ...{ language: 'en', title, date, contents: 'Contents' },
    cover: [],
    blocks: [{ kind: 'table', caption: title, description, head: HEAD, widths: WIDTHS, rows }],
  };
}

const HEAD = ['Clause', 'Addressee', 'Action', 'Object', 'Cadence', 'Proviso', 'Implemented by', 'Number'];
const WIDTHS = [14, 12, 10, 22, 8, 8, 20, 6];

function printRow({ clause, duty, addressees, implementedBy }: LedgerRow): readonly string[] {
  const { action = '', object = clause.facts.text, cadence = null, proviso = null } = duty?.node.facts ?? {};
  const whom = addressees.map(({ name }) => name).join(', ');
  const done = implementedBy.map(({ node }) => node.name).join('; ');
  return [clause.facts.path, whom, action, object, cadence ?? '', proviso ?? '', done, String(implementedBy.length)];
}
