import { createBadInputError } from '../../errors.js';

/** The arguments of a list as a client gives them. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** Which page is asked for: so many items after a cursor, or before one, counted from there. */
export interface PageRequest {
  readonly size: number;
  /** Whether the page is counted from the end of the list or from `cursor` backwards. */
  readonly isBackward: boolean;
  /** Where the page starts (or, backwards, ends); undefined at the end of the list. */
  readonly cursor: string | undefined;
}

const DEFAULT_SIZE = 20;
/** Most items on one page. */
export const MOST_ITEMS = 500;

/** Reads the arguments of a list; an error that says what to do where they contradict each other. */
export function readPageRequest({ first, after, last, before }: PageArguments): PageRequest {
  const isBackward = isGiven(last) || isGiven(before);
  if (isBackward && (isGiven(first) || isGiven(after)))
    throw createBadInputError('give either first and after, or last and before, not both');
  const size = (isBackward ? last : first) ?? DEFAULT_SIZE;
  checkRange(isBackward ? 'last' : 'first', size, { least: 1, most: MOST_ITEMS });
  return { size, isBackward, cursor: (isBackward ? before : after) ?? undefined };
}

function isGiven(argument: number | string | null | undefined): boolean {
  return argument !== null && argument !== undefined;
}

/** Throws an error that says what to do where a number is out of range. */
export function checkRange(
  name: string,
  value: number,
  { least, most }: { readonly least: number; readonly most: number },
): void {
  if (value < least || value > most)
    throw createBadInputError(`${name} must be from ${least} to ${most}, not ${value}`);
}
