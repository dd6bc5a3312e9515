import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '#graph/store/store.js';
import { listen, type Listening } from '#server/listen.js';
import { dutiesOfActor } from '../../examples/duties-of-actor.js';
import { openShippedStore } from '../support/open-shipped-store.js';
import { createSampleApp } from '../support/sample-app.js';

let store: Store;
let server: Listening;
beforeAll(async () => {
  store = await openShippedStore();
  const app = await createSampleApp({ store });
  server = await listen((request, response) => void app(request, response), { host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await server.close();
  await store.close();
});

describe('the example client', () => {
  const topic = '/ontology/concept/child-online-protection';

  it('answers what texts ask of Member States, in which words and where', async () => {
    const { actor, duties } = await dutiesOfActor(server.address, { name: 'Member States', topic });
    expect(actor).toMatch(/Member States/);
    const strategies = duties.find(({ asks }) => asks.includes('national child online protection strategies'));
    expect(strategies).toMatchObject({
      asks: 'invite: consider establishing national child online protection strategies',
      where: expect.stringMatching(/^.+, invites Member States\/1 \(resolutions\/itu-wtdc-res-67-2022\.txt:\d+\)$/),
      words: expect.stringContaining('consider establishing national child online protection strategies'),
    });
    expect(duties.length).toBeGreaterThan(5);
  });

  it('says that it found no such actor', async () => {
    await expect(dutiesOfActor(server.address, { name: 'zzzzzzzz', topic })).rejects.toThrow(
      'no actor is called zzzzzzzz',
    );
  });
});
