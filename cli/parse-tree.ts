import type { Diagnostic } from '#ingest/model/diagnostic.js';
import type { ParsedClause, ParsedSection } from '#ingest/model/document.js';
import type { Reading } from '#ingest/model/reading.js';
import { countDiagnostics, printDiagnostics } from './print-diagnostics.js';

const WIDTH = 100;

/** A reading as an indented outline for people: headings, clauses with their first words, and below each what was found in it. */
export function toParseTree(reading: Reading, diagnostics: readonly Diagnostic[]): string {
  const { identity, source, coverage, recognisedBy } = reading.document;
  const { title, type, revision, date } = identity;
  const head = [
    source.path,
    `  ${title ?? '(no title read)'}${revision ? ` (${revision})` : ''}`,
    `  ${type}, ${date ?? 'date not known'}; ${recognisedBy}`,
    `  ${identity.version ?? identity.work ?? 'identity not known'}`,
    `  ${(coverage * 100).toFixed(1)} % of the text accounted for; ${countDiagnostics(diagnostics)}`,
  ];
  return `${[...head, ...coverOf(reading), ...outline(reading)].join('\n')}\n${printDiagnostics(diagnostics)}`;
}

function coverOf({ document }: Reading): readonly string[] {
  return document.cover.map(({ field, value }) => `  ${field}: ${shorten(value)}`);
}

function outline(reading: Reading): readonly string[] {
  const { sections, clauses } = reading.document;
  const parts = [...sections.map(asHeading), ...clauses.map((clause) => asClause(clause, reading))];
  return parts.sort((a, b) => a.start - b.start || a.depth - b.depth).flatMap(({ lines }) => lines);
}

interface Part {
  readonly start: number;
  readonly depth: number;
  readonly lines: readonly string[];
}

function asHeading({ heading, role, start }: ParsedSection): Part {
  return { start, depth: 0, lines: [`${heading}  [${role}]`] };
}

function asClause({ eId, label, path, text, start }: ParsedClause, { findings }: Reading): Part {
  const depth = path.split('/').length - 1;
  const indent = '  '.repeat(depth);
  const cited = findings.citations.filter(({ clause }) => clause === eId);
  const found = cited.map(
    ({ quote, target, resolved }) => `${indent}    → ${shorten(quote)}  ${resolved ? target.id : '(unresolved)'}`,
  );
  return { start, depth, lines: [`${indent}${label ?? '·'}  ${shorten(text)}`, ...found] };
}

function shorten(text: string): string {
  return text.length <= WIDTH ? text : `${text.slice(0, WIDTH - 1)}…`;
}
