import { expect, test } from 'vitest';
import { findingsOf, formatFindings } from '../../../../scripts/lib/explain/report.ts';
import { analysis, article } from '../../../support/analysis-samples.ts';

const leftOut = { actors: 0, themes: 0, keyPoints: 0, dates: 0, statements: 0 };
const bare = { ...analysis, actors: [], mentions: [], themes: [], statements: [], keyPoints: [], dates: [] };

test('of an article in another language it says which, how that is known, and that nothing is suggested', () => {
  const german = { ...article, language: 'de', found: { language: 'words' } as const };
  expect(formatFindings(findingsOf(german, bare, leftOut)).join('\n')).toBe(`  headline      Ukraine says: no (suggested)
  author        M.J
  language      German (de) (from the words themselves)
                Nutgraf understands English only: of this article it suggests no actors, themes, dates, statements or key points.
  sections      Ukraine says no (suggested)
                Search (article)
  undetermined  date: “03/04/2019” does not say which day`);
  const lines = findingsOf({ ...article, language: 'pt-BR', found: { language: 'lang' } }, bare, leftOut);
  expect(formatFindings(lines)).toContain('  language      Brazilian Portuguese (pt-BR) (from the lang of the page)');
  expect(formatFindings(findingsOf({ ...german, language: 'und' }, bare, leftOut))).toContain(
    '  language      not English, and no language that is known (from the words themselves)',
  );
  const american = findingsOf({ ...article, language: 'en-US', found: { language: 'lang' } }, bare, leftOut);
  expect(american.map(({ about }) => about)).not.toContain('language');
  expect(formatFindings(findingsOf({ ...article, language: 'de' }, bare, leftOut))).toContain('  language      German (de)');
});

test('what is too long to be read is named, with its size and its first words; of many the first', () => {
  const words = 'the gate of the  lock '.repeat(10).trim();
  const text = `${words} ${'ab'.repeat(150)}`;
  const unread = [
    { start: 0, end: words.length, what: 'sentence' as const },
    { start: words.length + 1, end: text.length, what: 'word' as const },
  ];
  const lines = (paragraphs: typeof analysis.paragraphs): string[] =>
    findingsOf(article, { ...analysis, paragraphs: [...analysis.paragraphs, ...paragraphs] }, leftOut)
      .flatMap(({ about, lines }) => (about === 'undetermined' ? lines : []))
      .filter((line) => line.startsWith('names') || line.startsWith('the same'));
  const late = { text: words, sentences: [], unread: [{ start: 0, end: words.length, what: 'article' as const }] };
  expect(lines([{ text, sentences: [], unread }, late, late])).toEqual([
    expect.stringMatching(
      /^names, statements and dates of a sentence of 50 words, which is too long to be read: “the gate of the {2}lock .* …”$/,
    ),
    expect.stringMatching(/^names, statements and dates of a word of 300 characters, which is too long to be read: “abab.* …”$/),
    'names, statements and dates of the last 100 words: an article so long is not read to its end',
  ]);
  expect(lines(Array.from({ length: 4 }, () => ({ text, sentences: [], unread })))).toHaveLength(6);
  expect(lines(Array.from({ length: 4 }, () => ({ text, sentences: [], unread }))).at(-1)).toBe('the same of 3 more that are too long');
});
