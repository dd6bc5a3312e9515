import type { Element } from 'xast';
import { attributeOf, elementIn } from '../xml/elements.js';

/** The value of a property, `w:val` of its element; null where the property is not set. */
export function valueOf(properties: Element | undefined, name: string): string | null {
  return attributeOf(elementIn(properties, name), 'val');
}

/** A property that is a whole number; null where it is not set, or no number. */
export function numberOf(properties: Element | undefined, name: string): number | null {
  const value = valueOf(properties, name);
  return value !== null && /^-?\d{1,9}$/.test(value) ? Number(value) : null;
}

/** A property that is on or off; null where it is not set. */
export function flagOf(properties: Element | undefined, name: string): boolean | null {
  const property = elementIn(properties, name);
  return property ? !/^(?:0|false|off)$/.test(attributeOf(property, 'val') ?? 'true') : null;
}
