import type { LineVersion } from '../api/lineage.js';

/** The versions in the order of their dates, oldest first; those that no source dates come last. */
export function inOrder(versions: readonly LineVersion[]): readonly LineVersion[] {
  return [...versions].sort((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999'));
}

/** The version in force at the end of a year: the latest of those dated by then; null where none was. */
export function inForce(versions: readonly LineVersion[], year: number): LineVersion | null {
  const dated = inOrder(versions).filter(({ date }) => date !== null && Number(date.slice(0, 4)) <= year);
  return dated.at(-1) ?? null;
}

/** The first and last year in which a version is dated; null where none is. */
export function spanOf(versions: readonly LineVersion[]): readonly [first: number, last: number] | null {
  const years = versions.flatMap(({ date }) => (date === null ? [] : [Number(date.slice(0, 4))]));
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}

/** The two versions that are compared: those picked, else the last two whose words are here; null where there are no two. */
export function comparedOf(
  versions: readonly LineVersion[],
  { older, newer }: { readonly older: string | undefined; readonly newer: string | undefined },
): readonly [older: LineVersion, newer: LineVersion] | null {
  const whole = inOrder(versions).filter(({ textState }) => textState === 'FULL');
  const one = whole.find(({ id }) => id === older) ?? whole.at(-2);
  const other = whole.find(({ id }) => id === newer) ?? whole.at(-1);
  return one && other && one.id !== other.id ? [one, other] : null;
}
