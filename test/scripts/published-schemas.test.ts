import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { publishedSchemas, SCHEMA_FOLDER } from '../../scripts/published-schemas.js';

test('the JSON Schemas beside the documents are those that the documents are read by', () => {
  const published = readdirSync(SCHEMA_FOLDER).map((name): [string, unknown] => [
    name,
    JSON.parse(readFileSync(`${SCHEMA_FOLDER}/${name}`, 'utf8')),
  ]);
  expect(new Map(published)).toStrictEqual(new Map([...publishedSchemas()].sort(([a], [b]) => (a < b ? -1 : 1))));
});
