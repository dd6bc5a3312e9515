import type { GraphNode } from '#graph/model/nodes.js';
import { datedIn, type Period } from '#graph/questions/record-date.js';
import type { FrameTexts } from '../frames/frame-texts.js';
import { fill } from '../frames/frames.js';

/** The date of a text or record in a period: its own, with words where a year alone cannot say whether it belongs there; not stated where it is only known when it was seen. */
export function sayDate(frame: FrameTexts, node: GraphNode, period: Period): string {
  const [dated] = datedIn([node], period);
  if (dated === undefined || dated.dated === 'seen') return frame.undated;
  return dated.certain ? dated.date : fill(frame.records.yearAlone, { year: dated.date });
}
