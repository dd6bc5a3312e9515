import { z } from 'zod';
import { HELPLINE_CHANNELS, HELPLINE_STATUSES } from '#graph/model/closed-lists.js';
import { id, ids, words } from '../fields.js';
import { anAddress, country, day, languages, optional, region } from '../record-fields.js';
import { createRecordForm } from './record-form.js';

const FACTS = z.object({
  numbers: z
    .array(
      z.string().regex(/^\+?[\d][\d ()/-]{1,24}$/, { error: 'is no telephone number; write it as dialled, in quotes' }),
    )
    .default([]),
  hours: optional(words),
  channels: z.array(z.enum(HELPLINE_CHANNELS)).default([]),
  ageGroup: optional(words),
  languages,
  status: z.enum(HELPLINE_STATUSES),
  checked: day,
  address: anAddress,
});

/** A national or regional helpline, never one for the whole world: invites Member States 3 of Resolution 67. */
export const HELPLINE = createRecordForm(FACTS, {
  toNode: (head, facts) => ({ ...head, kind: 'helpline', facts }),
  links: {
    country: ['IN_COUNTRY', country.optional()],
    region: ['IN_REGION', region.optional()],
    lead: ['LED_BY', id.optional()],
    implements: ['IMPLEMENTS', ids],
  },
  past: ['checked'],
  whole: [
    (entry) => (entry['country'] === undefined) !== (entry['region'] === undefined),
    'has neither one country nor one region; a helpline is of one of them, and no number is for the whole world',
  ],
});
