import { z } from 'zod';
import { PRACTICE_STATUSES } from '#graph/model/closed-lists.js';
import { date, id, ids, sources, words } from './fields.js';
import { audiences, country, day, languages, themes } from './record-fields.js';

/** A state of review; `recorded` is what somebody wrote down from public sources and nobody submitted. */
export const PRACTICE_STATUS = z.enum(PRACTICE_STATUSES);

/** One step of a review: never the name of a private person. */
const STEP = z.strictObject({
  on: day,
  status: PRACTICE_STATUS.exclude(['recorded']),
  by: words,
  reason: words.optional(),
});

/** Front matter of a best-practice submission. */
export const PRACTICE_SCHEMA = z.strictObject({
  id,
  country: country.optional(),
  submitter: words,
  submittedBy: id.optional(),
  submittedTo: ids,
  date,
  status: PRACTICE_STATUS,
  history: z.array(STEP).default([]),
  audiences: audiences.refine((named) => named.length > 0, { error: 'names nobody' }),
  themes: themes.refine((named) => named.length > 0, { error: 'names no theme' }),
  languages,
  implements: ids,
  about: ids,
  sources,
  seen: day,
  example: z.boolean().default(false),
});
