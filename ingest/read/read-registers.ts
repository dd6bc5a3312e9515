import type { z } from 'zod';
import type { NodeId } from '#graph/model/ids.js';
import { toNodeId } from '#graph/model/ids.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Registered, Registers } from '../model/register.js';
import type { SourceFile } from '../model/source.js';
import { openRegister, readEntries, type Entry } from './read-entries.js';
import { readObservations } from './read-observations.js';
import { readRecords, RECORD_LISTS } from './read-records.js';
import { REGISTER_SCHEMAS, type RegisterName, type Written } from './schemas/registers.js';

/** What came of the register files: what could be read, and what is wrong with the rest. */
export interface ReadRegisters {
  readonly registers: Registers;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads register files in YAML. An entry with a fault is left out and told; the others are read. A day of something that has happened may not lie after `today`. */
export function readRegisters(files: readonly SourceFile[], today: string): ReadRegisters {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const read = sorted.filter(({ path }) => !TABLE.test(path)).map((file) => openRegister(file, KNOWN_LISTS));
  const taken = new Map<string, string>();
  const entriesOf = <Value extends { readonly id: string }>(name: RegisterName, schema: z.ZodType<Value>) =>
    read.flatMap((register) => readEntries({ register, name, schema, taken }));
  const lists = {
    instruments: entriesOf('instruments', REGISTER_SCHEMAS.instruments),
    actors: entriesOf('actors', REGISTER_SCHEMAS.actors),
    initiatives: entriesOf('initiatives', REGISTER_SCHEMAS.initiatives),
    events: entriesOf('events', REGISTER_SCHEMAS.events),
  };
  const others = {
    questions: entriesOf('questions', REGISTER_SCHEMAS.questions),
    topics: entriesOf('topics', REGISTER_SCHEMAS.topics),
    countries: entriesOf('countries', REGISTER_SCHEMAS.countries),
    regions: entriesOf('regions', REGISTER_SCHEMAS.regions),
  };
  const tables = sorted.filter(({ path }) => TABLE.test(path));
  const figures = tables.map((file) => ({ path: file.path, ...readObservations(file, { taken, today }) }));
  const registers: Registers = {
    instruments: lists.instruments.map(toInstrument),
    actors: lists.actors.map(toActor),
    initiatives: lists.initiatives.map(toInitiative),
    events: lists.events.map(toEvent),
    questions: others.questions.map(toQuestion),
    topics: others.topics.map(toTopic),
    countries: others.countries.map(toCountry),
    regions: others.regions.map((entry) => ({ ...recorded(entry), name: entry.value.name, code: entry.value.code })),
    records: read.flatMap((register) => readRecords(register, { taken, today })),
    observations: figures.flatMap(({ observations }) => observations),
    texts: new Map(
      [...read.map(({ yaml, text }) => ({ path: yaml.path, text })), ...figures].map(({ path, text }) => [path, text]),
    ),
  };
  return { registers, diagnostics: [...read, ...figures].flatMap(({ diagnostics }) => diagnostics) };
}

/** An entry of a register that its schema accepts, with where it stands. */
type RegisterEntry<Name extends RegisterName> = Entry<Written<Name>>;

/** Tables of figures among the registers. */
const TABLE = /\.csv$/i;

const KNOWN_LISTS: readonly string[] = [...Object.keys(REGISTER_SCHEMAS), ...RECORD_LISTS];

function recorded<Name extends RegisterName>({
  value,
  yaml,
  path,
}: RegisterEntry<Name>): Registered & { readonly id: NodeId } {
  const { span, line } = yaml.placeOf(path);
  return { id: toNodeId(value.id), file: yaml.path, line, span, sources: value.sources, seen: value.seen ?? null };
}

function toInstrument(entry: RegisterEntry<'instruments'>): Registers['instruments'][number] {
  const { value, yaml, path } = entry;
  const { type, title, subject = null, number = null, adopted = null, address = null, aliases } = value;
  const provisions = Object.entries(value.provisions).map(([eId, about]) => ({ eId, subject: about }));
  const versions = value.versions.map((version, i) => {
    const where = [...path, 'versions', i];
    const { span, line } = yaml.placeOf(where);
    const { revision = null, date, address: own = null } = version;
    return {
      id: toNodeId(version.id),
      revision,
      date,
      address: own,
      adoptedBy: yaml.link([...where, 'adoptedBy']),
      span,
      line,
    };
  });
  const links = {
    body: yaml.link([...path, 'body']),
    amends: yaml.link([...path, 'amends']),
    renews: yaml.link([...path, 'renews']),
    about: yaml.links([...path, 'about']),
  };
  const byDate = versions.sort((a, b) => (a.date < b.date ? -1 : 1));
  const said = { type, title, subject, provisions, number, adopted, address, aliases };
  return { ...recorded(entry), ...links, ...said, versions: byDate };
}

function toActor(entry: RegisterEntry<'actors'>): Registers['actors'][number] {
  const { name, type, aliases, address = null } = entry.value;
  return { ...recorded(entry), name, type, aliases, address, partOf: entry.yaml.link([...entry.path, 'partOf']) };
}

function toInitiative(entry: RegisterEntry<'initiatives'>): Registers['initiatives'][number] {
  const { value, yaml, path } = entry;
  const { name, type, aliases, summary = null, scope = null, start = null, end = null, address = null } = value;
  const listed = (field: string) => yaml.links([...path, field]);
  const links = {
    lead: yaml.link([...path, 'lead']),
    partners: listed('partners'),
    regions: listed('regions'),
    about: listed('about'),
    implements: listed('implements'),
  };
  return { ...recorded(entry), ...links, name, type, aliases, summary, scope, start, end, address };
}

function toEvent(entry: RegisterEntry<'events'>): Registers['events'][number] {
  const { name, type, aliases, place = null, start = null, end = null } = entry.value;
  return { ...recorded(entry), name, type, aliases, place, start, end, body: entry.yaml.link([...entry.path, 'body']) };
}

function toQuestion(entry: RegisterEntry<'questions'>): Registers['questions'][number] {
  const { number, title, group, period = null, aliases } = entry.value;
  return {
    ...recorded(entry),
    number,
    title,
    group,
    period,
    aliases,
    partOf: entry.yaml.link([...entry.path, 'partOf']),
  };
}

function toTopic(entry: RegisterEntry<'topics'>): Registers['topics'][number] {
  const { name, definition = null, aliases } = entry.value;
  return { ...recorded(entry), name, definition, aliases, broader: entry.yaml.link([...entry.path, 'broader']) };
}

function toCountry(entry: RegisterEntry<'countries'>): Registers['countries'][number] {
  const { name, alpha2, alpha3, m49, groups } = entry.value;
  return { ...recorded(entry), name, alpha2, alpha3, m49, groups, region: entry.yaml.link([...entry.path, 'region']) };
}
