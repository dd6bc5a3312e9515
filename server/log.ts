import { pino, type Logger } from 'pino';
import type { LogLevel } from './config.js';

/** What the server logs with: one JSON object a line. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

/** Makes the log; it goes to standard error, so that standard output stays for what a command answers. */
export function createLog(level: LogLevel): Log {
  return pino({ level, base: null }, pino.destination({ fd: 2, sync: true }));
}
