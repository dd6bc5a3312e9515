import type { ClauseWords } from './clause-words.js';

/** A clause as numbers: its words and pairs of neighbouring words, and what each tells. */
export interface Features {
  /** Rising; a word that stands twice is there twice. */
  readonly ids: Int32Array;
  /** Sum of the weights of all. */
  readonly total: number;
}

/** How much a word or pair of words tells: much where few clauses have it, little for "the" and "of". */
export type Weights = Float64Array;

/** The features of two documents' clauses in one space, with weights by how many clauses of both have each. */
export interface FeatureSpace {
  readonly older: readonly Features[];
  readonly newer: readonly Features[];
  readonly weights: Weights;
}

/** Makes the features of the clauses of two versions. */
export function createFeatureSpace(older: readonly ClauseWords[], newer: readonly ClauseWords[]): FeatureSpace {
  const names = { words: new Map<string, number>(), pairs: new Map<number, number>(), size: 0 };
  const ids = [...older, ...newer].map(({ words }) => featureIds(words, names));
  const weights = weigh(ids, names.size);
  const features = ids.map((each) => ({ ids: each, total: sum(each, weights) }));
  return { older: features.slice(0, older.length), newer: features.slice(older.length), weights };
}

/** The numbers of words, and of pairs of words by those of their words. */
interface Names {
  readonly words: Map<string, number>;
  readonly pairs: Map<number, number>;
  size: number;
}

/** More features than two documents ever have: two numbers below it make one exact number. */
const MOST_FEATURES = 2 ** 26;

function featureIds(words: readonly string[], names: Names): Int32Array {
  const ids = new Int32Array(Math.max(0, 2 * words.length - 1));
  let last: number | undefined;
  words.forEach((word, i) => {
    const id = numberOf(names, names.words, word);
    ids[2 * i] = id;
    if (last !== undefined) ids[2 * i - 1] = numberOf(names, names.pairs, last * MOST_FEATURES + id);
    last = id;
  });
  return ids.sort();
}

function numberOf<Name>(names: Names, known: Map<Name, number>, name: Name): number {
  const number = known.get(name);
  if (number !== undefined) return number;
  known.set(name, names.size);
  return names.size++;
}

function weigh(clauses: readonly Int32Array[], size: number): Weights {
  const holders = new Int32Array(size);
  for (const ids of clauses) ids.forEach((id, i) => (holders[id] = (holders[id] ?? 0) + Number(ids[i - 1] !== id)));
  return Float64Array.from(holders, (count) => Math.log(1 + clauses.length / count));
}

function sum(ids: Int32Array, weights: Weights): number {
  return ids.reduce((total, id) => total + (weights[id] ?? 0), 0);
}

/** Weight of what two clauses have in common. */
export function sharedWeight(a: Int32Array, b: Int32Array, weights: Weights): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) shared += weights[a[i] ?? 0] ?? 0;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared;
}

/** What the first has beyond the second. */
export function without(a: Int32Array, b: Int32Array): Int32Array {
  const rest: number[] = [];
  let j = 0;
  for (const id of a) {
    while (j < b.length && (b[j] ?? 0) < id) j++;
    if (b[j] === id) j++;
    else rest.push(id);
  }
  return Int32Array.from(rest);
}
