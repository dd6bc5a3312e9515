import { z } from 'zod';
import { STAKEHOLDERS } from '#graph/model/closed-lists.js';
import { date, id, ids, words } from '../fields.js';
import { anAddress, countries, optional, regions, themes } from '../record-fields.js';
import { createRecordForm } from './record-form.js';

const FACTS = z.object({
  summary: words,
  start: date,
  end: optional(date),
  place: optional(words),
  themes,
  stakeholders: z.array(z.enum(STAKEHOLDERS)).default([]),
  address: anAddress,
});

/** What an actor did: resolves 1, 5 and 7 of Resolution 67. */
export const ACTIVITY = createRecordForm(FACTS, {
  toNode: (head, facts) => ({ ...head, kind: 'activity', facts }),
  links: {
    lead: ['LED_BY', id.optional()],
    partners: ['PARTNERS_WITH', ids],
    countries: ['IN_COUNTRY', countries],
    regions: ['IN_REGION', regions],
    partOf: ['PART_OF', ids],
    about: ['ABOUT', ids],
    implements: ['IMPLEMENTS', ids],
  },
});
