import { z } from 'zod';
import { SESSION_TYPES } from '#graph/model/closed-lists.js';
import { id, ids, words } from '../fields.js';
import { anAddress, day, optional } from '../record-fields.js';
import { createRecordForm } from './record-form.js';

const FACTS = z.object({
  type: z.enum(SESSION_TYPES),
  start: day,
  end: optional(day),
  place: optional(words),
  address: anAddress,
});

/** A country or organization that took part, with the size of its delegation: a count, never a name. */
const participants = z
  .array(z.strictObject({ who: id, delegates: z.int().min(1, { error: 'is no number of delegates' }).optional() }))
  .default([]);

/** A meeting of a working group, or an orientation session: resolves 8 and 10 of Resolution 67. */
export const MEETING = createRecordForm(FACTS, {
  toNode: (head, facts) => ({ ...head, kind: 'meeting', facts }),
  links: {
    group: ['PART_OF', id.optional()],
    partOf: ['PART_OF', ids],
    participants: ['HAS_PARTICIPANT', participants],
    implements: ['IMPLEMENTS', ids],
  },
});
