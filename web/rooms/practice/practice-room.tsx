import type { JSX } from 'preact';
import type { Records } from '../../api/ask-records.js';
import { say } from '../../i18n/words.js';
import { Asked } from '../../panels/asked.js';
import { useExplorer } from '../../panels/explorer.js';
import { Facets } from '../../panels/facets.js';
import { ListTabs } from '../../panels/list-tabs.js';
import { Nothing } from '../../panels/notices.js';
import { ViewLink } from '../../panels/view-link.js';
import { boardDay, practiceList, PRACTICE_LISTS, type PracticeList } from '../../state/app-state.js';
import { enter } from '../../state/view.js';
import { DataTable } from '../../tables/data-table.js';
import '../../styles/boards.css';
import { CrosswalkTable } from './crosswalk-table.js';
import { QuarterBoard } from './quarter-board.js';
import { columnsOf } from './record-columns.js';
import { facetsOf, narrow } from './record-facets.js';
import { TranslationsTable } from './translations-table.js';

/** What is done: lists of records with what they can be narrowed by, and the boards that many records make together. */
export function PracticeRoom(): JSX.Element {
  const list = practiceList(useExplorer().state) ?? PRACTICE_LISTS[0];
  return (
    <div class="panel room">
      <ListTabs words="records.lists" room="practice" lists={PRACTICE_LISTS} current={list} />
      <p class="room-act">
        <ViewLink to={(view) => enter(view, 'submit')}>{say('room.submit')}</ViewLink>
      </p>
      <Content list={list} />
    </div>
  );
}

function Content({ list }: { readonly list: PracticeList }): JSX.Element {
  const { records, crosswalk, translations, board, view } = useExplorer().state;
  if (list === 'crosswalk')
    return (
      <Asked
        part="crosswalk"
        remote={crosswalk}
        value={crosswalk.last}
        problem="problem.what.crosswalk"
        draw={(value) => <CrosswalkTable crosswalk={value} />}
      />
    );
  if (list === 'translations')
    return (
      <Asked
        part="translations"
        remote={translations}
        value={translations.last}
        problem="problem.what.translations"
        draw={(value) => <TranslationsTable translations={value} />}
      />
    );
  if (list === 'board')
    return (
      <Asked
        part="board"
        remote={board}
        value={board.last?.asOf === boardDay(view) ? board.last : null}
        problem="problem.what.board"
        draw={(value) => <QuarterBoard board={value} />}
      />
    );
  return (
    <Asked
      part="records"
      remote={records}
      value={records.last?.list === list ? records.last : null}
      problem="problem.what.records"
      draw={(value) => <RecordsTable records={value} />}
    />
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
