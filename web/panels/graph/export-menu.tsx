import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ExportForm } from '../../graph/export/export-graph.js';
import type { GraphHandle } from '../../graph/graph-view.js';
import { say, type WordKey } from '../../i18n/words.js';
import { useExplorer } from '../explorer.js';

const FORMS: readonly (readonly [ExportForm, WordKey])[] = [
  ['png', 'graph.exportPng'],
  ['svg', 'graph.exportSvg'],
  ['csv', 'graph.exportCsv'],
  ['graphml', 'graph.exportGraphml'],
];

/** Saves the picture or its connections as a file, or copies the link to this view; says what came of it. */
export function ExportMenu({ handle }: { readonly handle: GraphHandle }): JSX.Element {
  const { last } = useExplorer().state.document;
  const menu = useRef<HTMLDetailsElement>(null);
  const [said, setSaid] = useState('');
  const name = last?.version?.name ?? last?.instrument.name ?? say('graph.region');
  const run = async (work: () => Promise<string>): Promise<void> => {
    if (menu.current) menu.current.open = false;
    setSaid(await work().catch((error: unknown) => say('graph.notSaved', { message: String(error) })));
  };
  const save = (form: ExportForm) => async (): Promise<string> =>
    say('graph.saved', { file: await handle.save(form, name) });
  return (
    <div class="graph-export">
      <details ref={menu}>
        <summary class="button">{say('graph.export')}</summary>
        <ul>
          {FORMS.map(([form, words]) => (
            <li key={form}>
              <button type="button" onClick={() => void run(save(form))}>
                {say(words)}
              </button>
            </li>
          ))}
          <li>
            <button type="button" onClick={() => void run(copyLink)}>
              {say('graph.copyLink')}
            </button>
          </li>
        </ul>
      </details>
      <p class="graph-said" role="status">
        {said}
      </p>
    </div>
  );
}

async function copyLink(): Promise<string> {
  try {
    await navigator.clipboard.writeText(location.href);
    return say('graph.copied');
  } catch {
    // Without a secure connection browsers give no clipboard: the address is in the address bar all the same.
    return say('graph.notCopied');
  }
}
