import { gql as parse, type TypedDocumentNode } from '@urql/core';

/** A document of GraphQL that is parsed when it is first looked into: a page asks few of the questions whose words it holds. */
export function gql(words: TemplateStringsArray, ...fragments: readonly TypedDocumentNode[]): TypedDocumentNode {
  let parsed: TypedDocumentNode | undefined;
  const whole = (): TypedDocumentNode => (parsed ??= parse(words, ...fragments));
  return {
    get kind() {
      return whole().kind;
    },
    get definitions() {
      return whole().definitions;
    },
  };
}
