import type { NodeId } from '#graph/model/ids.js';
import type { AlignedVersions, CollectionAlignment } from '../model/alignment.js';
import { documentIds } from '../model/document-ids.js';
import type { Reading } from '../model/reading.js';
import type { Registers } from '../model/register.js';
import { alignDocuments } from './align-documents.js';
import { findAllParallels } from './find-all-parallels.js';

/**
 * How the texts of a collection hang together: each with the text before it, in its instrument or in the one that its
 * instrument renews, and the newest of each line with those of all others. Texts without a date follow nothing.
 */
export function alignCollection(readings: readonly Reading[], registers: Registers): CollectionAlignment {
  const texts = readings.map(toText).sort(compareTexts);
  const renewed = findRenewed(readings, registers);
  const works = groupByWork(texts);
  const versions = texts.flatMap((text): AlignedVersions[] => {
    const older = predecessorOf(text, works, renewed);
    const [from, to] = [older?.reading, text.reading];
    return from ? [{ older: from, newer: to, pairs: alignDocuments(from.document, to.document) }] : [];
  });
  const followed = new Set(versions.map(({ older }) => older));
  const newest = texts.filter(({ reading }) => !followed.has(reading)).map(({ reading }) => reading);
  return { versions, parallels: findAllParallels(newest), newest };
}

interface Text {
  readonly reading: Reading;
  readonly work: NodeId;
  readonly version: NodeId;
  readonly language: string | null;
  readonly date: string | null;
}

function toText(reading: Reading): Text {
  const { work, version } = documentIds(reading.document);
  const { language, date } = reading.document.identity;
  return { reading, work, version, language, date };
}

/** Texts without a date first, then by date, then by id. */
function compareTexts(a: Text, b: Text): number {
  const [one, other] = [`${a.date ?? ''} ${a.version}`, `${b.date ?? ''} ${b.version}`];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The instrument that each renews, as registers and sidecars say. */
function findRenewed(readings: readonly Reading[], { instruments }: Registers): ReadonlyMap<NodeId, NodeId> {
  const said = readings.flatMap(({ sidecar }) => (sidecar?.renews ? [[sidecar.work, sidecar.renews.to] as const] : []));
  const known = instruments.flatMap(({ id, renews }) => (renews ? [[id, renews.to] as const] : []));
  return new Map([...said, ...known]);
}

function groupByWork(texts: readonly Text[]): ReadonlyMap<NodeId, readonly Text[]> {
  const works = new Map<NodeId, Text[]>();
  for (const text of texts) {
    const known = works.get(text.work);
    if (known) known.push(text);
    else works.set(text.work, [text]);
  }
  return works;
}

/** The latest text before one in its own instrument, else in the nearest renewed one that has a text. */
function predecessorOf(
  text: Text,
  works: ReadonlyMap<NodeId, readonly Text[]>,
  renewed: ReadonlyMap<NodeId, NodeId>,
): Text | undefined {
  const seen = new Set<NodeId>();
  for (let work: NodeId | undefined = text.work; work !== undefined && !seen.has(work); work = renewed.get(work)) {
    seen.add(work);
    const found = works.get(work)?.findLast((other) => isBefore(other, text));
    if (found) return found;
  }
  return undefined;
}

/** A year is not before a day of that year: which came first is not known. */
function isBefore(a: Text, b: Text): boolean {
  if (a.date === null || b.date === null || a.language !== b.language) return false;
  return a.date < b.date && !b.date.startsWith(a.date);
}
