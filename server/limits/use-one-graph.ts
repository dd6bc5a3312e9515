import { GraphQLError, type ExecutionResult } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { GraphChangingError, ofOneState } from '#graph/questions/of-one-state.js';
import type { Store } from '#graph/store/store.js';
import { maskError } from '../errors.js';
import { createAnswerMemory } from './answer-memory.js';

/** Most characters kept of questions and their answers. */
const MOST_REMEMBERED = 8_000_000;

/** The store, and how much is remembered. */
export interface OneGraphParts {
  readonly store: Pick<Store, 'revision'>;
  /** Most characters of questions and answers; least 1. */
  readonly mostRemembered?: number;
}

type Result = ExecutionResult | AsyncIterable<ExecutionResult>;

/**
 * Answers a query from one state of the graph: where an ingest was written meanwhile, it is asked again. What was asked
 * before is answered from memory as long as the graph is the same: nothing but the query and the graph goes into an answer.
 */
export function useOneGraph({ store, mostRemembered = MOST_REMEMBERED }: OneGraphParts): Plugin {
  const memory = createAnswerMemory(mostRemembered);
  const answer = async (params: GraphQLParams, read: () => Promise<Result>): Promise<Result> => {
    const question = printQuestion(params);
    const since = memory.revision();
    const known = memory.recall(question);
    if (known !== undefined && (await store.revision()) === since) return fromText(known);
    const { value, revision } = await ofOneState(store, read, since);
    if (!isWhole(value)) return value;
    const text = JSON.stringify({ data: value.data });
    memory.keep({ revision, question, answer: text });
    return fromText(text);
  };
  return {
    onParams({ paramsHandler, setParamsHandler }) {
      setParamsHandler(async (payload) => {
        try {
          return await answer(payload.params, async () => await paramsHandler(payload));
        } catch (error) {
          return { errors: [error instanceof GraphChangingError ? createChangingError() : maskError(error)] };
        }
      });
    },
  };
}

function printQuestion({ query, operationName, variables }: GraphQLParams): string {
  return JSON.stringify([query, operationName ?? null, variables ?? null]);
}

/** Whether a result is data and nothing else. */
function isWhole(result: Result): result is { readonly data: NonNullable<ExecutionResult['data']> } {
  if (Symbol.asyncIterator in result) return false;
  const { data, ...others } = result;
  return data !== undefined && data !== null && Object.keys(others).length === 0;
}

/** An answer that is printed already, as Yoga takes it. */
function fromText(answer: string): Result & { readonly stringify: () => string } {
  return { stringify: () => answer };
}

function createChangingError(): GraphQLError {
  return new GraphQLError('the graph is being written again and again; ask again shortly', {
    extensions: { code: 'GRAPH_CHANGING', http: { status: 503, headers: { 'retry-after': '1' } } },
  });
}
