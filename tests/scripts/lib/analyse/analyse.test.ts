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

test('a person is as sure as the names that mention them', () => {
  const sureness = (text: string) => analysed([text]).actors.map(({ id, confidence }) => [id, confidence > 0.9, confidence < 0.6]);
  expect(sureness('Mayor Ines Orrell of Vell said the lake rose. Ines Orrell left.')).toEqual([['ines-orrell', true, false]]);
  expect(sureness('Orrell came, and Orrell said the lake rose.')).toEqual([['orrell', false, true]]);
});

test.each([
  'The quay is sinking, Ines Orrell said.',
  'Ines Orrell said the quay is sinking.',
  '“The quay is sinking now,” Ines Orrell said.',
])('a row of a table claims nothing, as prose does: %s', (text) => {
  const lead = { kind: 'paragraph' as const, text: 'Mayor Ines Orrell came on Monday.', line: 1 };
  const row = { kind: 'table' as const, align: [], blocks: [{ kind: 'row' as const, text, line: 2 }] };
  expect(analysed([], { blocks: [lead, row] }).statements).toEqual([]);
  expect(analysed([], { blocks: [lead, { kind: 'paragraph', text, line: 2 }] }).statements).toHaveLength(1);
});

test('nobody is mentioned in a correction', () => {
  const { mentions } = read('Mayor Ines Orrell of Vell left.', 'Correction: An earlier version said that the mayor, Orrell, was ill.');
  expect(mentions).toEqual(['Ines Orrell → ines-orrell (name)']);
});

test('nobody belongs to whom only a correction names', () => {
  const administration = { id: 'mallory-administration', name: 'Mallory administration', kind: 'government' };
  const correction = 'Correction: An earlier version named the United States and Kestrovia.';
  expect(read('The Mallory administration agreed.', correction).actors).toEqual([administration]);
  expect(read('The Mallory administration and the United States agreed.', correction).actors).toEqual([
    { ...administration, of: 'united-states' },
    expect.objectContaining({ id: 'united-states' }),
  ]);
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
