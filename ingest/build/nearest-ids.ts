import { distance } from 'fastest-levenshtein';

/** At most so many ids are proposed for one that is nowhere. */
const MOST_PROPOSED = 2;
/** A portion is looked for in so many of the works and versions whose ids are nearest. */
const MOST_WHOLES = 4;
const PORTION = '/!main~';

/** Finds the ids that differ from a wanted one in few letters, nearest first. */
export type NearestIds = (wanted: string) => readonly string[];

/** Makes a finder among ids: a portion is looked for in the works and versions that are nearest to its own, anything else among what is no portion. */
export function createNearestIds(ids: Iterable<string>): NearestIds {
  const portions = new Map<string, string[]>();
  const wholes = new Set<string>();
  for (const id of ids) {
    const whole = wholeOf(id);
    wholes.add(whole);
    const known = portions.get(whole);
    if (whole === id) continue;
    if (known) known.push(id);
    else portions.set(whole, [id]);
  }
  const sought = [...wholes].map(toSought);
  const answers = new Map<string, readonly string[]>();
  return (wanted) => {
    const answer = answers.get(wanted) ?? find(wanted, sought, portions);
    answers.set(wanted, answer);
    return answer;
  };
}

function wholeOf(id: string): string {
  const end = id.indexOf(PORTION);
  return end < 0 ? id : id.slice(0, end);
}

function find(
  wanted: string,
  wholes: readonly Sought[],
  portions: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const limit = Math.max(2, Math.floor(wanted.length / 5));
  const whole = wholeOf(wanted);
  if (whole === wanted) return nearest(wanted, wholes, { limit, most: MOST_PROPOSED });
  const near = nearest(whole, wholes, { limit, most: MOST_WHOLES });
  const inside = near.flatMap((id) => portions.get(id) ?? []);
  return nearest(wanted, inside.map(toSought), { limit, most: MOST_PROPOSED });
}

/** An id with how often it has each letter. */
interface Sought {
  readonly id: string;
  readonly letters: Uint8Array;
}

/** Letters are counted by the lower half of their codes, which tells those of ids apart but for upper case. */
const CLASSES = 32;

function toSought(id: string): Sought {
  const letters = new Uint8Array(CLASSES);
  for (let i = 0; i < id.length; i++) {
    const place = id.charCodeAt(i) % CLASSES;
    letters[place] = (letters[place] ?? 0) + 1;
  }
  return { id, letters };
}

function nearest(
  wanted: string,
  among: readonly Sought[],
  { limit, most }: { readonly limit: number; readonly most: number },
): readonly string[] {
  const { letters } = toSought(wanted);
  return among
    .filter((one) => leastDistance(letters, one.letters) <= limit)
    .map(({ id }) => ({ id, far: distance(wanted, id) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(({ id }) => id);
}

/** What one has more of, letter by letter, or the other has more of: no fewer letters must be changed, and this is counted fifty times faster. */
function leastDistance(a: Uint8Array, b: Uint8Array): number {
  let [more, fewer] = [0, 0];
  for (let i = 0; i < CLASSES; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference > 0) more += difference;
    else fewer -= difference;
  }
  return Math.max(more, fewer);
}
