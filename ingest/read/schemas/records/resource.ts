import { z } from 'zod';
import { RESOURCE_TYPES } from '#graph/model/closed-lists.js';
import { date, id, ids, words } from '../fields.js';
import { anAddress, audiences, countries, languages, optional, regions } from '../record-fields.js';
import { createRecordForm } from './record-form.js';

const FACTS = z.object({
  type: z.enum(RESOURCE_TYPES),
  summary: optional(words),
  audiences: audiences.refine((named) => named.length > 0, { error: 'names nobody' }),
  licence: optional(words),
  languages,
  allLanguages: optional(
    z.literal(true, { error: 'can be true alone; leave it out where no source says that the languages are all' }),
  ),
  date: optional(date),
  reach: z
    .array(z.string().regex(/^\d{4}: \d+$/, { error: "is no reach; write '2023: 12000', year and number in quotes" }))
    .default([]),
  bdt: optional(z.boolean()),
  address: anAddress,
});

/** Training material or a guideline: resolves 11, invites Member States and Sector Members 2, invites Member States 6 of Resolution 67. */
export const RESOURCE = createRecordForm(FACTS, {
  toNode: (head, facts) => ({ ...head, kind: 'resource', facts }),
  links: {
    publisher: ['PUBLISHED_BY', id.optional()],
    countries: ['IN_COUNTRY', countries],
    regions: ['IN_REGION', regions],
    partOf: ['PART_OF', ids],
    about: ['ABOUT', ids],
    implements: ['IMPLEMENTS', ids],
  },
});
