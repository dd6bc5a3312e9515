import type { Diagnostic } from '../model/diagnostic.js';
import type { DraftSidecar } from '../model/draft.js';
import type { SourceFile } from '../model/source.js';
import { decodeUtf8 } from './decode-utf8.js';
import { DRAFT_SCHEMA } from './schemas/draft.js';
import { parseYaml } from './yaml-file.js';

/** Reads the sidecar of a draft; null where it has a fault: the draft is then read by its own words. */
export function readDraftSidecar(file: SourceFile): {
  readonly sidecar: DraftSidecar | null;
  readonly diagnostics: readonly Diagnostic[];
} {
  const { text: content, diagnostics } = decodeUtf8(file);
  const yaml = parseYaml(file.path, content);
  if (yaml.faults.length > 0) return { sidecar: null, diagnostics: [...diagnostics, ...yaml.faults] };
  const { data, error } = DRAFT_SCHEMA.safeParse(yaml.valueAt([]));
  if (error) return { sidecar: null, diagnostics: [...diagnostics, ...yaml.reportIssues([], error.issues)] };
  const { title = null, by = null, date = null, source = null, example } = data;
  const said = { title, by, date, source, example };
  return { sidecar: { ...said, revises: yaml.link(['revises']), file: file.path, content }, diagnostics };
}
