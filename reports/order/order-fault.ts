/** Thrown where a report was asked for in a way that cannot be answered: what was found, and what to do. */
export class OrderFault extends Error {
  /** Whether it was asked for rightly, and the graph holds no such thing. */
  readonly isMissing: boolean;
  constructor(message: string, isMissing = false) {
    super(message);
    this.name = 'OrderFault';
    this.isMissing = isMissing;
  }
}
