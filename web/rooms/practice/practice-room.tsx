import type { JSX } from 'preact';
import type { Records } from '../../api/ask-records.js';
import { RECORD_LISTS, type RecordList } from '../../api/records.js';
import { say } from '../../i18n/words.js';
import { useExplorer } from '../../panels/explorer.js';
import { Facets } from '../../panels/facets.js';
import { Nothing, ProblemNotice, Waiting } from '../../panels/notices.js';
import { ViewLink } from '../../panels/view-link.js';
import { wantedRecords } from '../../state/app-state.js';
import { enter, setPick } from '../../state/view.js';
import { DataTable } from '../../tables/data-table.js';
import { columnsOf } from './record-columns.js';
import { facetsOf, narrow } from './record-facets.js';

/** What is done: practices, initiatives, strategies, helplines and materials, each list with what it can be narrowed by. */
export function PracticeRoom(): JSX.Element {
  const { state, retry } = useExplorer();
  const { records } = state;
  const list = wantedRecords(state) ?? 'practices';
  const isThere = records.last?.list === list;
  return (
    <div class="panel room">
      <ListTabs list={list} />
      {records.status === 'failed' && (
        <ProblemNotice what={say('problem.what.records')} problem={records.problem} onRetry={() => retry('records')} />
      )}
      {records.last !== null && isThere && <RecordsTable records={records.last} />}
      {!isThere && records.status !== 'failed' && <Waiting words={say('room.loading')} lines={8} />}
    </div>
  );
}

function ListTabs({ list }: { readonly list: RecordList }): JSX.Element {
  return (
    <nav aria-label={say('records.lists')}>
      <ul class="sub-tabs">
        {RECORD_LISTS.map((name) => (
          <li key={name}>
            <ViewLink
              to={(view) => setPick(enter(view, 'practice'), 'list', name === RECORD_LISTS[0] ? null : name)}
              class="sub-tab"
              isCurrent={name === list}
            >
              {say(`records.${name}`)}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function RecordsTable({ records: { list, items, totalCount } }: { readonly records: Records }): JSX.Element {
  const { view } = useExplorer().state;
  if (totalCount === 0) return <Nothing title={say('records.none')} hint={say('records.noneHint')} />;
  const rows = narrow(items, view);
  return (
    <div class="with-facets">
      <Facets facets={facetsOf(items, view, list)} />
      <div>
        {items.length < totalCount && (
          <p class="details-note">{say('details.more', { shown: items.length, count: totalCount })}</p>
        )}
        <DataTable
          caption={say(`records.${list}`)}
          file={list}
          columns={columnsOf(list)}
          rows={rows}
          keyOf={({ named }) => named.id}
        />
      </div>
    </div>
  );
}
