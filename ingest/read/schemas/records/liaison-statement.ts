import { z } from 'zod';
import { LIAISON_PURPOSES } from '#graph/model/closed-lists.js';
import { date, id, ids, words } from '../fields.js';
import { anAddress, day, optional } from '../record-fields.js';
import { createRecordForm } from './record-form.js';

const FACTS = z.object({
  date: day,
  purpose: z.enum(LIAISON_PURPOSES),
  deadline: optional(date),
  summary: optional(words),
  address: anAddress,
});

/** What one group writes to another: resolves 2 of Resolution 67. */
export const LIAISON_STATEMENT = createRecordForm(FACTS, {
  toNode: (head, facts) => ({ ...head, kind: 'liaisonStatement', facts }),
  links: {
    from: ['SUBMITTED_BY', id],
    to: ['SUBMITTED_TO', ids],
    answers: ['ANSWERS', ids],
    about: ['ABOUT', ids],
    implements: ['IMPLEMENTS', ids],
  },
  past: ['date'],
});
