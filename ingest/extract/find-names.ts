import type { NodeId } from '#graph/model/ids.js';
import type { Addressee } from '../model/reading.js';
import type { ParsedDocument } from '../model/document.js';
import type { NameMention } from '../model/mention.js';
import type { Registers } from '../model/register.js';
import { createNameFinders, type FoundName, type NamedThing } from './name-finder.js';
import { toSourceSpan } from './to-source-span.js';
import type { InstrumentFinder } from './find-in-text.js';

/** A thing of the registers that clauses name. */
interface Known {
  readonly kind: 'actor' | 'initiative' | 'event';
  readonly id: NodeId;
  readonly name: string;
}

/** The names of the registers, ready to be found. */
export interface Dictionary {
  readonly instruments: InstrumentFinder;
  readonly things: (text: string) => readonly FoundName<Known>[];
}

/** Builds the dictionary, once for all documents. */
export function createDictionary(registers: Registers): Dictionary {
  const { instruments, actors, initiatives, events } = registers;
  const named = instruments
    .filter(isCitedByName)
    .flatMap(({ type, title, aliases }) => [title, ...aliases].map((name) => ({ name, thing: { type, name: title } })));
  const things: readonly NamedThing<Known>[] = [
    ...actors.flatMap((entry) => namesOf(entry, 'actor')),
    ...initiatives.flatMap((entry) => namesOf(entry, 'initiative')),
    ...events.flatMap((entry) => namesOf(entry, 'event')),
  ];
  const [findInstruments, findThings] = createNameFinders(named, things);
  return { instruments: findInstruments, things: findThings };
}

/** Resolutions and decisions are cited by number: their titles are plain words that stand beside it. */
function isCitedByName({ type }: { readonly type: string }): boolean {
  return !['resolution', 'decision', 'general-comment', 'recommendation'].includes(type);
}

function namesOf(
  { id, name, aliases }: { readonly id: NodeId; readonly name: string; readonly aliases: readonly string[] },
  kind: Known['kind'],
): readonly NamedThing<Known>[] {
  return [name, ...aliases].map((each) => ({ name: each, thing: { kind, id, name } }));
}

/** Finds the actors, initiatives and events that a document's clauses name. */
export function findNames(document: ParsedDocument, { things }: Dictionary): readonly NameMention[] {
  return document.clauses.flatMap((clause) =>
    things(clause.text).map(({ start: from, end: to, thing: { kind, id, name } }) => {
      const { start, end } = toSourceSpan(clause, { start: from, end: to });
      return { kind, id, name, start, end, clause: clause.eId, quote: clause.text.slice(from, to) };
    }),
  );
}

/** Finds the actors that a document's headings address, "instructs the Director of the Telecommunication Development Bureau". */
export function findAddressees({ sections }: ParsedDocument, { things }: Dictionary): readonly Addressee[] {
  return sections.flatMap(({ eId, heading, headingSpan }) =>
    things(heading).flatMap(({ start, end, thing: { kind, id } }) => {
      const span = { start: headingSpan.start + start, end: headingSpan.start + end };
      return kind === 'actor' ? [{ ...span, section: eId, id, quote: heading.slice(start, end) }] : [];
    }),
  );
}
