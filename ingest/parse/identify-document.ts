import { collapse } from '#graph/model/evidence.js';
import { parseId, printId, type NodeId } from '#graph/model/ids.js';
import { placeAt, type Diagnostic } from '../model/diagnostic.js';
import type { DocumentIdentity } from '../model/document.js';
import { languageCode } from '../model/language.js';
import type { Sidecar } from '../model/sidecar.js';
import type { SourceText } from '../model/source.js';
import type { Outline } from './family.js';

const UNKNOWN: DocumentIdentity = {
  work: null,
  version: null,
  type: 'unknown',
  title: null,
  body: null,
  number: null,
  date: null,
  revision: null,
  language: null,
};

/** What a document is: its words say it, its sidecar overrules them, and where the two differ a note says so. */
export function identifyDocument(known: {
  readonly source: SourceText;
  readonly sidecar: Sidecar | null;
  readonly read: Partial<DocumentIdentity>;
  readonly front: Outline['front'];
}): { readonly identity: DocumentIdentity; readonly diagnostics: readonly Diagnostic[] } {
  const { source, sidecar, read, front } = known;
  const title = front.find(({ kind }) => kind === 'title');
  const printed = title ? collapse(source.text.slice(title.start, title.end)) : null;
  if (sidecar === null) return { identity: { ...UNKNOWN, title: printed, ...read }, diagnostics: [] };
  const { work, type, body, number, revision, date, language } = sidecar;
  const identity = {
    work,
    version: versionOf(sidecar),
    type,
    title: sidecar.title,
    body,
    number,
    revision,
    date,
    language,
  };
  const differs = printed !== null && printed !== sidecar.title;
  return { identity, diagnostics: differs ? [reportTitle(source, printed, title?.start ?? 0)] : [] };
}

function versionOf({ work, language, date }: Sidecar): NodeId | null {
  const ref = parseId(work);
  const code = languageCode(language);
  return ref?.kind === 'work' && code !== undefined
    ? printId({ kind: 'version', work: ref, language: code, date })
    : null;
}

function reportTitle(source: SourceText, printed: string, start: number): Diagnostic {
  const message = `the printed title “${printed}” differs from the sidecar's, which is used`;
  const hint = 'nothing to do where the print is cut off; else correct the sidecar';
  return {
    rule: 'sidecar-title-differs',
    severity: 'info',
    message,
    hint,
    file: source.path,
    ...placeAt(source, start),
  };
}
