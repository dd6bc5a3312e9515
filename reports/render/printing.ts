import type { Report } from '../model/report.js';
import { numberNotes, type Notes } from './number-notes.js';
import { numberParts, type PartNumbers } from './number-parts.js';

/** A report with its numbers, the same in every format. */
export interface Printing {
  readonly report: Report;
  readonly notes: Notes;
  readonly numbers: PartNumbers;
}

/** Numbers the notes and parts of a report. */
export function startPrinting(report: Report): Printing {
  return { report, notes: numberNotes(report.blocks), numbers: numberParts(report) };
}
