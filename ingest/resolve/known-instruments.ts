import type { NodeId } from '#graph/model/ids.js';
import type { DocumentIdentity } from '../model/document.js';
import type { InstrumentEntry, Registers } from '../model/register.js';

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
}

/** Short names by which forms and families call bodies, and the names that the register of actors has. */
const BODY_NAMES: Readonly<Record<string, string>> = {
  UNGA: 'General Assembly',
  HRC: 'Human Rights Council',
  UNSC: 'Security Council',
  ECOSOC: 'Economic and Social Council',
  CCPCJ: 'Commission on Crime Prevention and Criminal Justice',
  'ITU PP': 'Plenipotentiary Conference',
  'ITU WTDC': 'WTDC',
  'ITU WTSA': 'WTSA',
  'ITU WCIT': 'WCIT',
  'ITU WRC': 'WRC',
  'ITU RA': 'Radiocommunication Assembly',
};

/** Whether a known instrument is of the body that words name. */
export function isOfBody({ bodyNames }: KnownInstrument, name: string): boolean {
  return bodyNames.some((each) => each === name || each === BODY_NAMES[name]);
}

/** Puts registers and documents together. A document that a register knows as a work adds its version to what the register says. */
export function knowInstruments(registers: Registers, documents: readonly DocumentIdentity[]): KnownInstruments {
  const known = new Map<NodeId, KnownInstrument>();
  for (const entry of registers.instruments) known.set(entry.id, ofRegister(entry, registers));
  for (const document of documents) addDocument(known, document);
  const all = [...known.values()];
  return {
    titled: createIndex(all, ({ title }) => [fold(title)], fold),
    called: createIndex(all, ({ aliases }) => aliases, String),
    numbered: createIndex(all, ({ number }) => (number === null ? [] : [number]), String),
  };
}

function ofRegister({ body, ...entry }: InstrumentEntry, { actors }: Registers): KnownInstrument {
  const actor = actors.find(({ id }) => id === body?.to);
  return { ...entry, body: body?.to ?? null, bodyNames: actor ? [actor.name, ...actor.aliases] : [] };
}

function addDocument(known: Map<NodeId, KnownInstrument>, document: DocumentIdentity): void {
  const { work, version, type, title, body, number, date, revision } = document;
  if (work === null) return;
  const before = known.get(work) ?? {
    ...{ id: work, type, title: title ?? work, number, adopted: date, body: null, aliases: [], versions: [] },
    bodyNames: body === null ? [] : [body],
  };
  const isNew = version !== null && !before.versions.some(({ id }) => id === version);
  const versions = isNew ? [...before.versions, { id: version, revision, date: date ?? '' }] : before.versions;
  known.set(work, { ...before, versions });
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
