import { writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { Command } from 'commander';
import { OrderFault } from '#reports/order/order-fault.js';
import { orderReport } from '#reports/order/order-report.js';
import { PARAMETERS, type ParameterName } from '#reports/order/read-asked.js';
import { REPORT_KINDS } from '#reports/order/report-kinds.js';
import { REPORT_FORMATS, type ReportFormat } from '#reports/render/report-formats.js';
import { CommandFault } from './command-fault.js';
import { loadConfig, openConfigured } from './open-configured.js';
import { today } from './today.js';

const FORMATS = Object.keys(REPORT_FORMATS);
const NOTE = `
Reports are written from the graph: run cop ingest first. The ending of --out chooses the format, unless --format does.
The same report of the same documents is the same file, byte for byte.`;

/** `cop report`: documents for delegates, written from the graph. */
export function reportCommand(): Command {
  const examples = Object.entries(REPORT_KINDS).map(
    ([
      kind,
      {
        examples: [first = ''],
      },
    ]) => exampleOf(kind, first),
  );
  const command = new Command('report')
    .description('write a report from the graph')
    .helpCommand(false)
    .addHelpText('after', `\nExample:\n${examples.join('\n')}\n${NOTE}`);
  for (const kind of Object.keys(REPORT_KINDS)) command.addCommand(commandOf(kind));
  return command;
}

function exampleOf(kind: string, example: string): string {
  return `  $ cop report ${kind} ${example}`;
}

/** A kind of report as a command of its own, with the options that it takes. */
function commandOf(kind: string): Command {
  const { says = '', parameters = [], examples = [] } = REPORT_KINDS[kind] ?? {};
  const command = new Command(kind).description(says);
  for (const name of parameters) command.option(`--${name} <${VALUES[name]}>`, PARAMETERS[name]);
  return command
    .option('--format <format>', `one of ${FORMATS.join(', ')}`)
    .option('--out <file>', 'file to write; standard output where none is named')
    .addHelpText('after', `\nExample:\n${examples.map((example) => exampleOf(kind, example)).join('\n')}\n${NOTE}`)
    .action((options: Readonly<Record<string, string>>) => report(kind, options));
}

/** What stands for a value in the help. */
const VALUES: Readonly<Record<ParameterName, string>> = {
  resolution: 'number',
  of: 'id',
  country: 'name',
  region: 'name',
  quarter: 'quarter',
  group: 'name',
  clause: 'place',
  from: 'day',
  to: 'day',
  source: 'name',
  by: 'dimension',
  countries: 'group',
  days: 'number',
  meeting: 'id',
  language: 'language',
};

async function report(kind: string, { out, format, ...asked }: Readonly<Record<string, string>>): Promise<void> {
  const { render } = chooseFormat(out, format ?? (out === undefined ? usualOf(kind) : undefined));
  const store = await openConfigured(loadConfig());
  try {
    if ((await store.health()).state === 'empty') throw new CommandFault('the graph is empty; run cop ingest first');
    const bytes = await render(
      await orderReport(store, { kind, asked, today: today() }),
      out === undefined && process.stdout.isTTY ? process.stdout.columns : undefined,
    );
    if (out === undefined) process.stdout.write(bytes);
    else writeFileSync(out, bytes);
  } catch (error) {
    throw error instanceof OrderFault ? new CommandFault(error.message, error.isMissing ? 1 : 2) : error;
  } finally {
    await store.close();
  }
}

function usualOf(kind: string): string {
  return REPORT_KINDS[kind]?.usual ?? 'md';
}

function chooseFormat(out: string | undefined, named: string | undefined): ReportFormat {
  const name = named ?? FORMATS.find((each) => endsSo(out ?? '', REPORT_FORMATS[each]));
  const format = name !== undefined && Object.hasOwn(REPORT_FORMATS, name) ? REPORT_FORMATS[name] : undefined;
  if (format !== undefined) return format;
  const endings = FORMATS.map((each) => REPORT_FORMATS[each]?.ending ?? '').join(', ');
  if (named !== undefined) throw new CommandFault(`there is no format ${named}; write one of ${FORMATS.join(', ')}`, 2);
  throw new CommandFault(`${out ?? ''} has none of the endings ${endings}`, 2);
}

function endsSo(file: string, format: ReportFormat | undefined): boolean {
  return format?.ending === extname(file).toLowerCase();
}
