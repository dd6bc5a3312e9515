import type { NodeId } from '../model/ids.js';
import { isOfKind, type GraphNode, type NodeKind, type NodeOf } from '../model/nodes.js';
import { byId } from '../model/records.js';
import { clausesOf } from './clauses-of.js';
import { everyNode } from './every-node.js';
import type { Reader } from './reader.js';
import { dateOf } from './versions-of.js';

/** A duty of a text in force, with what imposes it and whom it addresses. */
export interface DutyInForce {
  readonly duty: NodeOf<'duty'>;
  readonly clause: NodeOf<'clause'>;
  readonly instrument: NodeOf<'instrument'>;
  /** By name. */
  readonly addressees: readonly NodeOf<'actor'>[];
}

/** The duties of the newest text of every instrument that these bodies adopted, of all bodies where none are named; by instrument, in the order of the text. */
export async function dutiesInForce(reader: Reader, bodies: readonly string[] = []): Promise<readonly DutyInForce[]> {
  const where = [{ fact: 'text', in: ['full'] }, ...(bodies.length > 0 ? [{ fact: 'body', in: bodies }] : [])];
  const instruments = await everyNode(reader, 'instrument', where);
  const texts = await newestTexts(reader, instruments);
  const lists = await clausesOf(
    reader,
    texts.map(({ version }) => version),
  );
  const clauses = texts.flatMap(({ instrument }, i) => (lists[i] ?? []).map((clause) => ({ instrument, clause })));
  const duties = await linked(reader, { ends: clauses.map(({ clause }) => clause.id), kind: 'IMPOSES', to: 'duty' });
  const imposed = clauses.flatMap((place, i) => (duties[i] ?? []).map((duty) => ({ ...place, duty })));
  const ends = imposed.map(({ duty }) => duty.id);
  const addressees = await linked(reader, { ends, kind: 'ADDRESSED_TO', to: 'actor' });
  return imposed.map((place, i) => ({ ...place, addressees: addressees[i] ?? [] }));
}

async function newestTexts(
  reader: Reader,
  instruments: readonly NodeOf<'instrument'>[],
): Promise<readonly { readonly instrument: NodeOf<'instrument'>; readonly version: NodeId }[]> {
  const query = { ends: instruments.map(({ id }) => id), kind: 'HAS_VERSION', to: 'version' } as const;
  const versions = await linked(reader, query);
  return instruments.flatMap((instrument, i) => {
    const read = (versions[i] ?? []).filter(({ facts }) => facts.text === 'full');
    const newest = read.sort((a, b) => ((dateOf(a) ?? '') < (dateOf(b) ?? '') ? -1 : 1)).at(-1);
    return newest ? [{ instrument, version: newest.id }] : [];
  });
}

interface LinkQuery<Kind extends NodeKind> {
  readonly ends: readonly NodeId[];
  readonly kind: 'IMPOSES' | 'ADDRESSED_TO' | 'HAS_VERSION';
  readonly to: Kind;
}

/** The nodes that each of these lead to, two calls for all of them. */
async function linked<Kind extends NodeKind>(
  reader: Reader,
  { ends, kind, to }: LinkQuery<Kind>,
): Promise<readonly Extract<GraphNode, { kind: Kind }>[][]> {
  const lists = await reader.edges({ ends, direction: 'out', kinds: [kind] });
  const nodes = await reader.nodes([...new Set(lists.flat().map((edge) => edge.to))]);
  const known = new Map(nodes.flatMap((node) => (node && isOfKind(node, to) ? [[node.id, node] as const] : [])));
  return lists.map((edges) => [...new Set(edges.flatMap((edge) => known.get(edge.to) ?? []))].sort(byId));
}
