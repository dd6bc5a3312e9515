import { isNodeId, toNodeId, type NodeId } from '#graph/model/ids.js';
import { isOfKind, type NodeOf } from '#graph/model/nodes.js';
import { clausesOf } from '#graph/questions/clauses-of.js';
import { versionFor } from '#graph/questions/duty-ledger.js';
import { everyNode } from '#graph/questions/every-node.js';
import { nodeOfKind } from '#graph/questions/linked-nodes.js';
import { linksOf } from '#graph/questions/links-of.js';
import type { Reader } from '#graph/questions/reader.js';
import { findInstrument } from './find-instrument.js';
import { findCalled, suggest, type Called } from './nearest.js';
import { OrderFault } from './order-fault.js';
import type { Asked } from './read-asked.js';

/** The country that is asked for, by name, code or id. Throws OrderFault, with near names, where there is none. */
export async function findCountry(reader: Reader, { country }: Asked): Promise<NodeId> {
  const things = (await everyNode(reader, 'country')).map(({ id, name, facts }): Called<NodeId> => ({
    thing: id,
    names: [name, facts.alpha2, facts.alpha3, id],
  }));
  return findNamed('country', country, { things, example: 'Rwanda or RW' });
}

/** The region that is asked for, by name, code or id. Throws OrderFault, with near names, where there is none. */
export async function findRegion(reader: Reader, { region }: Asked): Promise<NodeId> {
  const regions = await everyNode(reader, 'region');
  const things = regions.map(({ id, name, facts }): Called<NodeId> => ({ thing: id, names: [name, facts.code, id] }));
  return findNamed('region', region, { things, example: regions.map(({ name }) => name).join(', ') });
}

/** The group that a statement goes to, by name, alias or id. Throws OrderFault, with near names, where there is none. */
export async function findGroup(reader: Reader, { group }: Asked): Promise<NodeId> {
  const things = (await everyNode(reader, 'actor', [{ fact: 'resolved', in: [true] }])).map(
    ({ id, name, facts }): Called<NodeId> => ({ thing: id, names: [name, ...facts.aliases, id] }),
  );
  return findNamed('group', group, { things, example: 'CWG-COP' });
}

interface Named {
  readonly things: readonly Called<NodeId>[];
  readonly example: string;
}

function findNamed(what: string, name: string | undefined, { things, example }: Named): NodeId {
  if (name === undefined) throw new OrderFault(`name a ${what}: ${example}`);
  const found = findCalled(things, name);
  if (found === undefined)
    throw new OrderFault(`no ${what} ${JSON.stringify(name)} is in the graph${suggest(things, name)}`, true);
  return found;
}

/** The clause that is asked for: by its id, or by its place in a resolution, `invites Member States/3`. Throws OrderFault, with near places, where there is none. */
export async function findClause(reader: Reader, asked: Asked): Promise<NodeId> {
  const { clause } = asked;
  if (clause === undefined) throw new OrderFault('name a clause by its id, or by its place: invites Member States/3');
  if (isNodeId(clause) && (await nodeOfKind(reader, clause, 'clause'))) return clause;
  const version = await versionFor(
    reader,
    clause.startsWith('/') ? versionOf(clause) : await findInstrument(reader, asked),
  );
  if (version === undefined) throw new OrderFault(`the graph holds no text of clause ${JSON.stringify(clause)}`, true);
  const [clauses = []] = await clausesOf(reader, [version.id]);
  const things = clauses.map(({ id, facts }): Called<NodeId> => ({
    thing: id,
    names: [facts.path, facts.path.replaceAll('/', ', '), id, id.slice(id.indexOf('~') + 1)],
  }));
  const found = findCalled(things, clause);
  if (found === undefined)
    throw new OrderFault(`${version.name} has no clause ${JSON.stringify(clause)}${suggest(things, clause)}`, true);
  return found;
}

function versionOf(clause: string): NodeId {
  const [version = ''] = clause.split('/!main');
  if (!isNodeId(version))
    throw new OrderFault(`clause: ${JSON.stringify(clause)} is no id; ids look like /akn/un/…/!main~…`);
  return toNodeId(version);
}

/** The last meeting of a group before a day that is recorded; undefined where none is. */
export async function lastMeeting(
  reader: Reader,
  group: NodeId,
  before: string,
): Promise<NodeOf<'meeting'> | undefined> {
  const links = (await linksOf(reader, [group], { kinds: ['PART_OF'], direction: 'in' })).get(group) ?? [];
  const meetings = links.flatMap(({ node }) => (isOfKind(node, 'meeting') ? [node] : []));
  const held = meetings.filter(({ facts }) => facts.type === 'meeting' && facts.start < before);
  return held.sort((a, b) => (`${a.facts.start} ${a.id}` < `${b.facts.start} ${b.id}` ? -1 : 1)).at(-1);
}
