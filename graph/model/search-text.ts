import type { GraphNode, NodeFacts, NodeKind, NodeOf } from './nodes.js';
import { searchTerms } from './search-terms.js';

/** The words of a node that a search looks in: its name, and the rest; null for kinds that are not searched. */
export interface SearchText {
  readonly name: string;
  readonly body: string;
}

/** What is searched in a node. Sections are found by their clauses, the raw words of a version by its clauses too. */
export function searchText(node: GraphNode): SearchText | null {
  const body = wordsOf(node);
  return body === null ? null : { name: node.name, body: body.filter((part) => part !== null).join(' · ') };
}

type Words = readonly (string | null)[] | null;

/** What is searched in each kind besides its name. */
const WORDS: { readonly [Kind in NodeKind]: (facts: NodeFacts[Kind]) => Words } = {
  instrument: ({ title, body, number, aliases }) => [title, body, number, ...aliases],
  version: ({ title, label }) => [title, label],
  text: () => null,
  section: () => null,
  note: () => null,
  clause: ({ text, tail }) => [text, tail],
  duty: ({ action, object, proviso }) => [action, object, proviso],
  actor: ({ aliases }) => aliases,
  initiative: ({ summary, aliases }) => [summary, ...aliases],
  practice: ({ summary, text, submitter }) => [summary, text, submitter],
  activity: ({ summary, place }) => [summary, place],
  strategy: ({ summary }) => [summary],
  framework: ({ summary }) => [summary],
  indicator: ({ definition, population }) => [definition, population],
  observation: () => null,
  resource: ({ summary }) => [summary],
  helpline: ({ numbers }) => numbers,
  code: ({ scope }) => [scope],
  solution: ({ summary, evidence }) => [summary, evidence],
  liaisonStatement: ({ summary }) => [summary],
  quarterlyReport: ({ quarter }) => [quarter],
  meeting: ({ place }) => [place],
  topic: ({ definition, aliases }) => [definition, ...aliases],
  event: ({ place }) => [place],
  question: ({ title }) => [title],
  country: ({ alpha2, alpha3 }) => [alpha2, alpha3],
  region: ({ code }) => [code],
  // A search is of the collection, and drafts are none of it.
  draft: () => null,
  proposal: () => null,
};

function wordsOf<Kind extends NodeKind>({ kind, facts }: NodeOf<Kind>): Words {
  return WORDS[kind](facts);
}

/** Stands between the parts of a node's words, so that words in a row are never found across two of them; no question can hold it. */
const BORDER = ' · ';

/** The terms of a node's words separated by spaces, as both stores index them; null where it is not searched. */
export function indexedTerms(node: GraphNode): string | null {
  const words = wordsOf(node);
  if (words === null) return null;
  const parts = [node.name, ...words].map((part) => searchTerms(part ?? '').join(' '));
  return parts.filter((part) => part !== '').join(BORDER);
}
