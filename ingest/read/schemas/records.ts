import { ACTIVITY } from './records/activity.js';
import { CODE } from './records/code.js';
import { FRAMEWORK } from './records/framework.js';
import { HELPLINE } from './records/helpline.js';
import { INDICATOR } from './records/indicator.js';
import { LIAISON_STATEMENT } from './records/liaison-statement.js';
import { MEETING } from './records/meeting.js';
import { QUARTERLY_REPORT } from './records/quarterly-report.js';
import type { RecordForm } from './records/record-form.js';
import { RESOURCE } from './records/resource.js';
import { SOLUTION } from './records/solution.js';
import { STRATEGY } from './records/strategy.js';

/** One form a kind of record, by the name of its list in a register file. A new kind is a new row. */
export const RECORD_FORMS = {
  activities: ACTIVITY,
  strategies: STRATEGY,
  frameworks: FRAMEWORK,
  indicators: INDICATOR,
  resources: RESOURCE,
  helplines: HELPLINE,
  codes: CODE,
  solutions: SOLUTION,
  liaisonStatements: LIAISON_STATEMENT,
  quarterlyReports: QUARTERLY_REPORT,
  meetings: MEETING,
} as const satisfies Readonly<Record<string, RecordForm>>;

export type RecordList = keyof typeof RECORD_FORMS;

/** Whether a list of a register file is one of records. */
export function isRecordList(name: string): name is RecordList {
  return Object.hasOwn(RECORD_FORMS, name);
}
