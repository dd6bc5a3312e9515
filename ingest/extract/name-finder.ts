import type { Span } from '#graph/model/evidence.js';
import { keepLongest } from './keep-longest.js';
import { createTrie } from './name-trie.js';

const SHORT_NAME = 12;
const NOTE_MARKER = /^\d{1,2}(?![\p{L}\p{N}])/u;

/** A name and what bears it. */
export interface NamedThing<Thing> {
  readonly name: string;
  readonly thing: Thing;
}

/** A name found in a text. */
export interface FoundName<Thing> extends Span {
  readonly thing: Thing;
}

/** Finds the names of one kind in a text. */
export type NameFinder<Thing> = (text: string) => readonly FoundName<Thing>[];

/**
 * Makes a finder of names: whole words only, the longest of those that overlap, in the order of the text.
 * Names are found whatever their case, but abbreviations (no lower-case letter) only as they are written: "COP" is not "cop".
 */
export function createNameFinder<Thing>(names: readonly NamedThing<Thing>[]): NameFinder<Thing> {
  const search = createSearch(names);
  return (text) => keepLongest(search(text));
}

/** Makes two finders that pass over a text once: names of one kind do not hide those of the other. */
export function createNameFinders<One, Other>(
  ones: readonly NamedThing<One>[],
  others: readonly NamedThing<Other>[],
): readonly [NameFinder<One>, NameFinder<Other>] {
  const search = createSearch<{ readonly one: One } | { readonly other: Other }>([
    ...ones.map(({ name, thing }) => ({ name, thing: { one: thing } })),
    ...others.map(({ name, thing }) => ({ name, thing: { other: thing } })),
  ]);
  const found = remember((text) => {
    const [first, second]: [FoundName<One>[], FoundName<Other>[]] = [[], []];
    for (const { start, end, thing } of search(text))
      if ('one' in thing) first.push({ start, end, thing: thing.one });
      else second.push({ start, end, thing: thing.other });
    return { ones: keepLongest(first), others: keepLongest(second) };
  });
  return [(text) => found(text).ones, (text) => found(text).others];
}

/** Characters of the texts whose hits are kept, until all are forgotten. */
const MOST_REMEMBERED = 12_000_000;

/** Asks once for a text that is asked for again soon: each clause is looked through for citations, for names and for duties. */
function remember<Result>(search: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  let size = 0;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (size > MOST_REMEMBERED) {
      known.clear();
      size = 0;
    }
    const result = search(text);
    known.set(text, result);
    size += text.length;
    return result;
  };
}

/** Finds every name that stands as it must, those inside each other as well. */
function createSearch<Thing>(names: readonly NamedThing<Thing>[]): (text: string) => readonly FoundName<Thing>[] {
  const walk = createTrie(names.map(toSought), ({ name }) => name);
  return (text) => {
    const found: FoundName<Thing>[] = [];
    for (const { value, start, end } of walk(text))
      if (isWhole(text, { start, end }) && isWritten(value, text.slice(start, end)))
        found.push({ start, end, thing: value.thing });
    return found;
  };
}

/** A name with what it must look like where it stands. */
interface Sought<Thing> extends NamedThing<Thing> {
  /** Null where it must stand as it is. */
  readonly plain: string | null;
}

function toSought<Thing>({ name, thing }: NamedThing<Thing>): Sought<Thing> {
  return { name, thing, plain: /\p{Ll}/u.test(name) ? plain(name) : null };
}

/** Behind a long name one or two digits are the marker of a note: "Convention on the Rights of the Child4 and". */
function isWhole(text: string, { start, end }: Span): boolean {
  if (/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start))) return false;
  const after = end - start > SHORT_NAME ? text.slice(end, end + 4).replace(NOTE_MARKER, '') : text.slice(end, end + 2);
  return !/^[\p{L}\p{N}]/u.test(after);
}

/** "CHI" must stand as CHI; "Child Helpline International" may stand in any case, with either kind of quotes. */
function isWritten({ name, plain: words }: Sought<unknown>, found: string): boolean {
  return name === found || (words !== null && words === plain(found));
}

function plain(words: string): string {
  return words
    .replace(/[’‘]/g, "'")
    .replace(/\u00a0/g, ' ')
    .toLowerCase();
}
