import { Command, Option } from 'commander';
import type { Reading } from '#ingest/model/reading.js';
import type { Diagnostic } from '#ingest/model/diagnostic.js';
import { createReader, type Reader } from '#ingest/pipeline.js';
import { readRegisters } from '#ingest/read/read-registers.js';
import { CommandFault } from './command-fault.js';
import { toParseJson } from './parse-json.js';
import { toParseTree } from './parse-tree.js';
import { printDiagnostics } from './print-diagnostics.js';
import { readFileAlone } from './read-file-alone.js';
import { writeAkn } from './write-akn.js';
import { readShippedRegisters } from './read-folders.js';
import { today } from './today.js';

const EXAMPLE = `
Example:
  $ cop parse documents/resolutions/itu-wtdc-res-67-2022.txt --format tree
  $ cop parse a.txt b.txt > parsed.jsonl
  $ cop parse resolution.pdf --format akn > resolution.xml

A sidecar beside a file is read with it. Nothing is written to the graph.`;

/** `cop parse`: what is read in documents, for programs or for people. */
export function parseCommand(): Command {
  return new Command('parse')
    .description('print what is read in documents: clauses, citations, duties')
    .argument('<file...>', 'documents')
    .addOption(
      new Option('--format <format>', 'for programs (json), for people (tree), or Akoma Ntoso 3.0 (akn)')
        .choices(['json', 'tree', 'akn'])
        .default('json'),
    )
    .addHelpText('after', EXAMPLE)
    .action(parse);
}

/** How a reading is printed, by the name of the format. */
const PRINTERS: Readonly<Record<string, (reading: Reading, diagnostics: readonly Diagnostic[]) => string>> = {
  json: (reading, diagnostics) => `${JSON.stringify(toParseJson(reading, diagnostics))}\n`,
  akn: writeAkn,
  tree: toParseTree,
};

async function parse(paths: readonly string[], { format }: { readonly format: string }): Promise<void> {
  const print = PRINTERS[format];
  if (print === undefined) throw new CommandFault(`no format ${format}`, 2);
  if (format === 'akn' && paths.length > 1)
    throw new CommandFault('an Akoma Ntoso file holds one document; name one file', 2);
  const reader = createReader(readRegisters(readShippedRegisters(), today()).registers);
  for (const path of paths) await parseOne({ reader, print }, path);
}

interface Parsing {
  readonly reader: Reader;
  readonly print: (reading: Reading, diagnostics: readonly Diagnostic[]) => string;
}

/** A file that cannot be read is told in one line; the files after it are still read. */
async function parseOne({ reader, print }: Parsing, path: string): Promise<void> {
  const { file, sidecar } = readFileAlone(path);
  const { reading, diagnostics } = await reader(file, sidecar);
  if (reading === null) {
    process.stderr.write(printDiagnostics(diagnostics));
    process.exitCode = 1;
    return;
  }
  process.stdout.write(print(reading, diagnostics));
}
