import type { JSX } from 'preact';
import { say, sayLanguage } from '../../i18n/words.js';
import { useExplorer } from '../../panels/explorer.js';
import { setPick, type View } from '../../state/view.js';
import {
  FRAME_LANGUAGES,
  frameLanguage,
  REPORT_FIELDS,
  valueOf,
  type ReportField,
  type ReportName,
} from './report-address.js';

/** Values as they are written, in no language. */
const EXAMPLES: Readonly<Record<ReportField, string>> = {
  resolution: '67',
  group: 'CWG-COP',
  region: 'Africa',
  quarter: '2025-Q1',
  country: 'Rwanda',
  clause: 'invites Member States/3',
  since: '2022-06-17',
  until: '2025-11-28',
};

/** What a report is about. It stands in the address once it is asked for. */
export function ReportForm({ name }: { readonly name: ReportName }): JSX.Element {
  const { state, navigate } = useExplorer();
  const fields = REPORT_FIELDS[name];
  const ask = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const given = new FormData(event.currentTarget);
    navigate((view) => pickAll(view, [...fields, 'language'], given));
  };
  return (
    <form class="report-form" onSubmit={ask}>
      {fields.map((field) => (
        <label key={field}>
          <span>{say(`reports.field.${field}`)}</span>
          <input name={field} value={valueOf(state.view, field)} placeholder={EXAMPLES[field]} autocomplete="off" />
        </label>
      ))}
      <label>
        <span>{say('reports.field.language')}</span>
        <select name="language" value={frameLanguage(state.view, state.language)}>
          {FRAME_LANGUAGES.map((language) => (
            <option key={language} value={language}>
              {sayLanguage(language)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="button">
        {say('reports.show')}
      </button>
    </form>
  );
}

function pickAll(view: View, names: readonly (ReportField | 'language')[], given: FormData): View {
  return names.reduce((changed, name) => {
    const value = given.get(name);
    return setPick(changed, name, typeof value === 'string' && value.trim() !== '' ? value.trim() : null);
  }, view);
}
