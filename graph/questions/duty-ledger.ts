import type { NodeId } from '../model/ids.js';
import { isOfKind, type GraphNode, type NodeOf } from '../model/nodes.js';
import { clausesOf } from './clauses-of.js';
import { currentVersion } from './current-version.js';
import { linksOf, type LinkedBy } from './links-of.js';
import { nodeOfKind } from './linked-nodes.js';
import type { Reader } from './reader.js';
import { bySource, type WitnessedEdge } from './witnessed-edges.js';

/** What an operative clause asks of whom, and what is done about it. */
export interface LedgerRow {
  readonly clause: NodeOf<'clause'>;
  /** Null where no duty was found in the clause's words. */
  readonly duty: { readonly node: NodeOf<'duty'>; readonly imposed: WitnessedEdge } | null;
  readonly addressees: readonly NodeOf<'actor'>[];
  /** What answers the duty, or its whole clause: real records only. Empty is a zero that is shown. */
  readonly implementedBy: readonly LinkedBy[];
}

/** The version that an id stands for: itself, or the latest of an instrument; undefined where there is none. */
export async function versionFor(reader: Reader, id: NodeId): Promise<NodeOf<'version'> | undefined> {
  return (await nodeOfKind(reader, id, 'version')) ?? currentVersion(reader, id);
}

/** Every duty of a version in the order of its text, with what implements it; an operative clause without a duty has a row of its own. */
export async function dutyLedger(reader: Reader, version: NodeId): Promise<readonly LedgerRow[]> {
  const [all = []] = await clausesOf(reader, [version]);
  const clauses = all.filter(({ facts }) => facts.role === 'operative');
  const ids = clauses.map(({ id }) => id);
  const imposed = await linksOf(reader, ids, { kinds: ['IMPOSES'], direction: 'out' });
  const duties = [...imposed.values()].flat().map(({ node }) => node.id);
  const [addressed, done] = await Promise.all([
    linksOf(reader, duties, { kinds: ['ADDRESSED_TO'], direction: 'out' }),
    linksOf(reader, [...ids, ...duties], { kinds: ['IMPLEMENTS'], direction: 'in' }),
  ]);
  const doneFor = (targets: readonly NodeId[]) =>
    targets
      .flatMap((id) => done.get(id) ?? [])
      .filter(({ node }) => isReal(node))
      .sort((a, b) => bySource(a.edge, b.edge));
  return clauses.flatMap((clause): readonly LedgerRow[] => {
    const links = (imposed.get(clause.id) ?? []).flatMap(({ edge, node }) =>
      isOfKind(node, 'duty') ? [{ edge, node }] : [],
    );
    if (links.length === 0) return [{ clause, duty: null, addressees: [], implementedBy: doneFor([clause.id]) }];
    return links.map(({ edge, node }) => ({
      clause,
      duty: { node, imposed: edge },
      addressees: (addressed.get(node.id) ?? []).flatMap(({ node: actor }) =>
        isOfKind(actor, 'actor') ? [actor] : [],
      ),
      implementedBy: doneFor([clause.id, node.id]),
    }));
  });
}

/** An example of the form is no evidence that anything was done. */
export function isReal(node: GraphNode): boolean {
  return !(isOfKind(node, 'practice') && node.facts.example);
}
