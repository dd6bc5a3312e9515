import type { JSX } from 'preact';
import { ReaderPanel } from '../../panels/reader/reader-panel.js';
import '../../styles/reader.css';
import { Contents } from './contents.js';

/** The document in its own words, with its contents beside it. */
export function ReadRoom(): JSX.Element {
  return (
    <>
      <Contents />
      <ReaderPanel />
    </>
  );
}
