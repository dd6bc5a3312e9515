import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Scene, SceneNode } from '../../graph/scene.js';
import { say, sayOf } from '../../i18n/words.js';
import type { Column } from '../../tables/column.js';
import { DataTable } from '../../tables/data-table.js';
import { FoldedTable } from '../../tables/folded-table.js';
import type { GraphActs } from './use-graph-acts.js';

/** A connection that is drawn, with both its ends. */
interface LinkRow {
  readonly id: string;
  readonly kind: string;
  readonly from: SceneNode;
  readonly to: SceneNode;
  readonly quote: string | null;
}

/** What is drawn as a table of its connections; it is made when it is opened, since a large graph has thousands. */
export function LinkTable({ scene, acts }: { readonly scene: Scene; readonly acts: GraphActs }): JSX.Element {
  return <FoldedTable class="twin twin-table">{() => <Opened scene={scene} acts={acts} />}</FoldedTable>;
}

function Opened({ scene, acts }: { readonly scene: Scene; readonly acts: GraphActs }): JSX.Element {
  const rows = useMemo(() => toRows(scene), [scene]);
  return (
    <div class="twin-list">
      <DataTable
        caption={say('graph.connections')}
        file="graph-connections"
        columns={linkColumns(acts)}
        rows={rows}
        keyOf={({ id }) => id}
      />
    </div>
  );
}

function toRows({ nodes, links }: Scene): readonly LinkRow[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return links.flatMap(({ id, kind, from, to, quote }) => {
    const [one, other] = [byId.get(from), byId.get(to)];
    return one && other ? [{ id, kind, from: one, to: other, quote }] : [];
  });
}

function linkColumns(acts: GraphActs): readonly Column<LinkRow>[] {
  return [
    end('from', say('column.from'), acts),
    { key: 'relation', label: say('column.relation'), value: ({ kind }) => sayOf('edge', kind) },
    end('to', say('column.to'), acts),
    { key: 'quote', label: say('column.quote'), value: ({ quote }) => quote },
  ];
}

function end(key: 'from' | 'to', label: string, { onSelect }: GraphActs): Column<LinkRow> {
  return {
    key,
    label,
    value: (row) => row[key].name,
    show: (row) => (
      <button type="button" class="link-button" onClick={() => onSelect(row[key].id)}>
        {row[key].name}
      </button>
    ),
  };
}
