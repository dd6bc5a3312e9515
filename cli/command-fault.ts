/** Thrown where a command cannot do what it was asked: one clear line for the person, and the exit status. */
export class CommandFault extends Error {
  readonly exitCode: 1 | 2;
  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.name = 'CommandFault';
    this.exitCode = exitCode;
  }
}
