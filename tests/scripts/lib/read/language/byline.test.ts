import { expect, test } from 'vitest';
import { readAs } from '../read-as.ts';
import mill from './mill.json' with { type: 'json' };

const articleOf = (language: keyof typeof mill, line: string) =>
  readAs('a.txt', `${mill[language][0]?.replace(/[.。]$/, '')}\n\n${line}\n\n${mill[language].slice(1).join(' ')}\n`);

test.each([
  ['de', 'Von Anna Beispiel', 'Anna Beispiel'],
  ['de', 'Von Anna Beispiel und Jürgen von der Heide', 'Anna Beispiel und Jürgen von der Heide'],
  ['fr', 'Par Odile Ferrand', 'Odile Ferrand'],
  ['es', 'Por Inés Robledo', 'Inés Robledo'],
  ['it', 'Di Elena Brandi', 'Elena Brandi'],
  ['nl', 'Door Marleen de Wit', 'Marleen de Wit'],
  ['ru', 'Автор: Анна Зорина', 'Анна Зорина'],
  ['ar', 'بقلم: سلمى الحارثي', 'سلمى الحارثي'],
  ['zh-Hans', '记者：林若兰', '林若兰'],
] as const)('in %s, “%s” says who wrote it', async (language, line, author) => {
  const article = await articleOf(language, line);
  expect([article.author, article.found?.author]).toEqual([author, 'line']);
  expect(article.furniture).toContainEqual({ kind: 'byline', text: line, line: 3 });
  expect(article.blocks.some((block) => 'text' in block && block.text === line)).toBe(false);
});

test.each([
  ['de', 'Von Anna Beispiel war am Montag nichts zu hören.'],
  ['de', 'Von Montag an'],
  ['fr', 'Par ailleurs, la maire a démissionné.'],
  ['zh-Hans', '记者会上，镇长林若兰说这是为全镇作出的决定。'],
] as const)('in %s, “%s” is prose', async (language, line) => {
  const article = await articleOf(language, line);
  expect(article.author).toBeNull();
  expect(article.blocks.some((block) => 'text' in block && block.text === line)).toBe(true);
});

test('an English headline that begins with such a word is no byline', async () => {
  const article = await readAs(
    'a.txt',
    'Von Trapp Family Singers\n\nThe town council decided on Monday to invite the singers, who said they would come.\n',
  );
  expect([article.headline, article.author]).toEqual(['Von Trapp Family Singers', null]);
});
