import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectRoot } from '../../lib/platform/folders.ts';
import type { Plan, Told } from './child.ts';
import { instrument, mutantsFolder } from './instrument.ts';
import type { Mutant } from './score.ts';

/** What tests read of a project. */
const PROJECT = [
  ...['scripts', 'src', 'tests', 'docs', 'public', 'package.json', 'package-lock.json', 'tsconfig.json', 'astro.config.mjs'],
  ...['README.md', 'SECURITY.md', 'vitest.config.ts'],
];
/** Milliseconds without a word, while tests run without a change and with one. */
const STILL_AT_FIRST = 300_000;
const STILL = 10_000;

/**
 * Changes parts of the code, each change by itself, and runs the tests that come by it until one fails: in a copy of the project, and in one
 * process as long as that stands, which takes a hundredth of the time that a run of Vitest for each change would.
 *
 * @param parts `FILE:LINE:COLUMN-LINE:COLUMN`, files from the root of the project
 * @param tests their files, from there too
 * @param say is told of tests that fail without a change, and are left out
 * @throws Error when the tests do not run at all
 */
export async function tryChanges(parts: readonly string[], tests: readonly string[], say: (line: string) => void): Promise<Mutant[]> {
  const { texts, changes } = await instrument(parts);
  const copy = join(mutantsFolder, `copy-${process.pid}`);
  try {
    mkdirSync(copy);
    for (const path of PROJECT) cpSync(join(projectRoot, path), join(copy, path), { recursive: true, verbatimSymlinks: true });
    symlinkSync(join(projectRoot, 'node_modules'), join(copy, 'node_modules'), 'junction');
    for (const [file, text] of texts) writeFileSync(join(copy, file), text);
    const verdicts = await runIn(
      copy,
      changes.map(({ id }) => id),
      tests.map((path) => join(copy, path)),
      (file, why) => say(`A test of ${file.slice(copy.length + 1)} is left out, as it fails without a change: ${why}`),
    );
    return changes.map((change) => ({ ...change, verdict: verdicts.get(change.id) ?? 'uncovered' }));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

async function runIn(copy: string, ids: string[], tests: string[], leaveOut: (file: string, why: string) => void) {
  const verdicts = new Map<string, Mutant['verdict']>();
  const leftOut = new Set<string>();
  for (let isOver = false; !isOver; ) {
    const plan: Plan = { changes: ids.filter((id) => !verdicts.has(id)), tests };
    let trying: string | undefined;
    await runChild(copy, plan, (told) => {
      if (told.told === 'trying') trying = told.id;
      else if (told.told === 'verdict') verdicts.set(told.id, told.verdict);
      else if (told.told === 'end') isOver = true;
      else if (!leftOut.has(told.file)) {
        leftOut.add(told.file);
        leaveOut(told.file, told.why);
      }
      return trying === undefined ? STILL_AT_FIRST : STILL;
    });
    if (isOver) break;
    if (trying === undefined) throw new Error(`The tests do not run: ${tests.map((path) => path.slice(copy.length + 1)).join(', ')}`);
    // It ended the process, or went on without end.
    if (!verdicts.has(trying)) verdicts.set(trying, 'killed');
  }
  return verdicts;
}

/** @param hear is told what the process tells, and says for how many milliseconds it may then be silent */
async function runChild(copy: string, plan: Plan, hear: (told: Told) => number): Promise<void> {
  const file = join(copy, 'plan.json');
  writeFileSync(file, JSON.stringify(plan));
  const at = (name: string): string => join(copy, 'scripts/lab/mutants', name);
  const child = spawn(process.execPath, ['--import', at('hooks.ts'), at('child.ts'), file], {
    cwd: copy,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, VITEST: 'true', TZ: 'UTC' },
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const kill = () => child.kill('SIGKILL');
  let timer = setTimeout(kill, STILL_AT_FIRST);
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith('{"told"')) continue;
    clearTimeout(timer);
    timer = setTimeout(kill, hear(JSON.parse(line) as Told));
  }
  await ended;
  clearTimeout(timer);
}
