import type { CollectionAlignment } from '../model/alignment.js';
import { documentIds } from '../model/document-ids.js';
import type { Reading } from '../model/reading.js';
import type { Registers } from '../model/register.js';
import { alignDocuments } from './align-documents.js';
import { findAllParallels } from './find-all-parallels.js';
import { findLines, type LineText, type Renewal } from './find-lines.js';
import type { ClauseIndex } from './index-shingles.js';

/** How the texts of a collection hang together: each with the text before it, and the newest of each line with those of all others; and the index by which these were found. */
export function alignCollection(
  readings: readonly Reading[],
  registers: Registers,
): CollectionAlignment & { readonly index: ClauseIndex } {
  const said = readings.flatMap(({ sidecar }) => renewalOf(sidecar) ?? []);
  const lines = findLines(readings.map(toText), said, registers);
  const versions = lines.following.map(({ older: { reading: older }, newer: { reading: newer } }) => {
    return { older, newer, pairs: alignDocuments(older.document, newer.document) };
  });
  const newest = lines.newest.map(({ reading }) => reading);
  return { versions, newest, ...findAllParallels(newest) };
}

/** The instrument that a sidecar says its own renews. */
export function renewalOf(sidecar: Reading['sidecar']): readonly [Renewal] | undefined {
  return sidecar?.renews ? [[sidecar.work, sidecar.renews.to]] : undefined;
}

function toText(reading: Reading): LineText & { readonly reading: Reading } {
  const { work, version } = documentIds(reading.document);
  const { language, date } = reading.document.identity;
  return { reading, work, version, language, date };
}
