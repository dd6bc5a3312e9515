import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../web/api/answer.js';
import { follow } from '../../../web/state/follow.js';
import { forget, IDLE, type Remote } from '../../../web/state/remote.js';
import { createStore, type Store } from '../../../web/state/store.js';

interface State {
  readonly wanted: string | null;
  readonly remote: Remote<string>;
}

interface Asked {
  readonly key: string;
  readonly signal: AbortSignal;
  readonly answer: (answer: Answer<string>) => Promise<void>;
}

const OK = (value: string): Answer<string> => ({ kind: 'answered', value });
const DOWN: Answer<string> = { kind: 'problem', problem: { kind: 'unreachable', message: null } };

describe('following what is wanted', () => {
  it('asks for what is wanted and keeps the answer', async () => {
    const { store, asked } = start('a');
    expect(store.read().remote).toStrictEqual({ status: 'loading', key: 'a', last: null });
    await asked[0]?.answer(OK('A'));
    expect(store.read().remote).toStrictEqual({ status: 'ready', key: 'a', last: 'A' });
  });

  it('gives up a question when another is wanted, and never lets its answer replace the newer', async () => {
    const { store, asked } = start('a');
    want(store, 'b');
    expect(asked.map(({ key, signal }) => [key, signal.aborted])).toStrictEqual([
      ['a', true],
      ['b', false],
    ]);
    await asked[1]?.answer(OK('B'));
    await asked[0]?.answer(OK('A'));
    expect(store.read().remote).toStrictEqual({ status: 'ready', key: 'b', last: 'B' });
  });

  it('keeps what was there when a later question fails, and asks again when told to', async () => {
    const { store, asked } = start('a');
    await asked[0]?.answer(OK('A'));
    want(store, 'b');
    await asked[1]?.answer(DOWN);
    expect(store.read().remote).toStrictEqual({
      status: 'failed',
      key: 'b',
      last: 'A',
      problem: { kind: 'unreachable', message: null },
    });
    store.change((state) => ({ ...state, remote: forget(state.remote) }));
    await asked[2]?.answer(OK('B'));
    expect(store.read().remote).toStrictEqual({ status: 'ready', key: 'b', last: 'B' });
  });

  it('asks nothing where nothing is wanted, nor twice for the same', async () => {
    const { store, asked } = start(null);
    expect(asked).toStrictEqual([]);
    want(store, 'a');
    await asked[0]?.answer(OK('A'));
    want(store, null);
    want(store, 'a');
    expect(asked.map(({ key }) => key)).toStrictEqual(['a']);
  });
});

function start(wanted: string | null): { readonly store: Store<State>; readonly asked: Asked[] } {
  const store = createStore<State>({ wanted, remote: IDLE });
  const asked: Asked[] = [];
  follow(store, {
    wanted: (state) => state.wanted,
    read: ({ remote }) => remote,
    write: (state, remote) => ({ ...state, remote }),
    ask: (key, signal) =>
      new Promise((resolve) => {
        const answer = (value: Answer<string>): Promise<void> => {
          resolve(value);
          return new Promise((done) => setImmediate(done));
        };
        asked.push({ key, signal, answer });
      }),
  });
  return { store, asked };
}

function want(store: Store<State>, wanted: string | null): void {
  store.change((state) => ({ ...state, wanted }));
}
