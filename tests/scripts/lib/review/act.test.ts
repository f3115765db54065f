import { describe, expect, test } from 'vitest';
import type { Action } from '../../../../src/schemas/action.ts';
import { change } from '../reconcile/ferry.ts';
import { acts, at, ferry, mentionsOf, placeOf, refusalOf, wordsOf } from './acts.ts';

describe('a tag', () => {
  test('goes around the chosen words, and every other character stays', () => {
    const tagged = acts(ferry, { do: 'tag', at: at('b1111', 'ferry of Vell'), actor: 'harbour-office', as: 'nominal' });
    expect(tagged).toBe(change(ferry, ['ferry of Vell', '<Actor id="harbour-office" as="nominal">ferry of Vell</Actor>']));
  });

  test.each([
    ['behind an escaped sign', 'b1111', 'sails', 0, '\\*7, sails', '\\*7, <Actor id="ida-brandt">sails</Actor>'],
    ['around an escaped sign', 'b1111', '*7', 0, '\\*7', '<Actor id="ida-brandt">\\*7</Actor>'],
    ['to another line', 'b1111', 'office', 0, 'the office', 'the <Actor id="ida-brandt">office</Actor>'],
    ['into bold words', 'b1111', 'Vell', 1, 'of Vell**', 'of <Actor id="ida-brandt">Vell</Actor>**'],
    ['into a link', 'b1111', 'Tom Reed', 0, '[Tom Reed]', '[<Actor id="ida-brandt">Tom Reed</Actor>]'],
    ['into a list', 'b3333', 'Vell &', 0, 'Vell \\&', '<Actor id="ida-brandt">Vell \\&</Actor>'],
    ['around code', 'b3333', 'Vell', 1, '`Vell`', '<Actor id="ida-brandt">`Vell`</Actor>'],
    ['at the start of a row', 't2222', 'Vell | North', 0, 'Vell \\| North', '<Actor id="ida-brandt">Vell \\| North</Actor>'],
    ['into another cell', 't2222', 'Tom Reed', 0, '7 of Tom Reed', '7 of <Actor id="ida-brandt">Tom Reed</Actor>'],
  ] as const)('goes %s', (_, passage, words, number, before, after) => {
    const place = placeOf(ferry, passage, words, number);
    expect(acts(ferry, { do: 'tag', at: place, actor: 'ida-brandt', as: 'name' })).toBe(change(ferry, [before, after]));
  });
});

describe('a tag', () => {
  test('over the words of another is that other one changed', () => {
    const tagged = acts(ferry, { do: 'tag', at: at('b2222', 'Brandt', 1), actor: 'harbour-office', as: 'metonym' });
    expect(tagged).toBe(change(ferry, ['<Actor id="ida-brandt" as="alias">', '<Actor id="harbour-office" as="metonym">']));
  });

  test('does not hold the space beside its words', () => {
    const tagged = acts(ferry, { do: 'tag', at: at('b1111', ' ferry '), actor: 'ida-brandt', as: 'name' });
    expect(mentionsOf(tagged, 'ida-brandt')[0]).toBe('b1111: ferry (name)');
  });

  test('that is taken away leaves its words, and no other tag', () => {
    const without = acts(ferry, { do: 'untag', at: at('b2222', 'Brandt', 1) });
    expect(without).toBe(change(ferry, ['<Actor id="ida-brandt" as="alias">Brandt</Actor>', 'Brandt']));
  });

  test('over a part of one whose actor is not listed is refused with the id that this one has', () => {
    const stray = change(ferry, ['The ferry of', 'The <Actor id="nobody">ferry</Actor> of']);
    expect(refusalOf(stray, { do: 'tag', at: at('b1111', 'ferry of'), actor: 'ida-brandt', as: 'name' }).message).toBe(
      '“ferry of” overlaps with “ferry”, which is tagged with “nobody”',
    );
  });

  test('of a term is taken away as well', () => {
    const termed = change(ferry, ['The ferry of', 'The <Term id="ferry">ferry</Term> of']);
    expect(acts(termed, { do: 'untag', at: at('b1111', 'ferry') })).toBe(ferry);
  });

  test.each(['\n', '\r\n'])(
    'that is taken away leaves words which would begin a heading the words that they are (line end %j)',
    (lineEnd) => {
      const headed = change(ferry, ['The ferry of', '<Actor id="ida-brandt"># The</Actor>\\\n    ferry of']).replaceAll('\n', lineEnd);
      const without = acts(headed, { do: 'untag', at: placeOf(headed, 'b1111', '# The') });
      expect(without).toContain(`    \\# The\\${lineEnd}    ferry of`);
      expect(wordsOf(without)).toEqual(wordsOf(headed));
    },
  );
});

