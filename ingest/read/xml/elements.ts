import type { Element, ElementContent, RootContent } from 'xast';

/** Whether a node is an element, and no text, comment or instruction. */
export function isElement(node: RootContent | ElementContent): node is Element {
  return node.type === 'element';
}

/** `p` for `akn:p` and `w:p`. */
export function localName({ name }: Element): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The elements right below one, of one name where it is given. */
export function elementsIn(element: Element, name?: string): readonly Element[] {
  return element.children.filter(isElement).filter((child) => name === undefined || localName(child) === name);
}

/** The first element of a name right below one. */
export function elementIn(element: Element | undefined, name: string): Element | undefined {
  return element?.children.filter(isElement).find((child) => localName(child) === name);
}

/** The value of an attribute, whatever prefix its name bears; null where it has none. */
export function attributeOf(element: Element | undefined, name: string): string | null {
  if (element === undefined) return null;
  for (const [key, value] of Object.entries(element.attributes))
    if (key.slice(key.indexOf(':') + 1) === name) return value ?? null;
  return null;
}
