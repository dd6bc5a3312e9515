import type { JSX } from 'preact';
import { isWebAddress } from '../web-address.js';

/** A source: a link where it is an address on the web, its words where it is a document and place. */
export function SourceText({ source }: { readonly source: string }): JSX.Element {
  if (!isWebAddress(source)) return <>{source}</>;
  return (
    <a class="source" href={source} rel="noreferrer">
      {source.replace(/^https?:\/\/(www\.)?/, '')}
    </a>
  );
}
