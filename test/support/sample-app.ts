import { z } from 'zod';
import type { Store } from '#graph/store/store.js';
import { createApp, type App } from '#server/app.js';
import { readConfig } from '#server/config.js';
import { createLog, type Log } from '#server/log.js';
import { openSampleStore } from './open-sample-store.js';

interface SampleParts {
  readonly store?: Store;
  readonly log?: Log;
  /** Settings of the environment. */
  readonly env?: Readonly<Record<string, string>>;
  readonly mostTime?: number;
}

/** The server over the sample, or another store, with a one-page explorer. */
export async function createSampleApp(parts: SampleParts = {}): Promise<App> {
  const read = readConfig(parts.env ?? {});
  if ('faults' in read) throw new Error(read.faults.join('; '));
  const text = new TextEncoder();
  const assets = new Map([
    ['/index.html', text.encode('<!doctype html><title>explorer</title>')],
    ['/assets/index-B2c4D6e8.js', text.encode('console.log("explorer");'.repeat(100))],
  ]);
  const { store = await openSampleStore(), log = createLog('silent'), mostTime } = parts;
  return createApp({ store, config: read.config, assets, log, ...(mostTime === undefined ? {} : { mostTime }) });
}

/** What GraphQL answers; every error has a code. */
const BODY = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ message: z.string(), extensions: z.looseObject({ code: z.string() }) })).optional(),
});

/** The status and the body of an answer. */
export interface Answer {
  readonly status: number;
  readonly body: z.output<typeof BODY>;
}

/** Asks a query, as a client that takes application/json. */
export async function ask(app: App, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const response = await app.fetch('http://cop.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, body: BODY.parse(await response.json()) };
}
