import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { Command } from 'commander';
import { slug } from '#graph/model/ids.js';
import type { CoverFieldName } from '#ingest/model/cover.js';
import { ingestFiles } from '#ingest/pipeline.js';
import { addReviewStep, printPractice } from '#ingest/read/edit-practice.js';
import { readPractice } from '#ingest/read/read-practice.js';
import { CommandFault } from './command-fault.js';
import { hasErrors, printDiagnostics } from './print-diagnostics.js';
import { readAlone } from './read-alone.js';
import { readSourceFile } from '#ingest/read/read-source-file.js';
import { reportTooLarge } from '#ingest/read/report-too-large.js';
import { readFolders } from './read-folders.js';
import { today } from './today.js';

const EXAMPLE = `
Example:
  $ cop submit my-practice.md
  $ cop submit contribution.docx --audiences parents,educators --themes organizational --country rw
  $ cop submit contribution.docx --audiences children --themes legal --dry-run      show the record, write nothing

The record is checked with all of documents/, and written to documents/practices/ as submitted.`;

interface Options {
  readonly audiences?: string;
  readonly themes?: string;
  readonly country?: string;
  readonly documents: string;
  readonly dryRun?: boolean;
}

/** `cop submit`: a best-practice submission, in Markdown or as a contribution in Word, into documents/practices/. */
export function submitCommand(): Command {
  return new Command('submit')
    .description('check a submission, show the record it will be, and write it to documents/practices/')
    .argument('<file>', 'Markdown with front matter, or a contribution as DOCX')
    .option('--audiences <list>', 'whom it is for, where the file is a contribution')
    .option('--themes <list>', 'legal, technical, organizational, procedural, where the file is a contribution')
    .option('--country <code>', 'code of two letters, where the file is a contribution')
    .option('--documents <folder>', 'folder of documents', 'documents')
    .option('--dry-run', 'show the record, write nothing')
    .addHelpText('after', EXAMPLE)
    .action(submit);
}

async function submit(path: string, options: Options): Promise<void> {
  if (!existsSync(path)) throw new CommandFault(`no file ${path}; name a submission`);
  const day = today();
  const written =
    extname(path).toLowerCase() === '.docx' ? await fromContribution(path, options, day) : readMarkdown(path);
  const target = `practices/${slug(path.replace(/^.*[\\/]|\.[^.]+$/g, ''))}.md`;
  const record = asSubmitted(written, target, day);
  await checkWith(options.documents, target, record);
  process.stdout.write(record);
  if (options.dryRun) return;
  const file = join(options.documents, target);
  if (existsSync(file)) throw new CommandFault(`${file} is there already; rename the submission`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, record);
  process.stderr.write(`wrote ${file}\n`);
}

/** The text of a submission; throws CommandFault where it is too large. */
function readMarkdown(path: string): string {
  const file = readSourceFile(path, path);
  const tooLarge = reportTooLarge(file);
  if (tooLarge) throw new CommandFault(printDiagnostics([tooLarge]).trimEnd());
  return new TextDecoder().decode(file.bytes);
}

/** The submission with its state set to submitted, and that step in its history. */
function asSubmitted(text: string, target: string, day: string): string {
  const { practice, diagnostics } = readPractice({ path: target, bytes: new TextEncoder().encode(text) }, day);
  if (practice === null) throw new CommandFault(printDiagnostics(diagnostics).trimEnd());
  const record = addReviewStep(text, { on: day, status: 'submitted', by: practice.submitter });
  if (record === undefined) throw new CommandFault(`${target} has no front matter`);
  return record;
}

/** A record that would be left out of the graph is not written. */
async function checkWith(documents: string, target: string, record: string): Promise<void> {
  const others = readFolders([documents]);
  const file = { path: target, bytes: new TextEncoder().encode(record) };
  const { diagnostics, practices } = await ingestFiles(
    [...others.filter(({ path }) => path !== target), file],
    today(),
  );
  const own = diagnostics.filter((diagnostic) => diagnostic.file === target);
  if (hasErrors(own)) throw new CommandFault(printDiagnostics(own).trimEnd());
  const [id] = practices.filter(({ source }) => source.path === target).map((practice) => practice.id);
  const twin = practices.find((practice) => practice.id === id && practice.source.path !== target);
  if (twin) throw new CommandFault(`${String(id)} is the id of ${twin.source.path} already; give it another`);
}

/** A contribution in Word: its cover says who, when and what; whom it is for and of what sort it is no cover says. */
async function fromContribution(path: string, options: Options, day: string): Promise<string> {
  const [reading] = await readAlone([path]);
  const { audiences, themes, country } = options;
  if (reading === undefined || audiences === undefined || themes === undefined)
    throw new CommandFault('a contribution does not say whom it is for; add --audiences and --themes', 2);
  const { cover, source, clauses } = reading.document;
  const field = (name: CoverFieldName) => cover.find((one) => one.field === name)?.value;
  const [title, submitter] = [field('title'), field('source')];
  if (!title || !submitter)
    throw new CommandFault(`${path} has no cover with a title and a source; submit it as Markdown`);
  const number = field('document') ?? title;
  const fields = {
    id: `/ontology/practice/${slug(number).slice(0, 80)}`,
    ...(country === undefined ? {} : { country: `/ontology/country/${country.toLowerCase()}` }),
    submitter,
    date: toDay(field('date')) ?? day,
    status: 'submitted',
    audiences: audiences.split(','),
    themes: themes.split(','),
    sources: [`${source.path.replace(/^.*\//, '')}, ${number}`],
    seen: day,
  };
  const paragraphs = [field('abstract') ?? '', ...clauses.map(({ text }) => text)].filter((text) => text !== '');
  return printPractice({ fields, title, paragraphs });
}

/** `12 May 2026` as a day; undefined where it is none. */
function toDay(text: string | undefined): string | undefined {
  const time = Date.parse(`${text ?? ''} UTC`);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}
