import type { z } from 'zod';
import type { Diagnostic } from '../model/diagnostic.js';
import type { SourceFile } from '../model/source.js';
import { decodeUtf8 } from './decode-utf8.js';
import { reportPersonal } from './report-personal.js';
import { reportTooLarge } from './report-too-large.js';
import { parseYaml, type YamlFile } from './yaml-file.js';

/** A register file that was opened, and what is wrong with it. */
export interface OpenRegister {
  readonly yaml: YamlFile;
  readonly text: string;
  readonly diagnostics: Diagnostic[];
}

/** Opens a register file; `known` are the names that its lists may have. */
export function openRegister(file: SourceFile, known: readonly string[]): OpenRegister {
  const tooLarge = reportTooLarge(file);
  if (tooLarge) return { yaml: parseYaml(file.path, ''), text: '', diagnostics: [tooLarge] };
  const { text, diagnostics } = decodeUtf8(file);
  const yaml = parseYaml(file.path, text);
  const isEmpty = text.trim() === '';
  const faults = [...diagnostics, ...yaml.faults, ...(isEmpty ? [reportEmptyRegister(yaml)] : [])];
  const isReadable = yaml.faults.length === 0 && !isEmpty;
  return { yaml, text, diagnostics: isReadable ? [...faults, ...reportUnknownLists(yaml, known)] : faults };
}

function reportEmptyRegister(yaml: YamlFile): Diagnostic {
  return yaml.report([], {
    rule: 'empty-file',
    message: 'a register without entries',
    hint: 'add entries, or remove the file',
  });
}

function reportUnknownLists(yaml: YamlFile, known: readonly string[]): readonly Diagnostic[] {
  const value = yaml.valueAt([]);
  const lists = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [''];
  return lists
    .filter((name) => !known.includes(name))
    .map((name) =>
      yaml.report([name], {
        rule: 'unknown-register',
        message: `no register is called “${name}”`,
        hint: `begin the file with one of: ${known.join(', ')}`,
      }),
    );
}

/** An entry that its schema accepts, with where it stands. */
export interface Entry<Value> {
  readonly value: Value;
  readonly yaml: YamlFile;
  readonly path: readonly [string, number];
}

interface ReadingList<Value> {
  readonly register: OpenRegister;
  readonly name: string;
  readonly schema: z.ZodType<Value>;
  /** Where each id was first given. */
  readonly taken: Map<string, string>;
}

/** The entries of one list of a register that its schema accepts; what is wrong with the others is added to the register's diagnostics. */
export function readEntries<Value extends { readonly id: string }>(list: ReadingList<Value>): readonly Entry<Value>[] {
  const { register, name, schema } = list;
  const { yaml, diagnostics } = register;
  const written = yaml.faults.length > 0 ? undefined : yaml.valueAt([name]);
  if (written === undefined || written === null) return [];
  if (!Array.isArray(written)) {
    diagnostics.push(
      yaml.report([name], { rule: 'wrong-value', message: `${name} is no list`, hint: 'begin each entry with a dash' }),
    );
    return [];
  }
  return written.flatMap((entry, i) => {
    const path = [name, i] as const;
    const parsed = schema.safeParse(entry);
    if (!parsed.success) {
      diagnostics.push(...yaml.reportIssues(path, parsed.error.issues));
      return [];
    }
    const personal = reportPersonal(yaml, path);
    diagnostics.push(...personal);
    const isTaken = personal.length === 0 && isFirst(list, path, parsed.data.id);
    return isTaken ? [{ value: parsed.data, yaml, path }] : [];
  });
}

function isFirst<Value>({ register, taken }: ReadingList<Value>, path: readonly [string, number], id: string): boolean {
  const { line } = register.yaml.placeOf(path);
  const first = taken.get(id);
  if (first === undefined) taken.set(id, `${register.yaml.path}:${line}`);
  else
    register.diagnostics.push(
      register.yaml.report([...path, 'id'], {
        rule: 'doubled-id',
        message: `${id} is given twice`,
        hint: `it stands first at ${first}; join the two entries`,
      }),
    );
  return first === undefined;
}
