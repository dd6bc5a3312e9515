import type { Plugin } from 'graphql-yoga';
import { createTimeoutError } from '../errors.js';
import type { Context } from '../schema/context.js';

/** Answers with an error where a query is not answered by its deadline. What it asked of the store ends at the same time: see createContext. */
export function useTimeLimit(): Plugin<Context> {
  return {
    onExecute({ args: { contextValue }, executeFn, setExecuteFn }) {
      const { deadline } = contextValue;
      setExecuteFn((args) => beforeDeadline(executeFn(args), deadline));
    },
  };
}

async function beforeDeadline<Value>(answer: Value | Promise<Value>, deadline: number): Promise<Value | object> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<object>((resolve) => {
    timer = setTimeout(() => resolve({ errors: [createTimeoutError()] }), deadline - performance.now());
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
