import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { MAPPED_LISTS, type MapContent } from '../../api/ask-map.js';
import { say, sayCount } from '../../i18n/words.js';
import { Asked } from '../../panels/asked.js';
import { NamedLink } from '../../panels/details/named-link.js';
import { useExplorer } from '../../panels/explorer.js';
import { ListTabs } from '../../panels/list-tabs.js';
import { wantedMap } from '../../state/app-state.js';
import type { Column } from '../../tables/column.js';
import { DataTable } from '../../tables/data-table.js';
import '../../styles/map.css';
import { GroupTable, YearTable } from './chart-tables.js';
import { countGroups, countPlaces, countYears, type CountedPlace } from './count-places.js';
import { WorldMap } from './world-map.js';
import { wordOf } from '../../api/word-of.js';

/** What is recorded where, and when instruments were adopted: a map and charts, each with its table. */
export function MapRoom(): JSX.Element {
  const { state } = useExplorer();
  const { map } = state;
  const list = wantedMap(state) ?? MAPPED_LISTS[0];
  return (
    <div class="panel room">
      <ListTabs words="map.lists" room="map" lists={MAPPED_LISTS} current={list} />
      <Asked
        part="map"
        remote={map}
        value={map.last?.list === list ? map.last : null}
        problem="problem.what.map"
        draw={(content) => <Drawn content={content} />}
      />
    </div>
  );
}

function Drawn({ content }: { readonly content: MapContent }): JSX.Element {
  const places = useMemo(() => countPlaces(content), [content]);
  const known = places.filter(({ known: state }) => state !== 'unknown');
  return (
    <>
      <WorldMap places={places} />
      <div class="charts">
        <GroupTable
          caption={say('map.groups')}
          name={`${content.list}-by-group`}
          rows={countGroups(places, ({ groups }) => groups.map(wordOf))}
        />
        <GroupTable
          caption={say('map.regions')}
          name={`${content.list}-by-region`}
          rows={countGroups(places, ({ region }) => (region === null ? [] : [region.name]))}
        />
        <YearTable
          caption={say('map.years')}
          name="instruments-by-year"
          rows={countYears(content.adopted).map(([year, count]) => ({ year, count }))}
        />
      </div>
      <h2 class="room-heading">{sayCount('map.known', known.length, { all: places.length })}</h2>
      <DataTable
        caption={say(`records.${content.list}`)}
        file={`${content.list}-by-country`}
        columns={placeColumns()}
        rows={places}
        keyOf={({ place }) => place.id}
      />
    </>
  );
}

function placeColumns(): readonly Column<CountedPlace>[] {
  return [
    {
      key: 'country',
      label: say('column.country'),
      value: ({ place }) => place.name,
      show: ({ place }) => <NamedLink named={place} />,
    },
    { key: 'region', label: say('column.region'), value: ({ place }) => place.region?.name ?? null },
    { key: 'group', label: say('column.group'), value: ({ place }) => place.groups.map(wordOf).join(', ') },
    { key: 'known', label: say('column.known'), value: ({ known }) => say(`map.${known}`) },
    {
      key: 'records',
      label: say('column.records'),
      value: ({ records }) => (records.length === 0 ? null : records.map(({ named }) => named.name).join('; ')),
      show: ({ records }) => (
        <ul class="cell-list">
          {records.map(({ named }) => (
            <li key={named.id}>
              <NamedLink named={named} />
            </li>
          ))}
        </ul>
      ),
    },
  ];
}
