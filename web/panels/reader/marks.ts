import type { Clause, Evidence, Kind, Named, Note } from '../../api/content.js';

/** What a mark in the text stands for; each looks different, and each can be switched off. */
export const MARK_KINDS = ['citation', 'unresolved', 'actor', 'initiative', 'event', 'other', 'duty'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** A stretch of a clause's words that something was read from. The opener leads to nothing: it is how the field prints it. A note may be called between two words: its stretch is empty. */
export type Mark =
  | { readonly start: number; readonly end: number; readonly kind: MarkKind; readonly target: Named }
  | { readonly start: number; readonly end: number; readonly kind: 'opener'; readonly target: null }
  | { readonly start: number; readonly end: number; readonly kind: 'note'; readonly target: null; readonly note: Note };

/** Words, marked or not; marks may hold marks. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly mark: Mark | null;
  readonly inside: readonly Segment[];
}

/** The marks of a clause's own words, in order. What stands elsewhere, as in its tail, is shown with its details only. */
export function findMarks(clause: Clause): readonly Mark[] {
  const cited = clause.citations.flatMap(({ evidence, target, resolved }) =>
    toMark(evidence, target, resolved ? 'citation' : 'unresolved'),
  );
  const named = clause.mentions.flatMap(({ evidence, target }) =>
    toMark(evidence, target, MENTION_MARKS[target.__typename] ?? 'other'),
  );
  const asked = clause.duties.flatMap((duty) => findAction(clause.text, duty));
  return [...findOpener(clause), ...cited, ...named, ...asked].sort((a, b) => a.start - b.start || b.end - a.end);
}

function toMark({ inClause }: Evidence, target: Named, kind: MarkKind): readonly Mark[] {
  return inClause === null ? [] : [{ start: inClause.start, end: inClause.end, kind, target }];
}

/** "Recalling its resolution 78/228": the words that open a clause, where they stand in it and not in the heading above. */
function findOpener({ text, opener }: Clause): readonly Mark[] {
  if (opener === null || !text.toLowerCase().startsWith(opener.toLowerCase())) return [];
  return [{ start: 0, end: opener.length, kind: 'opener', target: null }];
}

/** The verb of what is asked, "continue with" in "to continue with the activities"; none where the words do not hold it as it was read. */
function findAction(text: string, duty: Clause['duties'][number]): readonly Mark[] {
  const span = duty.evidence.inClause;
  const start = span === null ? -1 : text.slice(0, span.end).indexOf(duty.action, span.start);
  return start < 0 ? [] : [{ start, end: start + duty.action.length, kind: 'duty', target: duty }];
}

/** What names something is marked by its kind. */
const MENTION_MARKS: Partial<Readonly<Record<Kind, MarkKind>>> = {
  Actor: 'actor',
  Initiative: 'initiative',
  Event: 'event',
};

/** Where the notes of a clause are called in its own words. */
export function findCalls({ id }: Clause, notes: readonly Note[]): readonly Mark[] {
  return notes.flatMap((note) =>
    note.clause?.id === id && note.mark ? [{ ...note.mark, kind: 'note' as const, target: null, note }] : [],
  );
}

/** Puts notes that are called between words into words that were cut: inside a mark none can be called, since a link holds no link, so it follows behind. */
export function insertCalls(segments: readonly Segment[], calls: readonly Mark[]): readonly Segment[] {
  return calls.reduceRight(insertCall, segments);
}

/** From the last call to the first: each comes before those that are there already. */
function insertCall(segments: readonly Segment[], call: Mark): readonly Segment[] {
  const added: Segment = { start: call.start, text: '', mark: call, inside: [] };
  const at = segments.findIndex(({ start, text }) => text !== '' && call.start <= start + text.length);
  const around = segments[at];
  if (!around) return [...segments, added];
  const before = segments.slice(0, at);
  const behind = segments.slice(at + 1);
  if (call.start === around.start) return [...before, added, around, ...behind];
  const cut = call.start - around.start;
  if (around.mark !== null || cut === around.text.length) return [...before, around, added, ...behind];
  const [head, tail] = [around.text.slice(0, cut), around.text.slice(cut)];
  return [...before, { ...around, text: head }, added, { ...around, start: call.start, text: tail }, ...behind];
}

/** Cuts words at their marks. Put together again the segments are the words, whatever the marks; a mark that crosses another's end is cut in two. */
export function cutAtMarks(text: string, marks: readonly Mark[]): readonly Segment[] {
  const within = marks.map((mark) => clip(mark, 0, text.length)).filter(isSomething);
  return cutWithin(
    { text, from: 0, to: text.length },
    [...within].sort((a, b) => a.start - b.start || b.end - a.end),
  );
}

interface Reach {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

function cutWithin({ text, from, to }: Reach, marks: readonly Mark[]): readonly Segment[] {
  const segments: Segment[] = [];
  let at = from;
  let left = marks;
  for (let mark = left[0]; mark; mark = left[0]) {
    const { start, end } = mark;
    if (start > at) segments.push(plain(text, at, start));
    const others = left.slice(1);
    const covered = others.map((other) => clip(other, start, end)).filter(isSomething);
    segments.push({
      start,
      text: text.slice(start, end),
      mark,
      inside: cutWithin({ text, from: start, to: end }, covered),
    });
    left = others.map((other) => clip(other, end, to)).filter(isSomething);
    at = end;
  }
  if (at < to) segments.push(plain(text, at, to));
  return segments;
}

function plain(text: string, start: number, end: number): Segment {
  return { start, text: text.slice(start, end), mark: null, inside: [] };
}

function clip(mark: Mark, from: number, to: number): Mark {
  return { ...mark, start: Math.max(mark.start, from), end: Math.min(mark.end, to) };
}

function isSomething({ start, end }: Mark): boolean {
  return start < end;
}
