import type { JSX } from 'preact';
import type { LineVersion } from '../../api/lineage.js';
import { scriptOfId } from '../../i18n/script.js';
import { say, sayOf } from '../../i18n/words.js';
import { ViewLink } from '../../panels/view-link.js';
import { inOrder } from '../../state/compared-versions.js';
import { select } from '../../state/view.js';
import type { Column } from '../../tables/column.js';
import { DataTable } from '../../tables/data-table.js';
import { FoldedTable } from '../../tables/folded-table.js';

/** A version, and when the next one took its place; null where none is known. */
interface DatedVersion {
  readonly version: LineVersion;
  readonly replaced: string | null;
}

/** The versions as a table, oldest first. */
export function VersionTable({ versions }: { readonly versions: readonly LineVersion[] }): JSX.Element {
  const ordered = inOrder(versions);
  const rows = ordered.map((version, at): DatedVersion => ({ version, replaced: ordered[at + 1]?.date ?? null }));
  return (
    <FoldedTable>
      {() => (
        <DataTable
          caption={say('details.versions')}
          name="versions"
          file="versions"
          columns={versionColumns()}
          rows={rows}
          keyOf={({ version }) => version.id}
        />
      )}
    </FoldedTable>
  );
}

function versionColumns(): readonly Column<DatedVersion>[] {
  return [
    {
      key: 'version',
      label: say('column.version'),
      value: ({ version }) => version.label,
      show: ({ version: { id, label } }) => (
        <ViewLink to={(view) => select(view, id)}>
          <span {...scriptOfId(id)}>{label}</span>
        </ViewLink>
      ),
    },
    { key: 'date', label: say('column.date'), value: ({ version }) => version.date },
    { key: 'replaced', label: say('column.replaced'), value: ({ replaced }) => replaced },
    {
      key: 'text',
      label: say('fact.textState'),
      value: ({ version }) => sayOf('textState', version.textState),
    },
  ];
}
