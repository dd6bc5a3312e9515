import { toLine, toLines, type Draft, type Field } from './draft.js';
import { PERSONAL_PATTERNS } from './personal-patterns.generated.js';

/** What words look like that belong to one person. */
export type PersonalData = (typeof PERSONAL_PATTERNS)[number][0];

/** The sorts of data of a person that a field seems to hold, each once: ingest refuses a file with any of them. */
export function findPersonal({ name, by }: Field, draft: Draft): readonly PersonalData[] {
  const typed = draft[name];
  if (typeof typed !== 'string') return [];
  const lines = by === 'lines' ? toLines(typed) : [toLine(typed)];
  const found = PERSONAL_PATTERNS.filter(([, pattern]) => lines.some((line) => line.search(pattern) !== -1));
  return [...new Set(found.map(([about]) => about))];
}
