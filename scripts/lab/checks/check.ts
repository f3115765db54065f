import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { projectRoot } from '../../lib/platform/folders.ts';
import { checkImports } from './import-map.ts';
import { runTool } from './tool.ts';

const MAP = 'docs/architecture.md';

/** The checks of the code, each with whether it passed. */
export async function checkCode(): Promise<{ name: string; passed: boolean }[]> {
  return [
    { name: 'imports', passed: holdsImports() },
    { name: 'lint and format', passed: await runTool('biome', ['check', '--error-on-warnings']) },
    { name: 'types', passed: await runTool('astro', ['check', '--minimumFailingSeverity', 'hint']) },
  ];
}

function holdsImports(): boolean {
  const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
  const files = globSync('{src,scripts}/**/*.{ts,astro}', { cwd: projectRoot }).toSorted();
  const found = checkImports(
    read(MAP),
    MAP,
    files.map((path) => ({ path: path.split(sep).join('/'), text: read(path) })),
  );
  for (const finding of found) console.error(finding);
  return found.length === 0;
}
