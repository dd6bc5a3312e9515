import { Command } from 'commander';
import { loadConfig, openConfigured } from './open-configured.js';
import { countDiagnostics, hasErrors, printDiagnostics } from './print-diagnostics.js';
import { readFolders } from './read-folders.js';
import { runIngest } from './run-ingest.js';

const EXAMPLE = `
Example:
  $ cop ingest                 read documents/ into the graph
  $ cop ingest my-documents    read another folder instead; the graph then holds what that folder holds
  $ cop ingest --fresh         read every file, also those that did not change since the last ingest

Only the difference is written. Exit status 1 says that something could not be read; the rest was.`;

/** `cop ingest`: documents into the graph. */
export function ingestCommand(): Command {
  return new Command('ingest')
    .description('read documents into the graph, writing only what changed')
    .argument('[folder...]', 'folders of documents', [])
    .option('--fresh', 'read every file again: what earlier ingests kept in COP_DATA/read is not looked at', false)
    .addHelpText('after', EXAMPLE)
    .action(ingest);
}

async function ingest(folders: readonly string[], { fresh }: { readonly fresh: boolean }): Promise<void> {
  const config = loadConfig();
  const files = readFolders(folders);
  const store = await openConfigured(config);
  try {
    const { diagnostics, summary } = await runIngest(files, { store, dataFolder: config.dataFolder, fresh });
    process.stderr.write(printDiagnostics(diagnostics));
    process.stdout.write(`${summary} (${countDiagnostics(diagnostics)})\n`);
    if (hasErrors(diagnostics)) process.exitCode = 1;
  } finally {
    await store.close();
  }
}
