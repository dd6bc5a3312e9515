import type { NodeId } from '#graph/model/ids.js';
import type { DocumentType } from './document.js';
import type { RegisterLink } from './register.js';

/** What a YAML file beside a text says that the text does not. It overrules what was read in the words. */
export interface Sidecar {
  /** Path of the sidecar itself. */
  readonly file: string;
  /** Path of the text it stands beside. */
  readonly of: string;
  readonly work: NodeId;
  readonly type: DocumentType;
  readonly title: string;
  /** Name of the body as the registers have it, `ITU WTDC`. */
  readonly body: string;
  readonly number: string | null;
  readonly revision: string | null;
  /** Year or day of this version. */
  readonly date: string;
  readonly language: string;
  /** Official address of the text. */
  readonly address: string | null;
  readonly source: string;
  readonly licence: string;
  /** Id of the conference or body that adopted this version. */
  readonly adoptedBy: RegisterLink | null;
  /** Id of the earlier instrument whose place this one takes: resolution 78/228 for 80/228. */
  readonly renews: RegisterLink | null;
  /** Text of the sidecar, for evidence. */
  readonly content: string;
}
