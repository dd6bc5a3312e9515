import type { GraphNode } from '#graph/model/nodes.js';
import type { QueryPart } from '#graph/model/search-query.js';
import { searchText } from '#graph/model/search-text.js';
import { createSnippet, type Snippet } from '#graph/model/snippet.js';

/** The words of a node that a search found: of its text, or of its name where more of them stand there. */
export function snippetOf(node: GraphNode, parts: readonly QueryPart[]): Snippet {
  const { name, body } = searchText(node) ?? { name: node.name, body: '' };
  const [inBody, inName] = [createSnippet(body, parts), createSnippet(name, parts)];
  return inName.marks.length > inBody.marks.length || body === '' ? inName : inBody;
}
