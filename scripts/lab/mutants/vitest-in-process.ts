// Stands in for Vitest in the tests that are run against changed code: it collects them, so that each can be called again and again in one
// process, which Vitest does not offer. What it does not know is not run.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect as expects, vi as vitests } from 'vitest';

type Work = (...args: unknown[]) => unknown;

export interface CollectedTest {
  id: string;
  /** Where it stands, absolute. */
  file: string;
  run: () => unknown;
}

export interface Hooks {
  beforeAll: Work[];
  beforeEach: Work[];
  afterEach: Work[];
}

/** What was collected. */
export const collected = {
  tests: [] as CollectedTest[],
  hooks: new Map<string, Hooks>(),
  /** The file that is being loaded, or whose test runs. */
  file: '',
  /** What the test that is running wants done when it is over. */
  finishers: [] as Work[],
};

export const hooksOf = (file: string): Hooks => {
  const hooks = collected.hooks.get(file) ?? { beforeAll: [], beforeEach: [], afterEach: [] };
  collected.hooks.set(file, hooks);
  return hooks;
};

export const beforeAll = (work: Work) => hooksOf(collected.file).beforeAll.push(work);
export const beforeEach = (work: Work) => hooksOf(collected.file).beforeEach.push(work);
export const afterEach = (work: Work) => hooksOf(collected.file).afterEach.push(work);
/** The process ends without: what lies in the folder for temporary files stays there. */
export const afterAll = (): void => {};
export const onTestFinished = (work: Work) => collected.finishers.push(work);
export const onTestFailed = (): void => {};
export const inject = (): undefined => undefined;

/** Vitest's, but that it compares with a file without keeping an account of snapshots. */
export const expect = new Proxy(expects, {
  apply(own, self, given: Parameters<typeof expects>) {
    const assertion = Reflect.apply(own, self, given);
    const toMatchFileSnapshot = async (path: string): Promise<void> =>
      expects(given[0]).toBe(readFileSync(resolve(dirname(collected.file), path), 'utf8'));
    return Object.defineProperty(assertion, 'toMatchFileSnapshot', { value: toMatchFileSnapshot });
  },
});

const workOf = (one: unknown, other: unknown): Work => (typeof one === 'function' ? one : other) as Work;
const add = (run: () => unknown): void => {
  collected.tests.push({ id: `${collected.file}#${collected.tests.length}`, file: collected.file, run });
};
const spread = (row: unknown): unknown[] => (Array.isArray(row) ? row : [row]);
const skip = Object.assign((): void => {}, { each: () => (): void => {} });

export const test = Object.assign((_name: string, one: unknown, other?: unknown) => add(() => workOf(one, other)({})), {
  each: (rows: readonly unknown[]) => (_name: string, one: unknown, other?: unknown) => {
    for (const row of rows) add(() => workOf(one, other)(...spread(row)));
  },
  for: (rows: readonly unknown[]) => (_name: string, one: unknown, other?: unknown) => {
    for (const row of rows) add(() => workOf(one, other)(row, {}));
  },
  skip,
  skipIf: (isSkipped: unknown) => (isSkipped ? skip : test),
  runIf: (isRun: unknown) => (isRun ? test : skip),
});
export const it = test;
export const describe = Object.assign((_name: string, one: unknown, other?: unknown) => workOf(one, other)(), {
  each: (rows: readonly unknown[]) => (_name: string, work: Work) => {
    for (const row of rows) work(...spread(row));
  },
});

const stubbed = new Map<string, string | undefined>();
const setEnv = (name: string, value: string | undefined): void => {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
};
export const vi = {
  ...vitests,
  stubEnv(name: string, value: string | undefined) {
    if (!stubbed.has(name)) stubbed.set(name, process.env[name]);
    setEnv(name, value);
  },
  unstubAllEnvs() {
    for (const [name, value] of stubbed) setEnv(name, value);
    stubbed.clear();
  },
};
