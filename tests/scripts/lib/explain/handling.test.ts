import { expect, test } from 'vitest';
import { UsageError } from '../../../../scripts/lib/cli/cli.ts';
import { readHandling, readsStandardInput } from '../../../../scripts/lib/explain/handling.ts';

test.each([
  [[], { decided: undefined }],
  [['allow-private'], { decided: undefined }],
  [['ours'], { decided: 'ours' }],
  [['theirs', 'allow-private'], { decided: 'theirs' }],
  [['dry-run'], { dryRun: true }],
])('%j is what a person decided', (flags, handling) => {
  expect(readHandling(flags)).toEqual(handling);
});

test.each([
  [['theirs', 'ours'], '--ours and --theirs do not go together'],
  [['dry-run', 'ours'], '--ours and --dry-run do not go together'],
  [['theirs', 'dry-run'], '--theirs and --dry-run do not go together'],
])('%j is wrong usage', (flags, message) => {
  expect(() => readHandling(flags)).toThrow(new UsageError(message));
});

test.each([
  [[], undefined, false],
  [['a.txt', 'https://vell.example/a'], undefined, false],
  [['https://vell.example/a'], 'tolls', false],
  [['a.txt', 'https://vell.example/a'], 'tolls', false],
  [['-'], 'corn-street', true],
])('of %j, called %j, standard input is read: %j', (operands, name, isRead) => {
  expect(readsStandardInput(operands, name)).toBe(isRead);
});

const lonely = '--name is for one address, or for an article on standard input: put - in place of files';
test.each([
  [[], 'tolls', lonely],
  [['a.txt'], 'tolls', lonely],
  [['https://vell.example/a', 'https://vell.example/b'], 'tolls', lonely],
  [['-', 'a.txt'], 'tolls', '- stands alone: standard input is one article'],
  [['-'], undefined, '- needs --name, such as --name corn-street'],
  [['-'], '../tolls', '--name takes lower-case words joined by hyphens, such as corn-street, not "../tolls"'],
  [['-'], 'Tolls', '--name takes lower-case words joined by hyphens, such as corn-street, not "Tolls"'],
])('%j, called %j, is wrong usage', (operands, name, message) => {
  expect(() => readsStandardInput(operands, name)).toThrow(new UsageError(message));
});
