import type { Span } from '#graph/model/evidence.js';
import { printId, slug, toNodeId, type NodeId } from '#graph/model/ids.js';
import { findPersonalColumn } from '../privacy/personal-columns.js';
import { findPersonalData } from '../privacy/personal-data.js';
import { SMALLEST_GROUP } from '../privacy/threshold.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { ObservationEntry } from '../model/register.js';
import type { SourceFile } from '../model/source.js';
import { decodeUtf8 } from './decode-utf8.js';
import { parseCsv, type CsvCell, type CsvRow } from './parse-csv.js';
import { reportTooLarge } from './report-too-large.js';
import { OBSERVATION_COLUMNS, OBSERVATION_SCHEMA, type WrittenObservation } from './schemas/observation.js';

/** What came of a table of observations: its rows, and what is wrong with the others. */
export interface ReadObservations {
  readonly observations: readonly ObservationEntry[];
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

interface ReadingTable {
  readonly path: string;
  /** Where each id was first given. */
  readonly taken: Map<string, string>;
  readonly today: string;
  readonly diagnostics: Diagnostic[];
}

/** Reads a table of aggregate figures. A table with a column about persons is refused as a whole, a row with a fault alone; nothing that is refused is printed. */
export function readObservations(
  file: SourceFile,
  { taken, today }: Pick<ReadingTable, 'taken' | 'today'>,
): ReadObservations {
  const tooLarge = reportTooLarge(file);
  if (tooLarge) return { observations: [], text: '', diagnostics: [tooLarge] };
  const { text, diagnostics } = decodeUtf8(file);
  const table: ReadingTable = { path: file.path, taken, today, diagnostics: [...diagnostics] };
  const { rows, unclosed } = parseCsv(text);
  if (unclosed) report(table, unclosed, UNCLOSED);
  const [header, ...body] = rows;
  if (header === undefined) report(table, ORIGIN, { ...EMPTY });
  const isReadable = header !== undefined && checkHeader(table, header);
  const observations = isReadable ? body.flatMap((row) => readRow(table, header, row) ?? []) : [];
  return { observations, text, diagnostics: table.diagnostics };
}

type Fault = Pick<Diagnostic, 'rule' | 'message' | 'hint'>;
type Place = Pick<CsvCell, 'line' | 'column'>;

const ORIGIN: Place = { line: 1, column: 1 };
const EMPTY = {
  rule: 'empty-file',
  message: 'a table without rows',
  hint: 'add a row of column names and rows below it, or remove the file',
};
const UNCLOSED = {
  rule: 'broken-csv',
  message: 'a quote is opened here and not closed before the value ends; nothing after it was read',
  hint: 'close it with one ", and write a " inside a value twice',
};

function report({ path, diagnostics }: ReadingTable, { line, column }: Place, fault: Fault): void {
  diagnostics.push({ ...fault, severity: 'error', file: path, line, column });
}

/** Whether every column is known and none is about persons; the first row is told of otherwise. */
function checkHeader(table: ReadingTable, header: CsvRow): boolean {
  const faults = header.flatMap((cell): readonly (readonly [Place, Fault])[] => {
    const about = findPersonalColumn(cell.text);
    if (about) return [[cell, personalColumn(cell.text, about)]];
    return isColumn(cell.text) ? [] : [[cell, unknownColumn(header, cell.text)]];
  });
  const names = header.map(({ text }) => text);
  const isApart = header.length > 1;
  for (const name of OBSERVATION_COLUMNS.needed)
    if (isApart && !names.includes(name)) faults.push([header[0] ?? ORIGIN, missingColumn(name)]);
  for (const [place, fault] of faults) report(table, place, fault);
  return faults.length === 0;
}

function isColumn(name: string): boolean {
  return [...OBSERVATION_COLUMNS.needed, ...OBSERVATION_COLUMNS.other].some((column) => column === name);
}

function personalColumn(name: string, about: string): Fault {
  return {
    rule: 'personal-column',
    message: `the column “${name}” holds the ${about} of a person: the table is refused, nothing of it was read`,
    hint: 'only figures about groups belong here; take the column out and count, see documents/PRIVACY.md',
  };
}

function unknownColumn(header: CsvRow, name: string): Fault {
  const other = header.length === 1 ? /[;\t|]/.exec(name)?.[0] : undefined;
  if (other !== undefined)
    return {
      rule: 'wrong-delimiter',
      message: `the columns are apart by ${other === '\t' ? 'tabs' : `“${other}”`}, not by commas`,
      hint: 'save the table as CSV with commas, and numbers with a point',
    };
  return {
    rule: 'unknown-field',
    message: `there is no column called “${name.slice(0, 40)}”`,
    hint: `the columns are ${[...OBSERVATION_COLUMNS.needed, ...OBSERVATION_COLUMNS.other].join(', ')}`,
  };
}

function missingColumn(name: string): Fault {
  return {
    rule: 'missing-field',
    message: `the column ${name} is missing`,
    hint: 'documents/guides/records.md shows an example',
  };
}

function readRow(table: ReadingTable, header: CsvRow, row: CsvRow): ObservationEntry | null {
  const first = row[0];
  if (first === undefined) return null;
  if (row.length !== header.length) return refuse(table, first, wrongLength(row.length, header.length));
  const cells = new Map(header.map(({ text }, i) => [text, row[i] ?? first]));
  const { data, error } = OBSERVATION_SCHEMA.safeParse(
    Object.fromEntries([...cells].map(([name, { text }]) => [name, text])),
  );
  const at = (name: PropertyKey | undefined) => cells.get(String(name)) ?? first;
  for (const { path, message } of error?.issues ?? []) report(table, at(path[0]), wrongValue(String(path[0]), message));
  if (data === undefined) return null;
  const fault = findFault(data, table.today);
  if (fault) return refuse(table, at(fault.column), fault);
  return toEntry(table, data, { at, span: { start: first.start, end: row.at(-1)?.end ?? first.end } });
}

function refuse(table: ReadingTable, place: Place, { rule, message, hint }: Fault): null {
  report(table, place, { rule, message, hint });
  return null;
}

function wrongLength(found: number, wanted: number): Fault {
  return {
    rule: 'wrong-row',
    message: `the row has ${found} values, and there are ${wanted} columns; the row is left out`,
    hint: 'put a value that holds a comma in quotes',
  };
}

function wrongValue(column: string, message: string): Fault {
  return { rule: 'wrong-value', message: `${column} ${message}`, hint: 'correct the value; the row is left out' };
}

/** What is wrong with a row that its schema accepts. The value itself is never said. */
function findFault(row: WrittenObservation, today: string): (Fault & { readonly column: string }) | undefined {
  if (row.n !== null && row.n < SMALLEST_GROUP) return { column: 'n', ...TOO_FEW };
  const ahead = row.seen > today ? 'seen' : row.year > today.slice(0, 4) ? 'year' : undefined;
  if (ahead) return { column: ahead, ...aheadOf(ahead, today) };
  const personal = (['note', 'source'] as const).find((column) => findPersonalData(row[column]).length > 0);
  return personal && { column: personal, ...personalWords(personal) };
}

const TOO_FEW = {
  rule: 'too-few-children',
  message: `n is below ${SMALLEST_GROUP}: the row could be about one child and is refused`,
  hint: 'join it with other groups and count again, or leave it out; see documents/PRIVACY.md',
};

function aheadOf(column: string, today: string): Fault {
  return { rule: 'date-in-future', message: `${column} lies after today, ${today}`, hint: 'correct the date' };
}

function personalWords(column: string): Fault {
  return {
    rule: 'personal-data',
    message: `${column} holds what looks like data of a person: the row is refused`,
    hint: 'take it out; see documents/PRIVACY.md',
  };
}

interface RowPlace {
  readonly at: (column: string) => CsvCell;
  readonly span: Span;
}

function toEntry(table: ReadingTable, row: WrittenObservation, { at, span }: RowPlace): ObservationEntry | null {
  const { indicator, country, region, year, age_band: ageBand, sex, value, n, note, source, seen } = row;
  const linkAt = (column: string, to: NodeId) => ({ to, span: at(column), line: at(column).line });
  const place = country === '' ? toNodeId(region) : toNodeId(`/ontology/country/${country.toLowerCase()}`);
  const id = idOf([indicator, place], [year, ageBand, sex]);
  const { line } = at('indicator');
  const first = table.taken.get(id);
  if (first !== undefined) return refuse(table, at('indicator'), doubled(first));
  table.taken.set(id, `${table.path}:${line}`);
  const links = {
    indicator: linkAt('indicator', toNodeId(indicator)),
    place: linkAt(country === '' ? 'region' : 'country', place),
  };
  const said = { year, ageBand, sex, value, n, note: note || null, seen };
  return { ...said, ...links, id, file: table.path, line, span, sources: [source] };
}

function doubled(first: string): Fault {
  return {
    rule: 'doubled-id',
    message: 'the same indicator, place, year, age band and sex are given twice',
    hint: `they stand first at ${first}; keep one of the two rows`,
  };
}

/** `/ontology/observation/daily-use-rw-2024-9-16-all` */
function idOf(ids: readonly string[], rest: readonly string[]): NodeId {
  const names = ids.map((id) => id.slice(id.lastIndexOf('/') + 1));
  return printId({ kind: 'ontology', class: 'observation', name: slug([...names, ...rest].join(' ')) });
}
