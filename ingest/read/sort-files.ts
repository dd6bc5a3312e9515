import type { Diagnostic } from '../model/diagnostic.js';
import type { SourceFile } from '../model/source.js';

/** Files of a folder of documents, told apart by where they lie and how they are named. */
export interface SortedFiles {
  readonly registers: readonly SourceFile[];
  readonly documents: readonly { readonly file: SourceFile; readonly sidecar: SourceFile | null }[];
  readonly practices: readonly SourceFile[];
  /** Proposals: compared with the versions of a line, and never part of the collection. */
  readonly drafts: SortedFiles['documents'];
  /** Files that are none of these, and sidecars without a text. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Guides and schemas for people and editors that add documents, beside what they explain: never ingested. */
const GUIDE = /(?:^|\/)(?:(?:README|SOURCES|PRIVACY)\.md|guides\/[^/]+\.md|schemas\/[^/]+\.json)$/;
const DRAFT = /(?:^|\/)drafts\//;
const YAML = /\.ya?ml$/;

/** Sorts files by kind; the order of the files given makes no difference. */
export function sortFiles(files: readonly SourceFile[]): SortedFiles {
  const kept = files.filter(({ path }) => !GUIDE.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
  const isIn = (folder: string) => (file: SourceFile) => `/${file.path}`.includes(`/${folder}/`);
  const registers = kept.filter(isIn('registers'));
  const practices = kept.filter((file) => isIn('practices')(file) && !isIn('registers')(file));
  const others = kept.filter((file) => !registers.includes(file) && !practices.includes(file));
  const sidecars = new Map(others.filter(({ path }) => YAML.test(path)).map((file) => [stem(file.path), file]));
  const texts = others.filter(({ path }) => !YAML.test(path));
  const all = texts.map((file) => ({ file, sidecar: sidecars.get(stem(file.path)) ?? null }));
  const [drafts, documents] = [all.filter(({ file }) => isDraft(file)), all.filter(({ file }) => !isDraft(file))];
  const used = new Set(texts.map(({ path }) => stem(path)));
  const lonely = [...sidecars.values()].filter(({ path }) => !used.has(stem(path)));
  return { registers, documents, practices, drafts, diagnostics: lonely.map(reportLonelySidecar) };
}

/** Whether a file lies among the drafts. */
export function isDraft({ path }: Pick<SourceFile, 'path'>): boolean {
  return DRAFT.test(path);
}

/** `resolutions/res-67.txt` and its sidecar `resolutions/res-67.yaml` have one stem. */
function stem(path: string): string {
  return path.replace(/\.[^./]+$/, '');
}

function reportLonelySidecar({ path }: SourceFile): Diagnostic {
  const message = 'a sidecar without the text that it describes';
  const hint = `put the text beside it as ${stem(path)}.txt, or remove the sidecar; a register belongs in registers/`;
  return { rule: 'sidecar-without-text', severity: 'error', message, hint, file: path, line: 1, column: 1 };
}
