import { isNode, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { z } from 'zod';
import type { Span } from '#graph/model/evidence.js';
import { toNodeId } from '#graph/model/ids.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { RegisterLink } from '../model/register.js';

/** A path to a value in YAML, `['actors', 3, 'partOf']`. */
export type YamlPath = readonly (string | number)[];

/** What is wrong, and what to do about it. */
interface Fault {
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
}

/** YAML with the place of each of its values in the file. */
export interface YamlFile {
  readonly path: string;
  /** Faults of the YAML itself: nothing can be read where there are any. */
  readonly faults: readonly Diagnostic[];
  /** The value at a path as plain data. */
  valueAt(path: YamlPath): unknown;
  /** Where the value at a path stands, or else the nearest one above it. */
  placeOf(path: YamlPath): { readonly span: Span; readonly line: number; readonly column: number };
  /** A fault at a path. */
  report(path: YamlPath, fault: Fault): Diagnostic;
  /** What a schema says is wrong with the value at a path, one diagnostic a fault. */
  reportIssues(path: YamlPath, issues: readonly z.core.$ZodIssue[]): readonly Diagnostic[];
  /** The id at a path as a link with the words that state it; null where there is none. */
  link(path: YamlPath): RegisterLink | null;
  /** The ids of the list at a path as links. */
  links(path: YamlPath): readonly RegisterLink[];
}

/** Parses YAML. `offset` is where it begins in its file, as front matter does after `---`. */
export function parseYaml(path: string, text: string, offset = 0): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  return createYamlFile({ path, document, lines, offset });
}

interface Parsed {
  readonly path: string;
  readonly document: Document;
  readonly lines: LineCounter;
  readonly offset: number;
}

function createYamlFile({ path, document, lines, offset }: Parsed): YamlFile {
  const at = (start: number) => {
    const { line, col } = lines.linePos(start);
    return { line: Math.max(1, line) + (offset > 0 ? 1 : 0), column: Math.max(1, col) };
  };
  const placeOf: YamlFile['placeOf'] = (where) => {
    const [start, end] = rangeOf(nodeAt(document, where));
    return { span: { start: start + offset, end: end + offset }, ...at(start) };
  };
  const report: YamlFile['report'] = (where, fault) => {
    const { line, column } = placeOf(where);
    return { ...fault, severity: 'error', file: path, line, column };
  };
  const valueAt: YamlFile['valueAt'] = (where) => {
    const found: unknown = where.length === 0 ? document.toJS() : document.getIn(where, false);
    return isNode(found) ? found.toJS(document) : found;
  };
  const link: YamlFile['link'] = (where) => {
    const value = valueAt(where);
    if (typeof value !== 'string') return null;
    const { span, line } = placeOf(where);
    return { to: toNodeId(value), span, line };
  };
  return {
    ...{ path, valueAt, placeOf, report, link },
    faults: [
      ...document.errors.map(({ message, pos }) => ({ ...BROKEN, message, file: path, ...at(pos[0]) })),
      ...faultsOfAliases(document).map((fault) => ({ ...fault, file: path, ...at(0) })),
    ],
    reportIssues: (where, issues) =>
      issues.map((issue) => {
        const path = [...where, ...issue.path.map(toKey)];
        return report(path, valueAt(path) === undefined ? describeMissing(issue) : describeIssue(issue));
      }),
    links: (where) => {
      const list = valueAt(where);
      return Array.isArray(list) ? list.flatMap((_, i) => link([...where, i]) ?? []) : [];
    },
  };
}

const BROKEN = {
  rule: 'broken-yaml',
  severity: 'error',
  hint: 'correct the YAML here; often it is an indent, a colon in unquoted words, or a missing quote',
} as const;

/** Names that stand for names that stand for names: some lines could stand for gigabytes, and are never written out. */
function faultsOfAliases(document: Document): readonly Omit<Diagnostic, 'file' | 'line' | 'column'>[] {
  try {
    document.toJS();
    return [];
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    const hint = 'write the values themselves, without & and *';
    return [{ rule: 'yaml-aliases', severity: 'error', message: 'YAML whose aliases cannot be written out', hint }];
  }
}

/** The node at a path, or the nearest one above it that is there. */
function nodeAt(document: Document, path: YamlPath): Node | null {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node;
  }
  return document.contents;
}

function rangeOf(node: Node | null): readonly [number, number] {
  const [start, end] = node?.range ?? [0, 0];
  return [start, end];
}

function toKey(key: PropertyKey): string | number {
  return typeof key === 'symbol' ? key.toString() : key;
}

function describeMissing({ path }: z.core.$ZodIssue): Fault {
  const field = path.map(String).join('.');
  return {
    rule: 'missing-field',
    message: `${field} is missing`,
    hint: `add ${field}; documents/README.md shows an example`,
  };
}

/** What a schema found, in words for people who write YAML. */
function describeIssue(issue: z.core.$ZodIssue): Fault {
  const field = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const message = `${issue.keys.join(', ')}: no such field${field ? ` in ${field}` : ''}`;
    return {
      rule: 'unknown-field',
      message,
      hint: 'remove it, or correct its spelling; documents/README.md lists the fields',
    };
  }
  return {
    rule: 'wrong-value',
    message: `${field} ${issue.message}`,
    hint: 'correct the value; documents/README.md shows an example',
  };
}
