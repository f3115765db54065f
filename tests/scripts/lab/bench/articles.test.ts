import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeArticles } from '../../../../scripts/lab/bench/articles.ts';

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-articles-'));
afterAll(() => rmSync(folder, { recursive: true }));
const fixtures = join(import.meta.dirname, '../../../fixtures/articles');
const own = readdirSync(fixtures).filter((name) => name.endsWith('.txt'));

async function write(name: string, count: number, seed: number): Promise<Map<string, string>> {
  const to = join(folder, name);
  await writeArticles(fixtures, to, count, seed);
  return new Map(readdirSync(to).map((file) => [file, readFileSync(join(to, file), 'utf8')]));
}

test('as many articles are written as are asked for: first those of the folder, then others', async () => {
  const articles = await write('many', own.length * 3, 1);
  expect(articles.size).toBe(own.length * 3);
  for (const name of own) expect(articles.get(name)).toBe(readFileSync(join(fixtures, name), 'utf8'));
  expect(new Set(articles.values()).size).toBe(own.length * 3);
});

test('the same seed writes the same articles, another seed others', async () => {
  const first = await write('first', own.length * 2, 1);
  expect(await write('again', own.length * 2, 1)).toEqual(first);
  expect(await write('other', own.length * 2, 2)).not.toEqual(first);
});
