import type { LayoutAnswer, LayoutRequest } from './layout-worker.js';
import type { Places, Plan } from './place.js';

/** Lays plans out beside the page; only the answer to the newest plan is handed on. */
export interface Layout {
  readonly ask: (plan: Plan) => void;
  readonly end: () => void;
}

/** Starts the worker that lays out. */
export function createLayout(onPlaces: (places: Places) => void): Layout {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  let turn = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => {
    if (data.turn === turn) onPlaces(data.places);
  });
  return {
    ask(plan) {
      turn += 1;
      const request: LayoutRequest = { turn, plan };
      worker.postMessage(request);
    },
    end: () => worker.terminate(),
  };
}
