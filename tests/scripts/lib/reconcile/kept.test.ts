import { expect, test } from 'vitest';
import { rejectedOrKept, splitKept } from '../../../../scripts/lib/reconcile/kept.ts';
import { nothingRejected } from '../../../../scripts/lib/reconcile/merge/types.ts';
import type { Kept, Ledger, Rejected } from '../../../../src/schemas/ledger.ts';

const quote = (text: string) => ({ passage: 'b1111', text });
const all: Rejected = {
  actors: ['vell', 'ida-brandt'],
  themes: ['ships', 'trade'],
  statements: ['s1111', 's2222'],
  keyPoints: [quote('It sails.'), quote('It waits.')],
  dates: [quote('on Monday'), quote('in May')],
  mentions: [{ passage: 'b1111', words: 'Vell', actor: 'vell' }],
  outline: true,
  terms: ['ferry'],
};
const listed: Kept = {
  actors: ['vell'],
  themes: ['trade', 'sport'],
  statements: ['s1111'],
  keyPoints: [quote('It waits.')],
  dates: [quote('in May')],
};
const others = { mentions: all.mentions, outline: true, terms: ['ferry'] };

test('what the explainer lists still is kept, what it lists no longer is rejected, and both together are what was there before', () => {
  const split = splitKept(all, listed);
  expect(split).toEqual({
    rejected: {
      actors: ['ida-brandt'],
      themes: ['ships'],
      statements: ['s2222'],
      keyPoints: [quote('It sails.')],
      dates: [quote('on Monday')],
      ...others,
    },
    kept: { actors: ['vell'], themes: ['trade'], statements: ['s1111'], keyPoints: [quote('It waits.')], dates: [quote('in May')] },
  });
  expect(rejectedOrKept(split as Ledger)).toEqual({
    actors: ['ida-brandt', 'vell'],
    themes: ['ships', 'trade'],
    statements: ['s2222', 's1111'],
    keyPoints: [quote('It sails.'), quote('It waits.')],
    dates: [quote('on Monday'), quote('in May')],
    ...others,
  });
});

test.each([
  ['nobody has edited the explainer', undefined],
  [
    'it lists none of it',
    { actors: [], themes: [], statements: [], keyPoints: [quote('It')], dates: [{ passage: 'b2222', text: 'in May' }] },
  ],
])('all is rejected and nothing kept where %s', (_, items) => {
  expect(splitKept(all, items)).toEqual({ rejected: all });
  expect(rejectedOrKept({ rejected: all } as Ledger)).toEqual(all);
});

test.each(['actors', 'themes', 'statements', 'keyPoints', 'dates'] as const)('%s alone may be kept', (name) => {
  const items: Kept = { actors: [], themes: [], statements: [], keyPoints: [], dates: [], [name]: all[name] };
  expect(splitKept({ ...nothingRejected, [name]: all[name] }, items)).toEqual({ rejected: nothingRejected, kept: items });
});
