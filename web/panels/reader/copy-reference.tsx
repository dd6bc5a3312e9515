import type { JSX } from 'preact';
import type { Instrument, Version } from '../../api/content.js';
import { say } from '../../i18n/words.js';
import { CopyButton } from '../copy-button.js';
import { printBibtex, printRis, type Cited } from './references.js';

/** Copies the document's reference in the forms that reference managers read. */
export function CopyReference({ version, instrument }: CopyReferenceProps): JSX.Element {
  const cited: Cited = {
    id: version.id,
    name: version.name,
    title: version.title,
    date: version.date,
    body: version.adoptedBy?.name ?? instrument.bodyName,
    number: instrument.number,
    address: version.address ?? instrument.address,
  };
  return (
    <p class="document-actions">
      <CopyButton words={say('copy.bibtex')} text={printBibtex(cited)} />
      <CopyButton words={say('copy.ris')} text={printRis(cited)} />
      <button type="button" class="button" onClick={() => print()}>
        {say('copy.print')}
      </button>
    </p>
  );
}

interface CopyReferenceProps {
  readonly version: Version;
  readonly instrument: Instrument;
}
