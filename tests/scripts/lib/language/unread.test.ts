import { describe, expect, test } from 'vitest';
import { readParagraph, readParagraphs } from '../../../../scripts/lib/language/sentences.ts';

const told = (text: string) => {
  const { sentences, unread = [] } = readParagraph(text);
  return {
    read: sentences.flatMap(({ tokens }) => tokens.map(({ start, end }) => text.slice(start, end))),
    unread: unread.map(({ start, end, what }) => [what, text.slice(start, end)]),
  };
};

const plain = 'The council met on Monday.';

describe('what is too long to be read is named, and all around it is read', () => {
  test('a word', () => {
    const long = 'ab'.repeat(150);
    const { read, unread } = told(`${plain} The ${long} is closed. The mayor left.`);
    expect(unread).toEqual([['word', long]]);
    expect(read).toEqual(expect.arrayContaining(['council', 'closed', 'mayor']));
    expect(read).not.toContain(long);
  });

  test.each([
    ['by its characters', `${'the gate of the lock and '.repeat(150)}the sea.`],
    ['by its marks', `${'" '.repeat(700)}the sea.`],
  ])('a sentence, %s', (_, long) => {
    const { read, unread } = told(`${plain} The ${long} The mayor left.`);
    expect(unread).toEqual([['sentence', `The ${long}`]]);
    expect(read).toEqual(['The', 'council', 'met', 'on', 'Monday', '.', 'The', 'mayor', 'left', '.']);
  });

  test('a paragraph', () => {
    const long = `${plain} `.repeat(5000).trim();
    expect(told(long)).toEqual({ read: [], unread: [['paragraph', long]] });
  });

  test('what stands after a million and a half characters of an article', () => {
    const paragraph = `${plain} `.repeat(400).trim();
    const all = readParagraphs(Array.from({ length: 200 }, () => paragraph));
    expect(all[0]?.unread).toBeUndefined();
    expect(all.at(-1)?.unread).toEqual([{ start: 0, end: paragraph.length, what: 'article' }]);
    const read = all.filter(({ unread }) => unread === undefined).length;
    expect(read * paragraph.length).toBeLessThanOrEqual(1_500_000);
    expect((read + 1) * paragraph.length).toBeGreaterThan(1_500_000);
  });
});

test('of ordinary prose nothing is left unread', () => {
  expect(readParagraph(`${plain} `.repeat(300).trim()).unread).toBeUndefined();
});
