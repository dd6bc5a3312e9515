import { z } from 'zod';
import { UNITS } from '#graph/model/closed-lists.js';
import { id, ids, words } from '../fields.js';
import { anAddress, optional } from '../record-fields.js';
import { createRecordForm } from './record-form.js';

const FACTS = z.object({
  definition: words,
  population: words,
  ageBand: optional(z.string().regex(/^\d{1,2}-\d{1,2}$/, { error: 'is no age band; write 9-16 in quotes' })),
  unit: z.enum(UNITS),
  comparable: optional(z.boolean()),
  comparability: optional(words),
  address: anAddress,
});

/** A measure with its definition: resolves 6 and invites Member States 4 of Resolution 67. */
export const INDICATOR = createRecordForm(FACTS, {
  toNode: (head, facts) => ({ ...head, kind: 'indicator', facts }),
  links: { framework: ['PART_OF', id.optional()], about: ['ABOUT', ids], implements: ['IMPLEMENTS', ids] },
  whole: [
    ({ comparable, comparability }) => typeof comparable !== 'boolean' || typeof comparability === 'string',
    'says whether countries can be compared, and not why; add comparability',
  ],
});
