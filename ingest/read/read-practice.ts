import { createHash } from 'node:crypto';
import type { Root, Yaml } from 'mdast';
import { toString as toPlainText } from 'mdast-util-to-string';
import type { Span } from '#graph/model/evidence.js';
import { toNodeId } from '#graph/model/ids.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Practice } from '../model/practice.js';
import type { SourceFile, SourceText } from '../model/source.js';
import { decodeUtf8 } from './decode-utf8.js';
import { reportBody } from './report-body.js';
import { reportFuture } from './report-future.js';
import { reportPersonal } from './report-personal.js';
import { reportTooLarge } from './report-too-large.js';
import { parseMarkdown } from './parse-markdown.js';
import { PRACTICE_SCHEMA } from './schemas/practice.js';
import { parseYaml, type YamlFile } from './yaml-file.js';

/** What came of a submission: the practice, or why there is none. */
export interface ReadPractice {
  readonly practice: Practice | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a best-practice submission: Markdown with front matter in YAML. */
export function readPractice(file: SourceFile, today: string): ReadPractice {
  const tooLarge = reportTooLarge(file);
  if (tooLarge) return { practice: null, diagnostics: [tooLarge] };
  const { text, diagnostics } = decodeUtf8(file);
  const read = readSubmission({ file, text, tree: parseMarkdown(text) }, today);
  return { practice: read.practice, diagnostics: [...diagnostics, ...read.diagnostics] };
}

interface Submission {
  readonly file: SourceFile;
  readonly text: string;
  /** Null where the parser would take too long. */
  readonly tree: Root | null;
}

function readSubmission({ file, text, tree }: Submission, today: string): ReadPractice {
  const front = frontOf(tree);
  if (tree === null || front === null) return { practice: null, diagnostics: [reportUnread(file, tree)] };
  const offset = text.indexOf('\n', front.position?.start.offset ?? 0) + 1;
  const yaml = parseYaml(file.path, front.value, offset);
  if (yaml.faults.length > 0) return { practice: null, diagnostics: yaml.faults };
  const { data, error } = PRACTICE_SCHEMA.safeParse(yaml.valueAt([]));
  if (error) return { practice: null, diagnostics: yaml.reportIssues([], error.issues) };
  const ahead = reportFuture(yaml, { path: [], fields: ['date', 'seen'], today });
  const title = findTitle(tree);
  const missing = title === undefined ? [reportNoTitle(file)] : [];
  const faults = [...ahead, ...reportPersonal(yaml, []), ...reportBody(file.path, tree), ...missing];
  if (faults.length > 0 || title === undefined) return { practice: null, diagnostics: faults };
  const said = { ...data, id: toNodeId(data.id), source: sourceOf(file, text) };
  return { practice: { ...said, ...title, ...readBody(tree), ...readLinks(yaml) }, diagnostics: [] };
}

function sourceOf({ path, bytes }: SourceFile, text: string): SourceText {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { path, format: 'markdown', sha256, text, furniture: [], headings: [] };
}

function frontOf(tree: Root | null): Yaml | null {
  const front = tree?.children[0];
  return front?.type === 'yaml' ? front : null;
}

function findTitle(tree: Root): { readonly title: string; readonly titleSpan: Span } | undefined {
  const heading = tree.children.find((node) => node.type === 'heading' && node.depth === 1);
  if (heading === undefined) return undefined;
  const { start, end } = heading.position ?? {};
  return { title: toPlainText(heading), titleSpan: { start: start?.offset ?? 0, end: end?.offset ?? 0 } };
}

function readBody(tree: Root): { readonly summary: string; readonly text: string } {
  const paragraph = tree.children.find(({ type }) => type === 'paragraph');
  const body = tree.children.filter(({ type }) => type !== 'yaml').map((node) => toPlainText(node));
  return { summary: paragraph ? toPlainText(paragraph) : '', text: body.join('\n\n') };
}

function readLinks(yaml: YamlFile): Pick<Practice, 'country' | 'submittedBy' | 'submittedTo' | 'implements' | 'about'> {
  return {
    country: yaml.link(['country']),
    submittedBy: yaml.link(['submittedBy']),
    submittedTo: yaml.links(['submittedTo']),
    implements: yaml.links(['implements']),
    about: yaml.links(['about']),
  };
}

function reportUnread(file: SourceFile, tree: Root | null): Diagnostic {
  return tree ? reportNoFront(file) : reportTooLong(file);
}

function reportTooLong({ path }: SourceFile): Diagnostic {
  const message = 'a practice that is too long or too deep to be read';
  const hint = 'say what was done in short, and name the longer text among its sources';
  return { rule: 'practice-too-long', severity: 'error', message, hint, file: path, line: 1, column: 1 };
}

function reportNoFront({ path }: SourceFile): Diagnostic {
  const hint = 'begin the file with --- and the fields that documents/README.md lists, then --- again';
  return {
    rule: 'no-front-matter',
    severity: 'error',
    message: 'a practice without front matter',
    hint,
    file: path,
    line: 1,
    column: 1,
  };
}

function reportNoTitle({ path }: SourceFile): Diagnostic {
  const hint = 'add a line that begins with # and says what was done';
  return {
    rule: 'no-title',
    severity: 'error',
    message: 'a practice without a title',
    hint,
    file: path,
    line: 1,
    column: 1,
  };
}
