import { toNodeId } from '#graph/model/ids.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Sidecar } from '../model/sidecar.js';
import type { SourceFile } from '../model/source.js';
import { decodeUtf8 } from './decode-utf8.js';
import { SIDECAR_SCHEMA } from './schemas/sidecar.js';
import { parseYaml } from './yaml-file.js';

/** Reads the sidecar of a text; null where it has a fault: the text is then read by its own words. */
export function readSidecar(
  file: SourceFile,
  of: SourceFile,
): { readonly sidecar: Sidecar | null; readonly diagnostics: readonly Diagnostic[] } {
  const { text: content, diagnostics } = decodeUtf8(file);
  const yaml = parseYaml(file.path, content);
  if (yaml.faults.length > 0) return { sidecar: null, diagnostics: [...diagnostics, ...yaml.faults] };
  const { data, error } = SIDECAR_SCHEMA.safeParse(yaml.valueAt([]));
  if (error) return { sidecar: null, diagnostics: [...diagnostics, ...yaml.reportIssues([], error.issues)] };
  const { work, number = null, revision = null, address = null, adoptedBy: _, renews: __, ...said } = data;
  const sidecar = {
    ...said,
    work: toNodeId(work),
    number,
    revision,
    address,
    adoptedBy: yaml.link(['adoptedBy']),
    renews: yaml.link(['renews']),
    content,
    file: file.path,
    of: of.path,
  };
  return { sidecar, diagnostics };
}
