import { writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfidence } from '../../lib/cli/cli.ts';
import { explainArticles } from '../../lib/explain/explain-articles.ts';
import { formatReport } from '../../lib/explain/report.ts';
import { resolveFolders } from '../../lib/platform/folders.ts';
import { proseOf } from './prose.ts';
import { shapes } from './shapes.ts';

/**
 * Explains an article that grows, in a process of its own: `child.ts SHAPE SIZE`. Once as new, then after its end was taken off, which is
 * aligned and merged. An ordinary article goes before, so that starting does not count. Writes what it took to the file descriptor 3.
 */
const [name, size] = process.argv.slice(2);
const shape = shapes.find((one) => one.name === name);
if (!shape) throw new Error(`no shape ${name}`);
const content = await mkdtemp(join(tmpdir(), 'nutgraf-growth-'));
const folders = resolveFolders({ content });
await mkdir(folders.articles);

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
};
const explain = async (file: string, text: string | Uint8Array): Promise<number> => {
  const path = join(folders.articles, file);
  await writeFile(path, text);
  return seconds(() => explainArticles([path], folders, readConfidence(undefined), formatReport));
};

try {
  await explain('before.txt', proseOf(3000));
  const file = `article.${shape.ending}`;
  const first = await explain(file, await shape.make(Number(size)));
  const again = await explain(file, await shape.make(Number(size) * 0.97));
  writeFileSync(3, JSON.stringify({ first, again, memory: process.resourceUsage().maxRSS / 1024 }));
} finally {
  await rm(content, { recursive: true });
}
