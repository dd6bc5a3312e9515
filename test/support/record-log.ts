import { Writable } from 'node:stream';
import { pino } from 'pino';
import type { Log } from '#server/log.js';

/** A log that keeps its lines, parsed. */
export function recordLog(): { readonly log: Log; readonly lines: readonly unknown[] } {
  const lines: unknown[] = [];
  const sink = new Writable({
    write(chunk, _, done) {
      lines.push(JSON.parse(String(chunk)));
      done();
    },
  });
  return { log: pino({ level: 'info', base: null, timestamp: false }, sink), lines };
}
