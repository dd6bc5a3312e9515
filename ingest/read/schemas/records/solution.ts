import { z } from 'zod';
import { SOLUTION_TYPES } from '#graph/model/closed-lists.js';
import { date, id, ids, words } from '../fields.js';
import { anAddress, audiences, countries, optional } from '../record-fields.js';
import { createRecordForm } from './record-form.js';

const FACTS = z.object({
  type: z.enum(SOLUTION_TYPES),
  summary: words,
  evidence: optional(words),
  audiences,
  date: optional(date),
  address: anAddress,
});

/** A solution or a note on technology: invites Sector Members 1 and 2 of Resolution 67. */
export const SOLUTION = createRecordForm(FACTS, {
  toNode: (head, facts) => ({ ...head, kind: 'solution', facts }),
  links: {
    lead: ['LED_BY', id.optional()],
    countries: ['IN_COUNTRY', countries],
    related: ['RELATES_TO', ids],
    about: ['ABOUT', ids],
    implements: ['IMPLEMENTS', ids],
  },
});
