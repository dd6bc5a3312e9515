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
const YAML = /\.ya?ml$/;

/** Sorts files by kind; the order of the files given makes no difference. */
export function sortFiles(files: readonly SourceFile[]): SortedFiles {
  const [registers, practices, texts]: [SourceFile[], SourceFile[], SourceFile[]] = [[], [], []];
  const sidecars = new Map<string, SourceFile>();
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const { path } = file;
    if (isGuide(path)) continue;
    if (isIn('registers', path)) registers.push(file);
    else if (isIn('practices', path)) practices.push(file);
    else if (YAML.test(path)) sidecars.set(stem(path), file);
    else texts.push(file);
  }
  const lonely = new Map(sidecars);
  const [drafts, documents]: [DocumentFiles[], DocumentFiles[]] = [[], []];
  for (const file of texts) {
    const name = stem(file.path);
    lonely.delete(name);
    (isDraft(file) ? drafts : documents).push({ file, sidecar: sidecars.get(name) ?? null });
  }
  return { registers, documents, practices, drafts, diagnostics: [...lonely.values()].map(reportLonelySidecar) };
}

type DocumentFiles = SortedFiles['documents'][number];

function isGuide(path: string): boolean {
  return (path.endsWith('.md') || path.endsWith('.json')) && GUIDE.test(path);
}

function isIn(folder: string, path: string): boolean {
  return path.startsWith(`${folder}/`) || path.includes(`/${folder}/`);
}

/** Whether a file lies among the drafts. */
export function isDraft({ path }: Pick<SourceFile, 'path'>): boolean {
  return isIn('drafts', path);
}

/** `resolutions/res-67.txt` and its sidecar `resolutions/res-67.yaml` have one stem. */
function stem(path: string): string {
  const end = path.lastIndexOf('.');
  return end <= path.lastIndexOf('/') || end === path.length - 1 ? path : path.slice(0, end);
}

function reportLonelySidecar({ path }: SourceFile): Diagnostic {
  const message = 'a sidecar without the text that it describes';
  const hint = `put the text beside it as ${stem(path)}.txt, or remove the sidecar; a register belongs in registers/`;
  return { rule: 'sidecar-without-text', severity: 'error', message, hint, file: path, line: 1, column: 1 };
}
