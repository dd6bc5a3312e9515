import type { Diagnostic } from '../model/diagnostic.js';
import { placeAt } from '../model/diagnostic.js';
import type { DocumentIdentity, ParsedClause, ParsedDocument, ParsedSection } from '../model/document.js';
import type { Sidecar } from '../model/sidecar.js';
import type { SourceText } from '../model/source.js';
import { joinText } from './clause-text.js';
import { CONTRIBUTION } from './families/contribution.js';
import { ITU } from './families/itu.js';
import { UN } from './families/un.js';
import { PARAGRAPHS } from './families/paragraphs.js';
import { TREATY } from './families/treaty.js';
import { NUMBERED } from './families/numbered.js';
import type { Family, Outline } from './family.js';
import { identifyDocument } from './identify-document.js';
import { detectLanguage } from './language.js';
import { splitLines } from './lines.js';
import { measureCoverage } from './measure-coverage.js';
import { nameParts } from './name-parts.js';
import { parseNotes } from './parse-notes.js';
import type { Cover } from './read-cover.js';
import { splitDoubleLabels } from './split-double-labels.js';
import { splitRunOn } from './split-run-on.js';

/** In the order in which they are tried; the last takes every text. */
const FAMILIES: readonly Family[] = [CONTRIBUTION, ITU, UN, TREATY, PARAGRAPHS, NUMBERED];

/** Reads a text into sections and clauses. It refuses no text: what is not recognised is read by numbering, with a warning. */
export function parseDocument(source: SourceText, sidecar: Sidecar | null): ParsedDocument {
  const lines = splitLines(source);
  const recognised = FAMILIES.map((family) => ({ family, reason: family.recognise(lines) })).find(
    ({ reason }) => reason !== null,
  );
  const family = recognised?.family ?? NUMBERED;
  const outline = family.outline(splitDoubleLabels(splitRunOn(lines)));
  const clauses = toClauses(source, outline);
  const sections = toSections(outline, clauses);
  const notes = parseNotes(source, clauses);
  const { identity, diagnostics } = identifyDocument({
    source,
    sidecar,
    read: withLanguage(family.identify(lines), clauses),
    front: outline.front,
  });
  const coverage = coverageOf(source, outline, clauses);
  const cover = family.cover?.(lines) ?? NO_COVER;
  return {
    ...{ source, identity, recognisedBy: recognised?.reason ?? '', front: outline.front },
    cover: cover.fields,
    ...{ sections, clauses, notes, coverage: coverage.share },
    diagnostics: [
      ...reportFamily(source, family),
      ...reportContact(source, cover),
      ...diagnostics,
      ...coverage.gaps.map((gap) => reportGap(source, gap.start)),
    ],
  };
}

const NO_COVER: Cover = { fields: [], contact: null, length: 0 };

/** A family that does not know the language by its words leaves it to be told from the clauses. */
function withLanguage(read: Partial<DocumentIdentity>, clauses: readonly ParsedClause[]): Partial<DocumentIdentity> {
  if (read.language !== undefined) return read;
  let sample = '';
  for (const { text } of clauses) if (sample.length < LANGUAGE_SAMPLE) sample += `${text} `;
  return { ...read, language: detectLanguage(sample) };
}

/** Characters of clauses by which a language is told. */
const LANGUAGE_SAMPLE = 3000;

function toClauses(source: SourceText, outline: Outline): readonly ParsedClause[] {
  const texts = outline.clauses.map(({ spans }) => joinText(source, spans));
  const textOf = new Map(outline.clauses.map((clause, i) => [clause, texts[i]?.text ?? '']));
  const names = nameParts(outline, (clause) => textOf.get(clause) ?? '');
  return outline.clauses.map((clause, i) => {
    const { label, rawLabel, role, opener, start, spans, tail } = clause;
    const { eId, path } = names.clauses[i] ?? { eId: '', path: '' };
    const { text, offsets } = texts[i] ?? joinText(source, []);
    const flush = tail.length === 0 ? null : joinText(source, tail).text;
    const parent = clause.parent === null ? null : (names.clauses[clause.parent]?.eId ?? null);
    const section = clause.section === null ? null : (names.sections[clause.section] ?? null);
    const end = Math.max(start, endOf(spans), endOf(tail));
    return { eId, path, label, rawLabel, role, opener, parent, section, text, offsets, tail: flush, start, end };
  });
}

/** Where the last of some stretches ends; 0 where there is none. */
function endOf(spans: readonly { readonly end: number }[]): number {
  return spans.reduce((last, { end }) => Math.max(last, end), 0);
}

/** A section reaches from its heading to the end of its last clause. */
function toSections(outline: Outline, clauses: readonly ParsedClause[]): readonly ParsedSection[] {
  const { sections } = nameParts({ ...outline, clauses: [] }, () => '');
  const ends = new Map(clauses.map(({ section, end }) => [section, end]));
  return outline.sections.map(({ heading, headingSpan, role, opener, parent: above }, i) => {
    const eId = sections[i] ?? '';
    const end = Math.max(headingSpan.end, ends.get(eId) ?? 0);
    const parent = above === null ? null : (sections[above] ?? null);
    return { eId, heading, headingSpan, role, opener, parent, start: headingSpan.start, end };
  });
}

function coverageOf(
  source: SourceText,
  outline: Outline,
  clauses: readonly ParsedClause[],
): ReturnType<typeof measureCoverage> {
  const headings = outline.sections.map(({ headingSpan }) => headingSpan);
  return measureCoverage(source.text, [...source.furniture, ...outline.front, ...headings, ...clauses]);
}

function reportFamily({ path }: SourceText, family: Family): readonly Diagnostic[] {
  if (family !== NUMBERED) return [];
  const message = 'the kind of document was not recognised from its words';
  const hint = 'it is read by numbering and paragraphs alone; say in a sidecar what it is';
  return [{ rule: 'family-unknown', severity: 'warning', message, hint, file: path, line: 1, column: 1 }];
}

function reportContact({ path }: SourceText, { contact }: Cover): readonly Diagnostic[] {
  if (contact === null) return [];
  const message = `the cover names whom to ask, beside “${contact}”: no field is made of it`;
  const hint = 'take names, numbers and addresses of persons out of the file before it is added to documents/';
  return [{ rule: 'cover-contact', severity: 'warning', message, hint, file: path, line: 1, column: 1 }];
}

function reportGap(source: SourceText, start: number): Diagnostic {
  const { path, text } = source;
  const message = `words that belong to no clause, heading or note: “${text.slice(start, start + 60).replace(/\s+/g, ' ')}”`;
  const hint = 'check the line; a heading or label there may not be of a known form';
  return { rule: 'not-accounted-for', severity: 'warning', message, hint, file: path, ...placeAt(source, start) };
}
