import type { Diagnostic } from '../model/diagnostic.js';
import type { SourceFile } from '../model/source.js';

/** Says that a file holds no words. */
export function reportEmpty({ path }: Pick<SourceFile, 'path'>): Diagnostic {
  const message = 'a file without any words';
  const hint = 'save the text of the document in it, or remove it';
  return { rule: 'empty-file', severity: 'error', message, hint, file: path, line: 1, column: 1 };
}
