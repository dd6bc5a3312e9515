import { z } from 'zod';
import { AUDIENCES, THEMES } from '#graph/model/closed-lists.js';
import { isNodeId } from '#graph/model/ids.js';
import { address, date, id, words } from './fields.js';

/** A fact that a source may not say: left out it is null, which is unknown and never "no". */
export const optional = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().default(null);

/** A whole day, `2026-11-26`. */
export const day = date.refine((text) => text.length === 10, { error: 'is no day; write 2026-11-26' });

/** An address that a source may not name. */
export const anAddress = optional(address);

/** An id of one class of things, `/ontology/country/rw`. */
const idOf = (name: string, example: string) =>
  id.refine((text) => !isNodeId(text) || text.startsWith(`/ontology/${name}/`), {
    error: `is no id of a ${name}; write ${example}`,
  });

/** `/ontology/country/rw` */
export const country = idOf('country', '/ontology/country/rw');
/** `/ontology/region/itu-africa` */
export const region = idOf('region', '/ontology/region/itu-africa');
/** `/ontology/indicator/daily-use` */
export const indicator = idOf('indicator', '/ontology/indicator/daily-use');
/** Countries; none where left out. */
export const countries = z.array(country).default([]);
/** Regions; none where left out. */
export const regions = z.array(region).default([]);

/** Whom something is for, in the words of Resolution 67. */
export const audiences = z.array(z.enum(AUDIENCES)).default([]);

/** Sorts of measure, in the words of Resolution 67. */
export const themes = z.array(z.enum(THEMES)).default([]);

/** ISO 639-1 codes. */
export const languages = z
  .array(z.string().regex(/^[a-z]{2}$/, { error: 'is no ISO 639-1 code, such as en' }))
  .default([]);

/** What every record has. */
export const HEAD = { id, name: words, sources: z.array(words).min(1, { error: 'names no source' }), seen: day };
