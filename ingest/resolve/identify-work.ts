import { parseId, printId, slug, type NodeId, type WorkRef } from '#graph/model/ids.js';
import type { DocumentIdentity } from '../model/document.js';
import { languageCode } from '../model/language.js';
import type { Registers } from '../model/register.js';
import { isOfBody, knowInstruments, type KnownInstrument } from './known-instruments.js';

/** Bodies whose resolutions and decisions have ids made of what their own words say, and the author that the ids name. */
const AUTHORS: Readonly<Record<string, string>> = {
  UNGA: 'un-ga',
  UNSC: 'un-sc',
  HRC: 'un-hrc',
  ECOSOC: 'un-ecosoc',
  'ITU PP': 'itu-pp',
  'ITU WTDC': 'itu-wtdc',
  'ITU WTSA': 'itu-wtsa',
};
const KINDS: Readonly<Record<string, string>> = { resolution: 'res', decision: 'dec' };

/** Gives documents without a sidecar their identity: by a register that knows them, or by body, number and day where their words state all three. */
export function createIdentifier(registers: Registers): (identity: DocumentIdentity) => DocumentIdentity {
  const known = knowInstruments(registers);
  return (identity) => {
    if (identity.work !== null) return identity;
    const [entry, second] = candidatesOf(identity, known);
    const work = entry && !second ? entry.id : second ? null : stateWork(identity);
    return work === null ? identity : { ...identity, work, version: versionOf(identity, work, entry) };
  };
}

function candidatesOf(
  { type, title, body, number }: DocumentIdentity,
  known: ReturnType<typeof knowInstruments>,
): readonly KnownInstrument[] {
  if (number !== null && body !== null)
    return known.numbered(number).filter((entry) => entry.type === type && isOfBody(entry, body));
  if (title === null || type in KINDS) return [];
  const titled = [...known.titled(title), ...known.called(title)];
  return [...new Set(titled)];
}

/** A revision keeps the year in which its work was first adopted, which its words do not say: only a first text states its id. */
function stateWork({ type, body, number, date, revision }: DocumentIdentity): NodeId | null {
  const [author, kind] = [AUTHORS[body ?? ''], KINDS[type]];
  if (author === undefined || kind === undefined || number === null || date === null || /^rev/i.test(revision ?? ''))
    return null;
  const work: WorkRef = {
    ...{ kind: 'work', country: 'un', type: 'statement', subtype: 'deliberation', author, date },
    number: `${kind}-${slug(number)}`,
  };
  return printId(work);
}

/** The version that the register has under its revision, else one of the document's own date and language. */
function versionOf({ revision, date, language }: DocumentIdentity, id: NodeId, entry?: KnownInstrument): NodeId | null {
  const registered = entry?.versions.find(
    (version) => revision !== null && version.revision?.toLowerCase() === revision.toLowerCase(),
  );
  if (registered) return registered.id;
  const [work, code] = [parseId(id), languageCode(language ?? '')];
  if (work?.kind !== 'work' || code === undefined) return null;
  return printId({ kind: 'version', work, language: code, date: date ?? work.date });
}
