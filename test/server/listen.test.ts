import { request as ask, Agent } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { CannotListenError, listen, PortInUseError } from '#server/listen.js';
import { createSampleApp } from '../support/sample-app.js';

const LOCAL = { host: '127.0.0.1', port: 0 };

describe('listening', () => {
  it('serves the app at the address it tells', async () => {
    const server = await listen(await createSampleApp(), LOCAL);
    const response = await fetch(`${server.address}/ready`);
    expect([response.status, await response.json()]).toStrictEqual([200, { status: 'ready', nodes: 79, edges: 148 }]);
    await server.close();
    await expect(fetch(server.address)).rejects.toThrow('fetch failed');
  });

  it('tells of a port that is taken', async () => {
    const server = await listen(() => undefined, LOCAL);
    const port = Number(new URL(server.address).port);
    await expect(listen(() => undefined, { host: '127.0.0.1', port })).rejects.toStrictEqual(
      new PortInUseError({ host: '127.0.0.1', port }),
    );
    await server.close();
  });

  it('tells of a place that cannot be had', async () => {
    const place = { host: '192.0.2.1', port: 0 };
    await expect(listen(() => undefined, place)).rejects.toThrow(CannotListenError);
    await expect(listen(() => undefined, place)).rejects.toThrow(
      'cannot listen at port 0 of 192.0.2.1 (EADDRNOTAVAIL); check HOST and PORT',
    );
  });

  it('writes an IPv6 address in brackets', async () => {
    const server = await listen(() => undefined, { host: '::1', port: 0 });
    expect(server.address).toMatch(/^http:\/\/\[::1\]:\d+$/);
    await server.close();
  });

  it('finishes a request under way when it closes, over a connection kept alive', async () => {
    let hasArrived: () => void = () => undefined;
    const arrived = new Promise<void>((resolve) => (hasArrived = resolve));
    const server = await listen((_, response) => {
      hasArrived();
      setTimeout(() => response.end('whole'), 150);
    }, LOCAL);
    const agent = new Agent({ keepAlive: true });
    const answer = read(server.address, agent);
    await arrived;
    const started = Date.now();
    const closed = server.close();
    expect(await answer).toBe('whole');
    await closed;
    expect(Date.now() - started).toBeLessThan(2000);
    agent.destroy();
  });

  it('does not wait for connections on which nothing is under way', async () => {
    const server = await listen((_, response) => response.end('whole'), LOCAL);
    const agent = new Agent({ keepAlive: true });
    await read(server.address, agent);
    await wait(20);
    const started = Date.now();
    await server.close();
    expect(Date.now() - started).toBeLessThan(1000);
    agent.destroy();
  });
});

function read(address: string, agent: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = ask(address, { agent }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => resolve(text));
    });
    asked.on('error', reject).end();
  });
}
