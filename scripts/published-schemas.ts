import { z } from 'zod';
import { DRAFT_SCHEMA } from '#ingest/read/schemas/draft.js';
import { PRACTICE_SCHEMA } from '#ingest/read/schemas/practice.js';
import { RECORD_FORMS } from '#ingest/read/schemas/records.js';
import { REGISTER_SCHEMAS } from '#ingest/read/schemas/registers.js';
import { SIDECAR_SCHEMA } from '#ingest/read/schemas/sidecar.js';

/** Where the JSON Schemas are published, beside what they describe. */
export const SCHEMA_FOLDER = 'documents/schemas';

/** The JSON Schema of each file that people write, by file name: editors complete and check by them. */
export function publishedSchemas(): ReadonlyMap<string, object> {
  const records = Object.entries(RECORD_FORMS).map(([name, { schema }]) => [name, schema] as const);
  const lists: readonly (readonly [string, z.ZodType])[] = [...Object.entries(REGISTER_SCHEMAS), ...records];
  const registers = lists.map(([name, entry]) => [name, z.array(entry).optional()] as const);
  return new Map([
    ...lists.map(([name, entry]) => [`${name}.json`, print(z.strictObject({ [name]: z.array(entry) }))] as const),
    ['registers.json', print(z.strictObject(Object.fromEntries(registers)))],
    ['practice.json', print(PRACTICE_SCHEMA)],
    ['sidecar.json', print(SIDECAR_SCHEMA)],
    ['draft.json', print(DRAFT_SCHEMA)],
  ]);
}

/** As it is written, before anything is read into it. */
function print(schema: z.ZodType): object {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', target: 'draft-7' });
}
