import type { Diagnostic, Severity } from '#ingest/model/diagnostic.js';

const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/** Diagnostics as people read them: place, what was found, and below it what to do. */
export function printDiagnostics(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map(printDiagnostic).join('');
}

function printDiagnostic({ file, line, column, severity, rule, message, hint }: Diagnostic): string {
  return `${file}:${line}:${column} ${severity} ${message} [${rule}]\n    ${hint}\n`;
}

/** "2 errors, 1 warning, 3 notes"; "nothing to report" where there is none. */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const names = { error: 'error', warning: 'warning', info: 'note' } as const;
  const counts = SEVERITIES.flatMap((severity) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return count > 0 ? `${count} ${names[severity]}${count === 1 ? '' : 's'}` : [];
  });
  return counts.join(', ') || 'nothing to report';
}

/** Whether any of them is an error, which the exit status says. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
