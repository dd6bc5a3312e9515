import { describe, expect, it } from 'vitest';
import { readConfig } from '#server/config.js';

const HTTP = { corsOrigins: [], introspection: true, metrics: false };

describe('the environment', () => {
  it('needs nothing', () => {
    expect(readConfig({ PATH: '/usr/bin' })).toStrictEqual({
      config: {
        host: '127.0.0.1',
        port: 4000,
        logLevel: 'info',
        store: { kind: 'sqlite', path: '.cop' },
        dataFolder: '.cop',
        ...HTTP,
      },
    });
  });

  it('takes an empty setting for none', () => {
    expect(readConfig({ PORT: '', HOST: '  ', NEO4J_URI: '', COP_DATA: '' })).toStrictEqual(readConfig({}));
  });

  it('chooses Neo4j by its address', () => {
    const env = {
      NEO4J_URI: 'neo4j+s://db.example.org',
      NEO4J_PASSWORD: 'secret',
      PORT: '0',
      HOST: '::1',
      LOG_LEVEL: 'warn',
    };
    expect(readConfig(env)).toStrictEqual({
      config: {
        host: '::1',
        port: 0,
        logLevel: 'warn',
        store: { kind: 'neo4j', uri: 'neo4j+s://db.example.org', user: 'neo4j', password: 'secret', database: null },
        dataFolder: '.cop',
        ...HTTP,
      },
    });
  });

  it('opens and closes what is said over HTTP', () => {
    const env = { CORS_ORIGINS: 'https://a.example, http://localhost:5173', INTROSPECTION: 'off', METRICS: 'on' };
    expect(readConfig(env)).toMatchObject({
      config: { corsOrigins: ['https://a.example', 'http://localhost:5173'], introspection: false, metrics: true },
    });
  });

  it('keeps the name of the user, the database and the folder', () => {
    const env = {
      NEO4J_URI: 'bolt://127.0.0.1:7687',
      NEO4J_USER: 'reader',
      NEO4J_PASSWORD: 'x',
      NEO4J_DATABASE: 'cop',
    };
    expect(readConfig(env)).toMatchObject({ config: { store: { user: 'reader', database: 'cop' } } });
    expect(readConfig({ COP_DATA: '/var/lib/cop' })).toMatchObject({ config: { store: { path: '/var/lib/cop' } } });
  });

  it.each([
    [{ PORT: 'http' }, 'PORT must be a whole number from 0 to 65535, not "http"'],
    [{ PORT: '65536' }, 'PORT must be a whole number from 0 to 65535, not "65536"'],
    [{ HOST: 'http://me' }, 'HOST must be a host name or an address, not "http://me"'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent, not "loud"'],
    [
      { CORS_ORIGINS: 'https://a.example/path' },
      'CORS_ORIGINS must be origins such as https://example.org, with commas between, not ["https://a.example/path"]',
    ],
    [{ CORS_ORIGINS: '*' }, 'CORS_ORIGINS must be origins such as https://example.org, with commas between, not ["*"]'],
    [{ METRICS: 'yes' }, 'METRICS must be on or off, not "yes"'],
    [{ NEO4J_URI: 'bolt://db' }, 'NEO4J_PASSWORD is missing: NEO4J_URI is set, so give the password too'],
    [
      { NEO4J_URI: 'http://db', NEO4J_PASSWORD: 'x' },
      'NEO4J_URI must begin with one of bolt, bolt+s, bolt+ssc, neo4j, neo4j+s, neo4j+ssc, not "http"',
    ],
    [{ NEO4J_URI: 'db', NEO4J_PASSWORD: 'x' }, 'NEO4J_URI must be an address such as bolt://127.0.0.1:7687'],
    [
      { NEO4J_URI: 'bolt://', NEO4J_PASSWORD: 'x' },
      'NEO4J_URI names no host; it must be an address such as bolt://127.0.0.1:7687',
    ],
    [
      { NEO4J_URI: 'bolt://me:pw@db', NEO4J_PASSWORD: 'x' },
      'NEO4J_URI must not hold a name or password; put them in NEO4J_USER and NEO4J_PASSWORD',
    ],
  ])('tells of %j in one line', (env, fault) => {
    expect(readConfig(env)).toStrictEqual({ faults: [fault] });
  });

  it('tells of every fault at once', () => {
    expect(readConfig({ PORT: '-1', LOG_LEVEL: 'x', NEO4J_URI: 'ftp://db' })).toMatchObject({
      faults: [
        expect.stringMatching(/^NEO4J_URI /),
        expect.stringMatching(/^PORT /),
        expect.stringMatching(/^LOG_LEVEL /),
        expect.stringMatching(/^NEO4J_PASSWORD /),
      ],
    });
  });
});
