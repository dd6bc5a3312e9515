import type { BoardCell, CrosswalkCell } from '../../api/ask-boards.js';
import { say, sayOf } from '../../i18n/words.js';
import { wordOf } from '../../api/word-of.js';

/** "yes", "yes: adopted"; what is not known is said once. */
export function sayCell(cell: CrosswalkCell | undefined): string {
  const answer = sayOf('answer', cell?.answer ?? 'UNKNOWN');
  const detail = cell && sayDetail(cell);
  if (detail === undefined) return answer;
  return detail === answer ? answer : say('answer.detailed', { answer, detail });
}

function sayDetail({ stage, status }: CrosswalkCell): string | undefined {
  if (stage !== null) return sayOf('stage', wordOf(stage));
  return status === null ? undefined : sayOf('helplineStatus', wordOf(status));
}

/** "received 2026-04-20"; the day it is due where it has not come. */
export function sayQuarter(cell: BoardCell | undefined): string {
  const state = sayOf('quarterState', cell?.state ?? 'NOTHING_RECORDED');
  const day = cell?.report?.received ?? cell?.report?.due ?? null;
  return day === null ? state : `${state} (${day})`;
}
