import type { Plugin } from 'graphql-yoga';
import { createTimeoutError } from '../errors.js';

/** Answers with an error where a query is not answered within so many ms. What it asked of the store ends at the same time: see createContext. */
export function useTimeLimit(mostTime: number): Plugin {
  return {
    onParams({ paramsHandler, setParamsHandler }) {
      setParamsHandler((payload) => within(mostTime, paramsHandler(payload)));
    },
  };
}

async function within<Value>(mostTime: number, answer: Value | Promise<Value>): Promise<Value | object> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<object>((resolve) => {
    timer = setTimeout(() => resolve({ errors: [createTimeoutError()] }), mostTime);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
