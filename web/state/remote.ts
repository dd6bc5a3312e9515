import type { Answer, Problem } from '../api/answer.js';

/** Something that the server is asked for by a key; the last value stays while a newer is awaited or has failed. */
export type Remote<Value> =
  | { readonly status: 'idle'; readonly key: null; readonly last: Value | null }
  | { readonly status: 'loading'; readonly key: string; readonly last: Value | null }
  | { readonly status: 'ready'; readonly key: string; readonly last: Value }
  | { readonly status: 'failed'; readonly key: string; readonly last: Value | null; readonly problem: Problem };

/** Nothing was asked yet. */
export const IDLE: Remote<never> = { status: 'idle', key: null, last: null };

/** The key is asked for. */
export function begin<Value>(remote: Remote<Value>, key: string): Remote<Value> {
  return { status: 'loading', key, last: remote.last };
}

/** An answer came: taken where its key is still the one awaited, so that a stale answer never replaces a newer one. */
export function settle<Value>(remote: Remote<Value>, key: string, answer: Answer<Value>): Remote<Value> {
  if (remote.key !== key || remote.status !== 'loading') return remote;
  return answer.kind === 'answered'
    ? { status: 'ready', key, last: answer.value }
    : { status: 'failed', key, last: remote.last, problem: answer.problem };
}

/** Forgets that it was asked, so that it is asked again; what is on screen stays. */
export function forget<Value>(remote: Remote<Value>): Remote<Value> {
  return { status: 'idle', key: null, last: remote.last };
}
