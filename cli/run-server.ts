import { once } from 'node:events';
import type { Store } from '#graph/store/store.js';
import type { App } from '#server/app.js';
import type { Config } from '#server/config.js';
import { CannotListenError, listen, PortInUseError, type Listening } from '#server/listen.js';
import { createLog } from '#server/log.js';
import { CommandFault } from './command-fault.js';
import { readWebAssets } from './web-assets.js';

/** Serves until SIGINT or SIGTERM, then answers what is under way, closes the store and ends. */
export async function runServer(config: Config, store: Store): Promise<void> {
  // The server is loaded when it is wanted: a command that only reads starts in half the time.
  const { createApp } = await import('#server/app.js');
  const log = createLog(config.logLevel);
  const app = createApp({ store, config, assets: readWebAssets(), log });
  const server = await open(app, config);
  process.stdout.write(
    `cop-graph is at ${server.address} (${store.name === 'neo4j' ? 'Neo4j' : 'embedded store'}); Ctrl-C ends it\n`,
  );
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await server.close();
  await store.close();
}

async function open(app: App, { host, port }: Config): Promise<Listening> {
  try {
    return await listen((request, response) => void app(request, response), { host, port });
  } catch (error) {
    if (error instanceof PortInUseError || error instanceof CannotListenError) throw new CommandFault(error.message);
    throw error;
  }
}