test.each<[string, Action, string]>([
  ['a passage that is not there', { do: 'untag', at: { passage: 'b9999', start: 0, end: 3 } }, 'there is no passage "b9999"'],
  [
    'a place beyond the end',
    { do: 'add key point', at: { passage: 'b3333', start: 0, end: 999 } },
    'the chosen words reach beyond the end',
  ],
  ['white space', { do: 'add key point', at: at('b3333', ' ') }, 'no words are chosen'],
  ['an actor that is not listed', { do: 'tag', at: at('b1111', 'ferry'), actor: 'nobody', as: 'name' }, 'there is no actor "nobody"'],
  [
    'words that overlap with another mention',
    { do: 'tag', at: at('b1111', 'Office of'), actor: 'ida-brandt', as: 'name' },
    '“Office of” overlaps with “Harbour Office”, which is tagged with “Harbour Office”',
  ],
  [
    'words that cross a link',
    { do: 'tag', at: at('b1111', 'Reed helped'), actor: 'ida-brandt', as: 'name' },
    '“Reed helped” holds only a part of “Tom Reed”',
  ],
  ['words across two cells', { do: 'tag', at: at('t1111', 'Port\tBoats'), actor: 'ida-brandt', as: 'name' }, "can't be changed here"],
  ['a part of code', { do: 'tag', at: at('b3333', 'ell', 1), actor: 'ida-brandt', as: 'name' }, "can't be changed here"],
  ['no tag', { do: 'untag', at: at('b2222', 'Ida') }, 'no tag stands around exactly “Ida”'],
  [
    'a name that is taken',
    { do: 'add actor', at: at('b1111', 'Tom Reed'), name: 'ida brandt', kind: 'person' },
    'there is an actor “Ida Brandt” already',
  ],
  ['a name of signs', { do: 'add actor', at: at('b1111', 'Tom Reed'), name: '…', kind: 'person' }, 'has no letter or digit'],
  ['a name that another has', { do: 'change actor', actor: 'ida-brandt', name: 'Harbour Office', kind: 'person' }, 'already'],
  ['an actor within itself', { do: 'change actor', actor: 'ida-brandt', name: 'Ida', kind: 'person', of: 'ida-brandt' }, "can't belong"],
  ['an actor that is one already', { do: 'merge actors', actor: 'ida-brandt', into: 'ida-brandt' }, 'is one actor already'],
  ['a merge with nobody', { do: 'merge actors', actor: 'ida-brandt', into: 'nobody' }, 'there is no actor "nobody"'],
  [
    'a split of words that are no mention',
    { do: 'split actor', actor: 'ida-brandt', at: [at('b2222', 'wait')], name: 'Jo', kind: 'person' },
    '“wait” is no mention of “Ida Brandt”',
  ],
  [
    'a split that leaves nothing',
    { do: 'split actor', actor: 'harbour-office', at: [at('b1111', 'Harbour Office')], name: 'Jo', kind: 'person' },
    'nothing would be left of “Harbour Office”',
  ],
  ['a theme that nobody knows', { do: 'add theme', theme: 'nothing' }, 'there is no theme "nothing"'],
  ['a theme that is not there', { do: 'remove theme', theme: 'diplomacy' }, 'has no theme "diplomacy"'],
  [
    'a key point that is there',
    { do: 'add key point', at: at('b2222', 'Ida Brandt said it was worth the wait.') },
    'is a key point already',
  ],
  ['a key point that is not', { do: 'remove key point', passage: 'b2222', text: 'Brandt' }, '“Brandt” is no key point'],
  ['a date that is there', { do: 'add date', at: at('b1111', 'May 2019'), on: '2019' }, 'is a date already'],
  [
    'a period that ends first',
    { do: 'change date', passage: 'b1111', text: 'May 2019', on: '2019-05-02', to: '2019-05-01' },
    'is no period',
  ],
  ['a period from a month', { do: 'add date', at: at('b1111', 'sails'), on: '2019-05', to: '2019-05-01' }, 'is no period'],
  ['a statement that is there', { do: 'add statement', content: [at('b2222', 'it was worth the wait')] }, 'is a statement already'],
  ['a statement that is not', { do: 'remove statement', statement: 's9999' }, 'there is no statement "s9999"'],
  [
    'a statement in two passages',
    { do: 'add statement', content: [at('b2222', 'It was long.')], source: at('b3333', 'Brandt') },
    '“Brandt” is in passage "b3333", and the statement in "b2222"',
  ],
  [
    'a statement in another passage than before',
    { do: 'change statement', statement: 's1111', content: [at('b1111', 'sails')] },
    '“sails” is in passage "b1111"',
  ],
  ['words that are chosen twice', { do: 'add statement', content: [at('b2222', 'It was'), at('b2222', 'was long')] }, 'is chosen twice'],
  [
    'words that would be found elsewhere',
    { do: 'add statement', content: [at('b1111', 'Vell', 1)] },
    'the words “Vell” stand in the passage more than once, and would be found at the other place',
  ],
  [
    'a part of a statement that would be found elsewhere',
    { do: 'add statement', content: [at('b1111', 'sails'), at('b1111', 'Vell', 2)] },
    'the words “sails … Vell” stand in the passage more than once',
  ],
  ['a suggestion that is decided', { do: 'accept', key: 'actor tom' }, 'nothing is suggested as “actor tom”'],
  ['a headline that is no suggestion', { do: 'accept all', kind: 'headline' }, 'no headline is suggested'],
])('%s is refused in plain words, with the file and what to do', (_, action, message) => {
  const { message: said, file, hint } = refusalOf(ferry, action);
  expect(said).toContain(message);
  expect(file).toBe('content/explainers/ferry.mdx');
  expect(hint).not.toBe('');
});

