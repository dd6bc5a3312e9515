import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import type { PracticeStatus } from '#graph/model/closed-lists.js';
import type { Practice } from '#ingest/model/practice.js';
import { addReviewStep, mayFollow } from '#ingest/read/edit-practice.js';
import { readFolder } from '#ingest/read/read-folder.js';
import { readPractice } from '#ingest/read/read-practice.js';
import { CommandFault } from './command-fault.js';
import { printDiagnostics } from './print-diagnostics.js';
import { today } from './today.js';

const EXAMPLE = `
Example:
  $ cop review /ontology/practice/reporting-channel --begin --by "Secretariat of CWG-COP"
  $ cop review /ontology/practice/reporting-channel --accept --by "CWG-COP" --reason "complete, with sources"
  $ cop review /ontology/practice/reporting-channel --return --by "CWG-COP" --reason "says no results"

The step is added to the history in the file. --by is an office or a delegation, never a private person.`;

interface Options {
  readonly begin?: boolean;
  readonly accept?: boolean;
  readonly return?: boolean;
  readonly by?: string;
  readonly reason?: string;
  readonly documents: string;
}

/** `cop review`: moves a submission on, and keeps who did, when and why in its file. */
export function reviewCommand(): Command {
  return new Command('review')
    .description('move a submission on: begin its review, accept it, or return it')
    .argument('<id>', 'id of the practice')
    .option('--begin', 'its review begins')
    .option('--accept', 'it is accepted')
    .option('--return', 'it is given back for changes')
    .option('--by <office>', 'office or delegation that decides')
    .option('--reason <words>', 'why; needed to accept or return')
    .option('--documents <folder>', 'folder of documents', 'documents')
    .addHelpText('after', EXAMPLE)
    .action(review);
}

function review(id: string, options: Options): void {
  const status = chooseStatus(options);
  const { by, reason, documents } = options;
  if (by === undefined) throw new CommandFault('name the office or delegation that decides: --by "…"', 2);
  if (status !== 'under-review' && reason === undefined)
    throw new CommandFault('say why: --reason "…" stays in the history', 2);
  const practice = findPractice(id, documents);
  if (!mayFollow(practice.status, status))
    throw new CommandFault(`${id} is ${practice.status}, and cannot become ${status} from there`);
  const on = today();
  const text = addReviewStep(practice.source.text, { on, status, by, ...(reason === undefined ? {} : { reason }) });
  const { practice: after, diagnostics } = readPractice(
    {
      path: practice.source.path,
      bytes: new TextEncoder().encode(text ?? ''),
    },
    today(),
  );
  if (after === null || text === undefined) throw new CommandFault(printDiagnostics(diagnostics).trimEnd());
  writeFileSync(join(documents, practice.source.path), text);
  process.stdout.write(`${id}: ${practice.status} → ${status}\n`);
}

function chooseStatus(options: Options): PracticeStatus {
  const chosen = [
    options.begin ? 'under-review' : undefined,
    options.accept ? 'accepted' : undefined,
    options.return ? 'returned' : undefined,
  ] as const;
  const [status, other] = chosen.filter((one) => one !== undefined);
  if (status === undefined || other !== undefined)
    throw new CommandFault('choose one of --begin, --accept and --return', 2);
  return status;
}

function findPractice(id: string, documents: string): Practice {
  const files = readFolder(documents).filter(({ path }) => path.startsWith('practices/') && path.endsWith('.md'));
  for (const file of files) {
    const text = readFileSync(join(documents, file.path), 'utf8');
    const { practice } = text.includes(id) ? readPractice(file, today()) : { practice: null };
    if (practice?.id === id) return practice;
  }
  throw new CommandFault(`no practice ${id} in ${documents}/practices that can be read; see cop check`);
}
