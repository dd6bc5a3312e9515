/** A figure that rests on fewer children than this is held back. documents/PRIVACY.md says why. */
export const SMALLEST_GROUP = 10;

/** Whether a number of children is so small that it could be about one of them. Nobody is about nobody: zero is not small. */
export function isSmall(count: number): boolean {
  return count > 0 && count < SMALLEST_GROUP;
}
