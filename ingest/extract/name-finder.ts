import AhoCorasick from 'modern-ahocorasick';
import type { Span } from '#graph/model/evidence.js';
import { keepLongest } from './keep-longest.js';

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
  const remembered = remember(search);
  return [
    (text) =>
      keepLongest(
        remembered(text).flatMap(({ thing, ...span }) => ('one' in thing ? { ...span, thing: thing.one } : [])),
      ),
    (text) =>
      keepLongest(
        remembered(text).flatMap(({ thing, ...span }) => ('other' in thing ? { ...span, thing: thing.other } : [])),
      ),
  ];
}

/** Characters of the texts whose hits are kept, until all are forgotten. */
const MOST_REMEMBERED = 12_000_000;

/** Asks once for a text that is asked for again soon: each clause is looked through for citations, for names and for duties. */
function remember<Hit>(search: (text: string) => readonly Hit[]): (text: string) => readonly Hit[] {
  const known = new Map<string, readonly Hit[]>();
  let size = 0;
  return (text) => {
    const hits = known.get(text) ?? search(text);
    if (size > MOST_REMEMBERED) {
      known.clear();
      size = 0;
    }
    if (!known.has(text)) size += text.length;
    known.set(text, hits);
    return hits;
  };
}

/** Finds every name that stands as it must, those inside each other as well. */
function createSearch<Thing>(names: readonly NamedThing<Thing>[]): (text: string) => readonly FoundName<Thing>[] {
  const byName = new Map<string, NamedThing<Thing>[]>();
  for (const named of names) byName.set(fold(named.name), [...(byName.get(fold(named.name)) ?? []), named]);
  if (byName.size === 0) return () => [];
  const automaton = new AhoCorasick([...byName.keys()]);
  return (text) =>
    automaton.search(fold(text)).flatMap(({ pattern, start, end }) => {
      const fits = (byName.get(pattern) ?? []).filter(
        ({ name }) => isWhole(text, { start, end }) && isWritten(name, text.slice(start, end)),
      );
      return fits.map(({ thing }) => ({ start, end, thing }));
    });
}

/**
 * Lower case in ASCII, each character one character, so that offsets stay what they were: straight quotes, letters without
 * their accents, and a mark that stands in no name for what has no such letter. The automaton is fast on ASCII alone.
 */
function fold(text: string): string {
  return text.replace(NOT_ASCII, (char) => ASCII.get(char) ?? foldOne(char)).toLowerCase();
}

const NOT_ASCII = /[^\0-\x7f]/g;
const NONE = '\x01';
/** What each character that was met is folded to. */
const ASCII = new Map<string, string>([
  ['’', "'"],
  ['‘', "'"],
  ['\u00a0', ' '],
]);

function foldOne(char: string): string {
  const [base = NONE] = char.normalize('NFD');
  const folded = base >= ' ' && base <= '~' ? base : NONE;
  ASCII.set(char, folded);
  return folded;
}

/** Behind a long name one or two digits are the marker of a note: "Convention on the Rights of the Child4 and". */
function isWhole(text: string, { start, end }: Span): boolean {
  if (/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start))) return false;
  const after = end - start > SHORT_NAME ? text.slice(end, end + 4).replace(NOTE_MARKER, '') : text.slice(end, end + 2);
  return !/^[\p{L}\p{N}]/u.test(after);
}

/** "CHI" must stand as CHI; "Child Helpline International" may stand in any case, with either kind of quotes. */
function isWritten(name: string, found: string): boolean {
  if (name === found) return true;
  return /\p{Ll}/u.test(name) && plain(name) === plain(found);
}

function plain(words: string): string {
  return words
    .replace(/[’‘]/g, "'")
    .replace(/\u00a0/g, ' ')
    .toLowerCase();
}
