import type { NodeOf } from '#graph/model/nodes.js';
import type { WitnessedEdge } from '#graph/questions/witnessed-edges.js';
import type { SourcePlace } from './report.js';

/** The place that an edge rests on. A quote that is only an id says nothing to a reader and is left out. */
export function placeOfEdge({ evidence }: WitnessedEdge): SourcePlace {
  const { file, line, quote, source } = evidence;
  return { file, line, quote: quote.startsWith('/') ? null : quote, source };
}

/** The place of a clause in its text. */
export function placeOfClause({ facts }: NodeOf<'clause'>, { facts: version }: NodeOf<'version'>): SourcePlace {
  return { file: version.file ?? '', line: facts.line, quote: null, source: version.address };
}

/** A place as a footnote says it: `registers/strategies.yaml, line 12: “words”. https://…` */
export function printPlace({ file, line, quote, source }: SourcePlace, lineWord: string): string {
  const words = quote === null ? '' : `: “${quote}”`;
  return `${file}, ${lineWord} ${line}${words}.${source === null ? '' : ` ${source}`}`;
}
