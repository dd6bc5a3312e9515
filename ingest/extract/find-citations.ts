import type { ParsedDocument, ParsedNote } from '../model/document.js';
import type { CitationMention } from '../model/mention.js';
import { AGENCY_FORMS } from './forms/agencies.js';
import { EUROPE_FORMS } from './forms/europe.js';
import type { CitationForm } from './forms/citation-form.js';
import { ITU_FORMS } from './forms/itu.js';
import { GOAL_FORMS } from './forms/goals.js';
import { UN_FORMS } from './forms/un.js';
import { UN_PAPER_FORMS } from './forms/un-papers.js';
import { createMemory, type Memory } from './find-anaphora.js';
import { findTitles } from './find-titles.js';
import { findInText, type Found, type InstrumentFinder } from './find-in-text.js';
import { withOwnBody } from './own-body.js';
import { toSourceSpan } from './to-source-span.js';

/** The whole table of forms. */
export const CITATION_FORMS: readonly CitationForm[] = [
  ...ITU_FORMS,
  ...UN_FORMS,
  ...UN_PAPER_FORMS,
  ...GOAL_FORMS,
  ...EUROPE_FORMS,
  ...AGENCY_FORMS,
];

/** Instruments that a body's own texts call by one noun, with the title that the registers have. Sources: Constitution of ITU, Article 4; Charter of the United Nations, preamble. */
const BASIC_INSTRUMENTS: readonly (readonly [body: RegExp, noun: string, title: string])[] = [
  [/^ITU\b/, 'Constitution', 'Constitution of the International Telecommunication Union'],
  [/^ITU\b/, 'Convention', 'Convention of the International Telecommunication Union'],
  [/^(?:UNGA|UNSC|HRC|ECOSOC)$/, 'Charter', 'Charter of the United Nations'],
];

/** A stretch of words that is searched as one: a clause, or a note that it bears. */
interface Place {
  readonly clause: string | null;
  readonly text: string;
  readonly offsets: Uint32Array;
  readonly isNote: boolean;
  /** Words of the clause that bears the note; empty for a clause. */
  readonly around: string;
}

/** Finds what a document cites, in the order of its text: words, places, and what they say of the target. It decides no identity. */
export function findCitations(document: ParsedDocument, instruments: InstrumentFinder): readonly CitationMention[] {
  const { body, type } = document.identity;
  const [memory, notes] = [createMemory(), createMemory()];
  for (const [pattern, noun, name] of BASIC_INSTRUMENTS)
    if (pattern.test(body ?? '')) memory.remember({ ...NOTHING, type: 'treaty', name }, noun);
  pinConvention(document, { instruments, memory });
  return placesOf(document).flatMap((place) => {
    const found = findInText(place.text, {
      forms: CITATION_FORMS,
      instruments,
      memory,
      isTreaty: type === 'treaty',
      around: place.around,
      article: /^art_[^_]+/.exec(place.clause ?? '')?.[0] ?? null,
      lastNote: place.isNote ? notes.recallLast() : undefined,
    });
    return found.map((one) => toMention(place, remember(withOwnBody(one, body, place.text), place, [memory, notes])));
  });
}

/** "Optional Protocol to the Convention on …": in its text "the Convention" is that one. */
function pinConvention(
  { identity: { type, title } }: ParsedDocument,
  { instruments, memory }: { readonly instruments: InstrumentFinder; readonly memory: Memory },
): void {
  const [, parent] =
    /\bProtocol\b.{0,200}?\b(?:to|supplementing)\sthe\s(.{0,20}Convention\b.*)$/u.exec(title ?? '') ?? [];
  if (type !== 'treaty' || parent === undefined) return;
  const [known] = instruments(parent);
  const [found] = findTitles(parent);
  if (known) memory.pin('Convention', { ...NOTHING, type: known.thing.type, name: known.thing.name });
  else if (found)
    memory.pin('Convention', { ...NOTHING, type: found.type, name: parent.slice(found.start, found.end) });
}

const NOTHING = { body: null, number: null, year: null, revision: null, name: null } as const;

/** What is cited before the first clause, then each clause and behind it its notes. */
function placesOf({ front, source, clauses, notes }: ParsedDocument): readonly Place[] {
  const byClause = new Map<string | null, ParsedNote[]>();
  for (const note of notes) byClause.set(note.clause, [...(byClause.get(note.clause) ?? []), note]);
  const notesOf = (clause: string | null, around = ''): readonly Place[] =>
    (byClause.get(clause) ?? []).map(({ text, offsets }) => ({ clause, text, offsets, isNote: true, around }));
  const head = front
    .filter(({ kind }) => kind === 'title')
    .flatMap(({ start, end }) => readReportLine(source.text, start, end));
  return [
    ...head,
    ...notesOf(null),
    ...clauses.flatMap(({ eId, text, offsets }) => [
      { clause: eId, text, offsets, isNote: false, around: '' },
      ...notesOf(eId, text),
    ]),
  ];
}

/** `[on the report of the Third Committee (A/79/459, para. 37)]` above a resolution. */
function readReportLine(text: string, start: number, end: number): readonly Place[] {
  return [...text.slice(start, end).matchAll(/\[(?:on|without)\s[^[\]]{5,200}\]/g)].map((match) => {
    const offsets = Uint32Array.from({ length: match[0].length + 1 }, (_, i) => start + match.index + i);
    return { clause: null, text: match[0], offsets, isNote: false, around: '' };
  });
}

function remember(found: Found, { text, isNote }: Place, [memory, notes]: readonly [Memory, Memory]): Found {
  if (found.cited.type !== 'self')
    memory.remember(found.cited, found.anaphoric ? '' : text.slice(found.start, found.end));
  if (isNote) notes.remember(found.cited, '');
  return found;
}

function toMention({ clause, text, offsets }: Place, found: Found): CitationMention {
  const { cited, provisions, anaphoric, form } = found;
  const { start, end } = toSourceSpan({ offsets }, found);
  const quote = text.slice(found.start, found.end);
  return { cited, provisions, anaphoric, form, start, end, clause, quote };
}
