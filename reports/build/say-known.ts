import { isOfKind, type Fact, type GraphNode } from '#graph/model/nodes.js';
import type { FrameTexts } from '../frames/frame-texts.js';
import { fill } from '../frames/frames.js';

/** Facts that are words of a list, said in the language of the frame. */
const STATES = ['status', 'stage', 'form', 'type', 'purpose'] as const;

/** What a record says of itself besides its name, place and date: its state, the numbers of a helpline, the value of an observation. Empty where it says nothing. */
export function sayKnown(frame: FrameTexts, node: GraphNode): string {
  const facts: Readonly<Record<string, Fact>> = { ...node.facts };
  const states = STATES.flatMap((name) => sayState(frame, facts[name] ?? null));
  return [...ownWords(frame, node), ...states].join('; ');
}

function sayState({ values }: FrameTexts, value: Fact): readonly string[] {
  return typeof value === 'string' ? [values[value] ?? value] : [];
}

function ownWords(frame: FrameTexts, node: GraphNode): readonly string[] {
  if (isOfKind(node, 'helpline')) return sayHelpline(frame, node.facts);
  if (isOfKind(node, 'observation')) return sayObservation(frame, node.facts);
  if (isOfKind(node, 'quarterlyReport')) return [node.facts.quarter];
  if (isOfKind(node, 'resource')) return node.facts.languages.length === 0 ? [] : [node.facts.languages.join(', ')];
  return [];
}

type FactsOf<Kind extends GraphNode['kind']> = Extract<GraphNode, { kind: Kind }>['facts'];

function sayHelpline(frame: FrameTexts, { numbers, hours, checked }: FactsOf<'helpline'>): readonly string[] {
  const said = [numbers.join(', '), hours ?? ''].filter((words) => words !== '');
  return [...said, fill(frame.records.checked, { day: checked })];
}

function sayObservation(frame: FrameTexts, { suppressed, value, unit, n }: FactsOf<'observation'>): readonly string[] {
  if (suppressed) return [frame.records.suppressed];
  const measured = value === null ? [] : [unit === 'percent' ? `${value} %` : String(value)];
  return n === null ? measured : [...measured, `n = ${n}`];
}
