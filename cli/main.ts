import { Command, CommanderError } from 'commander';
import { StoreUnavailableError } from '#graph/store/store.js';
import { CommandFault } from './command-fault.js';
import { leaveClosedPipe } from './leave-closed-pipe.js';

const program = new Command('cop')
  .description('A knowledge graph of Child Online Protection instruments and practices.')
  .helpCommand(false)
  .showHelpAfterError('(add --help for the options and an example)')
  .exitOverride();

/** Every command by its name. Only the one that is wanted is loaded: a command then starts in a third of the time. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./start.js')).startCommand(),
  ingest: async () => (await import('./ingest.js')).ingestCommand(),
  serve: async () => (await import('./serve.js')).serveCommand(),
  check: async () => (await import('./check.js')).checkCommand(),
  parse: async () => (await import('./parse.js')).parseCommand(),
  align: async () => (await import('./align.js')).alignCommand(),
  compare: async () => (await import('./compare.js')).compareCommand(),
  export: async () => (await import('./export.js')).exportCommand(),
  report: async () => (await import('./report.js')).reportCommand(),
  new: async () => (await import('./new.js')).newCommand(),
  submit: async () => (await import('./submit.js')).submitCommand(),
  review: async () => (await import('./review.js')).reviewCommand(),
};
const wanted = COMMANDS[process.argv[2] ?? ''];
for (const load of wanted ? [wanted] : Object.values(COMMANDS)) program.addCommand(await load());

process.stdout.on('error', leaveClosedPipe);

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
