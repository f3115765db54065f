import { dirname, join } from 'node:path/posix';
import ts from 'typescript';

/** A file of the code: its path from the project's root with `/`, and its text. */
export interface CodeFile {
  path: string;
  text: string;
}

/** A row of the map: a folder, all below it that has no row of its own, and what these may import. The row `*` is about every folder. */
interface Row {
  folder: string;
  imports: string[];
  line: number;
}

interface Import {
  path: string;
  line: number;
  target: string;
}

/**
 * Holds the imports of the code, those of types too, against the map in docs/architecture.md: a table of folders with what each may import.
 *
 * @param map the Markdown with the table; its rows start with a folder in backticks, and their last cell names the imports
 * @param mapFile where it lies, for messages
 * @param files all files of the code; imports of anything else are no matter of the map
 * @returns what does not hold, each with its place and what to do; empty when all does
 */
export function checkImports(map: string, mapFile: string, files: readonly CodeFile[]): string[] {
  const rows = readMap(map);
  const shared = rows.find(({ folder }) => folder === '*')?.imports ?? [];
  const rowOf = (path: string) =>
    rows.filter(({ folder }) => path.startsWith(`${folder}/`)).toSorted((a, b) => b.folder.length - a.folder.length)[0];
  const paths = new Set(files.map(({ path }) => path));
  const imports = files.flatMap(importsOf).filter(({ target }) => paths.has(target));
  const used: { from: string; to: string }[] = [];
  const found = files
    .filter(({ path }) => rowOf(path) === undefined)
    .map(({ path }) => `${path}: its folder is not on the map\n  Add a row for ${dirname(path)} to ${mapFile}, or move the file.`);
  for (const { path, line, target } of imports) {
    const [from, to] = [rowOf(path), rowOf(target)];
    if (!from || !to || from === to) continue;
    used.push({ from: from.folder, to: to.folder });
    if ([...from.imports, ...shared].some((name) => covers(name, to.folder))) continue;
    found.push(
      `${path}:${line}: ${from.folder} may not import ${to.folder}\n  Move what it needs down, or change ${mapFile}:${from.line}.`,
    );
  }
  for (const { folder, imports: allowed, line } of rows) {
    const own = used.filter(({ from }) => from === folder || folder === '*');
    for (const other of allowed.filter((name) => !own.some(({ to }) => covers(name, to)))) {
      found.push(`${mapFile}:${line}: nothing in ${folder} imports ${other}\n  Take it out of the row.`);
    }
  }
  return [...found, ...findCircles(imports)];
}

/** Whether a name of a cell means a folder; `src/lib/*` means every folder below. */
const covers = (name: string, folder: string): boolean => name === folder || (name.endsWith('/*') && folder.startsWith(name.slice(0, -1)));

function findCircles(imports: readonly Import[]): string[] {
  let left = imports.filter(({ path, target }) => dirname(path) !== dirname(target));
  for (let before = -1; before !== left.length; ) {
    before = left.length;
    const importers = new Set(left.map(({ path }) => dirname(path)));
    const imported = new Set(left.map(({ target }) => dirname(target)));
    left = left.filter(({ path, target }) => importers.has(dirname(target)) && imported.has(dirname(path)));
  }
  if (left.length === 0) return [];
  const places = left.map(({ path, line, target }) => `  ${path}:${line} imports ${target}`);
  return [
    `folders import each other in a circle\n${places.join('\n')}\n  Let the imports run one way: move what both need into a folder below.`,
  ];
}

/** The rows of the table; `src/lib/{text, words}` in a cell stands for two folders. */
function readMap(markdown: string): Row[] {
  return markdown.split('\n').flatMap((text, index) => {
    const cells = text.split('|').map((cell) => cell.trim());
    const folder = /^`([\w./-]+|\*)`$/.exec(cells[1] ?? '')?.[1];
    if (folder === undefined) return [];
    const imports = [...(cells.at(-2) ?? '').matchAll(/`([^`{]+)(?:\{([^}]*)\})?`/g)].flatMap(([, start = '', names]) =>
      names === undefined ? [start] : names.split(',').map((name) => start + name.trim()),
    );
    return [{ folder, imports, line: index + 1 }];
  });
}

function importsOf({ path, text }: CodeFile): Import[] {
  const { importedFiles } = ts.preProcessFile(path.endsWith('.astro') ? scriptsOf(text) : text);
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName, pos }) => ({ path, line: text.slice(0, pos).split('\n').length, target: join(dirname(path), fileName) }));
}

/** The frontmatter and the scripts of an Astro component at their places, all else blanked out. */
function scriptsOf(component: string): string {
  const parts = [...component.matchAll(/^---\r?\n(.*?)^---\r?$|<script>(.*?)<\/script>/dgms)].map(
    ({ indices }) => indices?.[1] ?? indices?.[2],
  );
  const blank = component.replace(/[^\n]/g, ' ');
  return parts.reduce((text, [start, end] = [0, 0]) => text.slice(0, start) + component.slice(start, end) + text.slice(end), blank);
}
