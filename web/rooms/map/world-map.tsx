import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { say, sayCount } from '../../i18n/words.js';
import { useExplorer } from '../../panels/explorer.js';
import { ProblemNotice, Waiting } from '../../panels/notices.js';
import { select } from '../../state/view.js';
import type { CountedPlace } from './count-places.js';
import { loadShapes, MAP_HEIGHT, MAP_WIDTH, type Shape } from './load-shapes.js';

/** The countries in colours by what is known of them; the table beside it says the same in words. */
export function WorldMap({ places }: { readonly places: readonly CountedPlace[] }): JSX.Element {
  const [shapes, setShapes] = useState<readonly Shape[] | 'failed' | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    loadShapes().then(setShapes, () => setShapes('failed'));
  }, [tries]);
  const byCode = useMemo(() => new Map(places.map((counted) => [counted.place.m49, counted])), [places]);
  if (shapes === null) return <Waiting words={say('room.loading')} lines={6} />;
  if (shapes === 'failed')
    return (
      <ProblemNotice
        what={say('problem.what.shapes')}
        problem={{ kind: 'unreachable', message: null }}
        onRetry={() => setTries(tries + 1)}
      />
    );
  return (
    <figure class="map-figure">
      <svg class="map" viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`} role="img" aria-label={say('map.label')}>
        <Hatches />
        {shapes.map(({ m49, path }, place) => (
          <Country key={m49 ?? place} path={path} counted={m49 === null ? undefined : byCode.get(m49)} />
        ))}
      </svg>
      <MapLegend />
      <figcaption class="map-note">{say('map.note')}</figcaption>
    </figure>
  );
}

interface CountryProps {
  readonly path: string;
  readonly counted: CountedPlace | undefined;
}

function Country({ path, counted }: CountryProps): JSX.Element {
  const { state, navigate } = useExplorer();
  if (!counted) return <path d={path} class="country is-unknown" />;
  const { place, records } = counted;
  const isChosen = state.view.at === place.id;
  return (
    <path
      d={path}
      class={`country ${classOf(counted)}${isChosen ? ' is-chosen' : ''}`}
      onClick={() => navigate((view) => select(view, place.id))}
    >
      <title>{`${place.name}: ${records.length > 0 ? sayCount('map.records', records.length) : say(`map.${counted.known}`)}`}</title>
    </path>
  );
}

/** More of it is darker: one, two or three, four and more. */
function classOf({ known, records }: CountedPlace): string {
  if (known !== 'some') return `is-${known}`;
  if (records.length === 1) return 'is-some';
  return records.length < 4 ? 'is-some is-more' : 'is-some is-most';
}

/** What is not known is hatched and never coloured: it is no "no". */
function Hatches(): JSX.Element {
  return (
    <defs>
      <pattern id="hatch-unknown" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line class="hatch" x1="0" y1="0" x2="0" y2="5" />
      </pattern>
      <pattern id="hatch-none" width="5" height="5" patternUnits="userSpaceOnUse">
        <circle class="hatch-dot" cx="2.5" cy="2.5" r="1.1" />
      </pattern>
    </defs>
  );
}

const LEGEND = [
  ['is-some', 'map.some'],
  ['is-none-known', 'map.none-known'],
  ['is-unknown', 'map.unknown'],
] as const;

function MapLegend(): JSX.Element {
  return (
    <ul class="map-legend">
      {LEGEND.map(([name, words]) => (
        <li key={name}>
          <svg viewBox="0 0 20 14" aria-hidden="true">
            <rect class={`country ${name}`} x="0.5" y="0.5" width="19" height="13" />
          </svg>
          {say(words)}
        </li>
      ))}
    </ul>
  );
}
