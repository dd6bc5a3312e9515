import { Command, CommanderError } from 'commander';
import { StoreUnavailableError } from '#graph/store/store.js';
import { alignCommand } from './align.js';
import { checkCommand } from './check.js';
import { compareCommand } from './compare.js';
import { exportCommand } from './export.js';
import { ingestCommand } from './ingest.js';
import { newCommand } from './new.js';
import { parseCommand } from './parse.js';
import { reportCommand } from './report.js';
import { reviewCommand } from './review.js';
import { serveCommand } from './serve.js';
import { startCommand } from './start.js';
import { submitCommand } from './submit.js';
import { CommandFault } from './command-fault.js';

const program = new Command('cop')
  .description('A knowledge graph of Child Online Protection instruments and practices.')
  .helpCommand(false)
  .showHelpAfterError('(add --help for the options and an example)')
  .exitOverride();
for (const command of [
  startCommand(),
  ingestCommand(),
  serveCommand(),
  checkCommand(),
  parseCommand(),
  alignCommand(),
  compareCommand(),
  exportCommand(),
  reportCommand(),
  newCommand(),
  submitCommand(),
  reviewCommand(),
])
  program.addCommand(command);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = tell(error);
}

/** Exit status: 2 for wrong use, 1 for a fault that has a sentence of its own; anything else is a defect and keeps its stack. */
function tell(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof StoreUnavailableError) return tell(new CommandFault(error.message));
  if (!(error instanceof CommandFault)) throw error;
  process.stderr.write(`cop: ${error.message}\n`);
  return error.exitCode;
}
