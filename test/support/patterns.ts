import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

/** A pattern of the sources, and where it stands. */
export interface SourcePattern {
  readonly pattern: RegExp;
  readonly where: string;
}

/** Every pattern below a folder of sources: those that are written as such, and those that its modules make of tables when they are loaded. */
export async function findPatterns(folder: string): Promise<readonly SourcePattern[]> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
  return [...files.flatMap(findWritten), ...(await findMade(files))];
}

function findWritten(file: string): readonly SourcePattern[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: SourcePattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ pattern: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)), where: `${file}:${line}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** While the modules load, each pattern that is made of words is written down. */
async function findMade(files: readonly string[]): Promise<readonly SourcePattern[]> {
  const made = new Map<string, SourcePattern>();
  const { RegExp: Original } = globalThis;
  let loading = '';
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, args: ConstructorParameters<typeof RegExp>) => {
      const pattern = new target(...args);
      if (typeof args[0] === 'string') made.set(String(pattern), { pattern, where: `made by ${loading}` });
      return pattern;
    },
  });
  try {
    for (const file of files) {
      loading = file;
      await import(resolve(file));
    }
  } finally {
    globalThis.RegExp = Original;
  }
  return [...made.values()];
}
