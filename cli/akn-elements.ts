import type { Element, ElementContent } from 'xast';

type Attributes = Readonly<Record<string, string | null>>;

/** An element of XML with its attributes, null for none, and what stands in it, words as text. */
export function element(
  name: string,
  attributes: Attributes,
  children: readonly (ElementContent | string)[] = [],
): Element {
  const given = Object.entries(attributes).flatMap(([key, value]) => (value === null ? [] : [[key, clean(value)]]));
  return {
    ...{ type: 'element', name },
    attributes: Object.fromEntries<string>(given.map(([key = '', value = '']) => [key, value])),
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: clean(child) } : child)),
  };
}

/** XML has no place for control characters and halves of surrogate pairs, not even as `&#1;`. */
function clean(words: string): string {
  return words.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}

/** An element as it is printed at a depth: where nothing but elements stands, each is a line. */
export function indent(node: Element, depth: number): Element {
  if (node.children.length === 0 || node.children.some(({ type }) => type === 'text')) return node;
  const children = node.children.flatMap((child) => [
    { type: 'text' as const, value: `\n${'  '.repeat(depth + 1)}` },
    child.type === 'element' && !HOLDERS.has(child.name) ? indent(child, depth + 1) : child,
  ]);
  return { ...node, children: [...children, { type: 'text', value: `\n${'  '.repeat(depth)}` }] };
}

/** White space in these is words. */
const HOLDERS: ReadonlySet<string> = new Set(['p', 'num', 'heading']);
