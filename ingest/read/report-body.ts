import type { Root, RootContent } from 'mdast';
import type { Diagnostic } from '../model/diagnostic.js';
import { findPersonalData } from '../privacy/personal-data.js';
import { personalWords } from './report-personal.js';

/** What may not stand in the body of a submission: HTML, told of once, and what looks like data of a person. */
export function reportBody(path: string, tree: Root): readonly Diagnostic[] {
  const found = tree.children.filter(({ type }) => type !== 'yaml').flatMap((node) => reportNode(path, node));
  const [first, ...others] = found.filter(({ rule }) => rule === MARKUP.rule);
  if (first === undefined || others.length === 0) return found;
  const places = `HTML stands in ${others.length + 1} places of the text, first here`;
  const all = { ...first, message: first.message.replace('HTML stands in the text', places) };
  return found.flatMap((one) => (one.rule !== MARKUP.rule ? one : one === first ? all : []));
}

const MARKUP = {
  rule: 'markup-in-text',
  message: 'HTML stands in the text: it would be shown as words, not run, and is refused',
  hint: 'write Markdown; put code between backticks where you mean to show it',
};

function reportNode(path: string, node: RootContent): readonly Diagnostic[] {
  if ('children' in node) return node.children.flatMap((child) => reportNode(path, child));
  const place = { severity: 'error', file: path, line: node.position?.start.line ?? 1 } as const;
  const column = node.position?.start.column ?? 1;
  if (node.type === 'html') return [{ ...MARKUP, ...place, column }];
  const [found] = 'value' in node ? findPersonalData(node.value) : [];
  return found ? [{ ...personalWords(found.about), ...place, column: column + found.start }] : [];
}
