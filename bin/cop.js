#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = new URL('../dist/cli/main.js', import.meta.url);
if (existsSync(fileURLToPath(main))) {
  await import(main.href);
} else {
  console.error('cop: not built yet; run `npm ci` (or `npm run build`) in the folder of cop-graph first');
  process.exitCode = 1;
}
