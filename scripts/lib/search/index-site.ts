import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { glob, mkdir, rm, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { type Entry, writeShard } from '../../../src/lib/search/format.ts';
import { makeShards, makeTable, makeTails } from './dictionary.ts';
import { type Fragment, readFragments } from './fragments.ts';
import { searchedPart } from './searched-part.ts';

/** What Pagefind writes besides its index and engine: interfaces that this site does not use, and a worker. */
const UNUSED = ['pagefind-component-ui', 'pagefind-modular-ui', 'pagefind-ui', 'pagefind-highlight', 'pagefind-worker'];

/**
 * Writes the search index of a built site to its folder `pagefind`. Which pages and parts are found is marked in the HTML.
 *
 * @param out the folder of the site, absolute
 * @returns how many pages were read
 */
export async function indexSite(out: string): Promise<number> {
  const folder = join(out, 'pagefind');
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    const paths = (await Array.fromAsync(glob('**/*.html', { cwd: out }))).sort();
    const urls = (await Promise.all(paths.map((path) => addPage(index, out, path)))).flat();
    fail((await index.writeFiles({ outputPath: folder })).errors);
    const fragments = await readFragments(folder);
    await writeWords(
      folder,
      urls.flatMap((url) => fragments.get(url) ?? []),
    );
    for (const name of UNUSED) for (const type of ['js', 'css']) await rm(join(folder, `${name}.${type}`), { force: true });
    return paths.length;
  } finally {
    await close();
  }
}

/**
 * Sends a page before it waits for anything: the order in which pages are sent, that of their names, is the order of their numbers in the
 * index.
 */
async function addPage(index: PagefindIndex, out: string, path: string): Promise<string[]> {
  const content = searchedPart(readFileSync(join(out, path), 'utf8'));
  if (content === null) return [];
  const { errors, file } = await index.addHTMLFile({ sourcePath: path.split(sep).join('/'), content });
  fail(errors);
  return [file.url];
}

/** Writes what the site adds to Pagefind's index (`src/lib/search/format.ts`), from the pages as Pagefind has read them. */
async function writeWords(folder: string, pages: Fragment[]): Promise<void> {
  await mkdir(join(folder, 'words'), { recursive: true });
  const write = async (text: string): Promise<string> => {
    const name = createHash('sha256').update(text).digest('hex').slice(0, 10);
    await writeFile(join(folder, 'words', `${name}.z`), await promisify(deflate)(text, { level: 9 }));
    return name;
  };
  const shards = makeShards(pages);
  const entry: Entry = { table: await write(JSON.stringify(makeTable(pages))), shards: [], tails: [] };
  for (const shard of shards) entry.shards.push([shard.words[0]?.fold ?? '', await write(writeShard(shard))]);
  for (const folds of makeTails(shards)) entry.tails.push([folds[0]?.slice(1) ?? '', await write(folds.join('\n'))]);
  await writeFile(join(folder, 'words.json'), JSON.stringify(entry));
}

function fail(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
