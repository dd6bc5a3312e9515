import { randomUUID } from 'node:crypto';
import type { GraphEdge } from '../../model/edges.js';
import { parseEdgeId, type NodeId } from '../../model/ids.js';
import type { GraphNode } from '../../model/nodes.js';
import { BrokenRecordsError, canonicalJson, fingerprint } from '../../model/records.js';
import { yearOf } from '../../model/search-facets.js';
import { indexedTerms } from '../../model/search-text.js';
import { ChangedMeanwhileError, type Change } from '../store.js';
import type { Driver } from './driver.js';
import { readRevision } from './read.js';

/** Writes a difference in one transaction: edges go before their nodes, nodes come before their edges. */
export function apply(driver: Driver, { upserts, removals }: Change, madeAgainst?: string): string {
  const revision = randomUUID();
  driver.transaction(() => {
    if (madeAgainst !== undefined && madeAgainst !== readRevision(driver)) throw new ChangedMeanwhileError();
    driver.prepare('UPDATE state SET revision = ?').run(revision);
    const keys = createKeys(driver);
    removals.edges.forEach(createEdgeRemover(driver));
    removals.nodes.forEach(createNodeRemover(driver));
    upserts.nodes.forEach(createNodeWriter(driver, keys));
    upserts.edges.forEach(createEdgeWriter(driver, keys));
  });
  return revision;
}

/** The keys of nodes, looked up once each. */
interface Keys {
  readonly of: (id: NodeId) => number | undefined;
  /** Gives a node that has none a key. */
  readonly give: (id: NodeId) => number;
}

function createKeys(driver: Driver): Keys {
  const known = new Map<NodeId, number>();
  const lookUp = driver.prepare('SELECT key FROM node WHERE id = ?');
  let last = Number(driver.prepare('SELECT max(key) AS last FROM node').get()?.['last']);
  return {
    of: (id) => {
      const key = known.get(id) ?? lookUp.get(id)?.['key'];
      if (typeof key !== 'number') return undefined;
      known.set(id, key);
      return key;
    },
    give: (id) => {
      last += 1;
      known.set(id, last);
      return last;
    },
  };
}

function createEdgeRemover(driver: Driver): (id: GraphEdge['id']) => void {
  const remove = driver.prepare(`DELETE FROM edge WHERE source = (SELECT key FROM node WHERE id = ?) AND kind = ?
    AND target = (SELECT key FROM node WHERE id = ?) AND ordinal = ?`);
  return (id) => {
    const { from, kind, to, ordinal } = parseEdgeId(id);
    remove.run(from, kind, to, ordinal);
  };
}

function createNodeRemover(driver: Driver): (id: NodeId) => void {
  const removeWords = driver.prepare('DELETE FROM word WHERE rowid = (SELECT key FROM node WHERE id = ?)');
  const removeNode = driver.prepare('DELETE FROM node WHERE id = ?');
  return (id) => {
    removeWords.run(id);
    removeNode.run(id);
  };
}

function createNodeWriter(driver: Driver, keys: Keys): (node: GraphNode) => void {
  const insert = driver.prepare(
    'INSERT INTO node (kind, name, facts, length, year, fingerprint, key, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const update = driver.prepare(
    'UPDATE node SET kind = ?, name = ?, facts = ?, length = ?, year = ?, fingerprint = ? WHERE key = ? AND id = ?',
  );
  const forget = driver.prepare('DELETE FROM word WHERE rowid = ?');
  const index = driver.prepare('INSERT INTO word (rowid, terms) VALUES (?, ?)');
  const learn = createSpellingWriter(driver);
  return (node) => {
    // The driver would end the name there without a word.
    if (node.name.includes('\0')) throw new BrokenRecordsError(`the name of node ${node.id} has a U+0000 in it`);
    const known = keys.of(node.id);
    const key = known ?? keys.give(node.id);
    const terms = indexedTerms(node);
    const derived = [terms?.length ?? 0, yearOf(node), fingerprint(node)] as const;
    const values = [node.kind, node.name, canonicalJson(node.facts), ...derived] as const;
    (known === undefined ? insert : update).run(...values, key, node.id);
    if (known !== undefined) forget.run(key);
    if (terms === null) return;
    index.run(key, terms);
    learn(terms);
  };
}

/** Keeps every term once: most are met again and again, and then cost a look into a set. */
function createSpellingWriter(driver: Driver): (terms: string) => void {
  const known = new Set<string>();
  const write = driver.prepare('INSERT OR IGNORE INTO spelling (term) VALUES (?)');
  return (terms) => {
    for (const term of terms.split(' ')) {
      if (known.has(term)) continue;
      known.add(term);
      write.run(term);
    }
  };
}

function createEdgeWriter(driver: Driver, keys: Keys): (edge: GraphEdge) => void {
  const write = driver.prepare(`INSERT INTO edge (source, kind, target, ordinal, position, facts, evidence, fingerprint)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (source, kind, target, ordinal) DO UPDATE
    SET position = excluded.position, facts = excluded.facts, evidence = excluded.evidence, fingerprint = excluded.fingerprint`);
  return (edge) => {
    const [source, target] = [keys.of(edge.from), keys.of(edge.to)];
    if (source === undefined || target === undefined)
      throw new BrokenRecordsError(`edge ${edge.id} has no node ${source === undefined ? edge.from : edge.to}`);
    const { ordinal } = parseEdgeId(edge.id);
    const [facts, evidence] = [canonicalJson(edge.facts), edge.evidence && canonicalJson(edge.evidence)];
    write.run(source, edge.kind, target, ordinal, edge.order, facts, evidence, fingerprint(edge));
  };
}
