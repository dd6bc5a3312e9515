import type { Config } from '#server/config.js';

/** A server on any free port that logs nothing and leaves every setting as it is. */
export const QUIET_CONFIG: Config = {
  host: '127.0.0.1',
  port: 0,
  logLevel: 'silent',
  store: { kind: 'sqlite', path: ':memory:' },
  dataFolder: ':memory:',
  corsOrigins: [],
  introspection: true,
  metrics: false,
};
