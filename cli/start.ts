import { Command } from 'commander';
import { loadConfig, openConfigured } from './open-configured.js';
import { countDiagnostics, printDiagnostics } from './print-diagnostics.js';
import { readFolders } from './read-folders.js';
import { runIngest } from './run-ingest.js';
import { runServer } from './run-server.js';

const EXAMPLE = `
Example:
  $ cop start                  ingest documents/ and serve the explorer
  $ cop start my-documents     the same for another folder`;

/** `cop start`: ingest, then serve. */
export function startCommand(): Command {
  return new Command('start')
    .description('ingest documents, then serve the explorer and GraphQL')
    .argument('[folder...]', 'folders of documents', [])
    .addHelpText('after', EXAMPLE)
    .action(start);
}

/** What is wrong in a document is told and does not keep the rest from being served. */
async function start(folders: readonly string[]): Promise<void> {
  const config = loadConfig();
  const files = readFolders(folders);
  const store = await openConfigured(config);
  const { diagnostics, summary } = await runIngest(files, { store, dataFolder: config.dataFolder, fresh: false });
  process.stderr.write(printDiagnostics(diagnostics.filter(({ severity }) => severity !== 'info')));
  process.stdout.write(`${summary} (${countDiagnostics(diagnostics)})\n`);
  await runServer(config, store);
}
