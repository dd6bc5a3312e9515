import type { JSX } from 'preact';
import { scriptOf } from '../../i18n/script.js';
import { say } from '../../i18n/words.js';
import { NamedLink } from '../../panels/details/named-link.js';
import { useExplorer } from '../../panels/explorer.js';
import { ViewLink } from '../../panels/view-link.js';
import { picked, setPick, type View } from '../../state/view.js';
import { NOBODY, type Cell, type DutyMatrix, type MatrixRow } from './duty-matrix.js';

/** Addressees by modalities: each cell narrows the table below to what it counts. */
export function MatrixView({ matrix: { modalities, rows } }: { readonly matrix: DutyMatrix }): JSX.Element {
  return (
    <div class="table-scroll" role="region" aria-label={say('duties.matrix')} tabIndex={0}>
      <table class="matrix">
        <caption class="visually-hidden">{say('duties.matrix')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('column.addressees')}</th>
            {modalities.map((modality) => (
              <th key={modality} scope="col" {...scriptOf('en')}>
                {modality}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.addressee?.id ?? NOBODY} row={row} modalities={modalities} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, modalities }: { readonly row: MatrixRow; readonly modalities: readonly string[] }): JSX.Element {
  const { addressee, cells } = row;
  return (
    <tr>
      <th scope="row" class="is-row">
        {addressee === null ? say('duties.nobody') : <NamedLink named={addressee} />}
      </th>
      {modalities.map((modality) => {
        const cell = cells.get(modality);
        return <td key={modality}>{cell && <CellLink cell={cell} modality={modality} addressee={addressee} />}</td>;
      })}
    </tr>
  );
}

interface CellLinkProps {
  readonly cell: Cell;
  readonly modality: string;
  readonly addressee: MatrixRow['addressee'];
}

function CellLink({ cell: { asked, answered }, modality, addressee }: CellLinkProps): JSX.Element {
  const { view } = useExplorer().state;
  const id = addressee?.id ?? NOBODY;
  const isPicked = picked(view, 'modality').includes(modality) && picked(view, 'addressee').includes(id);
  const name = addressee?.name ?? say('duties.nobody');
  return (
    <ViewLink
      to={(from) => (isPicked ? pickCell(from, null, null) : pickCell(from, modality, id))}
      class="matrix-cell"
      label={say('duties.cell', { addressee: name, modality, count: asked, answered })}
      isCurrent={isPicked}
    >
      <span class="matrix-asked">{asked}</span>
      <span class={answered === 0 ? 'matrix-answered is-zero' : 'matrix-answered'}>
        {say('duties.answered', { answered })}
      </span>
    </ViewLink>
  );
}

function pickCell(view: View, modality: string | null, addressee: string | null): View {
  return setPick(setPick(view, 'modality', modality), 'addressee', addressee);
}
