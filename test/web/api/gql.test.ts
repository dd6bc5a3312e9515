import { gql as parse, stringifyDocument } from '@urql/core';
import { describe, expect, it } from 'vitest';
import { gql } from '../../../web/api/gql.js';

describe('a document of the explorer', () => {
  it('is what it would be if it were parsed at once, its fragments once each', () => {
    const named = gql`
      fragment Named on Named {
        id
      }
    `;
    const both = gql`
      fragment Both on Named {
        ...Named
      }
      ${named}
    `;
    const document = gql`
      query Ask {
        node {
          ...Named
          ...Both
        }
      }
      ${named}
      ${both}
    `;
    const atOnce = parse`query Ask { node { ...Named ...Both } } fragment Named on Named { id } fragment Both on Named { ...Named }`;
    expect(stringifyDocument(document)).toBe(stringifyDocument(atOnce));
  });

  it('is not parsed before it is looked into', () => {
    const broken = gql`
      query {
    `;
    expect(() => broken.definitions).toThrow();
  });
});
