import { describe, expect, it } from 'vitest';
import { addressOfGraphiql, inlineVariables } from '../../../web/api/graphiql-address.js';

describe('the address of GraphiQL', () => {
  it('holds the query, whatever is in it', () => {
    const query = '{ search(query: "a & b=c?#") { totalCount } }';
    const url = new URL(addressOfGraphiql(query, {}), 'http://localhost');
    expect([url.pathname, url.searchParams.get('query')]).toStrictEqual(['/graphql', query]);
  });

  it('gives variables their values as defaults, texts quoted and enum values bare', () => {
    expect(
      inlineVariables('query Search($query: String!, $kinds: [NodeKind!], $first: Int!, $after: String) {', {
        query: 'say "no"',
        kinds: ['CLAUSE', 'ACTOR'],
        first: 40,
      }),
    ).toBe(
      'query Search($query: String! = "say \\"no\\"", $kinds: [NodeKind!] = [CLAUSE, ACTOR], $first: Int! = 40, $after: String) {',
    );
  });

  it('leaves the uses of a variable alone', () => {
    expect(inlineVariables('query A($id: ID!) {\n  node(id: $id) { id }\n}', { id: '/a' })).toBe(
      'query A($id: ID! = "/a") {\n  node(id: $id) { id }\n}',
    );
  });
});
