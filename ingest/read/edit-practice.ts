import { parseDocument, stringify } from 'yaml';
import type { PracticeStatus } from '#graph/model/closed-lists.js';
import type { ReviewStep } from '../model/practice.js';

/** `---`, the fields, `---`, and the rest of the file. */
const FRONT = /^(\uFEFF?---\r?\n)([\s\S]*?)(\r?\n---\r?\n)/;

/** The text of a submission moved on by a step: its status is the step's, and the step is added to its history. Everything else stays as it was written. Undefined where it has no front matter. */
export function addReviewStep(text: string, step: ReviewStep): string | undefined {
  const front = FRONT.exec(text);
  if (front === null) return undefined;
  const [whole, open = '', fields = '', close = ''] = front;
  const document = parseDocument(fields);
  document.set('status', step.status);
  const history: unknown = document.get('history');
  if (history === undefined || history === null) document.set('history', document.createNode([{ ...step }]));
  else document.addIn(['history'], document.createNode({ ...step }));
  const printed = document.toString({ lineWidth: 0 }).trimEnd();
  return `${open}${printed}${close}${text.slice(whole.length)}`;
}

/** States that may follow a state of review. */
const NEXT: Readonly<Record<PracticeStatus, readonly PracticeStatus[]>> = {
  recorded: ['submitted'],
  submitted: ['under-review'],
  'under-review': ['accepted', 'returned'],
  returned: ['submitted'],
  accepted: [],
};

/** Whether a submission in one state may go to another. */
export function mayFollow(now: PracticeStatus, next: PracticeStatus): boolean {
  return NEXT[now].includes(next);
}

/** What a submission says of itself before its body. */
export interface WrittenPractice {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly title: string;
  /** Paragraphs as plain text. */
  readonly paragraphs: readonly string[];
}

/** A submission as the file that it will be; its text stays text, whatever it looks like. */
export function printPractice({ fields, title, paragraphs }: WrittenPractice): string {
  const body = [`# ${escape(title)}`, ...paragraphs.map(escape)].join('\n\n');
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${body}\n`;
}

function escape(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~]/g, String.raw`\$&`);
}
