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

/** Puts documents beside what is known. A document that a register knows as a work adds its version to what the register says. */
export function withDocuments(known: KnownInstruments, documents: readonly DocumentIdentity[]): KnownInstruments {
  const changed = new Map<NodeId, KnownInstrument>();
  for (const document of documents) addDocument(document, { known, changed });
  const added = indexInstruments([...changed.values()].filter(({ id }) => known.identified(id) === undefined));
  const together = (key: 'titled' | 'called' | 'numbered') => (words: string) => [
    ...known[key](words).map((instrument) => changed.get(instrument.id) ?? instrument),
    ...added[key](words),
  ];
  return {
    titled: together('titled'),
    called: together('called'),
    numbered: together('numbered'),
    identified: (work) => changed.get(work) ?? known.identified(work),
  };
}

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

interface Adding {
  readonly known: KnownInstruments;
  /** What the documents before it added or changed. */
  readonly changed: Map<NodeId, KnownInstrument>;
}

function addDocument(document: DocumentIdentity, { known, changed }: Adding): void {
  const { work, version, type, title, body, number, date, revision } = document;
  if (work === null) return;
  const before = changed.get(work) ??
    known.identified(work) ?? {
      ...{ id: work, type, title: title ?? work, number, adopted: date, body: null, aliases: [], versions: [] },
      bodyNames: body === null ? [] : [body],
    };
  const isNew = version !== null && !before.versions.some(({ id }) => id === version);
  const versions = isNew ? [...before.versions, { id: version, revision, date: date ?? '' }] : before.versions;
  changed.set(work, { ...before, versions });
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
