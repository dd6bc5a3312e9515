import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium, INSTALL_CHROMIUM, openChromium } from '../test/support/chromium.js';
import { PICTURE_FOLDER, picturesOf, README_PICTURE, ROOMS, takePicture } from '../test/support/pictures.js';
import { startExplorer } from '../test/support/start-explorer.js';

await main();

/** `npm run pictures` takes the picture of the README and every room in light and dark, wide and narrow, in six languages; `-- ROOM…` those of some rooms alone. Look at each before it is committed: CI compares with them. */
async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const executable = findChromium();
  if (executable === undefined) throw new Error(`no Chromium: ${INSTALL_CHROMIUM}`);
  const server = await startExplorer();
  const browser = await openChromium(executable);
  mkdirSync(PICTURE_FOLDER, { recursive: true });
  const rooms = positionals.length > 0 ? positionals : ROOMS;
  const kept = rooms.flatMap(picturesOf).map((picture) => [PICTURE_FOLDER, picture] as const);
  for (const [folder, picture] of positionals.length > 0 ? kept : [['docs', README_PICTURE] as const, ...kept]) {
    const path = join(folder, `${picture.name}.png`);
    writeFileSync(path, await takePicture(browser, server.address, picture));
    console.log(path);
  }
  await browser.close();
  await server.end();
}
