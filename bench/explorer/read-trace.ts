import { z } from 'zod';

/** Kept of Chromium's trace events: https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU ; times in µs. */
const EVENT = z.object({
  name: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.number().default(0),
  dur: z.number().default(0),
  tdur: z.number().default(0),
});
const TRACE = z.object({ traceEvents: z.array(EVENT) });

/** What to trace so that a trace can be read. */
export const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];

/** A task of a thread: how long it took, and how much of that the processor worked for it, in ms. */
export interface Task {
  readonly time: number;
  readonly work: number;
}

/** Each task of the page's main thread, longest first: the thread is the one that set a mark. */
export function readTasks(trace: Buffer, mark: string): readonly Task[] {
  const { traceEvents } = TRACE.parse(JSON.parse(trace.toString('utf8')));
  const marked = traceEvents.find(({ name }) => name === mark);
  if (marked === undefined) throw new Error(`the trace has no mark "${mark}"`);
  return traceEvents
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === marked.pid && tid === marked.tid)
    .map(({ dur, tdur }) => ({ time: dur / 1000, work: tdur / 1000 }))
    .sort((a, b) => b.time - a.time);
}
