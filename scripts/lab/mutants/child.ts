import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type CollectedTest, collected, hooksOf } from './vitest-in-process.ts';

/** What the process is told. */
export interface Plan {
  /** The ids of the changes that are left to try. */
  changes: string[];
  /** Test files, absolute. */
  tests: string[];
}

/** What it tells, one line each. */
export type Told =
  /** A test, or a whole file, that fails without a change. */
  | { told: 'left out'; file: string; why: string }
  | { told: 'trying'; id: string }
  | { told: 'verdict'; id: string; verdict: 'killed' | 'survived' | 'uncovered' | 'static' }
  | { told: 'end' };

/** What Stryker's changed code looks at. */
interface Switch {
  activeMutant?: string;
  currentTestId?: string;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
}

/** How often a change may be come by in one test: more is a loop without end. */
const MOST_HITS = 300_000;
/** Milliseconds of a test without a change, and with one beside five times as long as without. */
const LONGEST = 60_000;
const MORE = 2000;

const own: Switch = { mutantCoverage: { static: {}, perTest: {} } };
Object.assign(globalThis, { __stryker__: own });
const write = process.stdout.write.bind(process.stdout);
const tell = (told: Told): void => void write(`${JSON.stringify(told)}\n`);
Object.assign(console, { log() {}, info() {}, warn() {}, error() {} });
for (const event of ['unhandledRejection', 'uncaughtException'] as const) process.on(event, () => {});

const plan = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Plan;
const leaveOut = (file: string, error: unknown): void => tell({ told: 'left out', file, why: String(error).split('\n')[0] ?? '' });
const broken = new Set<string>();
for (const file of plan.tests) {
  collected.file = file;
  try {
    await import(pathToFileURL(file).href);
    for (const work of hooksOf(file).beforeAll) await work();
  } catch (error) {
    broken.add(file);
    leaveOut(file, error);
  }
}
const lasted = new Map<string, number>();
for (const test of collected.tests) {
  if (broken.has(test.file)) continue;
  own.currentTestId = test.id;
  const start = performance.now();
  const error = await failureOf(test, LONGEST);
  if (error === undefined) lasted.set(test.id, performance.now() - start);
  else leaveOut(test.file, error);
}
own.currentTestId = undefined;

const tests = collected.tests.filter(({ id }) => lasted.has(id)).sort((a, b) => timeOf(a) - timeOf(b));
const comesBy = new Map<string, CollectedTest[]>();
for (const test of tests) {
  for (const id of Object.keys(own.mutantCoverage.perTest[test.id] ?? {})) {
    const some = comesBy.get(id) ?? [];
    comesBy.set(id, some);
    some.push(test);
  }
}
for (const id of plan.changes) {
  tell({ told: 'trying', id });
  const some = comesBy.get(id);
  if (!some) {
    tell({ told: 'verdict', id, verdict: own.mutantCoverage.static[id] ? 'static' : 'uncovered' });
    continue;
  }
  let killer: CollectedTest | undefined;
  for (const test of some) {
    if ((await failureWith(id, test)) !== undefined) {
      killer = test;
      break;
    }
    tell({ told: 'trying', id });
  }
  tell({ told: 'verdict', id, verdict: killer ? 'killed' : 'survived' });
  // What the change left in memory must not fail the tests of the next: another process goes on.
  if (killer && (await failureOf(killer, MORE + 5 * timeOf(killer))) !== undefined) process.exit(1);
}
tell({ told: 'end' });
process.exit(0);

function timeOf({ id }: CollectedTest): number {
  return lasted.get(id) ?? 0;
}

async function failureWith(id: string, test: CollectedTest): Promise<unknown> {
  Object.assign(own, { activeMutant: id, hitCount: 0, hitLimit: MOST_HITS });
  const failure = await failureOf(test, MORE + 5 * timeOf(test));
  Object.assign(own, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
  return failure;
}

/** What a test or its hooks threw, or that it took too long. */
async function failureOf(test: CollectedTest, longest: number): Promise<unknown> {
  const { promise: late, resolve } = Promise.withResolvers<string>();
  const timer = setTimeout(() => resolve('too long'), longest);
  const failure = await Promise.race([late, runWithHooks(test)]);
  clearTimeout(timer);
  return failure;
}

async function runWithHooks({ file, run }: CollectedTest): Promise<unknown> {
  const { beforeEach, afterEach } = hooksOf(file);
  collected.finishers = [];
  collected.file = file;
  const failures: unknown[] = [];
  const attempt = async (work: () => unknown): Promise<void> => {
    try {
      await work();
    } catch (error) {
      failures.push(error ?? 'nothing was thrown');
    }
  };
  await attempt(async () => {
    for (const work of beforeEach) await work();
    await run();
  });
  for (const work of [...collected.finishers.reverse(), ...afterEach.toReversed()]) await attempt(work);
  return failures[0];
}
