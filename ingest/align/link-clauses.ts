import type { ClauseWords } from './clause-words.js';
import { findBackbone, type Link } from './find-backbone.js';
import type { Candidate } from './find-candidates.js';

/** What is linked: the clauses of two versions with their likely counterparts. */
export interface Linking {
  readonly older: readonly ClauseWords[];
  readonly newer: readonly ClauseWords[];
  readonly equal: EqualClauses;
  readonly candidates: readonly Candidate[];
}

/** Clauses of equal words: sure where each version has them equally often, else candidates. */
export interface EqualClauses {
  readonly sure: readonly Link[];
  readonly doubtful: readonly Candidate[];
}

/** Least likeness by which two clauses are one: where they stand in the same place among what is linked already, and where they do not. */
const ROUNDS: readonly { readonly inOrder: number; readonly anywhere: number }[] = [
  { inOrder: 0.55, anywhere: 0.7 },
  { inOrder: 0.4, anywhere: 0.55 },
  { inOrder: 0.25, anywhere: 0.5 },
];

/** One to one, which clause of the newer version continues which of the older: equal ones first, then by likeness, preferring those that keep their order. */
export function linkClauses(linking: Linking): readonly Link[] {
  const taken = createTaken();
  const { sure, doubtful } = linking.equal;
  sure.forEach(taken.add);
  const candidates = [...doubtful, ...linking.candidates];
  for (const least of ROUNDS) {
    const place = createPlace(taken.links(), linking);
    const scored = candidates.filter(taken.isFree).map((candidate) => score(candidate, place, linking));
    const fit = scored.filter(({ isInOrder, likeness }) => likeness >= (isInOrder ? least.inOrder : least.anywhere));
    fit.sort((a, b) => b.score - a.score || a.old - b.old || a.new - b.new);
    fit.forEach((candidate) => {
      if (taken.isFree(candidate)) taken.add(candidate);
    });
  }
  return taken.links();
}

function createTaken() {
  const links: Link[] = [];
  const [olds, news] = [new Set<number>(), new Set<number>()];
  return {
    isFree: (link: Link): boolean => !olds.has(link.old) && !news.has(link.new),
    add: (link: Link): void => {
      olds.add(link.old);
      news.add(link.new);
      links.push({ old: link.old, new: link.new });
    },
    links: (): readonly Link[] => [...links],
  };
}

/** Most places by which two of several equal clauses may lie apart to be candidates. */
const NEAR = 4;

/** Finds the clauses of two versions whose words are equal. */
export function findEqual({ older, newer }: Pick<Linking, 'older' | 'newer'>): EqualClauses {
  const news = groupByKey(newer);
  const groups = [...groupByKey(older)].map(([key, olds]) => ({ olds, others: news.get(key) ?? [] }));
  const isEven = ({ olds, others }: (typeof groups)[number]) => olds.length === others.length;
  const sure = groups.filter(isEven).flatMap(({ olds, others }) => pairUp(olds, others, 0));
  const doubtful = groups.filter((group) => !isEven(group)).flatMap(({ olds, others }) => pairUp(olds, others, NEAR));
  return { sure, doubtful: doubtful.map((link) => ({ ...link, likeness: 1, shared: 0 })) };
}

/** Each of the one with those of the other that stand as far down their list, or at most so many places off. */
function pairUp(olds: readonly number[], others: readonly number[], near: number): readonly Link[] {
  return olds.flatMap((old, i) =>
    others.slice(Math.max(0, i - near), i + near + 1).map((place) => ({ old, new: place })),
  );
}

function groupByKey(clauses: readonly ClauseWords[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const { key, index, clause } of clauses) {
    const name = key === '' ? `without words: ${clause.path}` : key;
    groups.set(name, [...(groups.get(name) ?? []), index]);
  }
  return groups;
}

/** Whether a link keeps the order of those that are made. */
type Place = (link: Link) => boolean;

function createPlace(links: readonly Link[], { older, newer }: Linking): Place {
  const backbone = findBackbone(links, ({ old }) => older[old]?.words.length ?? 0);
  const places = new Map(backbone.map((link) => [link.old, link.new]));
  const above = new Int32Array(older.length);
  for (let [old, last] = [0, -1]; old < older.length; old++) {
    above[old] = last;
    last = places.get(old) ?? last;
  }
  const below = new Int32Array(older.length);
  for (let [old, last] = [older.length - 1, newer.length]; old >= 0; old--) {
    below[old] = last;
    last = places.get(old) ?? last;
  }
  return (link) => link.new > (above[link.old] ?? -1) && link.new < (below[link.old] ?? newer.length);
}

interface Scored extends Candidate {
  readonly isInOrder: boolean;
  readonly score: number;
}

/** What speaks for a link besides the words: its place, the heading above, the label. */
function score(candidate: Candidate, isInPlace: Place, { older, newer }: Linking): Scored {
  const [a, b] = [older[candidate.old]?.clause, newer[candidate.new]?.clause];
  const isInOrder = isInPlace(candidate);
  const bonus =
    Number(isInOrder) * 0.1 + Number(a?.section === b?.section) * 0.03 + Number(a?.label === b?.label) * 0.01;
  return { ...candidate, isInOrder, score: candidate.likeness + bonus };
}
