import { mapAnswer, type Answer } from './answer.js';
import type { Ask } from './client.js';
import {
  DiffDocument,
  LineDocument,
  type DiffQuery,
  type LineInstrumentFragment,
  type LinePartFragment,
  type LineQuery,
} from './schema-types.generated.js';

/** Whose line: an instrument or version, and what of it the ways to the roots start from, a clause or the whole. */
export interface LineQuestion {
  readonly id: string;
  readonly of: string;
}

/** An instrument through its versions: what it rests on, what rests on it, and which of its citations are stale. */
export interface Line {
  /** Of what it was asked. */
  readonly asked: LineQuestion;
  readonly instrument: LineInstrumentFragment;
  readonly ancestry: LinePartFragment;
  readonly descent: LinePartFragment;
  readonly stale: LineQuery['staleCitations'];
}

export type LinePart = LinePartFragment;
export type LineVersion = LineInstrumentFragment['versions']['nodes'][number];

/** What one version changes in another, and which two they are. */
export type Comparison = NonNullable<DiffQuery['diff']>;
export type ClauseDifference = Comparison['clauses'][number];

const STEPS = 6;
const MOST_NODES = 150;
const MOST_STALE = 50;

/** Asks for the line of an instrument or version. */
export async function askLine(ask: Ask, asked: LineQuestion, signal: AbortSignal): Promise<Answer<Line>> {
  const variables = { ...asked, depth: STEPS, limit: MOST_NODES, stale: MOST_STALE };
  return mapAnswer(await ask(LineDocument, variables, signal), ({ node, ancestry, descent, staleCitations: stale }) => {
    if (node?.__typename !== 'Instrument' && node?.__typename !== 'Version') return null;
    const instrument = node.__typename === 'Version' ? node.instrument : node;
    return { asked, instrument, ancestry, descent, stale };
  });
}

/** Asks what a newer version changes in an older one. */
export async function askDiff(
  ask: Ask,
  { from, to }: { readonly from: string; readonly to: string },
  signal: AbortSignal,
): Promise<Answer<Comparison>> {
  return mapAnswer(await ask(DiffDocument, { from, to }, signal), ({ diff }) => diff);
}
