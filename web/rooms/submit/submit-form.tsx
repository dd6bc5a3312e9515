import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Choices } from '../../api/ask-choices.js';
import { saveFile } from '../../graph/export/save-file.js';
import { CopyButton } from '../../panels/copy-button.js';
import { emptyDraft, FIELDS, type Draft, type FieldName } from './draft.js';
import { FieldRow } from './field-row.js';
import { findFaults, type Fault } from './find-faults.js';
import { printDraft, type DraftFile } from './print-draft.js';
import type { Say } from './submit-words.js';

type Faults = ReadonlyMap<FieldName, Fault>;

/** What was typed, as long as the page is open: other rooms and languages may be looked at meanwhile. */
let typed = emptyDraft(dayOf(new Date()));

interface SubmitFormProps {
  readonly say: Say;
  readonly choices: Choices;
}

/** The fields, then the file that they make; what is wrong is told above them and at each. */
export function SubmitForm({ say, choices }: SubmitFormProps): JSX.Element {
  const [draft, setDraft] = useState(typed);
  const [faults, setFaults] = useState<Faults>(new Map());
  const [file, setFile] = useState<DraftFile | null>(null);
  const change = (changed: Draft): void => {
    typed = changed;
    setDraft(changed);
    setFile(null);
  };
  const make = (event: SubmitEvent): void => {
    event.preventDefault();
    const found = findFaults(draft, dayOf(new Date()));
    setFaults(found);
    setFile(found.size === 0 ? printDraft(draft) : null);
  };
  return (
    <>
      <FaultList say={say} faults={faults} />
      <form class="submit-form" noValidate onSubmit={make}>
        {FIELDS.map((field) => (
          <FieldRow
            key={field.name}
            {...{ field, draft, choices, say }}
            fault={faults.get(field.name)}
            onChange={change}
          />
        ))}
        <button type="submit" class="button">
          {say('make')}
        </button>
      </form>
      {file !== null && <MadeFile say={say} file={file} />}
    </>
  );
}

/** What is wrong, each with a way to its field; it is read out at once. */
function FaultList({ say, faults }: { readonly say: Say; readonly faults: Faults }): JSX.Element | null {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.focus(), [faults]);
  if (faults.size === 0) return null;
  return (
    <div ref={list} class="notice notice-problem" role="alert" tabIndex={-1}>
      <p class="notice-title">{say('faults')}</p>
      <ul>
        {[...faults].map(([name, fault]) => (
          <li key={name}>
            <a href={`#submit-${name}`} onClick={(event) => goToField(event, name)}>
              {say(`field.${name}`)}
            </a>
            {': '}
            {say(`fault.${fault}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function goToField(event: MouseEvent, name: FieldName): void {
  event.preventDefault();
  document.getElementById(`submit-${name}`)?.focus();
}

function MadeFile({ say, file }: { readonly say: Say; readonly file: DraftFile }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [file]);
  return (
    <section class="submit-file" aria-labelledby="submit-file">
      <h2 id="submit-file" ref={heading} tabIndex={-1}>
        {say('file')}
      </h2>
      <p>{say('next')}</p>
      <p class="submit-actions">
        <button
          type="button"
          class="button"
          onClick={() => saveFile(file.name, new Blob([file.text], { type: 'text/markdown' }))}
        >
          {say('save')}
        </button>
        <CopyButton words={say('copy')} text={file.text} />
      </p>
      <pre dir="auto" tabIndex={0} aria-label={file.name}>
        {file.text}
      </pre>
    </section>
  );
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
