import type { Diagnostic } from '../model/diagnostic.js';
import type { YamlFile, YamlPath } from './yaml-file.js';

/** Days on which something has happened, and the day after which none of them may lie. */
export interface PastFields {
  /** Of the entry in the file. */
  readonly path: YamlPath;
  readonly fields: readonly string[];
  readonly today: string;
}

/** One diagnostic for each field that says that something has happened on a day that is still to come. */
export function reportFuture(yaml: YamlFile, { path, fields, today }: PastFields): readonly Diagnostic[] {
  return fields.flatMap((field) => {
    const value = yaml.valueAt([...path, field]);
    const date = typeof value === 'number' ? String(value) : value;
    if (typeof date !== 'string' || date <= today) return [];
    const message = `${field} is ${date}, and today is ${today}`;
    const hint = 'write the day on which it happened; what is planned has no such day yet';
    return [yaml.report([...path, field], { rule: 'date-in-future', message, hint })];
  });
}
