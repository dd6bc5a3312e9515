import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { EDGE_KINDS } from '#graph/model/edges.js';
import { ENGLISH, LANGUAGES } from '../../../web/i18n/languages.js';

const OTHERS = LANGUAGES.filter(({ tag }) => tag !== 'en');
const ENGLISH_WORDS = await ENGLISH.load();
const LOADED = await Promise.all(OTHERS.map(async ({ tag, load }) => [tag, await load()] as const));
const COUNTED = /_(zero|one|two|few|many|other)$/;

/** Names and forms that are the same in every language, and words that French or Spanish share with English. */
const NOT_ENGLISH = new Set([
  'Action',
  'Article',
  'COP Graph',
  'Citation',
  'Clause',
  'Clause {path}',
  'Clauses',
  'Code',
  'Date',
  'Initiative',
  'Initiatives',
  'Instrument',
  'Instruments',
  'Note',
  'Note {marker}',
  'Notes',
  'Observation',
  'Observations',
  'Section',
  'Sections',
  'Solution',
  'Solutions',
  'Sources',
  'Type',
  'Version',
  'Versions',
  'initiative',
  'parents',
  'point',
  'programme',
  'Relation',
  '{count} citation',
  '{count} citations',
  '{count} clause',
  '{count} clauses',
  'no',
]);
/** Names of formats, programs and keys, which other scripts keep in Latin letters. */
const LATIN_NAMES =
  /COP|Graph(iQL|ML)?|GraphQL|CSV|PNG|SVG|BibTeX|RIS|Natural Earth|documents\/|helpl|Enter|Escape|Esc|Shift|\b[hpf]\b|\{\w+\}/g;

describe('the languages of the interface', () => {
  it('are the six of the United Nations', () => {
    expect(LANGUAGES.map(({ tag }) => tag).sort()).toStrictEqual(['ar', 'en', 'es', 'fr', 'ru', 'zh']);
  });

  it.each(LOADED)('have every word: %s', (tag, words) => {
    const wanted = Object.keys(ENGLISH_WORDS).flatMap((key) => formsOf(key, tag));
    expect(Object.keys(words).sort()).toStrictEqual([...new Set(wanted)].sort());
  });

  it('have a word for every kind of connection', () => {
    const without = Object.keys(EDGE_KINDS).filter((kind) => ENGLISH_WORDS[`edge.${kind}`] === undefined);
    expect(without).toStrictEqual([]);
  });

  it.each(LOADED)('have the holes of the English words: %s', (tag, words) => {
    for (const [key, text] of Object.entries(words)) {
      const english = ENGLISH_WORDS[key] ?? ENGLISH_WORDS[key.replace(COUNTED, '_other')] ?? '';
      // "One row" and "two rows" say their number in a word.
      const holes = /_(zero|one|two)$/.test(key) ? withoutCount(english) : holesOf(english);
      const own = /_(zero|one|two)$/.test(key) ? withoutCount(text) : holesOf(text);
      expect([tag, key, own]).toStrictEqual([tag, key, isOptional(tag, key) ? own : holes]);
    }
  });

  it.each(LOADED)('leave no English: %s', (tag, words) => {
    const left = Object.entries(words).filter(([key, text]) => isEnglish(tag, text, ENGLISH_WORDS[key]));
    expect(left).toStrictEqual([]);
  });

  it('are the only words of the interface: none stands in its code', () => {
    expect(sourcesOf('web').flatMap(literalsOf)).toStrictEqual([]);
  });
});

/** The keys that a key of English stands for in a language: of a counted one a form for each way of counting. */
function formsOf(key: string, tag: string): readonly string[] {
  if (!COUNTED.test(key)) return [key];
  const plurals = new Intl.PluralRules(tag);
  const forms = new Set([...Array.from({ length: 200 }, (_, count) => plurals.select(count)), plurals.select(1.5)]);
  return [...forms].map((form) => key.replace(COUNTED, `_${form}`));
}

function holesOf(text: string): readonly string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();
}

function withoutCount(text: string): readonly string[] {
  return holesOf(text).filter((hole) => hole !== '{count}');
}

/** An Arabic zero may say that there is none, and leave out of what. */
function isOptional(tag: string, key: string): boolean {
  return tag === 'ar' && key.endsWith('_zero');
}

function isEnglish(tag: string, text: string, english: string | undefined): boolean {
  if (['ru', 'zh', 'ar'].includes(tag)) return /[A-Za-z]{2}/.test(text.replace(LATIN_NAMES, ''));
  return text === english && /[A-Za-z]/.test(text.replace(/\{\w+\}/g, '')) && !NOT_ENGLISH.has(text);
}

function sourcesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.tsx'))
    .map((path) => join(folder, path));
}

const SAID = new Set(['title', 'aria-label', 'placeholder', 'alt', 'label', 'aria-roledescription']);

/** Words between tags, and in attributes that are read out. */
function literalsOf(path: string): readonly string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) found.push(`${path}: ${node.text.trim()}`);
    if (
      ts.isJsxAttribute(node) &&
      SAID.has(node.name.getText()) &&
      node.initializer &&
      ts.isStringLiteral(node.initializer)
    )
      found.push(`${path}: ${node.initializer.text}`);
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}
