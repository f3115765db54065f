import { describe, expect, test } from 'vitest';
import { contentSpan, findQuotes, inQuote, quotedShare, skipLimit } from '../../../../../scripts/lib/analyse/statements/scene.ts';
import { marked } from './marked.ts';

const quotes = (text: string): string[] => findQuotes(text).map(({ start, end, open }) => text.slice(start, end) + (open ? ' …' : ''));

describe('what stands in quotation marks', () => {
  test.each<[string, string[]]>([
    ['“It fell,” she said. “So?”', ['“It fell,”', '“So?”']],
    ['„It fell“, she said. „So”', ['„It fell“', '„So”']],
    ['«It fell», she said.', ['«It fell»']],
    ['"It fell," she said, "so."', ['"It fell,"', '"so."']],
    ['"It fell,” she said.', ['"It fell,”']],
    ['“It fell," she said.', ['“It fell,"']],
    ["''It fell,'' she said.", ["''It fell,''"]],
    ["``It fell,'' she said.", ["``It fell,''"]],
    ['”It fell,” she said.', ['”It fell,”']],
    ['She called it ‘the fall’.', ['‘the fall’']],
    ["She called it 'the fall'.", ["'the fall'"]],
    ["She called it 'the king's fall', twice.", ["'the king's fall'"]],
    ['She said ‘it’s a king’s fall.’', ['‘it’s a king’s fall.’']],
    ['“She called it ‘the fall’,” he said.', ['“She called it ‘the fall’,”']],
    // to the end of the paragraph
    ['“It fell. It was old.', ['“It fell. It was old. …']],
    ['She said: "It fell.', ['"It fell. …']],
    // no quotations
    ['It fell, she said.', []],
    ["The king's men and the kings' men fell.", []],
    ["It's the king's fall, isn't it?", []],
    ['He is 6\'2" or 6\'3" tall.', []],
    ['A board of 5" or more fell.', []],
    ['So it fell.” she said', []],
    ['It fell. ” So', []],
    ['Rock ‘n’ roll, she said.', []],
    ["The 'fall', she said.", []],
    ["She called it 'the fall.", []],
    ["She called it ' the fall'.", []],
    ['A word" and "another', ['"another …']],
    ['She said " it fell', []],
    ['', []],
  ])('%s', (text, found) => {
    expect(quotes(text)).toEqual(found);
  });
});

describe('how much of what is said stands in them', () => {
  const share = (text: string, ...parts: string[]) =>
    quotedShare(
      text,
      parts.map((part) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })),
      findQuotes(text),
    );
  test.each([
    ['all', '“It fell,” she said.', ['“It fell,”'], 'direct'],
    ['all, with marks around it', '“It fell,” she said.', ['“It fell,” '], 'direct'],
    ['all of two parts', '“It fell,” she said, “in 1999.”', ['“It fell,”', '“in 1999.”'], 'direct'],
    ['a part', 'It “fell”, she said.', ['It “fell”'], 'mixed'],
    ['a part, of one letter', 'a “fell”, she said.', ['a “fell”'], 'mixed'],
    ['a part, of one figure', '9 “fell”, she said.', ['9 “fell”'], 'mixed'],
    ['one part of two', 'It is, she said, “so”.', ['It is', '“so”'], 'mixed'],
    ['nothing', 'It fell, she said.', ['It fell'], 'indirect'],
    ['nothing of it', 'It fell, she said of the “pier”.', ['It fell'], 'indirect'],
    ['nothing before it', 'The “pier” fell, she said.', ['fell'], 'indirect'],
    ['nothing right behind it', '“Pier”s fell, she said.', ['s fell'], 'indirect'],
  ])('%s: %s', (_, text, parts, expected) => {
    expect(share(text, ...parts)).toBe(expected);
  });
});

test('what is said takes the rest of a quotation with it that it would cut', () => {
  const content = (text: string) => {
    const { scene, at } = marked(text);
    const { start, end } = contentSpan(scene, at[0] as number, at[1] as number);
    return text.replaceAll('|', '').slice(start, end);
  };
  expect(content('Doran said |the “old |pier” fell')).toBe('the “old pier”');
  expect(content('Doran said |the “old pier” |fell')).toBe('the “old pier”');
  expect(content('Doran said |the pier| “fell”')).toBe('the pier');
  expect(content('Doran said |the pier |fell')).toBe('the pier');
});

test('what stands in a quotation', () => {
  const { scene, tokens } = marked('Doran said “it fell” again');
  expect(tokens.filter((token) => inQuote(scene, token)).map(({ text }) => text)).toEqual(['“', 'it', 'fell', '”']);
  expect(inQuote(scene, undefined)).toBe(false);
});

test.each([
  ['It fell|, and yet Doran said', 'Doran said'],
  ['It fell| -- but Doran said', 'Doran said'],
  ['It fell| while Doran said', 'Doran said'],
  ['It fell |Doran said', 'Doran said'],
  ['It fell |Andrew said', 'Andrew said'],
  ['It fell |grand, said Doran', 'grand, said Doran'],
  ['It fell|,', ''],
])('a speaker’s stretch begins past what joins it: %s', (text, expected) => {
  const { tokens, at, words } = marked(text);
  expect(words(skipLimit(tokens, at[0] as number))).toBe(expected);
});
