import type { EdgeKind } from '#graph/model/edges.js';
import type { Fact } from '#graph/model/nodes.js';
import type { RecordEntry, RecordLink } from '../model/register.js';
import { readEntries, type Entry, type OpenRegister } from './read-entries.js';
import { reportFuture } from './report-future.js';
import { isRecordList, RECORD_FORMS } from './schemas/records.js';
import type { RecordForm, WrittenRecord } from './schemas/records/record-form.js';
import type { YamlFile, YamlPath } from './yaml-file.js';

/** Names of the lists that hold records. */
export const RECORD_LISTS = Object.keys(RECORD_FORMS).filter(isRecordList);

interface ReadingRecords {
  /** Where each id was first given. */
  readonly taken: Map<string, string>;
  /** No day of something that has happened may lie after this one. */
  readonly today: string;
}

/** Reads the records of a register file: a record with a fault is left out as a whole and told. */
export function readRecords(register: OpenRegister, { taken, today }: ReadingRecords): readonly RecordEntry[] {
  return RECORD_LISTS.flatMap((name) => {
    const form = RECORD_FORMS[name];
    const entries = readEntries({ register, name, schema: form.schema, taken });
    return entries.filter((entry) => isPast(register, entry, { form, today })).map((entry) => toRecord(entry, form));
  });
}

function isPast(
  { yaml, diagnostics }: OpenRegister,
  { path }: Entry<WrittenRecord>,
  { form, today }: { readonly form: RecordForm; readonly today: string },
): boolean {
  const faults = reportFuture(yaml, { path, fields: form.past, today });
  diagnostics.push(...faults);
  return faults.length === 0;
}

function toRecord({ value, yaml, path }: Entry<WrittenRecord>, form: RecordForm): RecordEntry {
  const { span, line } = yaml.placeOf(path);
  const links = Object.entries(form.links).flatMap(([field, kind]) => linksAt(yaml, [...path, field], kind));
  return { node: form.toNode(value, yaml.path), links, file: yaml.path, line, span, sources: value.sources };
}

/** One id, a list of ids, or a list of `{ who: id, … }` whose numbers say something of the link. */
function linksAt(yaml: YamlFile, path: YamlPath, kind: EdgeKind): readonly RecordLink[] {
  const value = yaml.valueAt(path);
  if (Array.isArray(value)) return value.flatMap((_, i) => linksAt(yaml, [...path, i], kind));
  const isObject = typeof value === 'object' && value !== null;
  const link = yaml.link(isObject ? [...path, 'who'] : path);
  return link ? [{ ...link, kind, facts: isObject ? numbersOf(value) : {} }] : [];
}

function numbersOf(value: object): Readonly<Record<string, Fact>> {
  return Object.fromEntries(Object.entries(value).filter(([, fact]) => typeof fact === 'number'));
}
