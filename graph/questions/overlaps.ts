import { searchTerms } from '../model/search-terms.js';
import { dutiesInForce, type DutyInForce } from './duties-in-force.js';
import type { Reader } from './reader.js';

/** Two duties of different bodies that ask for much the same. */
export interface Overlap {
  readonly a: DutyInForce;
  readonly b: DutyInForce;
  /** Whether both ask for it by the same verb. */
  readonly sameVerb: boolean;
  /** Names of the actors that both address. */
  readonly sharedAddressees: readonly string[];
  /** Share of the words of the objects that both have, 0 to 1. */
  readonly objectLikeness: number;
  /** What it is ranked by, 0 to 1: half the object, a quarter the verb, a quarter the addressee. */
  readonly score: number;
}

/** Objects that share less say different things. */
const LEAST_LIKENESS = 0.3;
/** Words that more duties than this have find nothing: "report", "member". */
const MOST_HOLDERS = 60;
/** Words that say nothing of what is asked. */
const SHORTEST_WORD = 4;

/** Where bodies ask for the same: pairs of duties of different bodies, in force, ranked by verb, addressee and object, then by id. Of all bodies where none are named. */
export async function overlaps(reader: Reader, bodies: readonly string[] = []): Promise<readonly Overlap[]> {
  const duties = (await dutiesInForce(reader, bodies)).map(withWords);
  const found = findPairs(duties).flatMap(([a, b]) => judge(a, b) ?? []);
  return found.sort((x, y) => y.score - x.score || compareIds(x, y));
}

interface Worded extends DutyInForce {
  readonly words: ReadonlySet<string>;
}

function withWords(place: DutyInForce): Worded {
  const words = searchTerms(`${place.duty.facts.object} ${place.duty.facts.action}`);
  return { ...place, words: new Set(words.filter((word) => word.length >= SHORTEST_WORD)) };
}

/** Pairs of different bodies that have a rare word in common, each once. */
function findPairs(duties: readonly Worded[]): readonly (readonly [Worded, Worded])[] {
  const holders = new Map<string, number[]>();
  duties.forEach(({ words }, i) => {
    for (const word of words) holders.set(word, [...(holders.get(word) ?? []), i]);
  });
  const pairs = new Set<number>();
  for (const list of holders.values())
    if (list.length <= MOST_HOLDERS)
      list.forEach((i, at) => list.slice(at + 1).forEach((j) => pairs.add(i * duties.length + j)));
  return [...pairs].flatMap((pair) => {
    const [a, b] = [duties[Math.floor(pair / duties.length)], duties[pair % duties.length]];
    const isBetween = a && b && a.instrument.facts.body !== b.instrument.facts.body;
    return isBetween ? [[a, b] as const] : [];
  });
}

function judge(a: Worded, b: Worded): Overlap | undefined {
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  const objectLikeness = round(shared / (a.words.size + b.words.size - shared));
  if (objectLikeness < LEAST_LIKENESS) return undefined;
  const sameVerb = verbOf(a) === verbOf(b);
  const addressed = new Set(b.addressees.map(({ id }) => id));
  const sharedAddressees = a.addressees.filter(({ id }) => addressed.has(id)).map(({ name }) => name);
  const score = round(objectLikeness / 2 + Number(sameVerb) / 4 + Number(sharedAddressees.length > 0) / 4);
  return { a: plain(a), b: plain(b), sameVerb, sharedAddressees, objectLikeness, score };
}

function verbOf({ duty }: DutyInForce): string {
  return searchTerms(duty.facts.action).at(-1) ?? '';
}

function plain({ words: _, ...place }: Worded): DutyInForce {
  return place;
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}

function compareIds(x: Overlap, y: Overlap): number {
  const [one, other] = [`${x.a.duty.id} ${x.b.duty.id}`, `${y.a.duty.id} ${y.b.duty.id}`];
  return one < other ? -1 : one > other ? 1 : 0;
}
