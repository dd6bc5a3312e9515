import type { RecordEntry, Registers } from '../model/register.js';
import type { Draft } from './draft.js';
import { witnessRegister } from './witness-register.js';

/** Puts a record of what is done into the graph: its node, and an edge for each of its links with the words that state it. */
export function buildRecord(
  draft: Draft,
  { node, links, file, sources }: RecordEntry,
  texts: Registers['texts'],
): void {
  draft.addNode(node);
  for (const { kind, to, facts, line, span } of links) {
    const place = { file, line, span, rule: `record-${kind.toLowerCase()}`, sources };
    draft.addEdge({ kind, from: node.id, to, facts, evidence: witnessRegister(texts, place) });
  }
}
