import type { Reader } from '#graph/questions/reader.js';
import type { Report } from '../model/report.js';
import type { Asked, ParameterName } from './read-asked.js';

/** A kind of report: what can be asked of it, and how it is built. */
export interface ReportKind {
  /** What it is, in one line. */
  readonly says: string;
  readonly parameters: readonly ParameterName[];
  /** Parameters as a command would write them. */
  readonly examples: readonly string[];
  /** Name of the format in which it is printed where none is asked for; Markdown where left out. */
  readonly usual?: 'text';
  /** Undefined where the graph holds nothing to report on; throws OrderFault where it is asked for wrongly. `today` ends a period that names no end. */
  readonly build: (reader: Reader, asked: Asked, today: string) => Promise<Report | undefined>;
}
