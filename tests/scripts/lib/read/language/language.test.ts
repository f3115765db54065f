import { expect, test } from 'vitest';
import { withLanguage } from '../../../../../scripts/lib/read/language/language.ts';
import type { Article } from '../../../../../scripts/lib/read/model/types.ts';
import type { Origin } from '../../../../../src/schemas/origin.ts';
import { readAs } from '../read-as.ts';
import mill from './mill.json' with { type: 'json' };

const german = mill.de.join(' ');
const english =
  'The town council decided on Monday to repair the old mill by the river. People said that its roof has been leaking for years.';

async function read(text: string, said?: string, by: Origin = 'lang'): Promise<string> {
  const blocks: Article['blocks'] = [{ kind: 'paragraph', text, line: 1 }];
  const article: Article = { headline: null, author: null, published: null, blocks, furniture: [] };
  const { language, found } = await withLanguage(said === undefined ? article : { ...article, language: said, found: { language: by } });
  return `${language} ${found?.language}`;
}

test.each([
  ['a German text that says nothing', german, undefined, 'lang', 'de words'],
  ['a German text that says it is English', german, 'en', 'lang', 'de words'],
  ['a German text that says it is Austrian', german, 'de-AT', 'json-ld', 'de-AT json-ld'],
  ['a German text that says it is French', german, 'fr', 'meta', 'de words'],
  ['an English text that says nothing', english, undefined, 'lang', 'undefined undefined'],
  ['an English text that says it is', english, 'en-US', 'lang', 'en-US lang'],
  ['an English text that says it is German', english, 'de', 'lang', 'en words'],
  ['an English text in a German word processor', english, 'de-DE', 'properties', 'undefined undefined'],
  ['a German text in an English word processor', german, 'en-GB', 'properties', 'de words'],
  ['an Indonesian text that says it is', mill.ms.join(' '), 'id', 'lang', 'id lang'],
  ['a short text that says it is Swiss German', mill.de[0] ?? '', 'gsw', 'front matter', 'gsw front matter'],
  ['a text too short to tell, which says it is Polish', 'Nowy most', 'pl', 'lang', 'pl lang'],
  ['a text too short to tell, of a Polish word processor', 'Nowy most', 'pl', 'properties', 'undefined undefined'],
] as const)('%s', async (_, text, said, by, expected) => {
  expect(await read(text, said, by)).toBe(expected);
});

test('each format is read so', async () => {
  const { language, found } = await readAs('a.txt', `${mill.fr[0]}\n\n${mill.fr.slice(1).join(' ')}\n`);
  expect([language, found?.language]).toEqual(['fr', 'words']);
});

test.each([
  ['lang: de-AT', 'de-AT', 'front matter'],
  ['language: de_CH', 'de-CH', 'front matter'],
  ['language: German', 'de', 'words'],
  ['lang: en', 'de', 'words'],
])('Markdown whose front matter says %s', async (field, language, by) => {
  const article = await readAs('a.md', `---\ntitle: Die Mühle\n${field}\n---\n\n${german}\n`);
  expect([article.language, article.found?.language]).toEqual([language, by]);
  expect((article.leftOut ?? []).map(({ text }) => text)).toEqual(field === 'language: German' ? ['language: German'] : []);
});
