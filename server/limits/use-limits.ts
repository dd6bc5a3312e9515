import {
  getOperationAST,
  GraphQLError,
  parse,
  visit,
  type DocumentNode,
  type ExecutionArgs,
  type ParseOptions,
  type Source,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { measureQuery } from './measure-query.js';

/** Longest body of a request, in bytes. */
export const MOST_BYTES = 100_000;
const MOST_TOKENS = 5_000;
const MOST_LEVELS = 20;
const MOST_FIELDS = 200_000;
const MOST_ALIASES = 30;
const MOST_DIRECTIVES = 30;

/** Refuses queries that are too long, too deep, ask for too much or hold too many aliases or directives, each with its own code and what to do. */
export function useLimits(): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source: string | Source, options?: ParseOptions) => parseWithin(source, options));
    },
    onExecute({ args, setResultAndStopExecution }) {
      const error = faultOf(args);
      if (error) setResultAndStopExecution({ errors: [error] });
    },
  };
}

/** What is too long is refused before it is checked against the schema, which takes longer than reading it. */
function parseWithin(source: string | Source, options: ParseOptions | undefined): DocumentNode {
  const document = parseTokens(source, options);
  const fault = countFault(document);
  if (fault) throw fault;
  return document;
}

function parseTokens(source: string | Source, options: ParseOptions | undefined): DocumentNode {
  try {
    return parse(source, { ...options, maxTokens: MOST_TOKENS });
  } catch (error) {
    if (!(error instanceof GraphQLError && /more tha[nt] \d+ tokens/.test(error.message))) throw error;
    throw refuse('TOO_MANY_TOKENS', `the query has more than ${MOST_TOKENS} tokens; ask in several queries`);
  }
}

function faultOf({ schema, document, operationName, variableValues }: ExecutionArgs): GraphQLError | null {
  const operation = getOperationAST(document, operationName);
  if (!operation) return null;
  const { cost, depth } = measureQuery({ schema, document, operation, variables: variableValues ?? {} });
  if (depth > MOST_LEVELS) return tooDeep(depth);
  return cost > MOST_FIELDS ? tooCostly(cost) : null;
}

function countFault(document: DocumentNode): GraphQLError | null {
  const counts = { aliases: 0, directives: 0 };
  visit(document, {
    Field: ({ alias }) => {
      if (alias) counts.aliases += 1;
    },
    Directive: () => {
      counts.directives += 1;
    },
  });
  if (counts.aliases > MOST_ALIASES)
    return refuse(
      'TOO_MANY_ALIASES',
      `the query has ${counts.aliases} aliases, and at most ${MOST_ALIASES} are answered; ask for several things by nodes(ids:)`,
    );
  if (counts.directives <= MOST_DIRECTIVES) return null;
  const { directives } = counts;
  return refuse(
    'TOO_MANY_DIRECTIVES',
    `the query has ${directives} directives, and at most ${MOST_DIRECTIVES} are answered; leave out what is not wanted`,
  );
}

function tooDeep(depth: number): GraphQLError {
  return refuse(
    'QUERY_TOO_DEEP',
    `the query is ${depth} levels deep, and at most ${MOST_LEVELS} are answered; ask in two steps`,
  );
}

function tooCostly(cost: number): GraphQLError {
  return refuse(
    'QUERY_TOO_COSTLY',
    `the query may answer ${cost} fields, and at most ${MOST_FIELDS} are answered; ask for smaller pages or fewer lists inside lists`,
  );
}

function refuse(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
}
