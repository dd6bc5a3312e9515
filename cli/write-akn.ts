import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { collapse, type Span } from '#graph/model/evidence.js';
import { parseId, printId, slug, type VersionRef } from '#graph/model/ids.js';
import { documentIds } from '#ingest/model/document-ids.js';
import type { DocumentType, ParsedClause, ParsedDocument, ParsedNote, ParsedSection } from '#ingest/model/document.js';
import { firstAtLeast } from '#ingest/model/first-at-least.js';
import type { Reading } from '#ingest/model/reading.js';
import { element, indent } from './akn-elements.js';
import { citationsOf } from './citations-of.js';
import { joinCoverLines } from './join-cover-lines.js';

/** Writes a parsed document as Akoma Ntoso 3.0: the same words, labels and nesting, with the eIds of its sections and clauses. */
export function writeAkn(reading: Reading): string {
  const { document } = reading;
  const body = element('mainBody', {}, [...partsIn({ section: null, clause: null }, reading)]);
  const name = STATEMENTS.has(document.identity.type) ? 'statement' : 'doc';
  const parts = [metaOf(document), ...frontOf(document), body, ...conclusionsOf(document)];
  const root = element('akomaNtoso', { xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' }, [
    element(name, { name: document.identity.type }, parts),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(indent(root, 0), { closeEmptyElements: true, tightClose: true })}\n`;
}

const STATEMENTS: ReadonlySet<DocumentType> = new Set([
  ...(['resolution', 'decision', 'recommendation', 'declaration', 'guideline'] as const),
]);

/** The eId by which the adopting body is named in the file; slugs of sections have no stop. */
const AUTHOR = 'meta.author';

function metaOf(document: ParsedDocument): Element {
  const ids = documentIds(document);
  const ref = parseId(ids.version);
  if (ref?.kind !== 'version') throw new TypeError(`${ids.version} is the id of no version`);
  const { body } = document.identity;
  const organization = printId({ kind: 'ontology', class: 'organization', name: slug(body ?? '') || 'unknown' });
  return element('meta', {}, [
    element('identification', { source: `#${AUTHOR}` }, [
      element('FRBRWork', {}, workOf(ids.work, ref)),
      element('FRBRExpression', {}, [
        ...namesOf(`${ids.version}/!main`, ids.version),
        ...[dateOf(ref.date, 'version'), author(), element('FRBRlanguage', { language: ref.language })],
      ]),
      element('FRBRManifestation', {}, [
        ...namesOf(`${ids.version}/!main.xml`, `${ids.version}.xml`),
        ...[dateOf(ref.date, 'version'), author(), element('FRBRformat', { value: 'application/akn+xml' })],
      ]),
    ]),
    element('references', { source: `#${AUTHOR}` }, [
      element('TLCOrganization', { eId: AUTHOR, href: organization, showAs: body ?? 'not known' }),
    ]),
  ]);
}

function workOf(id: string, { work }: VersionRef): readonly Element[] {
  return [
    ...namesOf(`${id}/!main`, id),
    ...[dateOf(work.date, 'adoption'), author(), element('FRBRcountry', { value: work.country })],
    ...(work.subtype === null ? [] : [element('FRBRsubtype', { value: work.subtype })]),
    element('FRBRnumber', { value: work.number }),
  ];
}

function namesOf(main: string, whole: string): readonly Element[] {
  return [element('FRBRthis', { value: main }), element('FRBRuri', { value: whole })];
}

function author(): Element {
  return element('FRBRauthor', { href: `#${AUTHOR}` });
}

/** The schema asks for a day; where the year alone is known, the name of the date says so. */
function dateOf(date: string, name: string): Element {
  const isDay = date.length > 4;
  return element('FRBRdate', { date: isDay ? date : `${date}-01-01`, name: isDay ? name : `${name}-year` });
}

/** The title, what is printed before the text beside it, and the enacting formula. */
function frontOf(document: ParsedDocument): readonly Element[] {
  const { identity } = document;
  const title = collapse(identity.title ?? '');
  const printed = printedParts(document, 'title').filter((words) => words !== '' && !title.includes(words));
  const longTitle = element('longTitle', {}, [element('p', {}, [element('docTitle', {}, [title])])]);
  const preface = [...(title === '' ? [] : [longTitle]), ...printed.map(paragraph)];
  const formula = printedParts(document, 'formula').map(paragraph);
  const enacting = element('formula', { name: 'enactingFormula' }, formula);
  return [
    ...(preface.length === 0 ? [] : [element('preface', {}, preface)]),
    ...(formula.length === 0 ? [] : [element('preamble', {}, [enacting])]),
  ];
}

/** What is printed so before the first heading or clause. */
function printedParts(document: ParsedDocument, kind: 'title' | 'formula'): readonly string[] {
  const first = firstOf(document);
  const parts = joinCoverLines(document).filter((part) => part.kind === kind && part.start < first);
  return parts.map((part) => printedAt(document.source, part));
}

function firstOf({ sections, clauses }: Pick<ParsedDocument, 'sections' | 'clauses'>): number {
  return Math.min(...[sections[0], clauses[0]].map((part) => part?.start ?? Infinity));
}

function paragraph(words: string): Element {
  return element('p', {}, [words]);
}

/** The words at a span without the furniture in it. */
function printedAt({ text, furniture }: ParsedDocument['source'], { start, end }: Span): string {
  const cuts = furniture.filter((cut) => cut.start < end && cut.end > start);
  const from = [start, ...cuts.map((cut) => cut.end)];
  const parts = from.map((at, i) => text.slice(at, Math.max(at, cuts[i]?.start ?? end)));
  return collapse(parts.join(''));
}

