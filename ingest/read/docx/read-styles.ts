import type { Element } from 'xast';
import { attributeOf, elementIn, elementsIn } from '../xml/elements.js';
import { flagOf, numberOf, valueOf } from './word-values.js';

/** What a style says of the words that bear it; null where neither it nor one that it is based on says it. */
export interface StyleFacts {
  /** The style itself, and behind it those that it is based on. */
  readonly ids: readonly string[];
  /** `heading 1`, in English whatever the language of the word processor. */
  readonly name: string | null;
  /** 1 for the highest heading. */
  readonly level: number | null;
  readonly list: number | null;
  readonly listLevel: number | null;
  readonly isHidden: boolean | null;
}

/** The facts of a style by its id; those of the default style of paragraphs where no id is given. */
export type Styles = (id: string | null) => StyleFacts;

interface Style extends Omit<StyleFacts, 'ids'> {
  readonly basedOn: string | null;
}

/** Reads the styles of a document; each is asked for once. */
export function readStyles(part: Element | undefined): Styles {
  const elements = part ? elementsIn(part, 'style') : [];
  const styles = new Map(elements.map((style) => [attributeOf(style, 'styleId') ?? '', readStyle(style)]));
  const standard = elements.find(isStandard);
  const known = new Map<string, StyleFacts>();
  return (id) => {
    const wanted = id ?? attributeOf(standard, 'styleId') ?? '';
    const facts = known.get(wanted) ?? factsOf(wanted, styles);
    known.set(wanted, facts);
    return facts;
  };
}

function isStandard(style: Element): boolean {
  return attributeOf(style, 'type') === 'paragraph' && /^(?:1|true|on)$/.test(attributeOf(style, 'default') ?? '');
}

function readStyle(style: Element): Style {
  const paragraph = elementIn(style, 'pPr');
  const name = valueOf(style, 'name')?.toLowerCase() ?? null;
  return {
    ...{ name, basedOn: valueOf(style, 'basedOn'), level: levelOf(paragraph) ?? levelOfName(name) },
    list: numberOf(elementIn(paragraph, 'numPr'), 'numId'),
    listLevel: numberOf(elementIn(paragraph, 'numPr'), 'ilvl'),
    isHidden: flagOf(elementIn(style, 'rPr'), 'vanish'),
  };
}

/** Level of a heading, from 1, that the properties of a paragraph give it; 10, `outlineLvl` 9, is that of plain words. */
export function levelOf(paragraph: Element | undefined): number | null {
  const level = numberOf(paragraph, 'outlineLvl');
  return level === null ? null : level + 1;
}

function levelOfName(name: string | null): number | null {
  const number = /^heading ([1-9])$/.exec(name ?? '')?.[1];
  return number === undefined ? null : Number(number);
}

function factsOf(id: string, styles: ReadonlyMap<string, Style>): StyleFacts {
  const chain = new Map<string, Style>();
  for (let next: string | null = id; next !== null && !chain.has(next);) {
    const style = styles.get(next);
    if (style === undefined) break;
    chain.set(next, style);
    next = style.basedOn;
  }
  const first = <Key extends keyof Style>(key: Key): Style[Key] | null =>
    [...chain.values()].find((style) => style[key] !== null)?.[key] ?? null;
  return {
    ids: [...chain.keys()],
    ...{ name: first('name'), level: first('level'), list: first('list') },
    ...{ listLevel: first('listLevel'), isHidden: first('isHidden') },
  };
}
