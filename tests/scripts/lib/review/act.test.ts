import { describe, expect, test } from 'vitest';
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