test('Windows line ends stay, and no other kind comes in', () => {
  const windows = ferry.replaceAll('\n', '\r\n');
  const inWindows = (passage: string, words: string, number = 0) => placeOf(windows, passage, words, number);
  const next = acts(
    windows,
    { do: 'add actor', at: inWindows('b1111', 'Tom Reed', 1), name: 'Tom Reed', kind: 'person' },
    { do: 'tag', at: inWindows('b3333', 'Brandt'), actor: 'ida-brandt', as: 'alias' },
    { do: 'add theme', theme: 'ferries' },
    { do: 'change actor', actor: 'ida-brandt', name: 'Ida', kind: 'person', of: 'tom-reed' },
    { do: 'add key point', at: inWindows('b2222', 'It was long.') },
  );
  expect(next.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(wordsOf(next)).toEqual(wordsOf(windows));
});

test('a list that is not there yet goes in, in the order of the frontmatter', () => {
  const bare = ferry.replace(/^themes.*\n/m, '').replace(/^keyPoints:\n.*\n/m, 'keyPoints:\n');
  const added = acts(bare, { do: 'add theme', theme: 'ferries' }, { do: 'add key point', at: at('b1111', '“Vell is back,”') });
  expect(added).toMatch(/themes:\n {2}- \{ id: ferries.*\nkeyPoints:\n {2}- \{ passage: b1111, text: '“Vell is back,”' \}\ndates/);
});
