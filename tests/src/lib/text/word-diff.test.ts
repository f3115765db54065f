import { expect, test } from 'vitest';
import { wordDiff } from '../../../../src/lib/text/word-diff.ts';

const texts = (before: string, after: string) => {
  const parts = wordDiff(before, after);
  const without = (kind: string) =>
    parts
      .filter((part) => part.kind !== kind)
      .map(({ text }) => text)
      .join('');
  return [without('added'), without('removed')];
};

test('a diff marks the words that differ, and only these', () => {
  expect(wordDiff('Nine boats sank.', 'Eleven boats sank.')).toEqual([
    { kind: 'removed', text: 'Nine' },
    { kind: 'added', text: 'Eleven' },
    { kind: 'same', text: ' boats sank.' },
  ]);
});

test('a diff holds both texts to the character', () => {
  const before = '“Nobody  was there,” she said.\tThen   – nothing.';
  const after = '“Somebody was there,” he said. Then – all of it.';
  expect(texts(before, after)).toEqual([before, after]);
});

test('texts with nothing in common are shown one after the other', () => {
  const words = (sign: string) => Array.from({ length: 6000 }, (_, index) => `${sign}${index}`).join(' ');
  expect(wordDiff(words('a'), words('b'))).toMatchObject([{ kind: 'removed' }, { kind: 'added' }]);
});

test.each([
  ['of English', 'old ', 'new '],
  ['of Chinese', '磨。', '桥，'],
])('long texts %s that differ everywhere stand one after the other', (_, one, other) => {
  const [before, after] = [one, other].map((word) => Array.from({ length: 1100 }, (_, at) => `${word}${at}`).join(' ')) as [string, string];
  const [first, second, ...more] = wordDiff(before, after);
  expect([first, second, more]).toEqual([{ kind: 'removed', text: before }, { kind: 'added', text: after }, []]);
});

test('nothing is shown of what was empty', () => {
  expect(wordDiff('', '')).toEqual([]);
  expect(wordDiff('', 'wall '.repeat(2100))).toEqual([{ kind: 'added', text: 'wall '.repeat(2100) }]);
});
