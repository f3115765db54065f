import { expect, test } from 'vitest';
import { chartCells, chartDescription, chartNumber, chartPlace, tickNumber } from '../../../../src/lib/words/chart-words.ts';
import { editorLabel, endsOf } from '../../../../src/lib/words/editor-label.ts';
import { article, counts, named } from '../../../../src/lib/words/en/counts.ts';
import { day, languageName, list, number, reviewLabel } from '../../../../src/lib/words/words.ts';

test.each([
  [{ kind: 'note', about: 'background' }, 'Editor’s note: background'],
  [{ kind: 'note', about: 'definition' }, 'Editor’s note: definition'],
  [{ kind: 'question', about: 'answer', ask: 'Why?' }, 'Question, chosen by the editor'],
  [{ kind: 'question', about: 'unknown' }, 'Editor’s note: what we don’t know'],
  [{ kind: 'quote', statement: 's1000' }, 'Quotation, chosen by the editor'],
  [{ kind: 'sources' }, 'Sources, chosen by the editor'],
  [{ kind: 'picture' }, 'Picture, chosen by the editor'],
  [{ kind: 'chart' }, 'Chart by the editor'],
  [{ kind: 'correction', on: '2031-03-01' }, 'Correction by the editor, 1 March 2031'],
  [{ kind: 'event', on: '2031-03' }, 'Added to the timeline by the editor: March 2031'],
  [{ kind: 'event', on: '2031-03-01', to: '2031-03-05' }, 'Added to the timeline by the editor: 1 – 5 March 2031'],
])('%j is called what it is, and the editor’s', (block, label) => {
  expect(editorLabel(block as never)).toBe(label);
});

test('an event has one time, or two ends', () => {
  expect(endsOf({ on: '2031' })).toEqual([{ date: '2031', words: '2031' }]);
  expect(endsOf({ on: '2031-01-01', to: '2032-12-31' }).map(({ date }) => date)).toEqual(['2031', '2032']);
});

const table = {
  x: { name: 'day', form: 'date' as const, values: ['2031-02', '2031-01', '2031-03'] },
  y: [
    { name: 'boats', values: [1475.123456, null, 2] },
    { name: 'crews', values: [1] },
  ],
};

test('the table of a chart has all digits, and says where there is no number', () => {
  expect(chartCells(table as never)).toEqual({
    columns: ['day', 'boats', 'crews'],
    rows: [
      ['February 2031', '1,475.123456', '1'],
      ['January 2031', 'none', 'none'],
      ['March 2031', '2', 'none'],
    ],
  });
});

test.each([
  ['line', table, 'Lines from January 2031 to March 2031 (day): boats, crews. The table below has all numbers.'],
  [
    'line',
    { ...table, x: { ...table.x, values: ['2031'] } },
    'Lines from 2031 to 2031 (day): boats, crews. The table below has all numbers.',
  ],
  [
    'line',
    { ...table, x: { name: 'km', form: 'number', values: ['10', '9', '100'] } },
    'Lines from 9 to 100 (km): boats, crews. The table below has all numbers.',
  ],
  ['bar', { ...table, x: { ...table.x, name: 'pier' } }, 'A bar for each “pier”: boats, crews. The table below has all numbers.'],
])('a %s chart is described to those who do not see it', (type, own, words) => {
  expect(chartDescription(type as never, own as never)).toBe(words);
});

test('numbers are exact where there is room, short beside a picture, and as the language writes them', () => {
  expect([chartNumber(null), chartNumber(0), chartNumber(1234567.5)]).toEqual(['none', '0', '1,234,567.5']);
  expect([99_999, -99_999, 100_000, -100_000, 1_234_567, 0.123456].map(tickNumber)).toEqual([
    '99,999',
    '-99,999',
    '100k',
    '-100k',
    '1.23m',
    '0.123456',
  ]);
  expect([
    chartPlace('2031-03-01', 'date'),
    chartPlace('2031-03-01', 'date', 'short'),
    chartPlace('1475', 'number'),
    chartPlace('1475', 'text'),
  ]).toEqual(['1 March 2031', '1 Mar 2031', '1,475', '1475']);
  expect([number(1475), list(['a', 'b']).join('')]).toEqual(['1,475', 'a, b']);
});

test('a name has its article within a sentence where it has one', () => {
  expect(['European Union', 'The European Union', 'the European Union', 'Ukraine', 'Unionville'].map(named)).toEqual([
    'the European Union',
    'The European Union',
    'the European Union',
    'Ukraine',
    'Unionville',
  ]);
  expect([article('European Union'), article('Ukraine')]).toEqual(['the ', '']);
});

test.each(
  Object.entries({
    actors: 'actor',
    articles: 'article',
    dates: 'date',
    explainers: 'explainer',
    passages: 'passage',
    states: 'state',
    statements: 'statement',
  }),
)('%s are counted', (of, one) => {
  const count = counts[of as 'actors'];
  expect([count(0), count(1), count(1475)]).toEqual([`0 ${one}s`, `1 ${one}`, `1,475 ${one}s`]);
});

test('languages, days and reviews are written as the site writes them', () => {
  expect(counts.spread(2, 1)).toBe('2 passages in 1 explainer');
  expect([languageName('de'), languageName('und'), day('2031-03-01', 'short')]).toEqual(['German', undefined, '1 Mar 2031']);
  const by = { by: 'Ada Brun', on: '2031-03-02' };
  expect([reviewLabel({ status: 'suggested' }), reviewLabel({ status: 'approved', ...by } as never)]).toEqual([
    'Not yet reviewed by an editor',
    'Approved by Ada Brun, 2 March 2031',
  ]);
  expect(reviewLabel({ status: 'lapsed', ...by } as never)).toContain('Ada Brun');
});
