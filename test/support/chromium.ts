import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** The one command that makes a machine able to run the journeys. */
export const INSTALL_CHROMIUM = 'apt-get install -y chromium';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where a real Chromium is: CHROMIUM, or where Debian puts it; undefined where there is none, which is a failure in CI. */
export function findChromium(): string | undefined {
  const found = [process.env['CHROMIUM'] ?? '', ...PLACES].find((path) => path !== '' && existsSync(path));
  if (found !== undefined) return found;
  if (process.env['CI'] === 'true') throw new Error(`no Chromium for the journeys: ${INSTALL_CHROMIUM}`);
  console.warn(`skipped: the journeys in a real Chromium; to run them: ${INSTALL_CHROMIUM}`);
  return undefined;
}

/** Opens a Chromium. */
export function openChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}
