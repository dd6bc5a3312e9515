import { Command, Option } from 'commander';
import type { Diagnostic } from '#ingest/model/diagnostic.js';
import type { SourceFile } from '#ingest/model/source.js';
import { ingestFiles } from '#ingest/pipeline.js';
import { isDraft } from '#ingest/read/sort-files.js';
import { CommandFault } from './command-fault.js';
import { countDiagnostics, hasErrors } from './print-diagnostics.js';
import { FINDINGS_PRINTERS } from './print-findings.js';
import { readFileAlone } from './read-file-alone.js';
import { readFolders, readShippedRegisters } from './read-folders.js';
import { today } from './today.js';

const EXAMPLE = `
Example:
  $ cop check                                  check all of documents/
  $ cop check draft.txt notes/practice.md      check some files alone
  $ cop check --format github                  as notes on a pull request, in a GitHub workflow

Nothing is written. Exit status 1 says that there are errors.`;

/** `cop check`: what is wrong in documents, and nothing else. */
export function checkCommand(): Command {
  return new Command('check')
    .description('say what is wrong in documents and registers; write nothing')
    .argument('[file...]', 'files to check; documents/ where none is named', [])
    .addOption(
      new Option('--format <format>', 'for people, for programs, or for a GitHub workflow')
        .choices(Object.keys(FINDINGS_PRINTERS))
        .default('human'),
    )
    .addHelpText('after', EXAMPLE)
    .action(check);
}

async function check(paths: readonly string[], { format }: { readonly format: string }): Promise<void> {
  const print = FINDINGS_PRINTERS[format];
  if (print === undefined) throw new CommandFault(`no format ${format}`, 2);
  const { files, diagnostics } = paths.length === 0 ? await checkAll() : await checkFiles(paths);
  process.stdout.write(print(diagnostics, createLineOf(files)));
  process.stderr.write(`${countDiagnostics(diagnostics)}\n`);
  if (hasErrors(diagnostics)) process.exitCode = 1;
}

interface Checked {
  readonly files: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
}

async function checkAll(): Promise<Checked> {
  const files = readFolders([]);
  return { files, diagnostics: (await ingestFiles(files, today())).diagnostics };
}

/** Records are checked together, since one may name another; every text is checked alone. */
async function checkFiles(paths: readonly string[]): Promise<Checked> {
  const read = paths.map(readFileAlone);
  const records = read.filter(({ file }) => isRecord(file)).map(({ file }) => file);
  const texts = read.filter(({ file }) => !isRecord(file));
  const groups = [...(records.length > 0 ? [records] : []), ...texts.map(withSidecar)];
  const checked: Checked[] = [];
  for (const own of groups) checked.push(await checkTogether(own));
  return {
    files: checked.flatMap(({ files }) => files),
    diagnostics: checked.flatMap(({ diagnostics }) => diagnostics),
  };
}

function withSidecar({ file, sidecar }: ReturnType<typeof readFileAlone>): readonly SourceFile[] {
  return sidecar ? [file, sidecar] : [file];
}

/** Whether a file is a register or a practice: it names clauses, and can be judged only beside their texts. */
function isRecord({ path }: SourceFile): boolean {
  return /(?:^|\/)(?:registers|practices)\//.test(path);
}

/** Files are read with the registers that ship, and only what is wrong with themselves is told. */
async function checkTogether(own: readonly SourceFile[]): Promise<Checked> {
  // A draft is put beside the text that it would revise, a record beside the clauses that it names: they are read with all documents.
  const known = own.some((file) => isDraft(file) || isRecord(file)) ? readFolders([]) : readShippedRegisters();
  const others = known.filter(({ path: other }) => !own.some((each) => each.path.endsWith(other)));
  const { diagnostics } = await ingestFiles([...own, ...others], today());
  return {
    files: own,
    diagnostics: diagnostics.filter((diagnostic) => own.some((each) => each.path === diagnostic.file)),
  };
}

/** Formats whose lines are not those of the text that was read. */
const WITHOUT_LINES = /\.(?:pdf|docx|xml|akn|html?)$/i;

function createLineOf(files: readonly SourceFile[]): (file: string, line: number) => string | null {
  const lines = new Map<string, readonly string[]>();
  return (path, line) => {
    const file = files.find((one) => one.path === path);
    if (file === undefined || file.size !== undefined || WITHOUT_LINES.test(path)) return null;
    const known = lines.get(path) ?? new TextDecoder().decode(file.bytes).split(/\r\n|\n|\r/);
    lines.set(path, known);
    return known[line - 1] ?? null;
  };
}
