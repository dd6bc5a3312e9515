import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/** Files that are run, not imported, and generated ones, which hold more than is used. */
const ENTRIES = /^(cli\/main\.ts|web\/main\.tsx|.*generated\.ts|.*\.config\.ts|(test|bench|scripts)\/.*)$/;

/** Tells exports that no other file imports and their own file does not use: dead code, or a door that nobody goes through. */
function main(): void {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts', '*.tsx'], { encoding: 'utf8' })
    .split('\n')
    .filter(Boolean);
  const sources = files.map((file) => ({
    file,
    source: ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true),
  }));
  const imported = new Set(sources.flatMap(({ file, source }) => importsOf(file, source)));
  const unused = sources
    .filter(({ file }) => !ENTRIES.test(file))
    .flatMap(({ file, source }) =>
      exportsOf(source)
        .filter(
          ({ name }) =>
            !imported.has(`${stem(file)} ${name}`) && !imported.has(`${stem(file)} *`) && !isUsedInside(source, name),
        )
        .map(({ name, line }) => `${file}:${line}: nothing imports ${name}`),
    );
  for (const line of unused) console.log(line);
  process.exitCode = unused.length > 0 ? 1 : 0;
}

/** `graph/model/ids NodeId` for each name that a file imports from another of ours. */
function importsOf(file: string, source: ts.SourceFile): readonly string[] {
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement))
      return dynamicImportsOf(file, statement);
    if (!statement.moduleSpecifier || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const target = resolve(file, statement.moduleSpecifier.text);
    return [...namesIn(statement).map((name) => `${target} ${name}`), ...dynamicImportsOf(file, statement)];
  });
}

function namesIn(statement: ts.ImportDeclaration | ts.ExportDeclaration): readonly string[] {
  const clause = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : statement.exportClause;
  if (clause === undefined || !('elements' in clause)) return ['*', 'default'];
  return clause.elements.map((element) => (element.propertyName ?? element.name).text);
}

/** `import('./panel.js')` may use anything. */
function dynamicImportsOf(file: string, node: ts.Node): readonly string[] {
  const text = node.getText();
  return [...text.matchAll(/(?:import\(|new URL\()\s*'([^']+)'/g)].map((match) => `${resolve(file, match[1] ?? '')} *`);
}

function resolve(file: string, specifier: string): string {
  if (specifier.startsWith('#')) return stem(specifier.slice(1));
  return specifier.startsWith('.') ? stem(normalize(join(dirname(file), specifier))) : specifier;
}

function stem(path: string): string {
  return path.replace(/\.(?:js|ts|tsx|jsx)$/, '');
}

function exportsOf(source: ts.SourceFile): readonly { readonly name: string; readonly line: number }[] {
  return source.statements.filter(isExported).flatMap((statement) => {
    const line = source.getLineAndCharacterOfPosition(statement.getStart()).line + 1;
    return declaredIn(statement).map((name) => ({ name, line }));
  });
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false)
  );
}

function declaredIn(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isClassDeclaration(statement);
  return isNamed && statement.name ? [statement.name.text] : [];
}

function isUsedInside(source: ts.SourceFile, name: string): boolean {
  return [...source.text.matchAll(new RegExp(`(?<![\\w$])${name.replace('$', '\\$')}(?![\\w$])`, 'g'))].length > 1;
}

main();
