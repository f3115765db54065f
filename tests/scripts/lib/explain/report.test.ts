import { expect, test } from 'vitest';
import { findingsOf, formatFindings, formatReport, type Report } from '../../../../scripts/lib/explain/report.ts';
import { analysis, article } from '../../../support/analysis-samples.ts';

const leftOut = { actors: 0, themes: 0, keyPoints: 0, dates: 0, statements: 0 };
const report: Report = {
  file: 'articles/a.txt',
  explainer: 'explainers/a.mdx',
  outcome: 'written',
  dryRun: false,
  gone: [],
  lapsed: [],
  findings: findingsOf(article, analysis, leftOut),
};

test('a report says what was found, what stays open, and what was written', () => {
  expect(formatReport(report)).toBe(`articles/a.txt
  headline      Ukraine says: no (suggested)
  author        M.J
  actors        Ukraine, country: 1 (1 name)
                Russia, country: 1 (1 metonym)
  themes        diplomacy (answered, says)
  sections      Ukraine says no (suggested)
                Search (article)
  key points    “Ukraine says: {no}.”
  dates         wait (2019-01-04 to 2019-01-06)
  statements    2 (1 direct, 1 mixed)
  undetermined  date: “03/04/2019” does not say which day
                who is meant by “she”: “Moscow … answered”
  written to explainers/a.mdx`);
});

test('what an article does not have is said, not left out', () => {
  const bare = { ...analysis, actors: [], mentions: [], themes: [], statements: [], keyPoints: [], dates: [] };
  const nameless = { ...article, author: null, furniture: [], published: null };
  expect(formatReport({ ...report, findings: findingsOf(nameless, bare, leftOut), outcome: 'unchanged' })).toBe(`articles/a.txt
  headline      Ukraine says: no (suggested)
  actors        none
  themes        none
  sections      Ukraine says no (suggested)
                Search (article)
  key points    none
  dates         none
  statements    none
  undetermined  author: the article names nobody
                date: the article gives none
  nothing changed in explainers/a.mdx`);
});

test('of an article that was not read again, only that is said', () => {
  const { findings: _, ...unread } = report;
  expect(formatReport({ ...unread, outcome: 'unchanged' })).toBe('articles/a.txt\n  nothing changed in explainers/a.mdx');
});

test('what was too unsure is counted, with the way to see it', () => {
  expect(
    formatReport({ ...report, findings: findingsOf(article, analysis, { actors: 1, themes: 0, keyPoints: 0, dates: 2, statements: 12 }) }),
  ).toContain('  left out      1 actor, 2 dates, 12 statements (not sure enough; --min-confidence 0 keeps them)\n');
});

test('a merge is called by its name', () => {
  expect(formatReport({ ...report, outcome: 'merged' })).toContain('  merged with your edits in explainers/a.mdx');
});

test('edits that could not be kept are told with their line', () => {
  const gone = [{ what: 'the section “Worth it” is gone', line: 29 }];
  expect(formatReport({ ...report, gone, outcome: 'merged' })).toContain(
    '  gone          explainers/a.mdx:29: the section “Worth it” is gone\n',
  );
});

test('where an article was published, and where its author and day were read, is told', () => {
  const found = { headline: 'json-ld', author: 'shown', published: 'address' } as const;
  const place = { publisher: 'The Post', section: 'Coast', canonical: 'https://post.example/a', updated: '2026-03-04' };
  const lines = formatFindings(findingsOf({ ...article, published: '2026-03-02', found, ...place }, analysis, leftOut));
  expect(lines.slice(0, 4)).toEqual([
    '  headline      Ukraine says: no (from the data of the page (JSON-LD))',
    '  author        M.J (from the head of the page)',
    '  published     2026-03-02 (from the address of the page)',
    '  original      The Post, Coast, https://post.example/a, changed on 2026-03-04',
  ]);
});

test('a dry run says what would be', () => {
  expect(formatReport({ ...report, dryRun: true, outcome: 'merged' })).toContain('  would be merged with your edits in explainers/a.mdx');
});

test('words that are too long for a line are cut, and say so', () => {
  const text = `${'word '.repeat(40)}end.`;
  const long = {
    ...analysis,
    paragraphs: [{ text, sentences: [] }],
    mentions: [],
    statements: [],
    keyPoints: [{ paragraph: 0, start: 0, end: text.length, confidence: 1 }],
    dates: [],
  };
  expect(formatReport({ ...report, findings: findingsOf(article, long, leftOut) })).toContain(`  key points    “${'word '.repeat(18)}…”\n`);
});

test('of an article in another language it says which, how that is known, and that nothing is suggested', () => {
  const bare = { ...analysis, actors: [], mentions: [], themes: [], statements: [], keyPoints: [], dates: [] };
  const german = { ...article, language: 'de', found: { language: 'words' } as const };
  expect(formatReport({ ...report, findings: findingsOf(german, bare, leftOut) })).toBe(`articles/a.txt
  headline      Ukraine says: no (suggested)
  author        M.J
  language      German (de) (from the words themselves)
                Nutgraf understands English only: of this article it suggests no actors, themes, dates, statements or key points.
  sections      Ukraine says no (suggested)
                Search (article)
  undetermined  date: “03/04/2019” does not say which day
  written to explainers/a.mdx`);
  const lines = findingsOf({ ...article, language: 'pt-BR', found: { language: 'lang' } }, bare, leftOut);
  expect(formatFindings(lines)).toContain('  language      Brazilian Portuguese (pt-BR) (from the lang of the page)');
  expect(formatFindings(findingsOf({ ...german, language: 'und' }, bare, leftOut))).toContain(
    '  language      not English, and no language that is known (from the words themselves)',
  );
  const american = findingsOf({ ...article, language: 'en-US', found: { language: 'lang' } }, bare, leftOut);
  expect(american.map(({ about }) => about)).not.toContain('language');
});

test('what is too long to be read is named, with its size and its first words; of many the first', () => {
  const words = 'the gate of the lock '.repeat(10).trim();
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
      /^names, statements and dates of a sentence of 50 words, which is too long to be read: “the gate of the lock .* …”$/,
    ),
    expect.stringMatching(/^names, statements and dates of a word of 300 characters, which is too long to be read: “abab.* …”$/),
    'names, statements and dates of the last 100 words: an article so long is not read to its end',
  ]);
  expect(lines(Array.from({ length: 4 }, () => ({ text, sentences: [], unread })))).toHaveLength(6);
  expect(lines(Array.from({ length: 4 }, () => ({ text, sentences: [], unread }))).at(-1)).toBe('the same of 3 more that are too long');
});
