import type { NodeId } from '#graph/model/ids.js';
import type { ClauseRange } from './align/change-index.js';
import { changeParallels, findParallelsOf, type ChangedParallels } from './align/change-parallels.js';
import type { ClauseIndex } from './align/index-shingles.js';
import type { AlignedParallel } from './model/alignment.js';
import { documentIds } from './model/document-ids.js';
import type { Library } from './pipeline-library.js';
import type { Reading } from './model/reading.js';
import type { DocumentRow, Kept } from './pipeline-manifest.js';
import type { linesOf, PlacedRow, Rows } from './pipeline-plan.js';

/** Which clauses say the same as others, as far as a change of documents can touch that. */
export interface Partners {
  readonly parallels: readonly AlignedParallel[];
  /** The clauses of which all parallels are among these. */
  readonly from: ReadonlySet<NodeId>;
  /** Null where it did not change. */
  readonly index: ClauseIndex | null;
  /** Numbers of the clauses of the newest texts, by the keys of their rows. */
  readonly numbers: ReadonlyMap<string, ClauseRange>;
}

interface Partnering {
  readonly before: Kept;
  readonly lines: { readonly old: ReturnType<typeof linesOf>; readonly now: ReturnType<typeof linesOf> };
  /** Documents whose clauses are written anew. */
  readonly rebuilt: readonly DocumentRow[];
  readonly library: Library;
}

/** Finds the parallels that a change of the newest texts touches; undefined where too many documents must be read for it, or the index is lost. */
export async function findPartners(partnering: Partnering): Promise<Partners | undefined> {
  const { before, lines, library } = partnering;
  const [was, is] = [rowsByKey(lines.old.newest), rowsByKey(lines.now.newest)];
  const [removed, added] = [without(was, is), without(is, was)];
  const others = findOthers(partnering, is, removed);
  if (!(await library.load([...added, ...others]))) return undefined;
  const changed = changeOf(before, removed, library.readings(added));
  if (changed === undefined) return undefined;
  const kept = [...is.keys()].map((key) => [key, was.get(key)?.numbers] as const);
  const came = added.map(({ key }, i) => [key, changed.added[i]] as const);
  const numbers = new Map([...kept, ...came].flatMap(([key, range]) => (range ? [[key, range] as const] : [])));
  const involved = findInvolved(changed.touched, [...is.values()], numbers);
  if (!(await library.load(involved.map(({ row }) => row)))) return undefined;
  const texts = involved.flatMap(({ row, range }) => library.readings([row]).map((reading) => ({ reading, ...range })));
  const apart = library.readings(others).flatMap((reading) => clauseIds(reading, () => true));
  const touched = texts.flatMap(({ reading, first }) => clauseIds(reading, (i) => changed.touched.has(first + i)));
  const parallels = findParallelsOf(changed.touched, texts);
  return { parallels, from: new Set([...apart, ...touched]), index: changed.index, numbers };
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

/** The texts of the clauses touched and of those that may say the same, in the order of the newest texts. */
function findInvolved(
  touched: Change['touched'],
  newest: readonly DocumentRow[],
  numbers: Partners['numbers'],
): readonly Involved[] {
  const all = newest.flatMap((row): readonly Involved[] => {
    const range = numbers.get(row.key);
    return range && range.count > 0 ? [{ row, range }] : [];
  });
  const ranges = [...all].sort((a, b) => a.range.first - b.range.first);
  const found = new Set(
    [...touched].flatMap(([one, others]) => [one, ...others]).map((number) => rowAt(ranges, number)),
  );
  return all.filter(({ row }) => found.has(row.key));
}

/** Key of the row in whose range a number lies. */
function rowAt(ranges: readonly Involved[], number: number): string | undefined {
  let [low, high] = [0, ranges.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ranges[middle]?.range.first ?? Infinity) <= number) low = middle;
    else high = middle - 1;
  }
  return ranges[low]?.row.key;
}

function clauseIds({ document }: Reading, isWanted: (place: number) => boolean): readonly NodeId[] {
  const ids = documentIds(document);
  return document.clauses.flatMap(({ eId }, i) => (isWanted(i) ? [ids.portion(eId)] : []));
}
