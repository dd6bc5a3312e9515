import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium, INSTALL_CHROMIUM, openChromium } from '../test/support/chromium.js';
import { PICTURE_FOLDER, picturesOf, README_PICTURE, ROOMS, takePictures } from '../test/support/pictures.js';
import { startExplorer } from '../test/support/start-explorer.js';

await main();

/** `npm run pictures` takes the picture of the README and those of `picturesOf` for every room; `-- ROOM…` those of some rooms alone. Look at each before it is committed: CI compares with them. */
async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const executable = findChromium();
  if (executable === undefined) throw new Error(`no Chromium: ${INSTALL_CHROMIUM}`);
  const server = await startExplorer();
  const browser = await openChromium(executable);
  mkdirSync(PICTURE_FOLDER, { recursive: true });
  const rooms = positionals.length > 0 ? positionals : ROOMS;
  const save = (folder: string, name: string, bytes: Buffer): void => {
    const path = join(folder, `${name}.png`);
    writeFileSync(path, bytes);
    console.log(path);
  };
  for (const { picture, bytes } of await takePictures(browser, server.address, rooms.flatMap(picturesOf)))
    save(PICTURE_FOLDER, picture.name, bytes);
  if (positionals.length === 0)
    for (const { picture, bytes } of await takePictures(browser, server.address, [README_PICTURE]))
      save('docs', picture.name, bytes);
  await browser.close();
  await server.end();
}
