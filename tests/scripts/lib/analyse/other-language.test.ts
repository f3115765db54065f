import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyse } from '../../../../scripts/lib/analyse/analyse.ts';
import { wordsOf } from '../../../../scripts/lib/read/model/words.ts';
import { readArticle } from '../../../../scripts/lib/read/read.ts';
import { loadVocabulary } from '../../../../scripts/lib/vocabulary/load.ts';

const vocabulary = await loadVocabulary('tests/fixtures');
const analysisOf = async (name: string, text?: string) => {
  const bytes = text === undefined ? readFileSync(`tests/fixtures/languages/${name}`) : Buffer.from(text);
  const article = await readArticle(bytes, name);
  return { article, analysis: analyse(article, vocabulary) };
};

test.each([
  ['muehle.md', 'de', ['Tannhofen rettet die alte Mühle', 'Ein undichtes Dach', 'Was im Haus entstehen soll']],
  ['tahuna.html', 'ar', ['مدينة النخيل تنقذ الطاحونة القديمة', 'سقف يتسرب منه الماء', 'ماذا سيكون في المبنى']],
  ['mofang.txt', 'zh-Hans', ['柳河镇抢救河边旧磨坊']],
])('%s: its own headline and headings, all of its words, and nothing else', async (name, language, headings) => {
  const { article, analysis } = await analysisOf(name);
  expect(article.language).toBe(language);
  expect(article.published).toBe('2026-03-12');
  expect(analysis.paragraphs.map(({ text }) => text)).toEqual(wordsOf(article).map(({ text }) => text));
  expect(analysis.headline).toEqual({ text: headings[0], from: 'article' });
  expect(analysis.sections.map(({ heading, from }) => [heading, from])).toEqual(headings.map((heading) => [heading, 'article']));
  const { actors, mentions, names, places, dates, themes, statements, keyPoints } = analysis;
  expect([actors, mentions, names, places, dates, themes, statements, keyPoints].flat()).toEqual([]);
});

test('an English article with a name of another language in each sentence is read as English', async () => {
  const text =
    'Bridge opens in Mühldorf\n\nMayor Änne Größl of Mühldorf opened the Kornstraße bridge on Monday. “It is for the children,” Größl said.\n';
  expect((await analysisOf('a.txt', text)).analysis.statements).toHaveLength(1);
});

test.each([
  [
    'German',
    'Der Rat beschloss am Montag den Umbau der alten Mühle. Er dauert zwei Jahre, und er kostet viel.\n',
    'Der Rat beschloss am Montag den Umbau der alten Mühle',
  ],
  ['Chinese', '柳河镇议会星期一决定修复河边的旧磨坊。工程预计需要两年。\n', '柳河镇议会星期一决定修复河边的旧磨坊'],
])('without a headline, an article in %s is headed by its first sentence', async (_, text, headline) => {
  const { analysis } = await analysisOf('a.txt', text);
  expect(analysis.headline).toEqual({ text: headline, from: 'suggested' });
  expect(analysis.sections).toEqual([{ heading: headline, from: 'suggested', first: 0, last: 0 }]);
});

test('of a long first sentence the headline has whole words', async () => {
  const sentence =
    'Der Gemeinderat von Tannhofen hat nach einer langen und zeitweise lauten Sitzung am späten Montagabend beschlossen, die Mühle zu sanieren';
  const { analysis } = await analysisOf('a.txt', `${sentence}. Die Arbeiten beginnen im Herbst.\n`);
  expect(sentence.startsWith(`${analysis.headline.text} `)).toBe(true);
  expect(analysis.headline.text.length).toBeGreaterThan(60);
});
