import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, type Listening } from '#server/listen.js';
import { createSampleApp } from '../../support/sample-app.js';

let server: Listening;
beforeAll(async () => {
  const app = await createSampleApp();
  server = await listen((request, response) => void app(request, response), { host: '127.0.0.1', port: 0 });
});
afterAll(() => server.close());

describe('GraphQL over HTTP', () => {
  it('passes every MUST and SHOULD of the graphql-http audit', async () => {
    const results = await auditServer({ url: `${server.address}/graphql` });
    const failed = results.filter(({ status, name }) => status !== 'ok' && !name.startsWith('MAY'));
    expect(failed.map(({ name, ...result }) => [name, 'reason' in result ? result.reason : ''])).toStrictEqual([]);
    expect(results.filter(({ name }) => name.startsWith('MUST')).length).toBeGreaterThan(10);
  });
});
