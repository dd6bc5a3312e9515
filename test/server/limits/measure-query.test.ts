import { getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { measureQuery, type QuerySize } from '#server/limits/measure-query.js';
import { createSchema } from '#server/schema/schema.js';

const schema = createSchema();

function measure(query: string, variables: Record<string, unknown> = {}): QuerySize {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return measureQuery({ schema, document, operation, variables });
}

describe('the size of a query', () => {
  it.each([
    ['{ __typename }', { cost: 1, depth: 1 }],
    ['{ instrument(id: "x") { id name } }', { cost: 3, depth: 2 }],
    // A page: itself, its count, and ten nodes with a field each.
    ['{ instruments(first: 10) { totalCount nodes { id } } }', { cost: 1 + 1 + 1 + 10, depth: 3 }],
    ['{ instruments(last: 10) { edges { node { id } } } }', { cost: 1 + 1 + 10 * 2, depth: 4 }],
    ['{ instruments { nodes { id } } }', { cost: 1 + 1 + 20, depth: 3 }],
    // A list without a page is taken to have five items.
    ['{ clause(id: "x") { citations { id } } }', { cost: 1 + 1 + 5, depth: 3 }],
    ['{ a: __typename b: __typename }', { cost: 2, depth: 1 }],
    ['{ ...F } fragment F on Query { instrument(id: "x") { ... on Instrument { id } } }', { cost: 2, depth: 2 }],
    ['{ node(id: "x") { ... on Clause { citations { id } } } }', { cost: 1 + 1 + 5, depth: 3 }],
  ])('%s', (query, size) => {
    expect(measure(query)).toStrictEqual(size);
  });

  it('is told at once where fragments spread fragments twice, however often', () => {
    const spread = (i: number) => (i < 200 ? `...F${i + 1} ...F${i + 1}` : '__typename');
    const fragments = Array.from({ length: 201 }, (_, i) => `fragment F${i} on Query { ${spread(i)} }`);
    const started = performance.now();
    expect(measure(`{ ...F0 } ${fragments.join(' ')}`)).toStrictEqual({ cost: 2 ** 200, depth: 1 });
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('reads the size of a page from the variables', () => {
    const query = 'query ($n: Int) { instruments(first: $n) { nodes { id } } }';
    expect(measure(query, { n: 500 }).cost).toBe(502);
    expect(measure(query).cost).toBe(22);
  });

  it('multiplies lists inside lists', () => {
    const query = '{ instruments(first: 100) { nodes { versions(first: 100) { nodes { id } } } } }';
    expect(measure(query).cost).toBe(2 + 100 * (2 + 100));
  });
});
