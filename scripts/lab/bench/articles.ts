import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { Random } from '../support/random.ts';

/**
 * Writes so many articles, made of those of a folder: first these as they are, then mixtures. A mixture has the first lines of one article and
 * paragraphs of others, and every second name in it is a new one, so that a bigger site has more actors, and common ones in more articles.
 *
 * @param from a folder of .txt articles
 * @param to a folder, made where it is not there
 */
export async function writeArticles(from: string, to: string, count: number, seed: number): Promise<void> {
  await mkdir(to, { recursive: true });
  const names = (await readdir(from)).filter((name) => extname(name) === '.txt').sort();
  const texts = await Promise.all(names.map((name) => readFile(join(from, name), 'utf8')));
  for (let number = 0; number < count; number += 1) {
    const own = number % texts.length;
    const turn = Math.floor(number / texts.length);
    const text = turn === 0 ? texts[own] : mix(texts, own, new Random(seed + number));
    const ending = turn === 0 ? '' : `-${turn}`;
    await writeFile(join(to, `${basename(names[own] ?? '', '.txt')}${ending}.txt`), text ?? '');
  }
}

/** How many of ten paragraphs a mixture takes from other articles. */
const FOREIGN = 3;

function mix(texts: readonly string[], own: number, random: Random): string {
  const [headline = '', ...paragraphs] = paragraphsOf(texts[own] ?? '');
  const mixed = paragraphs.map((paragraph) =>
    random.index(10) < FOREIGN ? (random.pickAny(paragraphsOf(random.pick(texts)).slice(1)) ?? paragraph) : paragraph,
  );
  const text = [headline, ...mixed].join('\n\n');
  const found = [...new Set(text.match(/(?<=\p{Ll}[ ,] ?)\p{Lu}\p{Ll}{4,}/gu))];
  const renamed = new Map(found.flatMap((name) => (random.index(2) === 0 ? [[name, newName(name, random)] as const] : [])));
  return `${text.replace(/\p{Lu}\p{Ll}{4,}/gu, (name) => renamed.get(name) ?? name)}\n`;
}

const paragraphsOf = (text: string): string[] => text.split(/\n+/).filter((line) => line.trim() !== '');

/** The start of a name with another end: one of 400, so that some return in other articles. */
const newName = (name: string, random: Random): string =>
  name.slice(0, 3) +
  'aeiou'[random.index(5)] +
  'bdlmnrst'[random.index(8)] +
  ['ak', 'en', 'il', 'or', 'um', 'ay', 'eth', 'ow', 'ick', 'an'][random.index(10)];
