import type { NodeId } from '#graph/model/ids.js';
import type { Span } from '#graph/model/evidence.js';
import type { ParsedDocument } from './document.js';
import type { Findings } from './mention.js';
import type { Sidecar } from './sidecar.js';

/** An actor that a heading addresses, with the place of its name. */
export interface Addressee extends Span {
  /** eId of the section. */
  readonly section: string;
  readonly id: NodeId;
  readonly quote: string;
}

/** A document with all that was found in it: what the graph is built from. */
export interface Reading {
  readonly document: ParsedDocument;
  readonly sidecar: Sidecar | null;
  readonly findings: Findings;
  readonly addressees: readonly Addressee[];
}
