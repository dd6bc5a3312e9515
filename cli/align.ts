import { Command, Option } from 'commander';
import { alignDocuments } from '#ingest/align/align-documents.js';
import { findParallels } from '#ingest/align/find-parallels.js';
import type { ParsedDocument } from '#ingest/model/document.js';
import { toAlignTable, toParallelTable } from './align-table.js';
import { createClauseId } from './clause-id.js';
import { CommandFault } from './command-fault.js';
import { COLOUR_MARKER, PLAIN_MARKER, type Marker } from './mark-words.js';
import { readAlone } from './read-alone.js';

const EXAMPLE = `
Example:
  $ cop align resolution-2017.txt resolution-2022.txt
  $ cop align resolution-2017.txt resolution-2022.txt --format json > changes.json
  $ cop align --parallel resolution-67.txt resolution-179.txt     what two instruments both say

Changes are unchanged, renumbered, modified, moved, merged, split, added, deleted.
Parallels are identical, reworded, contained. Nothing is written to the graph.`;

/** `cop align`: which clause of a newer version continues which of an older. */
export function alignCommand(): Command {
  return new Command('align')
    .description('print what became of each clause from one version of a text to another')
    .argument('<old>', 'the older version')
    .argument('<new>', 'the newer version')
    .option('--parallel', 'print the clauses of two instruments that say the same')
    .addOption(
      new Option('--format <format>', 'for people (table) or for programs (json)')
        .choices(['table', 'json'])
        .default('table'),
    )
    .addHelpText('after', EXAMPLE)
    .action(align);
}

interface Options {
  readonly format: string;
  readonly parallel?: boolean;
}

async function align(old: string, now: string, { format, parallel = false }: Options): Promise<void> {
  const [older, newer] = await readAlone([old, now]);
  if (older === undefined || newer === undefined) throw new CommandFault('name two documents', 2);
  const ends = { older: older.document, newer: newer.document };
  process.stdout.write(parallel ? printParallels(ends, format) : printAlignment(ends, format));
}

interface Ends {
  readonly older: ParsedDocument;
  readonly newer: ParsedDocument;
}

function printAlignment({ older, newer }: Ends, format: string): string {
  const pairs = alignDocuments(older, newer);
  if (format === 'table') return toAlignTable({ older, newer, pairs }, markerOf());
  const [oldId, newId] = [older, newer].map(({ identity }) => createClauseId(identity.version));
  const named = pairs.map((pair) => ({
    ...pair,
    old: pair.old === null ? null : oldId?.(pair.old),
    new: pair.new === null ? null : newId?.(pair.new),
  }));
  return `${JSON.stringify({ old: older.identity.version, new: newer.identity.version, pairs: named })}\n`;
}

function printParallels({ older, newer }: Ends, format: string): string {
  const pairs = findParallels(older, newer);
  if (format === 'table') return toParallelTable({ older, newer, pairs }, markerOf());
  const [aId, bId] = [older, newer].map(({ identity }) => createClauseId(identity.version));
  const named = pairs.map((pair) => ({ ...pair, a: aId?.(pair.a), b: bId?.(pair.b) }));
  return `${JSON.stringify({ a: older.identity.version, b: newer.identity.version, pairs: named })}\n`;
}

function markerOf(): Marker {
  return process.stdout.isTTY ? COLOUR_MARKER : PLAIN_MARKER;
}
