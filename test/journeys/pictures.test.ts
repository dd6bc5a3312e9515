import { readFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { findChromium } from '../support/chromium.js';
import { PICTURE_FOLDER, picturesOf, ROOMS, takePictures } from '../support/pictures.js';
import { useExplorer } from '../support/use-explorer.js';

/** Share of a picture that may differ: figures that grew, edges of letters. A bar that moves is more. */
const MOST = 0.02;
/** How far a colour may be from what it was, 0 to 1. */
const COLOUR = 0.2;

/** The kept pictures are drawn with the fonts that .ci/run installs; with others, letters are other letters. */
const executable = process.env['CI'] === 'true' ? findChromium() : undefined;

describe.skipIf(executable === undefined)('the pictures of the explorer', () => {
  const stage = useExplorer(executable);

  it.each(ROOMS)('are those that were looked at: %s (if it was meant: npm run pictures)', async (room) => {
    for (const { picture, bytes } of await takePictures(stage.browser, stage.server.address, picturesOf(room))) {
      const kept = PNG.sync.read(readFileSync(`${PICTURE_FOLDER}/${picture.name}.png`));
      const now = PNG.sync.read(bytes);
      expect([picture.name, now.width, now.height]).toStrictEqual([picture.name, kept.width, kept.height]);
      expect(differenceOf(kept, now), `share of ${picture.name} that differs`).toBeLessThanOrEqual(MOST);
    }
  });
});

/** Share of the pixels that differ, edges of letters left out. */
function differenceOf(kept: PNG, now: PNG): number {
  const { width, height } = kept;
  return pixelmatch(kept.data, now.data, undefined, width, height, { threshold: COLOUR }) / (width * height);
}
