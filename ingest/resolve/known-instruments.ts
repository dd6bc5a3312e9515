import type { NodeId } from '#graph/model/ids.js';
import { registeredName } from '../model/bodies.js';
import type { DocumentIdentity } from '../model/document.js';
import type { ActorEntry, InstrumentEntry, Registers } from '../model/register.js';

/** A version as a citation may name it. */
export interface KnownVersion {
  readonly id: NodeId;
  readonly revision: string | null;
  readonly date: string;
}

/** An instrument that citations may stand for: an entry of a register, or a document that is read with the others. */
export interface KnownInstrument {
  readonly id: NodeId;
  readonly type: string;
  readonly title: string;
  readonly number: string | null;
  readonly adopted: string | null;
  /** Id of the body in the register of actors; null where a document names it. */
  readonly body: NodeId | null;
  /** Names of the body that adopted it. */
  readonly bodyNames: readonly string[];
  readonly aliases: readonly string[];
  readonly versions: readonly KnownVersion[];
}

/** What is known, by what citations say of it. */
export interface KnownInstruments {
  /** By title, whatever its case. */
  titled(title: string): readonly KnownInstrument[];
  /** By another name, symbol or place of print. */
  called(alias: string): readonly KnownInstrument[];
  /** By its bare number, `67`, `70/1`. */
  numbered(number: string): readonly KnownInstrument[];
  /** By the id of the work. */
  identified(work: NodeId): KnownInstrument | undefined;
}

/** Whether a known instrument is of the body that words name. */
export function isOfBody({ bodyNames }: KnownInstrument, name: string): boolean {
  return bodyNames.some((each) => each === name || each === registeredName(name));
}

/** What the registers know, ready to be looked up. */
export function knowInstruments(registers: Registers): KnownInstruments {
  const actors = new Map(registers.actors.map((actor) => [actor.id, actor]));
  return indexInstruments(registers.instruments.map((entry) => ofRegister(entry, actors)));
}

/** A document as citations may name it. */
export interface KnownDocument {
  readonly identity: DocumentIdentity;
  /** The keys under which it is looked up where no register knows its work. */
  readonly keys: readonly LookUpKey[];
}

/** A document with the keys under which it is looked up. */
export function toKnownDocument(identity: DocumentIdentity): KnownDocument {
  const instrument = addDocument(undefined, identity);
  return { identity, keys: instrument ? keysOf(instrument) : [] };
}

/** Puts documents beside what is known. A document that a register knows as a work adds its version to what the register says. Only of the works that are asked for is it put together what they are. */
export function withDocuments(known: KnownInstruments, documents: readonly KnownDocument[]): KnownInstruments {
  const ofWork = groupBy(documents, ({ identity: { work } }) => (work === null ? [] : [work]));
  const ofKey = groupBy(documents, ({ keys }) => keys);
  const changed = new Map<NodeId, KnownInstrument | undefined>();
  const identified = (work: NodeId) => {
    if (!changed.has(work)) changed.set(work, addDocuments(known.identified(work), ofWork(work)));
    return changed.get(work);
  };
  const added = (key: LookUpKey) => {
    const works = new Set(ofKey(key).flatMap(({ identity: { work } }) => work ?? []));
    const unknown = [...works].filter((work) => known.identified(work) === undefined);
    return unknown.flatMap((work) => identified(work) ?? []).filter((one) => keysOf(one).includes(key));
  };
  const together = (how: LookUpWay) => (words: string) => [
    ...known[how](words).flatMap(({ id }) => identified(id) ?? []),
    ...added(keyOf(how, words)),
  ];
  return { titled: together('titled'), called: together('called'), numbered: together('numbered'), identified };
}

