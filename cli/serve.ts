import { Command } from 'commander';
import { openConfigured, loadConfig } from './open-configured.js';
import { runServer } from './run-server.js';

const EXAMPLE = `
Example:
  $ cop serve                 serve the graph as it was last ingested
  $ PORT=8080 cop serve       on another port`;

/** `cop serve`: the explorer and GraphQL over the graph as it stands. */
export function serveCommand(): Command {
  return new Command('serve').description('serve the explorer and GraphQL').addHelpText('after', EXAMPLE).action(serve);
}

async function serve(): Promise<void> {
  const config = loadConfig();
  const store = await openConfigured(config);
  const health = await store.health();
  if (health.state === 'empty')
    process.stderr.write('the graph is empty; run `cop ingest` (the server shows it without a restart)\n');
  await runServer(config, store);
}
