import { z } from 'zod';
import { INSTRUMENT_TYPES } from '#graph/model/closed-lists.js';
import { address, date, id, words } from './fields.js';

/** What a sidecar says of the text beside it. */
export const SIDECAR_SCHEMA = z.strictObject({
  work: id,
  type: z
    .enum(INSTRUMENT_TYPES)
    .extract([
      'resolution',
      'decision',
      'recommendation',
      'treaty',
      'declaration',
      'general-comment',
      'guideline',
      'report',
    ]),
  title: words,
  body: words,
  number: words.optional(),
  revision: words.optional(),
  date,
  language: z.string().regex(/^[a-z]{2}$/, { error: 'is no ISO 639-1 code, such as en' }),
  address: address.optional(),
  source: words,
  licence: words,
  adoptedBy: id.optional(),
  renews: id.optional(),
});
