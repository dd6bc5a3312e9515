import type { Fact, GraphNode, NodeKind } from '#graph/model/nodes.js';

const LONGEST_LABEL = 40;
const LONGEST_DETAIL = 240;

/** Facts to draw on a node in place of its name, the first that it has. */
const LABELS: Partial<Record<NodeKind, readonly string[]>> = {
  version: ['label'],
  section: ['heading'],
  clause: ['rawLabel', 'text'],
  proposal: ['label', 'text'],
};

/** The fact to show beside a node of each kind; kinds whose name says all have none. */
const DETAILS: Partial<Record<NodeKind, string>> = {
  instrument: 'title',
  version: 'title',
  clause: 'text',
  duty: 'object',
  actor: 'aliases',
  initiative: 'summary',
  practice: 'summary',
  topic: 'definition',
  event: 'place',
  question: 'title',
  draft: 'by',
  proposal: 'text',
};

/** A few words to draw on a node. */
export function labelOf(node: GraphNode): string {
  const labels = (LABELS[node.kind] ?? []).map((name) => wordsOf(node, name));
  return shorten(labels.find((label) => label !== null) ?? node.name, LONGEST_LABEL);
}

/** A line to show beside a node; null where its name says all. */
export function detailOf(node: GraphNode): string | null {
  const words = wordsOf(node, DETAILS[node.kind] ?? '');
  return words === null || words === node.name ? null : shorten(words, LONGEST_DETAIL);
}

/** A fact as words; null where the node does not have it. */
function wordsOf(node: GraphNode, name: string): string | null {
  const facts: Readonly<Record<string, Fact>> = { ...node.facts };
  const fact = facts[name] ?? null;
  const words = typeof fact === 'object' ? (fact ?? []).join(', ') : String(fact);
  return words === '' ? null : words;
}

/** Cut at a word, with an ellipsis where anything is left out. */
function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > longest / 2 ? space : undefined).trimEnd()}…`;
}
