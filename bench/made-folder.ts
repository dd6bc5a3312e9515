import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '#ingest/model/source.js';
import { readFolder } from '#ingest/read/read-folder.js';
import { createFolder } from '../test/support/run-cop.js';
import { makeCollection } from './made-documents.js';

/** The registers that ship, without those whose records name clauses of documents that ship: no link points nowhere. */
const NAMED = /^registers\/(?:actors|countries|events|instruments|questions|regions|topics)[^/]*\.yaml$/;

/** A made-up collection beside what the registers name. */
export function makeFiles(documents: number): readonly SourceFile[] {
  return [...readFolder('documents').filter(({ path }) => NAMED.test(path)), ...makeCollection(documents)];
}

/** The same in a folder of its own. */
export function writeFiles(documents: number): string {
  const folder = createFolder();
  for (const { path, bytes } of makeFiles(documents)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}
