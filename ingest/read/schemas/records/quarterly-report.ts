import { z } from 'zod';
import { id, ids } from '../fields.js';
import { anAddress, day, optional, region } from '../record-fields.js';
import { createRecordForm } from './record-form.js';

const FACTS = z.object({
  quarter: z.string().regex(/^\d{4}-Q[1-4]$/, { error: 'is no quarter; write 2026-Q1' }),
  due: optional(day),
  received: optional(day),
  address: anAddress,
});

/** The report of a regional office on a quarter: resolves 7 and 9 of Resolution 67. */
export const QUARTERLY_REPORT = createRecordForm(FACTS, {
  toNode: (head, facts) => ({ ...head, kind: 'quarterlyReport', facts }),
  links: {
    region: ['IN_REGION', region],
    office: ['SUBMITTED_BY', id.optional()],
    to: ['SUBMITTED_TO', ids],
    implements: ['IMPLEMENTS', ids],
  },
  past: ['received'],
});
