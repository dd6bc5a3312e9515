import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention';
import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import type { Store } from '#graph/store/store.js';
import type { Config } from './config.js';
import { maskError } from './errors.js';
import { useAnswerEncoding } from './http/use-answer-encoding.js';
import { useAssets } from './http/use-assets.js';
import { useErrorCodes } from './http/use-error-codes.js';
import { useGraphiqlPage } from './http/use-graphiql-page.js';
import { useIntrospectionSwitch } from './http/use-introspection-switch.js';
import { useLinkedData } from './http/use-linked-data.js';
import { useMetrics } from './http/use-metrics.js';
import { DOCUMENT_ID, usePersistedDocuments } from './http/use-persisted-documents.js';
import { useReadiness } from './http/use-readiness.js';
import { useReports } from './http/use-reports.js';
import { useRequestLog } from './http/use-request-log.js';
import { useSecurityHeaders } from './http/use-security-headers.js';
import { MOST_BYTES, useLimits } from './limits/use-limits.js';
import { useOneGraph } from './limits/use-one-graph.js';
import { useTimeLimit } from './limits/use-time-limit.js';
import type { Log } from './log.js';
import { createContext, type Context } from './schema/context.js';
import { createSchema } from './schema/schema.js';

/** What the app is made of. */
export interface AppParts {
  readonly store: Store;
  readonly config: Config;
  /** The built explorer: path with a leading slash to bytes. */
  readonly assets: ReadonlyMap<string, Uint8Array>;
  readonly log: Log;
  /** Longest that a query may take, in ms; 10 s where left out. */
  readonly mostTime?: number;
  /** Most characters of answers that are remembered; 8 million where left out. */
  readonly mostRemembered?: number;
}

/** Longest that one request may take, in ms. */
const MOST_TIME = 10_000;

/** Nothing but the request comes from the HTTP server. */
type ServerContext = Record<string, unknown>;

/** A fetch handler, and a listener for node:http. */
export type App = YogaServerInstance<ServerContext, Context>;

/** Makes the server, which listens on nothing: GraphQL, GraphiQL, the explorer, and whether all is well. */
export function createApp({ store, config, assets, log, mostTime = MOST_TIME, mostRemembered }: AppParts): App {
  return createYoga<ServerContext, Context>({
    schema: createSchema(),
    context: () => createContext(store, mostTime),
    graphqlEndpoint: '/graphql',
    // No address ends so: /health is answered by useReadiness, in words.
    healthCheckEndpoint: '\0',
    graphiql: false,
    landingPage: false,
    batching: false,
    multipart: false,
    extraParamNames: [DOCUMENT_ID],
    cors: config.corsOrigins.length === 0 ? false : { origin: [...config.corsOrigins], methods: ['GET', 'POST'] },
    logging: false,
    maskedErrors: { maskError, errorMessage: 'something went wrong in the server' },
    maxRequestBodySize: MOST_BYTES,
    plugins: [
      useRequestLog(log),
      useMetrics(config.metrics),
      useSecurityHeaders(),
      useErrorCodes(log),
      useReadiness(store),
      useLinkedData(store),
      useReports({ store, today: printToday, mostTime }),
      useGraphiqlPage(),
      useAssets(assets),
      useCSRFPrevention({ requestHeaders: ['x-csrf', 'graphql-require-preflight', 'x-graphql-yoga-csrf'] }),
      usePersistedDocuments(),
      useLimits(),
      useIntrospectionSwitch(config.introspection),
      useOneGraph({ store, ...(mostRemembered !== undefined && { mostRemembered }) }),
      useTimeLimit(mostTime),
      useAnswerEncoding(),
    ],
  });
}

/** The day on which a request comes, `2026-11-26`, by the clock of the machine in UTC. */
function printToday(): string {
  return new Date().toISOString().slice(0, 10);
}
