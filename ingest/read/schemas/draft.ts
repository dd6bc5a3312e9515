import { z } from 'zod';
import { date, id, words } from './fields.js';

/** What a sidecar says of the draft beside it. */
export const DRAFT_SCHEMA = z.strictObject({
  revises: id.optional(),
  title: words.optional(),
  by: words.optional(),
  date: date.optional(),
  source: words.optional(),
  example: z.boolean().default(false),
});
