import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { CommandFault } from './command-fault.js';
import { SHIPPED_DOCUMENTS } from './read-folders.js';

const EXAMPLE = `
Example:
  $ cop new helpline                                        print a filled-in helpline
  $ cop new practice --out documents/practices/my-practice.md

The guide, documents/guides/records.md, says what each field holds. Nothing is overwritten.`;

/** Where the example of each kind stands in the guides. */
const TEMPLATES: Readonly<Record<string, string>> = {
  practice: 'practices/example.md',
  activity: 'registers/activities.yaml',
  strategy: 'registers/strategies.yaml',
  framework: 'registers/frameworks.yaml',
  indicator: 'registers/indicators.yaml',
  observation: 'registers/observations.csv',
  resource: 'registers/resources.yaml',
  helpline: 'registers/helplines.yaml',
  code: 'registers/codes.yaml',
  solution: 'registers/solutions.yaml',
  meeting: 'registers/meetings.yaml',
  'liaison-statement': 'registers/liaisonStatements.yaml',
  'quarterly-report': 'registers/quarterlyReports.yaml',
};

/** `cop new`: a filled-in template of a kind of record, as its guide shows it. */
export function newCommand(): Command {
  return new Command('new')
    .description('print a filled-in template of a record')
    .argument('<kind>', `one of ${Object.keys(TEMPLATES).join(', ')}`)
    .option('--out <file>', 'file to write; standard output where none is named')
    .addHelpText('after', EXAMPLE)
    .action(create);
}

function create(kind: string, { out }: { readonly out?: string }): void {
  const name = TEMPLATES[kind];
  if (name === undefined)
    throw new CommandFault(`no record ${kind}; there are ${Object.keys(TEMPLATES).join(', ')}`, 2);
  const template = readTemplate(name);
  if (out === undefined) process.stdout.write(template);
  else if (existsSync(out)) throw new CommandFault(`${out} is there already; name another file`);
  else writeFileSync(out, template);
}

/** The example of the guides, so that a template can never be other than what is documented and tested. */
function readTemplate(name: string): string {
  const guides = ['README.md', 'guides/records.md'].map((file) => readFileSync(join(SHIPPED_DOCUMENTS, file), 'utf8'));
  const fences = guides.flatMap((text) => [...text.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)]);
  const template = fences.find(([, path]) => path === name)?.[2];
  if (template === undefined) throw new CommandFault(`the guides in ${SHIPPED_DOCUMENTS} show no ${name}`);
  return template;
}
