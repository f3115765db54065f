import { writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openPlace } from './place.ts';
import { shapes } from './shapes.ts';

/*
 * Explains an article of a size, in a process of its own: `child.ts SHAPE SIZE`, or `child.ts --news DIR SIZE`. Once as new, then after its
 * end was taken off and somebody had edited its explainer, which is aligned and merged. An ordinary article goes before, so that starting does
 * not count. Writes what it took, in seconds of the processor and MiB, to the file descriptor 3.
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

const place = await openPlace();

async function timeOf(file: string, data: string | Uint8Array): Promise<number> {
  const start = process.cpuUsage();
  await place.explain(file, data);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

try {
  const [whole, shorter] = [await articleOf(size), await articleOf(size * 0.97)];
  const first = await timeOf(`article.${whole.ending}`, whole.data);
  await place.edit(`article.${whole.ending}`);
  const again = await timeOf(`article.${shorter.ending}`, shorter.data);
  writeFileSync(3, JSON.stringify({ first, again, memory: process.resourceUsage().maxRSS / 1024 }));
} finally {
  await place.close();
}
