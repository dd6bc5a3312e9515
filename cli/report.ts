import { writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { Command, Option } from 'commander';
import { isNodeId, type NodeId } from '#graph/model/ids.js';
import { allOfKind } from '#graph/questions/all-of-kind.js';
import type { Store } from '#graph/store/store.js';
import { buildCoverageTable } from '#reports/build/build-coverage-table.js';
import { buildDutyTable } from '#reports/build/build-duty-table.js';
import { buildWtdcReport } from '#reports/build/build-wtdc-report.js';
import { REPORT_LANGUAGES, type Report, type ReportLanguage } from '#reports/model/report.js';
import { renderCsv } from '#reports/render/render-csv.js';
import { renderHtml } from '#reports/render/render-html.js';
import { renderMarkdown } from '#reports/render/render-markdown.js';
import { CommandFault } from './command-fault.js';
import { loadConfig, openConfigured } from './open-configured.js';
import { today } from './today.js';

const EXAMPLE = `
Example:
  $ cop report wtdc --resolution 67 --from 2022-06-17 --to 2025-11-28 --out report.docx
  $ cop report wtdc --resolution 67 --from 2022-06-17 --to 2025-11-28 --language fr --out report.md
  $ cop report duties --resolution 67                    each duty, whom it addresses, what implements it
  $ cop report coverage --resolution 67 --by country --out coverage.csv

Reports are written from the graph: run cop ingest first. The ending of --out chooses Word, Markdown, HTML or CSV.
The same report of the same documents is the same file, byte for byte.`;

/** What a report may be asked for. */
interface Options {
  readonly resolution?: string;
  readonly of?: string;
  readonly from: string;
  readonly to: string;
  readonly language: ReportLanguage;
  readonly source?: string;
  readonly by: 'clause' | 'country' | 'region' | 'audience' | 'theme';
  readonly out?: string;
}

type Build = (store: Store, of: NodeId, options: Options) => Promise<Report | undefined>;

const BUILDERS: Readonly<Record<string, Build>> = {
  wtdc: (store, of, { from, to, language, source = null }) =>
    buildWtdcReport(store, { of, from, to, language, source }),
  duties: (store, of, { to }) => buildDutyTable(store, { of, date: to }),
  coverage: (store, of, { to, by }) => buildCoverageTable(store, { of, date: to, by }),
};

/** `cop report`: documents for delegates, written from the graph. */
export function reportCommand(): Command {
  return new Command('report')
    .description('write a report from the graph')
    .argument('<kind>', `one of ${Object.keys(BUILDERS).join(', ')}`)
    .option('--resolution <number>', 'number of a resolution of the WTDC, 67')
    .option('--of <id>', 'id of any instrument or version')
    .addOption(new Option('--from <day>', 'first day of the period').default('1900-01-01').argParser(readDay))
    .addOption(new Option('--to <day>', 'last day of the period').default(today()).argParser(readDay))
    .addOption(new Option('--language <language>', 'of the frame').choices([...REPORT_LANGUAGES]).default('en'))
    .option('--source <name>', 'who submits it, for the cover')
    .addOption(
      new Option('--by <dimension>', 'by what to count coverage')
        .choices(['clause', 'country', 'region', 'audience', 'theme'])
        .default('clause'),
    )
    .option('--out <file>', 'file to write: .docx, .md, .html, .csv; Markdown to standard output where none is named')
    .addHelpText('after', EXAMPLE)
    .action(report);
}

function readDay(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new CommandFault(`${text} is no day; write 2025-11-28`, 2);
  return text;
}

async function report(kind: string, options: Options): Promise<void> {
  const build = BUILDERS[kind];
  if (build === undefined)
    throw new CommandFault(`no report ${kind}; there are ${Object.keys(BUILDERS).join(', ')}`, 2);
  if (options.from > options.to) throw new CommandFault(`the period ends (${options.to}) before it begins`, 2);
  const render = chooseRenderer(options.out);
  const store = await openConfigured(loadConfig());
  try {
    const built = await build(store, await findInstrument(store, options), options);
    if (built === undefined) throw new CommandFault('the graph holds no version of it; add its text or its versions');
    const bytes = await render(built);
    if (options.out === undefined) process.stdout.write(bytes);
    else writeFileSync(options.out, bytes);
  } finally {
    await store.close();
  }
}

type Render = (report: Report) => string | Uint8Array | Promise<Uint8Array>;

const RENDERERS: Readonly<Record<string, Render>> = {
  '.docx': async (report) => (await import('#reports/render/docx/render-docx.js')).renderDocx(report),
  '.md': renderMarkdown,
  '.html': renderHtml,
  '.csv': renderCsv,
};

function chooseRenderer(out: string | undefined): Render {
  const render = out === undefined ? renderMarkdown : RENDERERS[extname(out).toLowerCase()];
  if (render === undefined)
    throw new CommandFault(`${out ?? ''} has none of the endings ${Object.keys(RENDERERS).join(', ')}`, 2);
  return render;
}

/** The instrument that was asked for: by its id, or a resolution of the WTDC by its number. */
async function findInstrument(store: Store, { of, resolution }: Options): Promise<NodeId> {
  if ((await store.health()).state === 'empty') throw new CommandFault('the graph is empty; run cop ingest first');
  if (of !== undefined) {
    if (!isNodeId(of)) throw new CommandFault(`${of} is no id; ids look like /akn/un/…`, 2);
    return of;
  }
  if (resolution === undefined) throw new CommandFault('name a resolution: --resolution 67, or --of ID', 2);
  const numbered = await allOfKind(store, 'instrument', [{ fact: 'number', in: [resolution] }]);
  const [found] = numbered.filter(({ id, facts }) => facts.resolved && id.includes('/itu-wtdc/'));
  if (found === undefined) throw new CommandFault(`no resolution ${resolution} of the WTDC is in the graph`);
  return found.id;
}
