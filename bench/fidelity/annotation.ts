import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const CLAUSE = z.object({
  path: z.string(),
  label: z.string().nullable(),
  /** Path of the clause above. */
  parent: z.string().nullable(),
  role: z.string(),
  /** First and last words of its own text. */
  starts: z.string(),
  ends: z.string(),
});
const CITATION = z.object({
  /** Path of the clause, `front` for what stands before the first. */
  clause: z.string(),
  quote: z.string(),
  number: z.string().nullish(),
  /** Name of the target. */
  target: z.string().optional(),
  provisions: z.array(z.string()).default([]),
  /** The document itself. */
  self: z.boolean().default(false),
  /** Judges may differ: neither expected nor wrong. */
  debatable: z.boolean().default(false),
});
const DUTY = z.object({
  clause: z.string(),
  modality: z.string(),
  actor: z.array(z.string()),
  action: z.string().nullable(),
  statement: z.boolean().default(false),
});

/** A clause as somebody read it. */
export type ClauseLine = z.infer<typeof CLAUSE>;
/** A citation as somebody read it. */
export type CitationLine = z.infer<typeof CITATION>;
/** A duty as somebody read it. */
export type DutyLine = z.infer<typeof DUTY>;

/** A text with what was read in it by eye; null where that was not annotated. */
export interface Annotated {
  readonly name: string;
  readonly path: string;
  readonly segments: readonly ClauseLine[];
  readonly citations: readonly CitationLine[] | null;
  readonly duties: readonly DutyLine[] | null;
}

/** Reads the annotated texts of a folder: `x.txt` or `x.md` beside `x.segments.jsonl`, `x.citations.jsonl`, `x.duties.jsonl`; or the same in folders `input`, `segments`, `citations` and `duties`. */
export function readAnnotated(folder: string): readonly Annotated[] {
  const isSplit = existsSync(join(folder, 'segments'));
  const fileOf = (name: string, kind: string) =>
    isSplit ? join(folder, kind, `${name}.jsonl`) : join(folder, `${name}.${kind}.jsonl`);
  const texts = readdirSync(isSplit ? join(folder, 'input') : folder).filter((file) => /\.(?:txt|md)$/.test(file));
  return texts.sort().flatMap((file) => {
    const name = file.replace(/\.[^.]+$/, '');
    const segments = readLines(fileOf(name, 'segments'), CLAUSE);
    if (segments === null) return [];
    const [citations, duties] = [
      readLines(fileOf(name, 'citations'), CITATION),
      readLines(fileOf(name, 'duties'), DUTY),
    ];
    return [{ name, path: join(folder, isSplit ? 'input' : '', file), segments, citations, duties }];
  });
}

function readLines<Line>(path: string, schema: z.ZodType<Line>): readonly Line[] | null {
  if (!existsSync(path)) return null;
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => schema.parse(JSON.parse(line)));
}
