import type { Span } from '#graph/model/evidence.js';
import type { FrontKind, Outline, OutlineClause, OutlineSection } from './family.js';
import { placeLabel, type LabelMark, type OpenLabel } from './labels.js';
import type { Line } from './lines.js';

/** What the clauses that follow have in common. */
export type ClausePlace = Pick<OutlineClause, 'role' | 'opener' | 'group'>;

/** Takes headings and lines as they come and nests them. */
export interface OutlineBuilder {
  /** Opens a section; returns its index. */
  openSection(section: OutlineSection): number;
  /** What follows stands here, whatever section is open. */
  setPlace(place: ClausePlace): void;
  /** A line with a label: the next of an open list, or the first of one inside it. `next` is the label after it. */
  addLabelled(line: Line, label: LabelMark, next?: string | null): void;
  /** A line that begins a paragraph without a label. */
  addParagraph(line: Line): void;
  /** A line without a label: it goes on with what is open, or is a paragraph of its own. */
  addPlain(line: Line): void;
  /** A line flush with the clause above the one that is open, after its list. */
  addTail(line: Line): void;
  addFront(span: Span, kind: FrontKind): void;
  /** The labels that are open, outermost first. */
  open(): readonly OpenLabel[];
  /** The last number at the top of the section, which goes on behind paragraphs without one; null where there is none. */
  lastNumber(): string | null;
  /** The words of the last line that went into a clause; empty behind a label that stands alone, null where there is none. */
  lastWords(): string | null;
  finish(): Outline & { readonly firstWords: readonly string[] };
}

interface Open extends OpenLabel {
  readonly index: number;
}

type Writable = { -readonly [Key in keyof OutlineClause]: OutlineClause[Key] } & { spans: Span[]; tail: Span[] };

/** As many characters of a clause as tell how it opens. */
const ENOUGH = 160;

/** What has been taken so far. */
interface Draft {
  readonly sections: OutlineSection[];
  readonly clauses: Writable[];
  readonly firstWords: string[];
  readonly front: Outline['front'][number][];
  open: readonly Open[];
  place: ClausePlace;
  lastNumber: string | null;
  lastWords: string | null;
}

/** Makes an empty outline. */
export function createOutlineBuilder(): OutlineBuilder {
  const place = { role: 'operative', opener: null, group: null } as const;
  const nothing = { open: [], lastNumber: null, lastWords: null };
  const draft: Draft = { sections: [], clauses: [], firstWords: [], front: [], place, ...nothing };
  return {
    openSection: (section) => {
      draft.place = { role: section.role, opener: section.opener, group: null };
      draft.open = [];
      draft.lastNumber = null;
      return draft.sections.push(section) - 1;
    },
    setPlace: (next) => {
      if (next.group !== draft.place.group) draft.open = [];
      draft.place = next;
    },
    addLabelled: (line, label, next = null) => addLabelled(draft, line, { ...label, next }),
    addParagraph: (line) => addParagraph(draft, line),
    addPlain: (line) => addPlain(draft, line),
    addTail: (line) => addTail(draft, line),
    addFront: (span, kind) => void draft.front.push({ start: span.start, end: span.end, kind }),
    open: () => draft.open,
    lastNumber: () => draft.lastNumber,
    lastWords: () => draft.lastWords,
    finish: () => ({
      sections: draft.sections,
      clauses: draft.clauses,
      front: draft.front,
      firstWords: draft.firstWords,
    }),
  };
}

function addClause(
  draft: Draft,
  line: Line,
  { label, parent }: { readonly label: LabelMark | null; readonly parent: number | null },
): number {
  const { start, spans, words } = cutLabel(line, label);
  const section = draft.sections.length > 0 ? draft.sections.length - 1 : null;
  draft.firstWords.push(words);
  draft.lastWords = words;
  // Spelt out: to spread objects into the clause of every line took a third of the time of parsing.
  const { role, opener, group } = draft.place;
  const { label: bare, rawLabel } = labelsOf(label);
  const kept = [...spans];
  return (
    draft.clauses.push({ label: bare, rawLabel, role, opener, group, section, parent, start, spans: kept, tail: [] }) -
    1
  );
}

function addLabelled(draft: Draft, line: Line, label: LabelMark & { readonly next: string | null }): void {
  // A number begins a list below its heading, whatever words lead in to it.
  if (/^\d/.test(label.bare) && draft.open.length === 1 && draft.open[0]?.raw === '') draft.open = [];
  const { kind, depth } = placeLabel(label, draft.open, label.next);
  const index = addClause(draft, line, { label, parent: draft.open[depth - 1]?.index ?? null });
  draft.open = [...draft.open.slice(0, depth), { kind, bare: label.bare, raw: label.raw, index }];
  if (kind === 'number' && depth === 0) draft.lastNumber = label.bare;
}

function addParagraph(draft: Draft, line: Line): void {
  draft.open = [{ kind: 'dash', bare: '', raw: '', index: addClause(draft, line, { label: null, parent: null }) }];
}

function addPlain(draft: Draft, line: Line): void {
  const index = draft.open.at(-1)?.index ?? -1;
  const current = draft.clauses[index];
  if (current === undefined) return addParagraph(draft, line);
  const isBehindList = current.tail.length > 0;
  (isBehindList ? current.tail : current.spans).push({ start: line.start, end: line.end });
  draft.lastWords = line.words;
  if (isBehindList) return;
  const words = draft.firstWords[index] ?? '';
  if (words.length < ENOUGH) draft.firstWords[index] = `${words} ${line.words}`.trim();
}

function addTail(draft: Draft, line: Line): void {
  draft.open = draft.open.slice(0, -1);
  draft.clauses[draft.open.at(-1)?.index ?? -1]?.tail.push({ start: line.start, end: line.end });
  draft.lastWords = line.words;
}

/** What is left of a line behind its label. */
function cutLabel(
  line: Line,
  label: LabelMark | null,
): { readonly start: number; readonly spans: readonly Span[]; readonly words: string } {
  const length = label?.length ?? 0;
  return {
    start: line.start,
    spans: [{ start: line.start + length, end: line.end }],
    words: line.words.slice(length).trim(),
  };
}

/** A dash is printed, but names nothing. */
function labelsOf(label: LabelMark | null): Pick<OutlineClause, 'label' | 'rawLabel'> {
  if (label === null) return { label: null, rawLabel: null };
  return { label: /[\p{L}\p{N}]/u.test(label.bare) ? label.bare : null, rawLabel: label.raw };
}
