import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import ts from 'typescript';
import { filesIn } from '../../lib/platform/files.ts';
import { projectRoot } from '../../lib/platform/folders.ts';

/** The folders right below some, from the root of the project, that have unit tests of their own, in their order. */
export async function partsOf(folders: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    folders.map(async (folder) => (await readdir(join(projectRoot, folder), { withFileTypes: true })).map((entry) => ({ folder, entry }))),
  );
  return found
    .flat()
    .filter(({ entry }) => entry.isDirectory())
    .map(({ folder, entry }) => `${folder}/${entry.name}`)
    .filter((path) => existsSync(join(projectRoot, 'tests', path)))
    .sort();
}

/** The unit tests of a folder: those in the folder of the same name below `tests`, and those that import it. @param without what their names may not have in them */
export async function testsOf(folder: string, without: readonly string[]): Promise<string[]> {
  const unit = (await filesIn(join(projectRoot, 'tests')))
    .map(fromRoot)
    .filter((path) => /^tests\/(?!cli\/|browser\/|long\/).*\.test\.ts$/.test(path));
  const some = unit.filter((path) => !without.some((word) => basename(path).includes(word)));
  const texts = await Promise.all(some.map((path) => readFile(join(projectRoot, path), 'utf8')));
  return some.filter((path, index) => path.startsWith(`tests/${folder}/`) || texts[index]?.includes(`../${folder}/`));
}

const fromRoot = (path: string): string => relative(projectRoot, path).replaceAll('\\', '/');

/** All that is declared in the TypeScript below a folder, from the root of the project; each as Stryker names a part of a file. */
export async function declarationsIn(folder: string): Promise<string[]> {
  const files = (await filesIn(join(projectRoot, folder))).filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts')).sort();
  const texts = await Promise.all(files.map((path) => readFile(path, 'utf8')));
  return files.flatMap((path, index) => declarationsOf(texts[index] ?? '').map((part) => `${fromRoot(path)}:${part}`));
}

/** Where a module declares what it runs, as `LINE:COLUMN-LINE:COLUMN`; lines from 1, columns from 0. Types and imports run nothing. */
export function declarationsOf(module: string): string[] {
  const source = ts.createSourceFile('module.ts', module, ts.ScriptTarget.Latest);
  const place = (offset: number): string => {
    const { line, character } = source.getLineAndCharacterOfPosition(offset);
    return `${line + 1}:${character}`;
  };
  return source.statements.filter(isRun).map((own) => `${place(own.getStart(source))}-${place(own.end)}`);
}

const isRun = (statement: ts.Statement): boolean =>
  !ts.isImportDeclaration(statement) &&
  !ts.isExportDeclaration(statement) &&
  !ts.isInterfaceDeclaration(statement) &&
  !ts.isTypeAliasDeclaration(statement);
