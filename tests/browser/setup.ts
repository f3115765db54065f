import { copyFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../scripts/lab/checks/browser.ts';
import { projectRoot } from '../../scripts/lib/platform/folders.ts';
import { serveSite } from '../../scripts/lib/serve/serve.ts';
import { siteAddress } from '../../scripts/lib/verify/address.ts';
import { run } from '../cli/run.ts';
import { withEditorBlocks, writeBeside } from '../support/editor-blocks.ts';
import { writePictured } from '../support/pictures.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The program of the browser. */
    browser: string;
    /** The front page of the site that was built before the tests. */
    site: string;
    /** Its folder, absolute. */
    siteFolder: string;
    /**
     * The front page of a site below a base path: an article that tries to run something, one with every shape, one whose sections changed, one with
     * pictures, one with all that an editor may add, three in German, Arabic and Chinese, 13 of the actor kestrovia.
     */
    hostileSite: string;
    /** Of the second: the pages of a section that lost a passage and of one that was renamed, and where the passages are now. */
    moved: Moved;
    hostileFolder: string;
  }
}

/** Addresses below the front page. */
export interface Moved {
  /** `[address before, address now]` */
  ofSection: [string, string];
  ofItsPassage: [string, string];
  ofPassage: [string, string];
}

const base = '/some/repo/';

/**
 * Serves two sites: the one that is built already (NUTGRAF_OUT, else dist), and one of a hostile article, one with every shape, one that was edited, one
 * with pictures, one with all that an editor may add, three in other languages, and thirteen of one actor.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'nutgraf-browser-'));
  await mkdir(join(folder, 'articles'));
  for (const name of ['hostile.txt', 'shapes.md']) await copyFile(join(import.meta.dirname, name), join(folder, 'articles', name));
  const flood = join(import.meta.dirname, '../fixtures/articles/arrand-flood.txt');
  for (const name of ['moved', 'editors']) await copyFile(flood, join(folder, `articles/${name}.txt`));
  await cp(join(import.meta.dirname, '../fixtures/languages'), join(folder, 'articles'), { recursive: true });
  await writeCrossings(folder);
  await writePictured(join(folder, 'articles'));
  const explained = await run('explain', ['--content', folder]);
  if (explained.code !== 0) throw new Error(`The articles were not explained:\n${explained.stderr}`);
  const moved = await moveSections(join(folder, 'explainers/moved.mdx'));
  const editors = join(folder, 'explainers/editors.mdx');
  await writeFile(editors, withEditorBlocks(await readFile(editors, 'utf8')));
  await writeBeside(join(folder, 'media'));
  const built = await run('build', ['--content', folder, '--out', join(folder, 'site')], { env: { NUTGRAF_BASE: base } });
  if (built.code !== 0) throw new Error(`The site of the hostile article was not built:\n${built.stderr}`);

  const siteFolder = process.env.NUTGRAF_OUT ?? join(projectRoot, 'dist');
  const site = await serveSite(siteFolder, { port: 0, base: siteAddress().base });
  const hostile = await serveSite(join(folder, 'site'), { port: 0, base });
  project.provide('browser', await findBrowser());
  project.provide('site', site.url);
  project.provide('siteFolder', siteFolder);
  project.provide('hostileSite', hostile.url);
  project.provide('moved', moved);
  project.provide('hostileFolder', join(folder, 'site'));
  return async () => {
    await Promise.all([site.close(), hostile.close()]);
    await rm(folder, { recursive: true });
  };
}

/** Thirteen articles that speak of one actor: one more than are shown unfolded on its page. */
async function writeCrossings(folder: string): Promise<void> {
  await mkdir(join(folder, 'actors'));
  await writeFile(join(folder, 'actors/kestrovia.yaml'), 'name: Kestrovia\nkind: country\n');
  for (let day = 11; day <= 23; day += 1) {
    const text = `Crossing ${day} opens\n\nMarch ${day}, 2024\n\nKestrovia opened crossing ${day} to walkers after a week of quiet repairs.\n`;
    await writeFile(join(folder, `articles/crossing-${day}.txt`), text);
  }
}

/** Moves the last passage of the first section into the second, as its first, and renames that. */
async function moveSections(path: string): Promise<Moved> {
  const mdx = await readFile(path, 'utf8');
  const [, first, passage, id, second, own] =
    /<Section id="([^"]+)"[^>]*>.*?( {2}<Passage id="(\w+)">(?:(?!<Passage).)*?<\/Passage>\n)<\/Section>\n\n<Section id="([^"]+)".*?<Passage id="(\w+)">/s.exec(
      mdx,
    ) ?? [];
  if (!first || !passage || !id || !second || !own) throw new Error(`The sections of ${path} are not as they were.`);
  const without = mdx.replace(passage, '').replaceAll(' from="suggested">', '>');
  const edited = without.replace(new RegExp(`(<Section id=")${second}(">\\n.*\\n\\n)`), `$1renamed$2${passage}\n`);
  await writeFile(path, edited);
  const at = (section: string, passage = ''): string => `explainers/moved/${section}/${passage && `#${passage}`}`;
  return {
    ofSection: [at(second), at('renamed')],
    ofItsPassage: [at(second, own), at('renamed', own)],
    ofPassage: [at(first, id), at('renamed', id)],
  };
}
