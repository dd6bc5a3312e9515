import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { MAPPED_LISTS, type MapContent } from '../../api/ask-map.js';
import { say, sayCount, sayOf } from '../../i18n/words.js';
import { Asked } from '../../panels/asked.js';
import { NamedLink } from '../../panels/details/named-link.js';
import { useExplorer } from '../../panels/explorer.js';
import { ListTabs } from '../../panels/list-tabs.js';
import { wantedMap } from '../../state/app-state.js';
import type { Column } from '../../tables/column.js';
import { DataTable } from '../../tables/data-table.js';
import '../../styles/map.css';
import { BarTable } from './bar-table.js';
import { countGroups, countPlaces, countYears, type CountedGroup, type CountedPlace } from './count-places.js';
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
        <GroupTable caption={say('map.groups')} groups={countGroups(places, ({ groups }) => groups.map(wordOf))} />
        <GroupTable
          caption={say('map.regions')}
          groups={countGroups(places, ({ region }) => (region === null ? [] : [region.name]))}
        />
        <BarTable
          caption={say('map.years')}
          heading={say('column.year')}
          counted={say('kinds.Instrument')}
          bars={countYears(content.adopted).map(([year, count]) => ({ name: year ?? say('column.unknown'), count }))}
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

function GroupTable({
  caption,
  groups,
}: {
  readonly caption: string;
  readonly groups: readonly CountedGroup[];
}): JSX.Element | null {
  if (groups.length === 0) return null;
  return (
    <table class="bars">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say('column.group')}</th>
          <th scope="col">{say('map.some')}</th>
          <th scope="col">{say('map.none-known')}</th>
          <th scope="col">{say('map.unknown')}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ name, some, noneKnown, unknown }) => (
          <tr key={name}>
            <th scope="row">{sayOf('group', name)}</th>
            <td class={some === 0 ? 'is-number is-zero' : 'is-number'}>{some}</td>
            <td class="is-number">{noneKnown}</td>
            <td class="is-number">{unknown}</td>
          </tr>
        ))}
      </tbody>
    </table>
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
