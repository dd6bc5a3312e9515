import { z } from 'zod';
import { date, id, ids, words } from '../fields.js';
import { anAddress, countries, optional, regions } from '../record-fields.js';
import { createRecordForm } from './record-form.js';

const FACTS = z.object({
  date: optional(date),
  scope: words,
  monitoring: optional(words),
  signatoryCount: optional(z.int().min(1, { error: 'is no number of signatories' })),
  address: anAddress,
});

/** A code by which an industry regulates itself: invites Member States 5 of Resolution 67. */
export const CODE = createRecordForm(FACTS, {
  toNode: (head, facts) => ({ ...head, kind: 'code', facts }),
  links: {
    publisher: ['PUBLISHED_BY', id.optional()],
    signatories: ['SIGNED_BY', ids],
    countries: ['IN_COUNTRY', countries],
    regions: ['IN_REGION', regions],
    about: ['ABOUT', ids],
    implements: ['IMPLEMENTS', ids],
  },
});
