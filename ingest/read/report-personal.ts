import type { Diagnostic } from '../model/diagnostic.js';
import { findPersonalData } from '../privacy/personal-data.js';
import type { YamlFile, YamlPath } from './yaml-file.js';

/** Fields in which the schema wants what elsewhere would be data of a person: the numbers of a helpline are an organization's. */
const ALLOWED: ReadonlySet<string> = new Set(['numbers', 'id']);

/** One diagnostic for each value below a path that looks as if it held data of a person, without the data. */
export function reportPersonal(yaml: YamlFile, path: YamlPath): readonly Diagnostic[] {
  return stringsBelow(yaml.valueAt(path), []).flatMap(({ text, at }) => {
    const [found] = findPersonalData(text);
    return found ? [yaml.report([...path, ...at], personalWords(found.about))] : [];
  });
}

/** The words for a place that holds data of a person: what it is, never the data. */
export function personalWords(about: string): Pick<Diagnostic, 'rule' | 'message' | 'hint'> {
  return {
    rule: 'personal-data',
    message: `what stands here looks like the ${about} of a person: it is refused as a whole`,
    hint: 'take it out, or name the office in place of the person; documents/PRIVACY.md says what may stand here',
  };
}

function stringsBelow(value: unknown, at: YamlPath): readonly { readonly text: string; readonly at: YamlPath }[] {
  if (typeof value === 'string') return [{ text: value, at }];
  if (Array.isArray(value)) return value.flatMap((each, i) => stringsBelow(each, [...at, i]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (ALLOWED.has(key) ? [] : stringsBelow(each, [...at, key])));
}
