import type { JSX } from 'preact';
import type { LineVersion } from '../../api/lineage.js';
import { scriptOfId } from '../../i18n/script.js';
import { say, sayOf } from '../../i18n/words.js';
import { useExplorer } from '../../panels/explorer.js';
import { ViewLink } from '../../panels/view-link.js';
import { openDocument, picked, select, setPick } from '../../state/view.js';
import { inForce, inOrder, spanOf } from '../../state/compared-versions.js';

/** The versions as columns in time; the year chosen shows which was in force. */
export function VersionLine({ versions }: { readonly versions: readonly LineVersion[] }): JSX.Element {
  const { state } = useExplorer();
  const span = spanOf(versions);
  const year = Number(picked(state.view, 'year')[0] ?? span?.[1] ?? 0);
  const force = inForce(versions, year);
  return (
    <>
      {span !== null && span[0] < span[1] && <YearSlider span={span} year={year} />}
      <ol class="line">
        {inOrder(versions).map((version) => (
          <VersionColumn key={version.id} version={version} isInForce={version.id === force?.id} year={year} />
        ))}
      </ol>
    </>
  );
}

function YearSlider({ span: [first, last], year }: YearSliderProps): JSX.Element {
  const { navigate } = useExplorer();
  return (
    <label class="line-year">
      <span>{say('lineage.year', { year: String(year) })}</span>
      <input
        type="range"
        min={first}
        max={last}
        value={year}
        onInput={({ currentTarget: { value } }) => navigate((view) => setPick(view, 'year', value), 'replace')}
      />
    </label>
  );
}

interface YearSliderProps {
  readonly span: readonly [first: number, last: number];
  readonly year: number;
}

interface VersionColumnProps {
  readonly version: LineVersion;
  readonly isInForce: boolean;
  readonly year: number;
}

function VersionColumn({ version, isInForce, year }: VersionColumnProps): JSX.Element {
  const { id, label, date, textState } = version;
  return (
    <li class={isInForce ? 'line-version is-in-force' : 'line-version'}>
      <ViewLink to={(view) => select(view, id)} class="line-label">
        <span {...scriptOfId(id)}>{label}</span>
      </ViewLink>
      <span class="line-date">{date ?? say('column.unknown')}</span>
      <span class="line-text">{`${say('fact.textState')}: ${sayOf('textState', textState)}`}</span>
      {isInForce && <span class="tag tag-force">{say('lineage.inForce', { year: String(year) })}</span>}
      {textState === 'FULL' && (
        <ViewLink to={(view) => openDocument(view, id)} class="button">
          {say('details.openText')}
        </ViewLink>
      )}
    </li>
  );
}