/** Items by their keys, in their order. Each item of a key tells the place of the next one: lists for each of ten thousand keys, of which few are asked for, would take several times as long. */
function groupBy<Item, Key>(
  items: readonly Item[],
  keysOfItem: (item: Item) => readonly Key[],
): (key: Key) => readonly Item[] {
  const first = new Map<Key, number>();
  const [owners, next]: [Item[], number[]] = [[], []];
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i];
    if (item === undefined) continue;
    for (const key of keysOfItem(item)) {
      next.push(first.get(key) ?? NONE);
      first.set(key, owners.push(item) - 1);
    }
  }
  return (key) => {
    const found: Item[] = [];
    for (let place = first.get(key) ?? NONE; place !== NONE; place = next[place] ?? NONE) {
      const owner = owners[place];
      if (owner !== undefined) found.push(owner);
    }
    return found;
  };
}

const NONE = -1;

/** The same, telling of each look-up by the key it was looked up under. */
export function tellLookUps(known: KnownInstruments, tell: (key: LookUpKey) => void): KnownInstruments {
  const told = (how: LookUpWay) => (words: string) => {
    tell(keyOf(how, words));
    return known[how](words);
  };
  return { ...known, titled: told('titled'), called: told('called'), numbered: told('numbered') };
}

/** Under which key something is looked up: equal keys, equal answers. */
export type LookUpKey = string;

/** The keys of all look-ups that an instrument answers. */
export function keysOf({ title, aliases, number }: KnownInstrument): readonly LookUpKey[] {
  const called = aliases.map((alias) => keyOf('called', alias));
  return [keyOf('titled', title), ...called, ...(number === null ? [] : [keyOf('numbered', number)])];
}

type LookUpWay = 'titled' | 'called' | 'numbered';

function keyOf(how: LookUpWay, words: string): LookUpKey {
  return `${how} ${how === 'titled' ? fold(words) : words}`;
}

function indexInstruments(all: readonly KnownInstrument[]): KnownInstruments {
  const byId = new Map(all.map((instrument) => [instrument.id, instrument]));
  return {
    titled: createIndex(all, ({ title }) => [fold(title)], fold),
    called: createIndex(all, ({ aliases }) => aliases, String),
    numbered: createIndex(all, ({ number }) => (number === null ? [] : [number]), String),
    identified: (work) => byId.get(work),
  };
}

function ofRegister({ body, ...entry }: InstrumentEntry, actors: ReadonlyMap<NodeId, ActorEntry>): KnownInstrument {
  const actor = body ? actors.get(body.to) : undefined;
  return { ...entry, body: body?.to ?? null, bodyNames: actor ? [actor.name, ...actor.aliases] : [] };
}

function addDocuments(
  instrument: KnownInstrument | undefined,
  documents: readonly KnownDocument[],
): KnownInstrument | undefined {
  return documents.reduce((known, { identity }) => addDocument(known, identity), instrument);
}

/** What a document adds to what is known of its work; what is known where it does not say which that is. */
function addDocument(known: KnownInstrument | undefined, document: DocumentIdentity): KnownInstrument | undefined {
  const { work, version, type, title, body, number, date, revision } = document;
  if (work === null) return known;
  const before = known ?? {
    ...{ id: work, type, title: title ?? work, number, adopted: date, body: null, aliases: [], versions: [] },
    bodyNames: body === null ? [] : [body],
  };
  const isNew = version !== null && !before.versions.some(({ id }) => id === version);
  const versions = isNew ? [...before.versions, { id: version, revision, date: date ?? '' }] : before.versions;
  return { ...before, versions };
}

function createIndex(
  all: readonly KnownInstrument[],
  keysOf: (instrument: KnownInstrument) => readonly string[],
  normalize: (words: string) => string,
): (words: string) => readonly KnownInstrument[] {
  const byKey = new Map<string, KnownInstrument[]>();
  for (const instrument of all)
    for (const key of new Set(keysOf(instrument))) byKey.set(key, [...(byKey.get(key) ?? []), instrument]);
  return (words) => byKey.get(normalize(words)) ?? [];
}

/** Titles are one whatever their case, quotes, spaces and leading article. */
function fold(title: string): string {
  return title
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/^the\s/, '');
}
