import type { JSX } from 'preact';
import type { Choices } from '../../api/ask-choices.js';
import { scriptOf } from '../../i18n/script.js';
import { sayOf } from '../../i18n/words.js';
import { CHOICES, type Draft, type FIELDS, type ListName, type TextName } from './draft.js';
import type { Fault } from './find-faults.js';
import { findPersonal, type PersonalData } from './find-personal.js';
import type { Say } from './submit-words.js';

type FormField = (typeof FIELDS)[number];

interface FieldRowProps {
  readonly field: FormField;
  readonly draft: Draft;
  readonly choices: Choices;
  readonly say: Say;
  readonly fault: Fault | undefined;
  readonly onChange: (draft: Draft) => void;
}

/** A field with its name, what to write there, and what is wrong with it. */
export function FieldRow(props: FieldRowProps): JSX.Element {
  const { field, say } = props;
  if (field.by === 'choices') return <Boxes {...props} name={field.name} />;
  const personal = findPersonal(field, props.draft);
  return (
    <div class="submit-field">
      <label for={`submit-${field.name}`}>
        {say(`field.${field.name}`)} <Required {...props} />
      </label>
      <Notes {...props} />
      <PersonalNote {...{ field, personal, say }} />
      <Control {...props} name={field.name} isPersonal={personal.length > 0} />
    </div>
  );
}

function Control({
  field,
  name,
  isPersonal,
  draft,
  choices,
  fault,
  say,
  onChange,
}: FieldRowProps & Named): JSX.Element {
  const shared = {
    id: `submit-${name}`,
    value: draft[name],
    'aria-required': field.isRequired,
    'aria-invalid': fault !== undefined,
    'aria-describedby': notesOf(field, { fault, isPersonal }),
  };
  const put = (value: string): void => onChange({ ...draft, [name]: value });
  if (field.by === 'lines')
    return (
      <textarea
        {...shared}
        dir="auto"
        rows={4}
        maxLength={LONGEST}
        onInput={({ currentTarget }) => put(currentTarget.value)}
      />
    );
  if (field.by === 'choice')
    return (
      <select {...shared} onChange={({ currentTarget }) => put(currentTarget.value)}>
        <option value="">{say('none')}</option>
        {(field.name === 'country' ? choices.countries : choices.meetings).map(({ id, name: words }) => (
          <option key={id} value={id} {...scriptOf('en')}>
            {words}
          </option>
        ))}
      </select>
    );
  return (
    <input
      {...shared}
      {...(field.by === 'day' ? { type: 'date' } : { type: 'text', dir: 'auto', maxLength: LONGEST_LINE })}
      autocomplete="off"
      onInput={({ currentTarget }) => put(currentTarget.value)}
    />
  );
}

interface Named {
  readonly name: TextName;
  readonly isPersonal: boolean;
}

/** Characters of a field: more belongs in a document that the sources name. */
const LONGEST = 20_000;
const LONGEST_LINE = 300;

function Boxes({ name, ...props }: FieldRowProps & { readonly name: ListName }): JSX.Element {
  const { field, draft, fault, say, onChange } = props;
  const toggle = (value: string): void => {
    const isIn = draft[name].includes(value);
    const wanted = CHOICES[name].filter((each) => (each === value ? !isIn : draft[name].includes(each)));
    onChange({ ...draft, [name]: wanted });
  };
  return (
    <fieldset id={`submit-${name}`} class="submit-field" tabIndex={-1} aria-describedby={notesOf(field, { fault })}>
      <legend>
        {say(`field.${name}`)} <Required {...props} />
      </legend>
      <Notes {...props} />
      <div class="submit-boxes">
        {CHOICES[name].map((value) => (
          <label key={value}>
            <input type="checkbox" checked={draft[name].includes(value)} onChange={() => toggle(value)} />{' '}
            {name === 'themes' ? sayOf('theme', value.toUpperCase()) : sayOf('audience', value)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Required({ field, say }: Pick<FieldRowProps, 'field' | 'say'>): JSX.Element | null {
  return field.isRequired ? <span class="submit-required">({say('required')})</span> : null;
}

/** Fields of which it must be said what to write. */
const HINTS = {
  title: 'hint.title',
  submitter: 'hint.submitter',
  languages: 'hint.languages',
  problem: 'hint.problem',
  done: 'hint.done',
  results: 'hint.results',
  evidence: 'hint.evidence',
  clauses: 'hint.clauses',
  sources: 'hint.sources',
  seen: 'hint.seen',
} as const;

function hintOf({ name }: FormField): (typeof HINTS)[keyof typeof HINTS] | undefined {
  return Object.entries(HINTS).find(([field]) => field === name)?.[1];
}

interface NotesOn {
  readonly fault: Fault | undefined;
  readonly isPersonal?: boolean;
}

function notesOf(field: FormField, { fault, isPersonal = false }: NotesOn): string | undefined {
  const notes = { hint: hintOf(field) !== undefined, fault: fault !== undefined, personal: isPersonal };
  const ids = Object.entries(notes).flatMap(([note, isThere]) => (isThere ? [`submit-${field.name}-${note}`] : []));
  return ids.length === 0 ? undefined : ids.join(' ');
}

function Notes({ field, fault, say }: Pick<FieldRowProps, 'field' | 'fault' | 'say'>): JSX.Element {
  const hint = hintOf(field);
  return (
    <>
      {hint !== undefined && (
        <span id={`submit-${field.name}-hint`} class="submit-hint">
          {say(hint)}
        </span>
      )}
      {fault !== undefined && (
        <span id={`submit-${field.name}-fault`} class="submit-fault">
          {say(`fault.${fault}`)}
        </span>
      )}
    </>
  );
}

interface PersonalNoteProps {
  readonly field: FormField;
  readonly personal: readonly PersonalData[];
  readonly say: Say;
}

/** What sorts of data of a person the field seems to hold, never the data. It is there while empty, so that a change is read out. */
function PersonalNote({ field, personal, say }: PersonalNoteProps): JSX.Element | null {
  if (field.by !== 'line' && field.by !== 'lines') return null;
  return (
    <span id={`submit-${field.name}-personal`} class="submit-fault submit-personal" role="status">
      {personal.length > 0 && `${say('personal')} ${personal.map((about) => say(`personal.${about}`)).join(' · ')}`}
    </span>
  );
}
