import type { JSX } from 'preact';
import type { Named } from '../../api/content.js';
import type { LinePart } from '../../api/lineage.js';
import { say, sayOf } from '../../i18n/words.js';
import { NamedLink } from '../../panels/details/named-link.js';
import type { Column } from '../../tables/column.js';
import { DataTable } from '../../tables/data-table.js';

/** A step from one thing to what it rests on, with its words. */
export interface LineStep {
  readonly id: string;
  readonly depth: number;
  readonly from: Named;
  readonly to: Named;
  readonly kind: string;
  readonly quote: string | null;
}

/** The steps of a lineage, nearest first. */
export function stepsOf({ nodes, edges }: LinePart): readonly LineStep[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return edges
    .flatMap(({ id, kind, from, to, evidence }) => {
      const [one, other] = [byId.get(from), byId.get(to)];
      if (!one || !other) return [];
      const depth = Math.max(one.depth, other.depth);
      return [{ id, depth, kind, from: one.node, to: other.node, quote: evidence?.quote ?? null }];
    })
    .sort((a, b) => a.depth - b.depth);
}

/** The steps of a lineage as a table; says where it was cut. */
export function LineTable({ caption, file, part }: LineTableProps): JSX.Element {
  return (
    <section>
      <h3 class="room-heading">{caption}</h3>
      {part.cut !== null && part.cut.by === 'SIZE' && <p class="room-hint">{part.cut.message}</p>}
      {part.edges.length === 0 ? (
        <p class="room-hint">{say('lineage.nothing')}</p>
      ) : (
        <DataTable
          caption={caption}
          name={file}
          file={file}
          columns={columns()}
          rows={stepsOf(part)}
          keyOf={({ id }) => id}
        />
      )}
    </section>
  );
}

interface LineTableProps {
  readonly caption: string;
  readonly file: string;
  readonly part: LinePart;
}

function columns(): readonly Column<LineStep>[] {
  return [
    { key: 'step', label: say('column.step'), value: ({ depth }) => depth },
    named('from', say('column.from'), ({ from }) => from),
    { key: 'relation', label: say('column.relation'), value: ({ kind }) => sayOf('edge', kind) },
    named('to', say('column.to'), ({ to }) => to),
    { key: 'quote', label: say('column.quote'), value: ({ quote }) => quote },
  ];
}

function named(key: string, label: string, read: (step: LineStep) => Named): Column<LineStep> {
  return { key, label, value: (step) => read(step).name, show: (step) => <NamedLink named={read(step)} /> };
}
