import pino from 'pino';
import { readWebAssets } from '#cli/web-assets.js';
import { diffRecords } from '#graph/store/diff-records.js';
import { openStore } from '#graph/store/open-store.js';
import { createApp } from '#server/app.js';
import { listen } from '#server/listen.js';
import { QUIET_CONFIG } from '../../bench/quiet-config.js';
import { generateDocument } from './generated-document.js';

/** The real server on a generated document, and how to end it. */
export interface Served {
  readonly address: string;
  readonly end: () => Promise<void>;
}

/** Serves the built explorer over a generated document that it draws as so many nodes. */
export async function serveGenerated(drawn: number): Promise<Served> {
  const store = await openStore({ kind: 'sqlite', path: ':memory:' });
  await store.apply(diffRecords(new Map(), generateDocument(drawn)).change);
  const app = createApp({ store, config: QUIET_CONFIG, assets: readWebAssets(), log: pino({ level: 'silent' }) });
  const server = await listen((request, response) => void app(request, response), QUIET_CONFIG);
  return {
    address: server.address,
    async end() {
      await server.close();
      await store.close();
    },
  };
}
