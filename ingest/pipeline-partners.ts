import type { NodeId } from '#graph/model/ids.js';
import type { ClauseRange } from './align/change-index.js';
import { sortTexts } from './align/find-lines.js';
import { changeParallels, findParallelsOf, type ChangedParallels } from './align/change-parallels.js';
import type { ClauseIndex } from './align/index-shingles.js';
import type { AlignedParallel } from './model/alignment.js';
import { documentIds } from './model/document-ids.js';
import type { Library } from './pipeline-library.js';
import type { Reading } from './model/reading.js';
import type { DocumentRow, Kept } from './pipeline-manifest.js';
import type { Lines, PlacedRow, Rows } from './pipeline-plan.js';

/** Which clauses say the same as others, as far as a change of documents can touch that. */
export interface Partners {
  readonly parallels: readonly AlignedParallel[];
  /** Texts that are the newest of their lines now and were not. */
  readonly came: readonly Reading[];
  /** The clauses of which all parallels are among these. */
  readonly from: ReadonlySet<NodeId>;
  /** Null where it did not change. */
  readonly index: ClauseIndex | null;
  /** Numbers of the clauses of a text now; null where it is not the newest of its line. */
  readonly numbersOf: (row: DocumentRow) => ClauseRange | null;
}

interface Partnering {
  readonly before: Kept;
  /** Of the works that the change touches. */
  readonly lines: { readonly old: Lines; readonly now: Lines };
  /** All that is in the graph then. */
  readonly now: Rows;
  /** Documents whose clauses are written anew. */
  readonly rebuilt: readonly DocumentRow[];
  readonly library: Library;
}

/** Finds the parallels that a change of the newest texts touches; undefined where too many documents must be read for it, or the index is lost. */
export async function findPartners(partnering: Partnering): Promise<Partners | undefined> {
  const { before, lines, now, library } = partnering;
  const [was, is] = [rowsByKey(lines.old.newest), rowsByKey(lines.now.newest)];
  const [removed, added] = [without(was, is), without(is, was)];
  const others = findOthers(partnering, is, removed);
  if (!(await library.load([...added, ...others]))) return undefined;
  const came = library.readings(added);
  const changed = changeOf(before, removed, came);
  if (changed === undefined) return undefined;
  const ranges = new Map(added.map(({ key }, i) => [key, changed.added[i]]));
  const lost = new Set(removed.map(({ key }) => key));
  const numbersOf = ({ key, numbers }: DocumentRow) => (lost.has(key) ? null : (ranges.get(key) ?? numbers));
  const involved = findInvolved(changed.touched, now, numbersOf);
  if (!(await library.load(involved.map(({ row }) => row)))) return undefined;
  const texts = involved.flatMap(({ row, range }) => library.readings([row]).map((reading) => ({ reading, ...range })));
  const apart = library.readings(others).flatMap((reading) => clauseIds(reading, () => true));
  const touched = texts.flatMap(({ reading, first }) => clauseIds(reading, (i) => changed.touched.has(first + i)));
  const parallels = findParallelsOf(changed.touched, texts);
  return { parallels, came, from: new Set([...apart, ...touched]), index: changed.index, numbersOf };
}

function rowsByKey(texts: readonly PlacedRow[]): Rows {
  return new Map(texts.map(({ row }) => [row.key, row]));
}

function without(some: Rows, others: Rows): readonly DocumentRow[] {
  return [...some.values()].filter(({ key }) => !others.has(key));
}

/** Texts that have no parallels, because they are not the newest of their lines any more, or are written anew and were not. */
function findOthers(
  { lines, rebuilt }: Partnering,
  newest: Rows,
  removed: readonly DocumentRow[],
): readonly DocumentRow[] {
  const followed = new Set(lines.now.following.map(({ older }) => older.row.key));
  return [...removed.filter(({ key }) => followed.has(key)), ...rebuilt.filter(({ key }) => !newest.has(key))];
}

type Change = Omit<ChangedParallels, 'index'> & { readonly index: ClauseIndex | null };

function changeOf(
  { index: read }: Kept,
  removed: readonly DocumentRow[],
  added: readonly Reading[],
): Change | undefined {
  if (removed.length + added.length === 0) return { index: null, added: [], touched: new Map() };
  const index = read();
  return index && changeParallels(index, { removed: removed.flatMap(({ numbers }) => numbers ?? []), added });
}

interface Involved {
  readonly row: DocumentRow;
  readonly range: ClauseRange;
}

/** The texts of the clauses touched and of those that may say the same, in the order of dates. */
function findInvolved(touched: Change['touched'], now: Rows, numbersOf: Partners['numbersOf']): readonly Involved[] {
  const all = [...now.values()].flatMap((row): readonly Involved[] => {
    const range = numbersOf(row);
    return range && range.count > 0 ? [{ row, range }] : [];
  });
  const ranges = all.sort((a, b) => a.range.first - b.range.first);
  const found = new Set(
    [...touched].flatMap(([one, others]) => [one, ...others]).map((number) => placeAt(ranges, number)),
  );
  const placed = [...found].flatMap((one) =>
    one?.row.text ? [{ ...one, date: one.row.text.date, version: one.row.text.version }] : [],
  );
  return sortTexts(placed);
}

/** The text in whose range a number lies. */
function placeAt(ranges: readonly Involved[], number: number): Involved | undefined {
  let [low, high] = [0, ranges.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ranges[middle]?.range.first ?? Infinity) <= number) low = middle;
    else high = middle - 1;
  }
  return ranges[low];
}

function clauseIds({ document }: Reading, isWanted: (place: number) => boolean): readonly NodeId[] {
  const ids = documentIds(document);
  return document.clauses.flatMap(({ eId }, i) => (isWanted(i) ? [ids.portion(eId)] : []));
}
