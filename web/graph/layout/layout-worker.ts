import { arrange } from './arrange.js';
import type { Places, Plan } from './place.js';
import { refine } from './refine.js';

/** A plan to lay out, with a number to know the answers by. */
export interface LayoutRequest {
  readonly turn: number;
  readonly plan: Plan;
}

/** The places of a plan: the first at once, then better ones. */
export interface LayoutAnswer {
  readonly turn: number;
  readonly places: Places;
}

/** What is larger is shown before it is refined. */
const SHOWN_REFINED = 600;
let newest = 0;

self.addEventListener('message', ({ data: { turn, plan } }: MessageEvent<LayoutRequest>) => {
  newest = turn;
  const first = arrange(plan);
  if (plan.shapes.length <= SHOWN_REFINED) {
    post(turn, [...refine(plan, first)].at(-1) ?? first);
    return;
  }
  post(turn, first);
  goOn(turn, refine(plan, first));
});

/** One round at a time, so that a newer plan is heard between two. */
function goOn(turn: number, rounds: Generator<Places>): void {
  setTimeout(() => {
    if (turn !== newest) return;
    const round = rounds.next();
    if (round.done === true) return;
    post(turn, round.value);
    goOn(turn, rounds);
  });
}

function post(turn: number, places: Places): void {
  const answer: LayoutAnswer = { turn, places };
  self.postMessage(answer);
}