/** Closing lines, and notes that no clause bears. */
function conclusionsOf({ source, front, notes }: ParsedDocument): readonly Element[] {
  const closing = front.filter(({ kind }) => kind === 'closing').map((span) => paragraph(printedAt(source, span)));
  const loose = notes.filter(({ clause }) => clause === null).map(noteOf);
  const parts = [...closing, ...(loose.length === 0 ? [] : [element('p', {}, loose)])];
  return parts.length === 0 ? [] : [element('conclusions', {}, parts)];
}

function noteOf({ marker, text }: ParsedNote): Element {
  return element('authorialNote', { marker, placement: 'bottom' }, [paragraph(text)]);
}

/** What stands directly in a section, in a clause, or in the document itself. */
function partsIn(above: Record<'section' | 'clause', string | null>, reading: Reading): readonly Element[] {
  const { sections, clauses } = reading.document;
  const inSections = above.clause === null ? sections.filter(({ parent }) => parent === above.section) : [];
  const inClauses = clauses.filter(({ parent, section }) =>
    above.clause === null ? parent === null && section === above.section : parent === above.clause,
  );
  const inFront = above.clause === null ? behindFirst(reading.document, above.section) : [];
  const parts = [
    ...inFront.map((part) => ({ start: part.start, write: () => writeFront(part, above.section, reading) })),
    ...inSections.map((section) => ({ start: section.start, write: () => writeSection(section, reading) })),
    ...inClauses.map((clause) => ({ start: clause.start, write: () => writeClause(clause, reading) })),
  ];
  return parts.sort((a, b) => a.start - b.start).map(({ write }) => write());
}

/** What is printed in a section, or above all, and is neither clause nor heading: `Have agreed as follows:`, behind the recitals. */
function behindFirst(document: ParsedDocument, section: string | null): ParsedDocument['front'] {
  const { front, sections } = document;
  const first = firstOf(document);
  return front.filter(
    ({ kind, start }) =>
      (kind === 'formula' || kind === 'title') &&
      start >= first &&
      section === (sections.findLast((open) => open.start <= start)?.eId ?? null),
  );
}

/** A section holds nothing but containers. */
function writeFront(part: ParsedDocument['front'][number], section: string | null, reading: Reading): Element {
  const words = paragraph(printedAt(reading.document.source, part));
  return section === null ? words : element('hcontainer', { name: part.kind }, [element('content', {}, [words])]);
}

function writeSection({ eId, heading, role }: ParsedSection, reading: Reading): Element {
  const parts = partsIn({ section: eId, clause: null }, reading);
  const content = parts.length > 0 ? parts : [element('content', {}, [element('p', {})])];
  return element('hcontainer', { eId, name: 'section', class: role }, [element('heading', {}, [heading]), ...content]);
}

/** Words above children are an `intro`, flush words behind them a `wrapUp`. */
function writeClause(clause: ParsedClause, reading: Reading): Element {
  const { eId, rawLabel, parent, role, tail } = clause;
  const inside = partsIn({ section: clause.section, clause: eId }, reading);
  const own = element('p', {}, ownWords(clause, reading));
  const flush = tail === null ? [] : [paragraph(tail)];
  const parts =
    inside.length === 0
      ? [element('content', {}, [own, ...flush])]
      : [element('intro', {}, [own]), ...inside, ...(flush.length === 0 ? [] : [element('wrapUp', {}, flush)])];
  const num = rawLabel === null ? [] : [element('num', {}, [rawLabel])];
  return element(parent === null ? 'paragraph' : 'point', { eId, class: role }, [...num, ...parts]);
}

/** Something that stands in the words of a clause, in units of its text. */
interface Inset extends Span {
  readonly write: (words: string) => Element;
}

function ownWords(clause: ParsedClause, reading: Reading): readonly (Element | string)[] {
  const { document } = reading;
  const citations = citationsOf(reading, clause.eId).flatMap((citation): readonly Inset[] => {
    const span = inText(clause, citation);
    return span ? [{ ...span, write: (words) => element('ref', { href: citation.target.id }, [words]) }] : [];
  });
  const notes = document.notes.flatMap((note): readonly Inset[] => {
    if (note.clause !== clause.eId) return [];
    const at = markerOf(note, document, clause);
    return [{ start: at, end: at, write: () => noteOf(note) }];
  });
  const written: (Element | string)[] = [];
  let from = 0;
  for (const { start, end, write } of [...citations, ...notes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    // A citation inside another is left out; a note called inside one is printed behind it.
    if (start < from && start !== end) continue;
    const at = Math.max(from, start);
    written.push(clause.text.slice(from, at), write(clause.text.slice(at, end)));
    from = Math.max(from, end);
  }
  return [...written, clause.text.slice(from)].filter((part) => part !== '');
}

/** Where a span of the source lies in a clause's own words; null where it does not lie in them as a whole. */
function inText({ text, offsets }: ParsedClause, { start, end }: Span): Span | null {
  const first = firstAtLeast(offsets, start);
  const last = firstAtLeast(offsets.subarray(0, text.length), end) - 1;
  const isInside = (offsets[0] ?? Infinity) <= start && end <= (offsets[text.length] ?? 0);
  return isInside && first <= last ? { start: first, end: last + 1 } : null;
}

/** Where a note is called in a clause's own words; their end where the marker is printed as a plain digit. */
function markerOf(
  { marker }: ParsedNote,
  { source }: ParsedDocument,
  { offsets, text, start, end }: ParsedClause,
): number {
  const called = source.furniture.find(
    (piece) =>
      piece.kind === 'footnote-marker' &&
      piece.start >= start &&
      piece.end <= end &&
      /\d+/.exec(source.text.slice(piece.start, piece.end))?.[0] === marker,
  );
  const at = called ? offsets.findIndex((offset) => offset >= called.start) : -1;
  return at < 0 ? text.length : at;
}
