import type { GraphRecords } from '#graph/model/records.js';
import type { CollectionAlignment } from '../model/alignment.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { AlignedDraft } from '../model/draft.js';
import type { Practice } from '../model/practice.js';
import type { Reading } from '../model/reading.js';
import type { Registers } from '../model/register.js';
import { buildDocument } from './build-document.js';
import { buildDraft } from './build-draft.js';
import { buildFindings } from './build-findings.js';
import { buildLineage } from './build-lineage.js';
import { buildObservations } from './build-observations.js';
import { buildPractice } from './build-practice.js';
import { buildRegisters } from './build-registers.js';
import { createDraft, type IsElsewhere } from './draft.js';
import { linkVersions } from './link-versions.js';
import { reportDangling } from './report-dangling.js';

/** The graph, and what could not be put into it. */
export interface Built {
  readonly records: GraphRecords;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether no link of what is in it points nowhere. */
  readonly isWhole: boolean;
}

/** What a graph is built of. */
export interface BuildInput {
  readonly registers: Registers;
  readonly readings: readonly Reading[];
  readonly practices: readonly Practice[];
  readonly drafts: readonly AlignedDraft[];
  readonly alignment: Pick<CollectionAlignment, 'versions' | 'parallels'>;
}

/** Everything that was read, no version twice, as one whole graph: the same for the same documents, whatever their order. Where only some documents are given, the others' nodes are elsewhere. */
export function buildRecords(read: BuildInput, isElsewhere?: IsElsewhere): Built {
  const draft = createDraft(isElsewhere);
  buildRegisters(draft, read.registers);
  read.readings.forEach((reading) => buildDocument(draft, reading));
  read.readings.forEach((reading) => buildFindings(draft, reading));
  linkVersions(draft, read.registers, read.readings);
  buildLineage(draft, read.alignment);
  read.practices.forEach((practice) => buildPractice(draft, practice));
  read.drafts.forEach((proposed) => buildDraft(draft, proposed));
  const held = buildObservations(draft, read.registers);
  const { records, dangling } = draft.finish();
  const submitted = read.practices.map(({ source }) => [source.path, source.text] as const);
  const texts = new Map([...read.registers.texts, ...submitted]);
  const diagnostics = [...held, ...reportDangling(dangling, records, texts)];
  return { records, diagnostics, isWhole: dangling.length === 0 };
}
