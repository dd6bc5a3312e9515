import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { alignDocuments } from '#ingest/align/align-documents.js';
import type { ParsedDocument } from '#ingest/model/document.js';
import type { Score } from './score.js';

const LINK = z.object({ old: z.string().nullable(), new: z.string().nullable(), change: z.string() });
const ENDING = '.lineage.jsonl';

/** Two versions of a text with what became of each clause, as somebody read it: paths of clauses. */
export interface AnnotatedLineage {
  readonly old: string;
  readonly new: string;
  readonly links: readonly z.infer<typeof LINK>[];
}

/** Reads the annotated lineages of a folder: `x__y.lineage.jsonl` for the versions `x` and `y`. */
export function readLineages(folder: string): readonly AnnotatedLineage[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(ENDING));
  return files.sort().map((file) => {
    const [old = '', now = ''] = file.slice(0, -ENDING.length).split('__');
    const lines = readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean);
    return { old, new: now, links: lines.map((line) => LINK.parse(JSON.parse(line))) };
  });
}

/** Scores an alignment: the links, and the links whose change is called right. */
export function scoreLineage(
  { links }: AnnotatedLineage,
  older: ParsedDocument,
  newer: ParsedDocument,
): Readonly<Record<'links' | 'changes', Score>> {
  const [olds, news] = [older, newer].map(({ clauses }) => new Map(clauses.map(({ eId, path }) => [eId, path])));
  const given: readonly z.infer<typeof LINK>[] = alignDocuments(older, newer).map(({ change, ...pair }) => ({
    old: olds?.get(pair.old ?? '') ?? null,
    new: news?.get(pair.new ?? '') ?? null,
    change,
  }));
  const compare = (name: (link: z.infer<typeof LINK>) => string): Score => {
    const [expected, found] = [links.map(name), given.map(name)];
    const hits = expected.filter((one) => found.includes(one));
    return { expected, hits, extra: found.filter((one) => !expected.includes(one)) };
  };
  return {
    links: compare((link) => `${link.old ?? 'nothing'} → ${link.new ?? 'nothing'}`),
    changes: compare((link) => `${link.old ?? 'nothing'} → ${link.new ?? 'nothing'} ${link.change}`),
  };
}
