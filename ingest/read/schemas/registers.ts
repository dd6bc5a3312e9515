import { z } from 'zod';
import {
  ACTOR_TYPES,
  COUNTRY_GROUPS,
  EVENT_TYPES,
  INITIATIVE_SCOPES,
  INITIATIVE_TYPES,
  INSTRUMENT_TYPES,
} from '#graph/model/closed-lists.js';
import { address, aliases, date, id, ids, provisions, seen, sources, words } from './fields.js';

/** One schema a register, by the name of its list in the file. A new register is a new row. */
export const REGISTER_SCHEMAS = {
  instruments: z.strictObject({
    id,
    sources,
    seen,
    aliases,
    type: z.enum(INSTRUMENT_TYPES).exclude(['regulation', 'question', 'contribution', 'unknown']),
    title: words,
    subject: words.optional(),
    body: id.optional(),
    number: words.optional(),
    adopted: date.optional(),
    address: address.optional(),
    provisions,
    amends: id.optional(),
    renews: id.optional(),
    about: ids,
    versions: z
      .array(
        z.strictObject({ id, revision: words.optional(), date, adoptedBy: id.optional(), address: address.optional() }),
      )
      .default([]),
  }),
  actors: z.strictObject({
    id,
    sources,
    seen,
    aliases,
    name: words,
    type: z.enum(ACTOR_TYPES),
    partOf: id.optional(),
    address: address.optional(),
  }),
  initiatives: z.strictObject({
    id,
    sources,
    seen,
    aliases,
    name: words,
    type: z.enum(INITIATIVE_TYPES),
    summary: words.optional(),
    scope: z.enum(INITIATIVE_SCOPES).optional(),
    start: date.optional(),
    end: date.optional(),
    lead: id.optional(),
    partners: ids,
    regions: ids,
    about: ids,
    implements: ids,
    address: address.optional(),
  }),
  events: z.strictObject({
    id,
    sources,
    seen,
    aliases,
    name: words,
    type: z.enum(EVENT_TYPES),
    body: id.optional(),
    place: words.optional(),
    start: date.optional(),
    end: date.optional(),
  }),
  questions: z.strictObject({
    id,
    sources,
    seen,
    aliases,
    number: words,
    title: words,
    group: words,
    period: words.optional(),
    partOf: id.optional(),
  }),
  topics: z.strictObject({
    id,
    sources,
    seen,
    aliases,
    name: words,
    definition: words.optional(),
    broader: id.optional(),
  }),
  countries: z.strictObject({
    id,
    sources,
    seen,
    name: words,
    alpha2: z.string().regex(/^[A-Z]{2}$/, { error: 'is no ISO 3166-1 alpha-2 code, such as RW' }),
    alpha3: z.string().regex(/^[A-Z]{3}$/, { error: 'is no ISO 3166-1 alpha-3 code, such as RWA' }),
    m49: z.string().regex(/^\d{3}$/, { error: 'is no M49 code, such as "646" (quote it)' }),
    groups: z.array(z.enum(COUNTRY_GROUPS)).default([]),
    region: id.optional(),
  }),
  regions: z.strictObject({ id, sources, seen, name: words, code: words }),
} as const;

export type RegisterName = keyof typeof REGISTER_SCHEMAS;
/** An entry of a register as it is written. */
export type Written<Name extends RegisterName> = z.infer<(typeof REGISTER_SCHEMAS)[Name]>;
