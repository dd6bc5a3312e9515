type Values = Readonly<Record<string, unknown>>;

/** The address at which GraphiQL opens with a query; it takes no variables, so their values become the query's defaults. */
export function addressOfGraphiql(query: string, variables: Values): string {
  return `/graphql?${new URLSearchParams({ query: inlineVariables(query, variables) }).toString()}`;
}

/** Gives each variable of a query its value as default: `($id: ID!)` with `{ id: "a" }` is `($id: ID! = "a")`. */
export function inlineVariables(query: string, variables: Values): string {
  return query.replace(/\$(\w+): ([\w[\]!]+)(?= *[,)\n])/g, (definition, name: string, type: string) => {
    const value = variables[name];
    return value === undefined ? definition : `${definition} = ${printLiteral(value, type)}`;
  });
}

const TYPES_OF_TEXT = /^\[?(?:ID|String)\b/;

/** A value as GraphQL writes it; a text is an enum value unless its type is one of text. */
function printLiteral(value: unknown, type: string): string {
  if (Array.isArray(value)) return `[${value.map((item) => printLiteral(item, type)).join(', ')}]`;
  if (typeof value === 'string' && !TYPES_OF_TEXT.test(type)) return value;
  return JSON.stringify(value);
}
