import { writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfidence } from '../../lib/cli/cli.ts';
import { explainArticles } from '../../lib/explain/explain-articles.ts';
import { formatReport } from '../../lib/explain/report.ts';
import { resolveFolders } from '../../lib/platform/folders.ts';
import { proseOf } from './prose.ts';
import { shapes } from './shapes.ts';

/*
 * Explains an article of a size, in a process of its own: `child.ts SHAPE SIZE`, or `child.ts --news DIR SIZE`. Once as new, then after its end was
 * taken off, which is aligned and merged. An ordinary article goes before, so that starting does not count. Writes what it took, in
 * seconds of the processor and MiB, to the file descriptor 3.
 */
const args = process.argv.slice(2);
const size = Number(args.at(-1));

/** The file of an article of a size. */
async function articleOf(characters: number): Promise<{ ending: string; data: string | Uint8Array }> {
  if (args[0] === '--news') return { ending: 'txt', data: (await newsOf(args[1] ?? '')).slice(0, characters) };
  const shape = shapes.find(({ name }) => name === args[0]);
  if (!shape) throw new Error(`there is no shape ${args[0]}`);
  return { ending: shape.ending, data: await shape.make(characters) };
}

/** The paragraphs of all articles of a folder, again and again. */
async function newsOf(folder: string): Promise<string> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  const all = texts.flatMap((text) => text.split(/\n{2,}/)).join('\n\n');
  return Array.from({ length: Math.ceil(size / all.length) }, () => all).join('\n\n');
}

const folders = resolveFolders({ content: await mkdtemp(join(tmpdir(), 'nutgraf-growth-')) });

async function explain(file: string, data: string | Uint8Array): Promise<number> {
  const path = join(folders.articles, file);
  await writeFile(path, data);
  const start = process.cpuUsage();
  await explainArticles([path], folders, readConfidence(undefined), formatReport);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

try {
  await mkdir(folders.articles);
  await explain('before.txt', proseOf(3000));
  const [whole, shorter] = [await articleOf(size), await articleOf(size * 0.97)];
  const first = await explain(`article.${whole.ending}`, whole.data);
  const again = await explain(`article.${shorter.ending}`, shorter.data);
  writeFileSync(3, JSON.stringify({ first, again, memory: process.resourceUsage().maxRSS / 1024 }));
} finally {
  await rm(folders.content, { recursive: true });
}
