import type { Element, Nodes, Root, RootContent } from 'hast';

/** What to do where a node begins, and where an element ends whose inside was walked. */
export interface Walk {
  /** Whether to go on into the node. */
  readonly enter: (node: Nodes) => boolean;
  readonly leave: (node: Nodes) => void;
}

/** Goes through a tree depth first without calling itself, so that no nesting is too deep for it. */
export function walkHtml(tree: Root | Element, { enter, leave }: Walk): void {
  const waiting: { readonly node: Root | RootContent; readonly isLeft: boolean }[] = [{ node: tree, isLeft: false }];
  for (let step = waiting.pop(); step; step = waiting.pop()) {
    const { node, isLeft } = step;
    if (isLeft) leave(node);
    else if (enter(node) && 'children' in node) {
      waiting.push({ node, isLeft: true });
      for (const child of [...node.children].reverse()) waiting.push({ node: child, isLeft: false });
    }
  }
}
