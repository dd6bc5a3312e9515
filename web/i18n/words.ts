import en from './en.json' with { type: 'json' };
import { ENGLISH, type Language, type Words } from './languages.js';

export type WordKey = keyof typeof en;
type Counted = WordKey extends infer Key ? (Key extends `${infer Name}_other` ? Name : never) : never;
type Values = Readonly<Record<string, string | number>>;

const ENGLISH_WORDS: Words = en;
let words: Words = ENGLISH_WORDS;
let forms = formsIn(ENGLISH.tag);

/** Speaks a language from now on, once its words are there; where they cannot be fetched nothing changes. */
export async function speak({ tag, load }: Language): Promise<void> {
  words = await load();
  forms = formsIn(tag);
}

/** The words of a key with their values filled in: `say('reader.cites', { name })`. */
export function say(key: WordKey, values: Values = {}): string {
  return fill(wordsOf(key) ?? key, values);
}

/** The words of a count, in the form that the language has for the number: `sayCount('graph.links', 2)`. */
export function sayCount(key: Counted, count: number, values: Values = {}): string {
  const form = wordsOf(`${key}_${forms.plurals().select(count)}`) ?? wordsOf(`${key}_other`);
  return fill(form ?? key, { ...values, count });
}

/** The words of a key made from data, `kind.Clause`; the fallback where the language has none. */
export function sayOf(group: string, name: string, fallback: string = name): string {
  return wordsOf(`${group}.${name}`) ?? fallback;
}

/** The name of a language, `fr` is French; the tag itself where browsers know no name. */
export function sayLanguage(tag: string): string {
  try {
    return forms.languages().of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** A share from 0 to 1 in per cent, never rounded up. */
export function sayShare(share: number): string {
  return say('number.percent', { share: Math.floor(share * 1000) / 10 });
}

function wordsOf(key: string): string | undefined {
  if (Object.hasOwn(words, key)) return words[key];
  return Object.hasOwn(ENGLISH_WORDS, key) ? ENGLISH_WORDS[key] : undefined;
}

function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? forms.numbers().format(value) : (value ?? hole);
  });
}

interface Forms {
  readonly plurals: () => Intl.PluralRules;
  readonly numbers: () => Intl.NumberFormat;
  readonly languages: () => Intl.DisplayNames;
}

/** How a language counts, writes numbers and calls languages; each is slow to make, and made when it is first needed. */
function formsIn(tag: string): Forms {
  return {
    plurals: once(() => new Intl.PluralRules(tag)),
    numbers: once(() => new Intl.NumberFormat(tag)),
    languages: once(() => new Intl.DisplayNames(tag, { type: 'language' })),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
