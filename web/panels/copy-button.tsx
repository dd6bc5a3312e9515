import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../i18n/words.js';

/** Copies a text; where the browser does not let it, shows the text to be copied by hand. */
export function CopyButton({ words, text }: { readonly words: string; readonly text: string }): JSX.Element {
  const [outcome, setOutcome] = useState<'copied' | 'shown' | null>(null);
  const copy = (): void => {
    void copyText(text).then((isCopied) => setOutcome(isCopied ? 'copied' : 'shown'));
  };
  return (
    <>
      <button type="button" class="button" onClick={copy}>
        {words}
      </button>
      <span class="copy-said" role="status">
        {outcome === 'copied' && say('copy.done')}
      </span>
      {outcome === 'shown' && <textarea class="copy-text" readOnly aria-label={words} value={text} rows={4} />}
    </>
  );
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
