import { z } from 'zod';
import { STRATEGY_FORMS, STRATEGY_STAGES } from '#graph/model/closed-lists.js';
import { date, id, ids, words } from '../fields.js';
import { anAddress, country, optional } from '../record-fields.js';
import { createRecordForm } from './record-form.js';

const FACTS = z.object({
  stage: z.enum(STRATEGY_STAGES),
  date: optional(date),
  form: optional(z.enum(STRATEGY_FORMS)),
  summary: optional(words),
  address: anAddress,
});

/** A country's strategy: resolves 5 and invites Member States 1 of Resolution 67. */
export const STRATEGY = createRecordForm(FACTS, {
  toNode: (head, facts) => ({ ...head, kind: 'strategy', facts }),
  links: {
    country: ['IN_COUNTRY', country],
    lead: ['LED_BY', id.optional()],
    about: ['ABOUT', ids],
    implements: ['IMPLEMENTS', ids],
  },
});
