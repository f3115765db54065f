import { beforeEach, expect, test } from 'vitest';
import { findingsOf, formatReport, type Report } from '../../../../scripts/lib/explain/report.ts';
import { analysis, article } from '../../../support/analysis-samples.ts';

const leftOut = { actors: 0, themes: 0, keyPoints: 0, dates: 0, statements: 0 };
let report: Report;
beforeEach(() => {
  report = {
    file: 'articles/a.txt',
    explainer: 'explainers/a.mdx',
    outcome: 'written',
    dryRun: false,
    gone: [],
    lapsed: [],
    findings: findingsOf(article, analysis, leftOut),
  };
});

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

test('what became of an article is told in order: its old name, what is gone, what is to be approved again', () => {
  const { findings: _, ...unread } = report;
  const gone = [{ what: 'the section “Worth it” is gone', line: 29 }];
  expect(formatReport({ ...unread, before: 'old', gone, lapsed: ['the headline', 'a passage'], dryRun: true })).toBe(`articles/a.txt
  renamed       articles/a.txt has the words of old: its addresses and edits go along, and explainers/old/ leads here
  gone          explainers/a.mdx:29: the section “Worth it” is gone
  to approve    the headline
                a passage
  would be written to explainers/a.mdx`);
});

test.each([
  ['written', 'would be written to'],
  ['unchanged', 'nothing would change in'],
] as const)('a dry run says what would be: %s', (outcome, told) => {
  expect(formatReport({ ...report, dryRun: true, outcome })).toContain(`\n  ${told} explainers/a.mdx`);
});
