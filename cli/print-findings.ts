import type { Diagnostic } from '#ingest/model/diagnostic.js';
import { printDiagnostics } from './print-diagnostics.js';

/** How diagnostics are printed: for people, for programs, or for the log of a GitHub workflow. `lineOf` gives the line of a file that is quoted; null where it has no lines, as a PDF. */
export type FindingsPrinter = (
  diagnostics: readonly Diagnostic[],
  lineOf: (file: string, line: number) => string | null,
) => string;

/** By the name of the format. */
export const FINDINGS_PRINTERS: Readonly<Record<string, FindingsPrinter>> = {
  human: (diagnostics, lineOf) => diagnostics.map((one) => printQuoted(one, lineOf(one.file, one.line))).join(''),
  json: (diagnostics) => `${JSON.stringify(diagnostics)}\n`,
  github: (diagnostics) => diagnostics.map(printCommand).join(''),
};

/** Most characters of a line that are quoted. */
const WIDEST = 100;

/** Like a compiler: the place, what was found, the line with a mark below it, what to do. */
function printQuoted(diagnostic: Diagnostic, line: string | null): string {
  const [head = '', ...rest] = printDiagnostics([diagnostic]).split('\n');
  if (line === null || line.trim() === '') return [head, ...rest].join('\n');
  const from = Math.max(0, Math.min(diagnostic.column - 1 - WIDEST / 2, line.length - WIDEST));
  const shown = line.slice(from, from + WIDEST).replace(/\t/g, ' ');
  const number = String(diagnostic.line);
  const mark = `${' '.repeat(number.length)} | ${' '.repeat(Math.max(0, diagnostic.column - 1 - from))}^`;
  return [head, `${number} | ${shown}`, mark, ...rest].join('\n');
}

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** `::error file=a.txt,line=3,col=1,title=rule::message`, as GitHub's workflow commands are written. */
function printCommand({ file, line, column, severity, rule, message, hint }: Diagnostic): string {
  const place = `file=${escape(file)},line=${line},col=${column},title=${escape(rule)}`;
  return `::${COMMANDS[severity]} ${place}::${escapeText(`${message}. ${hint}`)}\n`;
}

function escapeText(words: string): string {
  return words.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escape(words: string): string {
  return escapeText(words).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
