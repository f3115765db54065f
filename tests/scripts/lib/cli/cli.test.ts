import { expect, test } from 'vitest';
import { explainError, readConfidence, readToday, UsageError } from '../../../../scripts/lib/cli/cli.ts';
import { ContentError } from '../../../../src/lib/content-error.ts';
import { site } from '../../../../src/site.config.ts';

const fault = (line: number) => new ContentError('a word is missing', { file: 'a.mdx', line }, 'Write it.');

test('a fault of the content is exit code 1, with place and advice', () => {
  expect(explainError(fault(3), 'npm run build')).toEqual({ code: 1, message: 'a.mdx:3: a word is missing\n  Write it.' });
});

test('many faults are counted, and not all of them shown', () => {
  const { code, message } = explainError(new AggregateError(Array.from({ length: 60 }, (_, index) => fault(index + 1))), 'npm run build');
  const lines = message.split('\n');
  expect({ code, faults: lines.filter((line) => line.startsWith('a.mdx')).length, end: lines.slice(-2) }).toEqual({
    code: 1,
    faults: 50,
    end: ['… and 10 more like these', '60 faults'],
  });
});

test('wrong usage is exit code 2, and points to the help', () => {
  expect(explainError(new UsageError('--port takes a number'), 'npm start')).toEqual({
    code: 2,
    message: '--port takes a number; see npm start -- --help',
  });
});

test('what nobody expected is exit code 70, with all that led to it', () => {
  const { code, message } = explainError(new Error('in the article a.txt', { cause: new TypeError('no lemma') }), 'npm run build');
  expect(code).toBe(70);
  expect(message).toMatch(
    /^Unexpected: Nutgraf itself failed\. Please report this with the lines below\.\nError: in the article a\.txt\n {4}at /,
  );
  expect(message).toContain('TypeError: no lemma');
});

test('a build that is to be repeated says which day it is', () => {
  expect(readToday('1767225599')).toBe('2025-12-31');
  expect(() => readToday('yesterday')).toThrow('SOURCE_DATE_EPOCH is "yesterday", not a number of seconds');
});

test.each(['', '1e9', '-1', '1.5', '1234567890123', 'x1', '1x'])('what is no number of seconds is wrong usage: %j', (epoch) => {
  expect(() => readToday(epoch)).toThrow(new UsageError(`SOURCE_DATE_EPOCH is "${epoch}", not a number of seconds`));
});

test('today is the day of the clock, in UTC, where the environment says no other', () => {
  const before = process.env.SOURCE_DATE_EPOCH;
  try {
    process.env.SOURCE_DATE_EPOCH = '1767225600';
    expect(readToday()).toBe('2026-01-01');
    delete process.env.SOURCE_DATE_EPOCH;
    const [start, today] = [new Date(), readToday()];
    expect([start, new Date()].map((time) => time.toISOString().slice(0, 10))).toContain(today);
  } finally {
    if (before === undefined) delete process.env.SOURCE_DATE_EPOCH;
    else process.env.SOURCE_DATE_EPOCH = before;
  }
  expect(readToday('0')).toBe('1970-01-01');
  expect(readToday('253402300799')).toBe('9999-12-31');
});

test.each([
  ['0', 0],
  ['1', 1],
  ['0.75', 0.75],
  ['.5', 0.5],
])('the least confidence that a person typed is that of each kind: %s', (text, least) => {
  expect(readConfidence(text)).toEqual({ actors: least, themes: least, keyPoints: least, dates: least, statements: least });
});

test('without one it is that of the site', () => {
  expect(readConfidence(undefined)).toBe(site.minConfidence);
});

test.each(['', '1.1', '-0.5', 'half', '0.5x', 'x0.5', '1e-1', '.', '0.5.1'])('no number from 0 to 1 is wrong usage: %j', (text) => {
  expect(() => readConfidence(text)).toThrow(new UsageError(`--min-confidence takes a number from 0 to 1, not "${text}"`));
});
