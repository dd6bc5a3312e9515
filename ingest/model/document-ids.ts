import { parseId, printId, slug, type NodeId, type VersionRef, type WorkRef } from '#graph/model/ids.js';
import type { ParsedDocument } from './document.js';
import { languageCode } from './language.js';

/** What the ids of a document are made of. */
interface Identified {
  readonly identity: ParsedDocument['identity'];
  readonly source: { readonly path: string };
}

/** The ids of a document and of its parts. */
export interface DocumentIds {
  readonly work: NodeId;
  readonly version: NodeId;
  portion(eId: string): NodeId;
}

/** The id of a draft, made of its file: `/akn/un/doc/draft/0001/example-res-67`, year 0001 standing for unknown. */
export function draftId({ source }: Pick<Identified, 'source'>): NodeId {
  return printId(draftOf(source.path));
}

/** The id of a clause of a draft. */
export function proposalId({ source }: Pick<Identified, 'source'>, eId: string): NodeId {
  return printId({ kind: 'portion', of: draftOf(source.path), eId });
}

/** Drafts are told apart by their paths below drafts/. */
function draftOf(path: string): WorkRef {
  return { ...unidentified(path.replace(/^(?:.*\/)?drafts\//, '')), subtype: 'draft' };
}

/**
 * Ids of a document. One that does not say what it is gets an id from its file, which claims nothing but that:
 * `/akn/un/doc/unidentified/0001/<name>`, year 0001 standing for unknown.
 */
export function documentIds({ identity, source }: Identified): DocumentIds {
  const work = readWork(identity.work) ?? unidentified(source.path);
  const version = readVersion(identity.version) ?? createVersion(work, identity);
  return {
    work: printId(version.work),
    version: printId(version),
    portion: (eId) => printId({ kind: 'portion', of: version, eId }),
  };
}

function readWork(id: NodeId | null): WorkRef | undefined {
  const ref = id === null ? undefined : parseId(id);
  return ref?.kind === 'work' ? ref : undefined;
}

function readVersion(id: NodeId | null): VersionRef | undefined {
  const ref = id === null ? undefined : parseId(id);
  return ref?.kind === 'version' ? ref : undefined;
}

function createVersion(work: WorkRef, { language, date }: ParsedDocument['identity']): VersionRef {
  return { kind: 'version', work, language: languageCode(language ?? '') ?? 'und', date: date ?? work.date };
}

function unidentified(path: string): WorkRef {
  const number = slug(path.replace(/\.[^./]+$/, '')) || 'document';
  return { kind: 'work', country: 'un', type: 'doc', subtype: 'unidentified', author: null, date: '0001', number };
}
