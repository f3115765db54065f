import { expect, test } from 'vitest';
import { explainError, readToday, UsageError } from '../../../../scripts/lib/cli/cli.ts';
import { ContentError } from '../../../../src/lib/content-error.ts';

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
