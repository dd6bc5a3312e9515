import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { maskError } from '../errors.js';
import type { Context } from '../schema/context.js';

/** How often a query is answered anew where an ingest came between its parts. */
const MOST_ATTEMPTS = 5;

/** Answers a query from one state of the graph: where an ingest was written between two of its questions, it is asked again. */
export function useOneGraph(): Plugin<Context> {
  return {
    onExecute({ args: { contextValue }, executeFn, setExecuteFn }) {
      setExecuteFn(async (args) => {
        let context = contextValue;
        for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
          const result: unknown = await executeFn({ ...args, contextValue: context });
          const torn = await tornness(context);
          if (torn !== true) return torn ?? result;
          context = { ...contextValue, ...contextValue.renew() };
        }
        return { errors: [createChangingError()] };
      });
    },
  };
}

/** True where the answer is of two graphs, null where it is of one; a result with the error where the store does not tell. */
async function tornness({ isTorn }: Context): Promise<true | null | { readonly errors: readonly GraphQLError[] }> {
  try {
    return (await isTorn()) ? true : null;
  } catch (error) {
    return { errors: [maskError(error)] };
  }
}

function createChangingError(): GraphQLError {
  return new GraphQLError('the graph is being written again and again; ask again shortly', {
    extensions: { code: 'GRAPH_CHANGING', http: { status: 503, headers: { 'retry-after': '1' } } },
  });
}
