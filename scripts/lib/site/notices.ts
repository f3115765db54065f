import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { projectRoot } from '../platform/folders.ts';

/** The file of a site with the notices of all that is not ours and that its readers get. */
const NOTICES = 'licences.txt';

/** What readers get besides scripts: the typefaces, the search's own program, the shapes on maps. */
const BESIDE = ['@fontsource-variable/inter', '@fontsource-variable/source-serif-4', 'pagefind', 'world-atlas'];

/** Writes the notices of every package of which the scripts of the pages have a part, and of what lies beside them. */
export const notices: Plugin = {
  name: 'nutgraf:notices',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
    this.emitFile({ type: 'asset', fileName: NOTICES, source: noticesOf([...modules.flatMap(packageOf), ...BESIDE]) });
  },
};

/** The package of a module; none for one of ours. @param id the path of its file, whatever stands before and behind it */
export function packageOf(id: string): string[] {
  const path = id.replaceAll('\\', '/').split('/node_modules/').at(-1) ?? '';
  const name = /^(?:@[^/]+\/)?[^/?]+/.exec(path)?.[0];
  return name !== undefined && id.replaceAll('\\', '/').includes('/node_modules/') ? [name] : [];
}

/** The notices of packages, each once, by name. @throws Error for a package without one: nobody may pass it on */
export function noticesOf(packages: readonly string[]): string {
  const texts = [...new Set(packages)].sort().map((name) => {
    const folder = join(projectRoot, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string; license?: string };
    const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(entry));
    if (file === undefined) throw new Error(`${name} has no notice that could be passed on to readers; see scripts/lib/site/notices.ts`);
    const path = join(folder, file);
    // Pagefind has a folder of them.
    const text = readFileSync(statSync(path).isDirectory() ? join(path, file) : path, 'utf8')
      .replaceAll('\r\n', '\n')
      .trim();
    return `${name} ${version} (${license ?? 'see below'})\n\n${text}\n`;
  });
  return [HEAD, ...texts].join(`\n${'-'.repeat(72)}\n\n`);
}

const HEAD = `This site gives its readers parts of the packages below. Their notices:
`;
