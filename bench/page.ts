import { gzipSync } from 'node:zlib';
import { readWebAssets } from '#cli/web-assets.js';
import { within, type Figure } from './figure.js';

const LIMIT = 250;

/** Everything that the explorer is made of, gzipped: more than a first view needs, where rooms are loaded as they are opened. */
export async function measurePage(): Promise<readonly Figure[]> {
  const sizes = [...readWebAssets()].map(([path, bytes]) => ({ path, size: gzipSync(bytes).length / 1000 }));
  if (sizes.length === 0) throw new Error('dist/web is empty; build it first: npm run build');
  const total = sizes.reduce((sum, { size }) => sum + size, 0);
  const whole = {
    what: 'the page, gzipped',
    ours: `${total.toFixed(0)} kB`,
    beside: `limit ${LIMIT} kB`,
    verdict: within(total, LIMIT),
  };
  const parts = sizes
    .filter(({ size }) => size > 1)
    .map(({ path, size }) => ({ what: `  ${path}`, ours: `${size.toFixed(1)} kB`, beside: 'the whole', verdict: '' }));
  return await Promise.resolve([whole, ...parts]);
}
