import type { Reading } from './model/reading.js';
import type { Registers } from './model/register.js';
import { knownDocumentsOf } from './pipeline-plan.js';
import type { DocumentRow, ResolvedRead } from './pipeline-manifest.js';
import type { DocumentFiles, Extraction, Extractor } from './pipeline-read.js';
import { resolveOne } from './pipeline-resolve.js';
import { createResolvers, type Resolver } from './resolve/create-resolver.js';

/** The documents of a change, read as they are needed. */
export interface Library {
  /** Reads documents; false where they would be so many that building everything is no slower. */
  load(rows: Iterable<DocumentRow>): Promise<boolean>;
  /** What came of a document that was loaded. */
  read(row: DocumentRow): ResolvedRead;
  /** The readings of documents that were loaded, in their order. */
  readings(rows: Iterable<DocumentRow>): readonly Reading[];
}

/** What a library reads from. */
export interface Shelves {
  readonly rows: readonly DocumentRow[];
  readonly registers: Registers;
  readonly extractor: Extractor;
  /** By key. */
  readonly files: ReadonlyMap<string, DocumentFiles>;
  /** What was read already. */
  readonly extracted: ReadonlyMap<string, Extraction>;
}

/** Makes a library of a collection. */
export function createLibrary({ rows, registers, extractor, files, extracted }: Shelves): Library {
  const loaded = new Map<string, ResolvedRead>();
  const most = mostChanged(rows.length);
  let resolver: Resolver | undefined;
  const loadOne = async ({ key }: DocumentRow) => {
    const place = files.get(key);
    if (place === undefined) throw new RangeError(`no file of ${key}`);
    resolver ??= createResolvers(registers)(knownDocumentsOf(rows));
    loaded.set(key, resolveOne(resolver, extracted.get(key) ?? (await extractor.read(place, key))));
  };
  const read = ({ key, path }: DocumentRow) => {
    const found = loaded.get(key);
    if (found === undefined) throw new RangeError(`${path} was not loaded`);
    return found;
  };
  return {
    load: async (wanted) => {
      const missing = new Map([...wanted].filter(({ key }) => !loaded.has(key)).map((row) => [row.key, row]));
      if (loaded.size + missing.size > most) return false;
      for (const row of missing.values()) await loadOne(row);
      return true;
    },
    read,
    readings: (wanted) => [...wanted].flatMap((row) => read(row).reading ?? []),
  };
}

/** Of so many documents, how many may be read again before building everything is no slower. */
export function mostChanged(documents: number): number {
  return Math.max(FEW, documents / 4);
}

const FEW = 20;
