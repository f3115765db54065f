import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type LeastConfidence, site } from '../../../src/site.config.ts';
import { projectRoot } from '../platform/folders.ts';
import { formatError } from './faults.ts';
import { say, warn } from './say.ts';

// What a command imports once it runs is compiled once: it starts in a third of the time.
enableCompileCache(join(projectRoot, '.cache', 'compile'));

/** A command that was called in a way that can't be right. Printed as one line; the exit code is 2. */
export class UsageError extends Error {}

/** An option of a command; `value` names in the help what it takes, and is absent where it takes nothing. */
export interface Option {
  value?: string;
  about: string;
}

/** What a person typed: the options by name, those that take no value, and the words that are not options. */
export interface Given {
  options: Record<string, string | undefined>;
  flags: string[];
  operands: string[];
}

export interface Command {
  /** As a person types it, such as `npm run build`. */
  name: string;
  about: string;
  /** How the operands read in the usage line, such as `[FILE...]`; a command without takes none. */
  operands?: string;
  options: Record<string, Option>;
  /** Command lines, each with what it does. */
  examples: [string, string][];
  run: (given: Given) => Promise<void>;
}

/** The options of every command that builds or reads a site. */
export const folderOptions = {
  content: { value: 'DIR', about: 'the folder that holds articles/ and explainers/ (default: src/content)' },
  out: { value: 'DIR', about: 'the folder that the site goes to (default: dist)' },
} satisfies Record<string, Option>;

const exitCodes: [number, string][] = [
  [0, 'done'],
  [1, 'the content is at fault; the message says where and what to do'],
  [2, 'the command was called the wrong way'],
  [70, 'Nutgraf itself failed'],
];

/**
 * Runs a command: reads its arguments, answers `--help`, prints what went wrong and sets the exit code.
 *
 * @param argv the arguments, without the programs' names
 */
export async function runCommand(command: Command, argv: string[] = process.argv.slice(2)): Promise<void> {
  try {
    const given = readArguments(command, argv);
    if (given === 'help') say(formatHelp(command));
    else await command.run(given);
  } catch (error) {
    const { code, message } = explainError(error, command.name);
    warn(message);
    process.exitCode = code;
  }
}

function readArguments(command: Command, argv: string[]): Given | 'help' {
  const options: NonNullable<ParseArgsConfig['options']> = { help: { type: 'boolean', short: 'h' } };
  for (const [name, { value }] of Object.entries(command.options)) options[name] = { type: value === undefined ? 'boolean' : 'string' };
  try {
    const { values, positionals } = parseArgs({ args: argv, options, allowPositionals: command.operands !== undefined });
    if (values.help) return 'help';
    for (const [name, value] of Object.entries(values)) if (value === '') throw new UsageError(`--${name} needs a value`);
    const texts = Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    const flags = Object.keys(values).filter((name) => values[name] === true);
    return { options: Object.fromEntries(texts), flags, operands: positionals };
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(withoutAdvice(error.message));
    throw error;
  }
}

/** Node's message without the sentence on how to pass an operand that starts with a dash. */
const withoutAdvice = (message: string): string => message.split(/\. |\n/)[0]?.replace(/\.$/, '') ?? message;

/** The text of `--help`. */
export function formatHelp(command: Command): string {
  const { name, about, operands } = command;
  const options = Object.entries(command.options).map(([key, { value, about }]): [string, string] => [
    value === undefined ? `--${key}` : `--${key} ${value}`,
    about,
  ]);
  const usage = [...(operands ? [operands] : []), '[options]'].join(' ');
  return [
    about,
    '',
    `Usage: ${name} -- ${usage}`,
    '',
    'Options:',
    ...columns([...options, ['--help', 'print this']]),
    '',
    'Exit codes:',
    ...columns(exitCodes.map(([code, meaning]) => [String(code), meaning])),
    '',
    'Examples:',
    ...columns(command.examples),
  ].join('\n');
}

function columns(rows: [string, string][]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}

/** What to print for an error, and the exit code: 1 for faults of the content, 2 for wrong usage, 70 where Nutgraf itself failed. */
export function explainError(error: unknown, name: string): { code: number; message: string } {
  if (error instanceof UsageError) return { code: 2, message: `${error.message}; see ${name} -- --help` };
  const { message, ofContent } = formatError(error);
  return { code: ofContent ? 1 : 70, message };
}

/**
 * The day (UTC) that a run takes for today, YYYY-MM-DD: that of SOURCE_DATE_EPOCH, in seconds, where it is set
 * (reproducible-builds.org/specs/source-date-epoch), else the clock's.
 *
 * @throws UsageError when SOURCE_DATE_EPOCH is not a number of seconds
 */
export function readToday(epoch: string | undefined = process.env.SOURCE_DATE_EPOCH): string {
  if (epoch !== undefined && !/^\d{1,12}$/.test(epoch)) throw new UsageError(`SOURCE_DATE_EPOCH is "${epoch}", not a number of seconds`);
  return new Date(epoch === undefined ? Date.now() : Number(epoch) * 1000).toISOString().slice(0, 10);
}

/** The option of every command that explains articles. */
export const confidenceOption: Record<'min-confidence', Option> = {
  'min-confidence': {
    value: 'N',
    about: `leave out suggestions that are less sure than N, 0 to 1 (default: as src/site.config.ts says for each kind)`,
  },
};

/**
 * The least confidence that a person typed, or the site's own.
 *
 * @throws UsageError for what is no number from 0 to 1
 */
export function readConfidence(text: string | undefined): LeastConfidence {
  if (text === undefined) return site.minConfidence;
  const least = /^[\d.]+$/.test(text) ? Number(text) : Number.NaN;
  if (!(least <= 1)) throw new UsageError(`--min-confidence takes a number from 0 to 1, not "${text}"`);
  return { actors: least, themes: least, keyPoints: least, dates: least, statements: least };
}
