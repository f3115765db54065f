import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../scripts/lib/analyse/analyse.ts';
import type { Article } from '../../../../scripts/lib/read/model/types.ts';
import { read, vocabulary } from '../../../support/reading.ts';

const analysed = (texts: string[], more: Partial<Article> = {}) =>
  analyse(
    {
      headline: null,
      author: null,
      published: null,
      furniture: [],
      blocks: texts.map((text) => ({ kind: 'paragraph' as const, text, line: 1 })),
      ...more,
    },
    vocabulary,
  );

test('the headline is the article’s own, or is suggested where it has none', () => {
  expect(analysed(['The old mill burned.'], { headline: 'Fire' }).headline).toEqual({ text: 'Fire', from: 'article' });
  expect(analysed(['The old mill burned.']).headline).toEqual({ text: 'The old mill burned', from: 'suggested' });
});

test.each(['en', 'en-GB', undefined])('an article whose language is %s has statements', (language) => {
  expect(analysed(['The lake fell, Anna Doran said.'], language ? { language } : {}).statements).toHaveLength(1);
});

test('nobody gets a first name from the credits of an article', () => {
  const { actors } = read('Mayor Doran said the lake would rise.', '(Reporting by Anna Doran; Editing by Tom Reyes)');
  expect(actors.map(({ name }) => name)).toEqual(['Doran']);
});

test('nobody is mentioned in a correction', () => {
  const { mentions } = read('Mayor Ines Orrell of Vell left.', 'Correction: An earlier version said that the mayor, Orrell, was ill.');
  expect(mentions).toEqual(['Ines Orrell → ines-orrell (name)']);
});

describe('what is said in an interview', () => {
  const texts = [
    'The mill is shut, Mayor Ines Orrell said on Monday.',
    'Q: Is the mill shut for good?',
    'A: It is. I said that we closed it in May.',
    'Q: Will the dam be closed too?',
    'A: It will not. Ada Brandt said it would.',
    'Q: When?',
    'A: In May.',
    'The dam is old, Ada Brandt said on Monday.',
  ];

  test('is each turn as a whole, between what is said before and after it', () => {
    const { statements, paragraphs } = analysed(texts);
    const said = statements.map(({ paragraph, actor, content }) => [
      paragraph,
      actor,
      content.map(({ start, end }) => paragraphs[paragraph]?.text.slice(start, end)).join(' … '),
    ]);
    expect(said).toEqual([
      [0, 'ines-orrell', 'The mill is shut'],
      [1, null, 'Is the mill shut for good?'],
      [2, 'ines-orrell', 'It is. I said that we closed it in May.'],
      [3, null, 'Will the dam be closed too?'],
      [4, 'ines-orrell', 'It will not. Ada Brandt said it would.'],
      [5, null, 'When?'],
      [6, 'ines-orrell', 'In May.'],
      [7, 'ada-brandt', 'The dam is old'],
    ]);
  });
});
