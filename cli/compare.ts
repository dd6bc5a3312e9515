import { existsSync } from 'node:fs';
import { Command, Option } from 'commander';
import { compareDraft, type DraftComparison } from '#ingest/align/compare-draft.js';
import { documentIds } from '#ingest/model/document-ids.js';
import type { SourceFile } from '#ingest/model/source.js';
import type { Reading } from '#ingest/model/reading.js';
import { ingestFiles } from '#ingest/pipeline.js';
import { readRegisters } from '#ingest/read/read-registers.js';
import { sortFiles } from '#ingest/read/sort-files.js';
import { createClauseId } from './clause-id.js';
import { CommandFault } from './command-fault.js';
import { toCompareReport } from './compare-report.js';
import { COLOUR_MARKER, PLAIN_MARKER } from './mark-words.js';
import { readAlone } from './read-alone.js';
import { readFolders } from './read-folders.js';
import { today } from './today.js';

const EXAMPLE = `
Example:
  $ cop compare documents/drafts/example-res-67.txt --with documents/resolutions/itu-wtdc-res-67-2022.txt
  $ cop compare draft.docx --with /akn/un/statement/deliberation/itu-wtdc/2010/res-67/eng@2022 --format json

Other bodies' texts are those of documents/, or of the folders named by --among. Nothing is written to the graph.`;

/** `cop compare`: what a draft would make of a version. */
export function compareCommand(): Command {
  return new Command('compare')
    .description('print what a draft adds, changes and drops, and what it should look at again')
    .argument('<draft>', 'the draft')
    .requiredOption('--with <version>', 'the version it would revise: a file, or an id of a text among the documents')
    .option('--among <folder...>', 'folders with the texts of other bodies; documents/ where left out')
    .addOption(
      new Option('--format <format>', 'for people (report) or for programs (json)')
        .choices(['report', 'json'])
        .default('report'),
    )
    .addHelpText('after', EXAMPLE)
    .action(compare);
}

interface Options {
  readonly with: string;
  readonly among?: readonly string[];
  readonly format: string;
}

async function compare(path: string, { with: wanted, among = [], format }: Options): Promise<void> {
  const [draft] = await readAlone([path]);
  const files = readFolders(among);
  const { readings: others } = await ingestFiles(files, today());
  const version = existsSync(wanted) ? (await readAlone([wanted]))[0] : findVersion(others, wanted);
  if (draft === undefined || version === undefined)
    throw new CommandFault(`no file and no text among the documents is ${wanted}; name a file, or the id of a version`);
  const comparison = compareDraft({ draft, version, others, registers: registersOf(files) });
  const mark = process.stdout.isTTY ? COLOUR_MARKER : PLAIN_MARKER;
  const print =
    format === 'json' ? toJson(comparison, { draft, version }) : toCompareReport(comparison, { draft, version, mark });
  process.stdout.write(print);
}

function registersOf(files: readonly SourceFile[]) {
  return readRegisters(sortFiles(files).registers, today()).registers;
}

function findVersion(readings: readonly Reading[], id: string): Reading | undefined {
  return readings.find(({ document }) => documentIds(document).version === id);
}

function toJson(
  { changes, citations, unaddressed, repetitions }: DraftComparison,
  { draft, version }: { readonly draft: Reading; readonly version: Reading },
): string {
  const draftId = createClauseId(draft.document.identity.version);
  const versionId = createClauseId(version.document.identity.version);
  const named = {
    changes: changes.map((pair) => ({
      ...pair,
      old: pair.old === null ? null : versionId(pair.old),
      new: pair.new === null ? null : draftId(pair.new),
    })),
    citations: citations.map((one) => ({
      fault: one.fault,
      clause: one.citation.clause === null ? null : draftId(one.citation.clause),
      quote: one.citation.quote,
      target: one.citation.target,
      newest: one.fault === 'stale' ? one.newest.id : null,
    })),
    unaddressed: unaddressed.map(({ duty, clause, lost }) => ({
      old: versionId(duty.clause),
      new: draftId(clause),
      ...{ modality: duty.modality, action: duty.action, object: duty.object, lost },
    })),
    repetitions: repetitions.map(({ clause, other, otherClause, match, similarity }) => ({
      clause: draftId(clause),
      other: createClauseId(documentIds(other.document).version)(otherClause),
      ...{ match, similarity },
    })),
  };
  const ends = { draft: draft.document.source.path, version: version.document.identity.version };
  return `${JSON.stringify({ ...ends, ...named })}\n`;
}
