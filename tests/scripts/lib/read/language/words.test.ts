import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languageOfWords } from '../../../../../scripts/lib/read/language/words.ts';
import mill from './mill.json' with { type: 'json' };

const languages = Object.entries(mill);

test.each(languages)('%s is told by ten sentences, by three, and by one or not at all', async (language, sentences) => {
  expect(await languageOfWords(sentences.join(' '))).toBe(language);
  expect(await languageOfWords(sentences.slice(0, 3).join(' '))).toBe(language);
  const told = await Promise.all(sentences.map(languageOfWords));
  // Hindi and Marathi share many words; and some sentences have no character that only one of the scripts of Chinese has.
  const nearly = { hi: ['mr'], 'zh-Hans': ['zh'], 'zh-Hant': ['zh'] }[language] ?? [];
  expect(told.filter((one) => one !== undefined && one !== language && !nearly.includes(one))).toEqual([]);
});

test('the articles of the tests are English', async () => {
  const folder = 'tests/fixtures/articles';
  const texts = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name) && !name.startsWith('foreign-'));
  for (const name of texts) expect([name, await languageOfWords(readFileSync(join(folder, name), 'utf8'))]).toEqual([name, 'en']);
});

test.each([
  'Giovanni Bellini and Francesca Rossi opened a trattoria in Montepulciano on Sunday.',
  'Real Tannhofen signed José María González from Atlético Valdeluz for €40 million.',
  'Björn Åkesson of Lindvik became mayor of Ekdal on Monday.',
  'Mehmet Yıldız and Ayşe Öztürk of Çınarlı won gold in Akdağ.',
  'Nguyễn Văn Hùng and Trần Thị Mai opened a phở restaurant in March.',
  'Results: Bayern Tannhofen 3, Lohberg 1; Werder Mühlen 0, Linden SV 0; Talheim 04 2.',
  '“Das ist für die Kinder,” Mayor Änne Größl said in the Kornstraße.',
  'Tickets: Philharmonie, Konzerthaus, Deutsche Oper, Komische Oper, Staatsoper.',
  'Flood warning',
  '1-0',
])('a short English text with foreign names is no other language: %s', async (text) => {
  expect([undefined, 'en']).toContain(await languageOfWords(text));
});

test('many words of a language that is not known are none of those that are', async () => {
  const latin =
    'Consilium oppidi die Lunae decrevit molam veterem iuxta flumen reficere. Opus autumno incipiet et duos fere annos durabit.';
  expect(await languageOfWords(`${latin} Cives subscriptiones antea collegerunt, sed nonnulli pretium nimis magnum esse putant.`)).toBe(
    'und',
  );
});

test('a text of two languages, one of them English, is told to be neither', async () => {
  const english = 'The town council decided on Monday to repair the old mill by the river, which has a leaking roof. ';
  expect([undefined, 'en']).toContain(await languageOfWords(english + mill.de.slice(0, 1).join(' ')));
});
