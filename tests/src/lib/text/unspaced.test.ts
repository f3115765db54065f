import { expect, test } from 'vitest';
import { excerpt } from '../../../../src/lib/text/excerpt.ts';
import { spansOf } from '../../../../src/lib/text/places.ts';
import { readingMinutes } from '../../../../src/lib/text/reading-time.ts';
import { textFragment } from '../../../../src/lib/text/text-fragment.ts';
import { isUnspaced, wordsIn } from '../../../../src/lib/text/unspaced.ts';
import { wordDiff } from '../../../../src/lib/text/word-diff.ts';

test('words are counted by characters where they have no spaces between them', () => {
  const textsIn = (text: string): string[] => wordsIn(text).map((word) => word.text);
  expect(textsIn('柳河iPhone 15，好')).toEqual(['柳', '河', 'iPhone', '15', '好']);
  expect(wordsIn('好 iPhone').at(-1)).toEqual({ text: 'iPhone', start: 2, end: 8 });
  expect(textsIn('Die Mühle steht')).toEqual(['Die', 'Mühle', 'steht']);
  expect(textsIn('한국어 문장')).toEqual(['한국어', '문장']);
  expect(['カフェ', 'ร้านกาแฟ', '磨坊'].map(isUnspaced)).toEqual([true, true, true]);
  expect(['café', 'مقهى', '카페', 'кафе'].map(isUnspaced)).toEqual([false, false, false, false]);
});

test('a Chinese text takes a minute for 255 characters', () => {
  expect(readingMinutes(['磨'.repeat(510)], 'zh-Hans')).toBe(2);
  expect(readingMinutes(['磨坊。'.repeat(20)], 'zh')).toBe(1);
});

test('the excerpt of a sentence without spaces ends between two of its words', () => {
  const text = '柳河镇 议会星期一晚上决定修复河边的旧磨坊并且建一座新的桥';
  const short = excerpt(text, 16);
  expect(short).toMatch(/…$/);
  expect(text.startsWith(short.slice(0, -1))).toBe(true);
  expect(short.length).toBeGreaterThan(8);
});

test('words of Chinese are found wherever they stand', () => {
  expect(spansOf('林若兰说，若兰', '若兰')).toEqual([
    { start: 1, end: 3 },
    { start: 5, end: 7 },
  ]);
});

test('a selection in Chinese is shared with its words, not with all of the sentence', () => {
  const text = '柳河镇议会决定修复旧磨坊。';
  const start = text.indexOf('修复');
  expect(decodeURIComponent(textFragment(text, start, start + 1))).toBe(':~:text=柳河镇议会决定-,修复,-旧磨坊。');
});

test('a change of a Chinese sentence is shown word by word', () => {
  expect(wordDiff('工程将于秋天开始。', '工程将于春天开始。')).toEqual([
    { kind: 'same', text: '工程将于' },
    { kind: 'removed', text: '秋天' },
    { kind: 'added', text: '春天' },
    { kind: 'same', text: '开始。' },
  ]);
});
