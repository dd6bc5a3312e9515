import { Command, Option } from 'commander';
import { createReadStream, createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { writeAknFiles } from '#graph/formats/akn.js';
import { writeCsv, type ExportFile } from '#graph/formats/csv.js';
import { writeGraphml } from '#graph/formats/graphml.js';
import { writeJsonLd } from '#graph/formats/json-ld.js';
import { GraphChangingError, ofOneState } from '#graph/questions/of-one-state.js';
import type { Store } from '#graph/store/store.js';
import { CommandFault } from './command-fault.js';
import { leaveClosedPipe } from './leave-closed-pipe.js';
import { loadConfig, openConfigured } from './open-configured.js';

const EXAMPLE = `
Example:
  $ cop export --format graphml --out graph.graphml    for Gephi, networkx and others
  $ cop export --format csv --out tables               nodes.csv and edges.csv in a folder
  $ cop export --format jsonld > graph.jsonld          linked data in terms of ELI and schema.org
  $ cop export --format akn --out texts                every text as Akoma Ntoso 3.0

The graph is read as it is in the store: run cop ingest before.`;

/** Formats of one file, which can go to standard output. */
const STREAMS: Readonly<Record<string, (store: Store, base: string) => AsyncIterable<string>>> = {
  graphml: writeGraphml,
  jsonld: writeJsonLd,
};
/** Formats of several files, which need a folder. */
const FOLDERS: Readonly<Record<string, (store: Store) => AsyncIterable<ExportFile>>> = {
  csv: writeCsv,
  akn: writeAknFiles,
};

interface Options {
  readonly format: string;
  readonly out?: string;
  readonly base: string;
}

/** `cop export`: the whole graph, for other programs. */
export function exportCommand(): Command {
  return new Command('export')
    .description('write the whole graph for other programs')
    .addOption(
      new Option('--format <format>', 'how')
        .choices([...Object.keys(STREAMS), ...Object.keys(FOLDERS)])
        .makeOptionMandatory(),
    )
    .option('--out <path>', 'file, or folder for csv and akn; standard output where left out')
    .option('--base <address>', 'address before the ids in linked data', 'http://127.0.0.1:4000')
    .addHelpText('after', EXAMPLE)
    .action(exportGraph);
}

async function exportGraph(options: Options): Promise<void> {
  const { format, out, base } = options;
  if (!URL.canParse(base)) throw new CommandFault(`--base ${base} is no address such as https://cop.example`, 2);
  if (format in FOLDERS && out === undefined)
    throw new CommandFault(`--format ${format} writes several files: name a folder with --out`, 2);
  const store = await openConfigured(loadConfig());
  try {
    if ((await store.health()).state === 'empty') throw new CommandFault('the graph is empty; run cop ingest first');
    await write(store, options);
  } catch (error) {
    if (error instanceof GraphChangingError)
      throw new CommandFault(`${error.message}; run it again when the ingests have ended`);
    throw isDiskFault(error)
      ? new CommandFault(`cannot write ${out ?? 'to standard output'}: ${error.message}`)
      : error;
  } finally {
    await store.close();
  }
}

/** The files are written in a folder of their own first, since the graph may change while they are, and then brought to their place. */
async function write(store: Store, options: Options): Promise<void> {
  const spool = mkdtempSync(join(tmpdir(), 'cop-export-'));
  try {
    const { value: names } = await ofOneState(store, () => writeFiles(filesOf(store, options), spool));
    await bringTo(options, { spool, names });
  } finally {
    rmSync(spool, { recursive: true, force: true });
  }
}

/** What a format consists of; a stream is one file. */
async function* filesOf(store: Store, { format, base }: Options): AsyncGenerator<ExportFile> {
  const [stream, folder] = [STREAMS[format], FOLDERS[format]];
  if (stream) yield { name: 'graph', pieces: stream(store, base.replace(/\/+$/, '')) };
  if (folder) yield* folder(store);
}

async function writeFiles(files: AsyncIterable<ExportFile>, folder: string): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const { name, pieces } of files) {
    await pipeline(pieces, createWriteStream(join(folder, name)));
    names.push(name);
  }
  return names;
}

async function bringTo(
  { format, out }: Options,
  { spool, names }: { readonly spool: string; readonly names: readonly string[] },
): Promise<void> {
  if (out !== undefined && format in FOLDERS) mkdirSync(out, { recursive: true });
  for (const name of names) {
    const written = createReadStream(join(spool, name));
    if (out === undefined) await pipeline(written, process.stdout, { end: false }).catch(leaveClosedPipe);
    else await pipeline(written, createWriteStream(format in FOLDERS ? join(out, name) : out));
  }
}

function isDiskFault(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
