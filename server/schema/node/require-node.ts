/** The value, where the shape of the graph promises that there is one; throws BrokenGraphError where there is none. */
export function requireNode<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new BrokenGraphError(what);
  return value;
}

/** Thrown where something is missing that every graph has. */
export class BrokenGraphError extends Error {
  constructor(what: string) {
    super(`the graph is not whole: ${what} is missing`);
    this.name = 'BrokenGraphError';
  }
}
