import type { Diagnostic } from '../model/diagnostic.js';
import type { SourceText } from '../model/source.js';

/** What came of a file: its text, or the reason why there is none. */
export interface ReadResult {
  readonly source: SourceText | null;
  readonly diagnostics: readonly Diagnostic[];
}
