import type { PracticeStatusValue, PracticeThemeValue } from '../mappers.js';
import { requireNode } from '../node/require-node.js';

const STATUSES: readonly PracticeStatusValue[] = ['recorded', 'submitted', 'under-review', 'accepted', 'returned'];
const THEMES: readonly string[] = ['legal', 'technical', 'organizational', 'procedural'] satisfies PracticeThemeValue[];

/** The state of review that a text from the graph names. */
export function readPracticeStatus(text: string): PracticeStatusValue {
  return requireNode(
    STATUSES.find((status) => status === text),
    `a status called ${text}`,
  );
}

/** Whether a text from the graph names a sort of measure. */
export function isPracticeTheme(text: string): text is PracticeThemeValue {
  return THEMES.includes(text);
}
