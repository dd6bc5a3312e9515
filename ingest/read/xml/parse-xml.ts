import type { Element } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import type { Diagnostic } from '../../model/diagnostic.js';
import { isElement } from './elements.js';

/** Deepest nesting that is read; the parser calls itself for each level. */
const DEEPEST = 500;
/** Characters of the largest file that is read: the parser needs some fifty bytes for each. */
const LARGEST = 20_000_000;

/** Why XML cannot be read, with the place. */
export type XmlFault = Pick<Diagnostic, 'rule' | 'message' | 'hint' | 'line' | 'column'>;

/** The outermost element of XML; entities are refused, never expanded, and so is what would exhaust stack or memory. */
export function parseXml(xml: string): Element | XmlFault {
  if (xml.length > LARGEST) return TOO_LARGE;
  return scan(xml) ?? parse(xml);
}

const TOO_LARGE: XmlFault = {
  rule: 'xml-too-large',
  message: `XML of more than ${LARGEST / 1e6} million characters, the most that is read`,
  hint: 'split the document',
  line: 1,
  column: 1,
};

/** What is not a tag is skipped as a whole, so that tags in comments do not count; what is not closed reaches to the end. */
const TOKEN =
  /<!--[^]*?(?:-->|$)|<!\[CDATA\[[^]*?(?:\]\]>|$)|<\?[^]*?(?:\?>|$)|<!(?:DOCTYPE|ENTITY)|&[A-Za-z_][\w.-]*;|<\/?[^\s<>!?/](?:"[^"]*(?:"|$)|'[^']*(?:'|$)|[^<>"'])*>?/g;
/** Those that XML itself has. */
const OWN_ENTITY = /^&(?:amp|lt|gt|quot|apos);$/;

/** Before parsing: entities may stand for files or for gigabytes, and nesting may be deeper than the stack. */
function scan(xml: string): XmlFault | null {
  let depth = 0;
  for (const { 0: token, index } of xml.matchAll(TOKEN)) {
    if (token.startsWith('<!D') || token.startsWith('<!E')) return refuseEntities(xml, index, 'a document type');
    if (token.startsWith('&') && !OWN_ENTITY.test(token)) return refuseEntities(xml, index, `the entity ${token}`);
    depth += depthOf(token);
    if (depth > DEEPEST) return refuseDepth(xml, index);
  }
  return null;
}

function depthOf(token: string): number {
  if (/^(?:<[!?]|&)/.test(token) || token.endsWith('/>')) return 0;
  return token.startsWith('</') ? -1 : 1;
}

function refuseEntities(xml: string, index: number, what: string): XmlFault {
  const hint = 'take it out and write the characters themselves; entities are never expanded';
  return { rule: 'xml-entities', message: `${what}, which is not read`, hint, ...placeOf(xml, index) };
}

function refuseDepth(xml: string, index: number): XmlFault {
  const message = `elements nested deeper than ${DEEPEST}`;
  return { rule: 'xml-too-deep', message, hint: 'no document needs it; check how it was made', ...placeOf(xml, index) };
}

function placeOf(xml: string, index: number): Pick<Diagnostic, 'line' | 'column'> {
  const before = xml.slice(0, index);
  return { line: before.split('\n').length, column: index - before.lastIndexOf('\n') };
}

function parse(xml: string): Element | XmlFault {
  try {
    return (
      fromXml(xml).children.find(isElement) ?? { ...BROKEN, message: 'XML without an element', line: 1, column: 1 }
    );
  } catch (error) {
    return brokenXml(error);
  }
}

const BROKEN = { rule: 'broken-xml', hint: 'correct the place, or save the file again' } as const;

function brokenXml(error: unknown): XmlFault {
  if (!(error instanceof Error)) throw error;
  const [line, column] = [numberIn(error, 'line'), numberIn(error, 'column')];
  const cause = error.cause instanceof Error ? error.cause.message : error.message;
  const [reason = ''] = cause.split('\n');
  const message = `XML that is not well-formed: ${reason.replace(/\s?\(line \d+, column \d+\)$/, '')}`;
  return { ...BROKEN, message, line, column };
}

function numberIn(error: Error, key: string): number {
  const value: unknown = new Map<string, unknown>(Object.entries(error)).get(key);
  return typeof value === 'number' ? value : 1;
}
