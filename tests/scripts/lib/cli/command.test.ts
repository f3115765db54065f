import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Command, formatHelp, type Given, runCommand, UsageError } from '../../../../scripts/lib/cli/cli.ts';
import { ContentError } from '../../../../src/lib/content-error.ts';

const command: Omit<Command, 'run'> = {
  name: 'npm run sail',
  about: 'Lets ferries sail.',
  operands: '[FERRY...]',
  options: { to: { value: 'PORT', about: 'where they go' }, slowly: { about: 'at half speed' } },
  examples: [
    ['npm run sail', 'all of them'],
    ['npm run sail -- --to vell', 'all of them to Vell'],
  ],
};
let said: string[];
let warned: string[];
beforeEach(() => {
  [said, warned] = [[], []];
  vi.spyOn(console, 'log').mockImplementation((text) => void said.push(text));
  vi.spyOn(console, 'error').mockImplementation((text) => void warned.push(text));
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

/** Runs a command with these arguments. @returns what it was given, and the exit code */
async function run(argv: string[], own: Partial<Command> = {}) {
  const given: Given[] = [];
  await runCommand({ ...command, run: async (one) => void given.push(one), ...own }, argv);
  const code = process.exitCode;
  process.exitCode = undefined;
  return { given, code };
}

test.each([
  [[], { options: {}, flags: [], operands: [] }],
  [['b', 'a'], { options: {}, flags: [], operands: ['b', 'a'] }],
  [['--to', 'vell', 'a', '--slowly'], { options: { to: 'vell' }, flags: ['slowly'], operands: ['a'] }],
  [['--to=vell', '--', '--slowly'], { options: { to: 'vell' }, flags: [], operands: ['--slowly'] }],
])('a command is given what a person typed: %j', async (argv, given) => {
  expect(await run(argv)).toEqual({ given: [given], code: undefined });
  expect([said, warned]).toEqual([[], []]);
});

test.each([
  [['--to', ''], '--to needs a value'],
  [['--to'], "Option '--to <value>' argument missing"],
  [['--fast'], "Unknown option '--fast'"],
  [['--slowly=very'], "Option '--slowly' does not take an argument"],
  [['--to', '--slowly'], "Option '--to' argument is ambiguous"],
])('wrong usage is told in one line, and nothing is run: %j', async (argv, problem) => {
  expect(await run(argv)).toEqual({ given: [], code: 2 });
  expect([said, warned]).toEqual([[], [`${problem}; see npm run sail -- --help`]]);
});

test('a command without operands takes none', async () => {
  const { operands: _, ...bare } = command;
  const given: Given[] = [];
  await runCommand({ ...bare, run: async (one) => void given.push(one) }, ['ferry']);
  expect([given, process.exitCode, warned]).toEqual([
    [],
    2,
    [expect.stringMatching(/^Unexpected argument 'ferry'.*; see npm run sail -- --help$/)],
  ]);
});

test.each([['--help'], ['-h'], ['a', '--to', 'vell', '-h']])('help is printed, and nothing is run: %j', async (...argv) => {
  expect(await run(argv)).toEqual({ given: [], code: undefined });
  expect([said, warned]).toEqual([[formatHelp({ ...command, run: async () => {} })], []]);
});

test('help says what a command does, takes and answers, in columns', () => {
  expect(formatHelp({ ...command, run: async () => {} })).toBe(`Lets ferries sail.

Usage: npm run sail -- [FERRY...] [options]

Options:
  --to PORT  where they go
  --slowly   at half speed
  --help     print this

Exit codes:
  0   done
  1   the content is at fault; the message says where and what to do
  2   the command was called the wrong way
  70  Nutgraf itself failed

Examples:
  npm run sail               all of them
  npm run sail -- --to vell  all of them to Vell`);
  const { operands: _, ...bare } = command;
  expect(formatHelp({ ...bare, run: async () => {} })).toContain('\nUsage: npm run sail -- [options]\n');
});

test.each([
  ['wrong usage', new UsageError('no such ferry'), 2, 'no such ferry; see npm run sail -- --help'],
  [
    'the content',
    new ContentError('a word is missing', { file: 'a.mdx', line: 3 }, 'Write it.'),
    1,
    'a.mdx:3: a word is missing\n  Write it.',
  ],
  ['Nutgraf itself', new TypeError('no lemma'), 70, expect.stringMatching(/^Unexpected: Nutgraf itself failed/)],
])('what fails while it runs is told, with its exit code: %s', async (_, error, code, message) => {
  expect(await run([], { run: () => Promise.reject(error) })).toMatchObject({ code });
  expect([said, warned]).toEqual([[], [message]]);
});
