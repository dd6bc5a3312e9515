import type { Fact, GraphNode, NodeOf } from '#graph/model/nodes.js';
import type { Evidence } from '#graph/model/evidence.js';
import type { WitnessedEdge } from '#graph/questions/witnessed-edges.js';
import type { CitedText, SourcePlace } from './report.js';

/** The place that an edge rests on. A quote that is only an id says nothing to a reader and is left out. */
export function placeOfEdge({ evidence }: WitnessedEdge): SourcePlace {
  return placeOfEvidence(evidence);
}

/** The place of words. A quote that is only an id is left out. */
export function placeOfEvidence({ file, line, quote, source }: Evidence): SourcePlace {
  return { file, line, quote: quote.startsWith('/') ? null : quote, source };
}

/** The place of a clause in its text. */
export function placeOfClause({ facts }: NodeOf<'clause'>, version: NodeOf<'version'>): SourcePlace {
  const { file, address } = version.facts;
  return { file: file ?? '', line: facts.line, quote: null, source: address, text: citedText(version) };
}

/** A version as a list of references names it. */
export function citedText({ name, facts: { title, date, address } }: NodeOf<'version'>): CitedText {
  return { name, title, date, address };
}

/** The file that a node was recorded in, with its sources: for what no single line states. Undefined where none is known. */
export function placeOfNode({ facts }: GraphNode): SourcePlace | undefined {
  const { file = null, sources = [] }: Readonly<Record<string, Fact>> = { ...facts };
  if (typeof file !== 'string') return undefined;
  return { file, line: null, quote: null, source: Array.isArray(sources) ? sources.join(' · ') || null : null };
}

/** A place as a footnote says it: `registers/strategies.yaml, line 12: “words”. https://…` */
export function printPlace({ file, line, quote, source }: SourcePlace, lineWord: string): string {
  const words = quote === null ? '' : `: “${quote}”`;
  const place = line === null ? '' : `, ${lineWord} ${line}`;
  return `${file}${place}${words}.${source === null ? '' : ` ${source}`}`;
}
