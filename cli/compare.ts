import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { Command, Option } from 'commander';
import { isNodeId, type NodeId } from '#graph/model/ids.js';
import { compareDraft, type DraftComparison } from '#graph/questions/compare-draft.js';
import { diffRecords } from '#graph/store/diff-records.js';
import { openStore } from '#graph/store/open-store.js';
import { documentIds, draftId } from '#ingest/model/document-ids.js';
import type { SourceFile } from '#ingest/model/source.js';
import { ingestFiles } from '#ingest/pipeline.js';
import { isDraft } from '#ingest/read/sort-files.js';
import { CommandFault } from './command-fault.js';
import { toCompareJson } from './compare-json.js';
import { toCompareReport } from './compare-report.js';
import { COLOUR_MARKER, PLAIN_MARKER } from './mark-words.js';
import { printDiagnostics } from './print-diagnostics.js';
import { readAlone } from './read-alone.js';
import { readFileAlone } from './read-file-alone.js';
import { readFolders } from './read-folders.js';
import { reviseSidecar } from './revise-sidecar.js';
import { today } from './today.js';

const EXAMPLE = `
Example:
  $ cop compare documents/drafts/example-res-67.txt
  $ cop compare draft.docx --with documents/resolutions/itu-wtdc-res-67-2022.txt
  $ cop compare draft.docx --with /akn/un/statement/deliberation/itu-wtdc/2010/res-67/eng@2022 --format json

Without --with it is the version that the draft's sidecar or its own words name, else the one in force.
Other bodies' texts are those of documents/, or of the folders named by --among. Nothing is written to the graph;
a draft under documents/drafts/ is in it, and the API answers the same of it.`;

/** `cop compare`: what a draft would make of a version. */
export function compareCommand(): Command {
  return new Command('compare')
    .description('print what a draft adds, changes and drops, and what it should look at again')
    .argument('<draft>', 'the draft')
    .option('--with <version>', 'the version it would revise: a file, or an id of a text among the documents')
    .option('--among <folder...>', 'folders with the texts of other bodies; documents/ where left out')
    .addOption(
      new Option('--format <format>', 'for people (report) or for programs (json)')
        .choices(['report', 'json'])
        .default('report'),
    )
    .addHelpText('after', EXAMPLE)
    .action(compare);
}

interface Options {
  readonly with?: string;
  readonly among?: readonly string[];
  readonly format: string;
}

async function compare(path: string, { with: wanted, among = [], format }: Options): Promise<void> {
  const collection = readFolders(among).filter((file) => !isDraft(file));
  const { id, files } = wanted === undefined ? UNNAMED : await findVersion(wanted);
  const comparison = await compareAlone([...files, ...collection], readDraft(path, id), id);
  const mark = process.stdout.isTTY ? COLOUR_MARKER : PLAIN_MARKER;
  process.stdout.write(format === 'json' ? toCompareJson(comparison) : toCompareReport(comparison, mark));
}

interface NamedVersion {
  /** Null where the draft itself says it. */
  readonly id: NodeId | null;
  /** The text with its sidecar, where a file was named. */
  readonly files: readonly SourceFile[];
}

const UNNAMED: NamedVersion = { id: null, files: [] };

async function findVersion(wanted: string): Promise<NamedVersion> {
  if (existsSync(wanted)) {
    const [reading] = await readAlone([wanted]);
    const { file, sidecar } = readFileAlone(wanted);
    // Before all others, so that of two files of one version it is the one that is read.
    const place = (one: SourceFile): SourceFile => ({ ...one, path: `./${basename(one.path)}` });
    const files = [file, ...(sidecar ? [sidecar] : [])].map(place);
    if (reading) return { id: documentIds({ ...reading.document, source: place(file) }).version, files };
  }
  if (isNodeId(wanted)) return { id: wanted, files: [] };
  throw new CommandFault(`no file and no text among the documents is ${wanted}; name a file, or the id of a version`);
}

/** The draft and its sidecar as they would lie under documents/drafts/; the sidecar names the version where the command does. */
function readDraft(path: string, version: NodeId | null): readonly SourceFile[] {
  const { file, sidecar } = readFileAlone(path);
  const name = basename(file.path);
  const beside = reviseSidecar(sidecar?.bytes ?? null, version);
  return [
    { path: `drafts/${name}`, bytes: file.bytes },
    ...(beside === null ? [] : [{ path: `drafts/${name.replace(/\.[^./]+$/, '')}.yaml`, bytes: beside }]),
  ];
}

/** What the graph says of the draft once the documents and it are read, kept in memory alone. */
async function compareAlone(
  collection: readonly SourceFile[],
  draft: readonly SourceFile[],
  version: NodeId | null,
): Promise<DraftComparison> {
  const { records, diagnostics } = await ingestFiles([...collection, ...draft], today());
  const store = await openStore({ kind: 'sqlite', path: ':memory:' });
  try {
    await store.apply(diffRecords(new Map(), records).change);
    const id = draftId({ source: { path: draft[0]?.path ?? '' } });
    const comparison = await compareDraft(store, { draft: id, ...(version && { version }) });
    if (comparison) return comparison;
  } finally {
    await store.close();
  }
  const own = diagnostics.filter(({ file, severity }) => isDraft({ path: file }) && severity === 'error');
  throw new CommandFault(
    own.length > 0
      ? `${printDiagnostics(own).trimEnd()}\nname the version it would revise by --with`
      : `no text among the documents is ${String(version)}; name a file, or the id of a version`,
  );
}
