import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Scene, SceneLink, SceneNode } from '../../graph/scene.js';
import { say, sayCount, sayOf } from '../../i18n/words.js';
import { LinkTable } from './link-table.js';
import type { GraphActs } from './use-graph-acts.js';

const MOST_SAID = 8;
const MOST_LISTED = 200;

/** The graph in words, for who does not see it or would rather read: what is selected and what it is connected to, said as it changes and listed to be walked. */
export function GraphTwin({ scene, selected, acts }: GraphTwinProps): JSX.Element {
  const words = useMemo(() => describe(scene, selected), [scene, selected]);
  const listed = useMemo(() => <Listed scene={scene} selected={selected} acts={acts} />, [scene, selected, acts]);
  return (
    <>
      <p class="visually-hidden" id="graph-twin" aria-live="polite">
        {words}
      </p>
      <div class="twins">
        <details class="twin">
          <summary>{say('graph.words')}</summary>
          {listed}
        </details>
        <LinkTable scene={scene} acts={acts} />
      </div>
    </>
  );
}

interface GraphTwinProps {
  readonly scene: Scene;
  readonly selected: string | null;
  readonly acts: GraphActs;
}

function describe({ nodes, links }: Scene, selected: string | null): string {
  const node = nodes.find(({ id }) => id === selected);
  if (!node)
    return say('graph.twinNothing', {
      nodes: sayCount('graph.nodes', nodes.length),
      links: sayCount('graph.links', links.length),
    });
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const own = linksOf(links, node);
  const said = own.slice(0, MOST_SAID).map((link) => describeLink(link, names));
  return say('graph.twinSelected', {
    kind: sayOf('kind', node.kind),
    name: node.name,
    links: [sayCount('graph.links', own.length), ...said].join('; '),
  });
}

function describeLink({ kind, from, to }: SceneLink, names: ReadonlyMap<string, string>): string {
  return `${names.get(from) ?? from} ${sayOf('edge', kind)} ${names.get(to) ?? to}`;
}

function linksOf(links: readonly SceneLink[], { id }: SceneNode): readonly SceneLink[] {
  return links.filter(({ from, to }) => from === id || to === id);
}

/** The connections of what is selected with their words, or all that is drawn; each leads on. */
function Listed({ scene, selected, acts }: GraphTwinProps): JSX.Element {
  const byId = new Map(scene.nodes.map((node) => [node.id, node]));
  const node = byId.get(selected ?? '');
  const heading = node ? say('graph.wordsOf', { name: node.name }) : say('graph.wordsAll');
  const rows = node
    ? linksOf(scene.links, node).map((link) => toRow(link, node, byId))
    : scene.nodes.map((other) => ({ node: other, before: sayOf('kind', other.kind), quote: null }));
  return (
    <div class="twin-list">
      <h2>{heading}</h2>
      <ul>
        {rows.slice(0, MOST_LISTED).map(({ node: other, before, quote }) => (
          <li key={`${before} ${other.id}`}>
            {before}{' '}
            <button type="button" class="link-button" onClick={() => acts.onSelect(other.id)}>
              {other.name}
            </button>
            {quote !== null && <q>{quote}</q>}
          </li>
        ))}
      </ul>
      {rows.length > MOST_LISTED && <p>{say('graph.more', { count: rows.length - MOST_LISTED })}</p>}
    </div>
  );
}

interface Row {
  readonly node: SceneNode;
  readonly before: string;
  readonly quote: string | null;
}

function toRow(link: SceneLink, node: SceneNode, byId: ReadonlyMap<string, SceneNode>): Row {
  const isOut = link.from === node.id;
  const other = byId.get(isOut ? link.to : link.from) ?? node;
  return { node: other, before: `${isOut ? '→' : '←'} ${sayOf('edge', link.kind)}`, quote: link.quote };
}
