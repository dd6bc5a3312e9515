import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Duties, Duty } from '../../api/content.js';
import { say } from '../../i18n/words.js';
import { Asked } from '../../panels/asked.js';
import { useExplorer } from '../../panels/explorer.js';
import { Nothing } from '../../panels/notices.js';
import { picked, pickNothing, type View } from '../../state/view.js';
import { DataTable } from '../../tables/data-table.js';
import '../../styles/duties.css';
import { dutyColumns } from './duty-columns.js';
import { buildMatrix, NOBODY } from './duty-matrix.js';
import { MatrixTable } from './matrix-table.js';
import { MatrixView } from './matrix-view.js';

/** Who is asked to do what: the matrix, and the table of the same duties. */
export function DutiesRoom(): JSX.Element {
  const { duties } = useExplorer().state;
  return (
    <div class="panel room">
      <Asked
        part="duties"
        remote={duties}
        value={duties.last}
        problem="problem.what.duties"
        draw={(value) => <AllAsked duties={value} />}
      />
    </div>
  );
}

const NARROWING = ['modality', 'addressee'] as const;

function AllAsked({ duties: { items, totalCount } }: { readonly duties: Duties }): JSX.Element {
  const { state, navigate } = useExplorer();
  const matrix = useMemo(() => buildMatrix(items), [items]);
  if (totalCount === 0) return <Nothing title={say('duties.none')} hint={say('duties.noneHint')} />;
  return (
    <>
      <p class="room-hint">{say('duties.matrixHint')}</p>
      {items.length < totalCount && (
        <p class="room-hint">{say('details.more', { shown: items.length, count: totalCount })}</p>
      )}
      <MatrixView matrix={matrix} />
      <MatrixTable matrix={matrix} />
      {NARROWING.some((name) => picked(state.view, name).length > 0) && (
        <button type="button" class="button" onClick={() => navigate((view) => pickNothing(view, NARROWING))}>
          {say('facets.clear')}
        </button>
      )}
      <DataTable
        caption={say('duties.table')}
        file="duties"
        columns={dutyColumns()}
        rows={items.filter((duty) => isPicked(duty, state.view))}
        keyOf={({ id }) => id}
      />
    </>
  );
}

function isPicked({ modality, addressees }: Duty, view: View): boolean {
  const modalities = picked(view, 'modality');
  const asked = picked(view, 'addressee');
  const ids = addressees.length === 0 ? [NOBODY] : addressees.map(({ id }) => id);
  return (
    (modalities.length === 0 || modalities.includes(modality)) &&
    (asked.length === 0 || ids.some((id) => asked.includes(id)))
  );
}
