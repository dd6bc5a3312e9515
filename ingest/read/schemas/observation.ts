import { z } from 'zod';
import { SEXES } from '#graph/model/closed-lists.js';
import { words } from './fields.js';
import { day, indicator, region } from './record-fields.js';

/** A row of a table of observations, as it is written: every value is text. What is left out reads as empty. */
export const OBSERVATION_SCHEMA = z
  .strictObject({
    indicator,
    country: z
      .string()
      .regex(/^([A-Z]{2})?$/, { error: 'is no ISO 3166-1 code of two capital letters, such as RW' })
      .default(''),
    region: z.union([region, z.literal('')], { error: 'is no id of a region' }).default(''),
    year: z.string().regex(/^(19|20)\d{2}$/, { error: 'is no year of four digits' }),
    age_band: z
      .string()
      .regex(/^(all|\d{1,2}-\d{1,2})?$/, { error: 'is no age band; write 9-16, or all' })
      .transform((band) => band || 'all')
      .default('all'),
    sex: z
      .enum([...SEXES, ''], { error: 'is none of all, girls, boys' })
      .transform((sex) => sex || 'all')
      .default('all'),
    value: z
      .string()
      .regex(/^(-?\d+(\.\d+)?)?$/, { error: 'is no number; write 57.5 with a point, or nothing where it is held back' })
      .transform((value) => (value === '' ? null : Number(value))),
    n: z
      .string()
      .regex(/^(\d+|unknown)$/, { error: 'is no number of children; write 1200, or unknown' })
      .transform((n) => (n === 'unknown' ? null : Number(n))),
    note: z.string().default(''),
    source: words,
    seen: day,
  })
  .refine(({ country, region: of }) => (country === '') !== (of === ''), {
    error: 'has neither one country nor one region',
    path: ['country'],
  });

/** A row as read. */
export type WrittenObservation = z.output<typeof OBSERVATION_SCHEMA>;

/** Columns that a table must have, and those that it may have besides. */
export const OBSERVATION_COLUMNS = {
  needed: ['indicator', 'year', 'value', 'n', 'source', 'seen'],
  other: ['country', 'region', 'age_band', 'sex', 'note'],
} as const;
