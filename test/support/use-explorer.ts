import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openChromium } from './chromium.js';
import { startExplorer, type RunningExplorer } from './start-explorer.js';

/** What a journey needs: the built server, and a browser. Both are there while tests run, and not before. */
export interface Stage {
  readonly server: RunningExplorer;
  readonly browser: Browser;
}

/** Starts the explorer and a Chromium before the tests of a block, and ends both after them. */
export function useExplorer(
  executable: string | undefined,
  start: () => Promise<RunningExplorer> = () => startExplorer(),
): Stage {
  let stage: Stage | undefined;
  const there = (): Stage => {
    if (stage === undefined)
      throw new Error('the explorer is started before the tests, not before their block is read');
    return stage;
  };
  beforeAll(async () => {
    stage = { server: await start(), browser: await openChromium(executable ?? '') };
  });
  afterAll(async () => {
    await stage?.browser.close();
    await stage?.server.end();
  });
  return {
    get server() {
      return there().server;
    },
    get browser() {
      return there().browser;
    },
  };
}
