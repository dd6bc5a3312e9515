import { isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { CADENCE_WORDS, cadenceOf } from '#graph/model/cadence-words.js';
import * as lists from '#graph/model/closed-lists.js';
import { createSchema } from '#server/schema/schema.js';
import { ENUM_WORDS, enumValueOf } from '#server/schema/enum-words.js';

const schema = createSchema();
const LISTS = Object.entries(lists).flatMap(([name, list]) => (Array.isArray(list) ? [[name, list] as const] : []));

describe('the enums of the schema', () => {
  it.each(Object.entries(ENUM_WORDS))('%s has a value for each word of its list, and no other', (name, words) => {
    const type = schema.getType(name);
    const values = isEnumType(type) ? type.getValues().map(({ name: value, value: word }) => [value, word]) : [];
    expect(values.sort()).toStrictEqual(words.map((word) => [enumValueOf(word), word]).sort());
  });

  it.each(LISTS)('take in every closed list: %s', (_, list) => {
    expect(Object.values(ENUM_WORDS)).toContain(list);
  });
});

describe('how often a duty is asked', () => {
  it.each(Object.entries(CADENCE_WORDS))('%s is told by its words alone', (cadence, words) => {
    expect(words.map(cadenceOf)).toStrictEqual(words.map(() => cadence));
  });
});
