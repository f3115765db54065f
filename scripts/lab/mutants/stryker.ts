import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../lib/platform/folders.ts';
import { type Mutant, mutantsOf, reportSchema } from './score.ts';

/** No dependencies of the project: 60 MB that only this command needs. */
const dependencies = { '@stryker-mutator/core': '10.1.1', '@stryker-mutator/vitest-runner': '10.1.1' };

const folder = join(projectRoot, '.cache/mutants');
const packages = join(folder, 'node_modules/@stryker-mutator');
const report = join(folder, 'report.json');

/** Installs StrykerJS in the project's cache. It takes Vitest from the project. @throws Error with what npm printed */
export function installStryker(): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
  const args = ['install', '--legacy-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status, stderr } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm install in ${folder} ended with ${status}: ${stderr}`);
}

/**
 * Changes parts of the code, each change in a run of its own of some tests.
 *
 * @param parts `FILE:LINE:COLUMN-LINE:COLUMN`, files from the root of the project
 * @param tests their files, from there too
 * @throws Error when Stryker does not come to an end, such as where a test fails without any change
 */
export function runStryker(parts: readonly string[], tests: readonly string[]): Mutant[] {
  rmSync(report, { force: true });
  const config = {
    testRunner: 'vitest',
    plugins: [join(packages, 'vitest-runner/dist/src/index.js')],
    // With the tests of related files alone it ends with an error where there are none.
    vitest: { configFile: 'scripts/lab/mutants/vitest.config.ts', related: false },
    testFiles: tests,
    mutate: parts,
    coverageAnalysis: 'perTest',
    // What a module computes as it is loaded: each such change would run all tests.
    ignoreStatic: true,
    reporters: ['progress-append-only', 'json'],
    jsonReporter: { fileName: report },
    tempDirName: join(folder, 'runs'),
    // It would write a comment into each script, those in fixtures too.
    disableTypeChecks: false,
    ignorePatterns: ['/dist*', '/.cache', '/.astro', '/.git'],
  };
  const file = join(folder, 'stryker.json');
  writeFileSync(file, JSON.stringify(config));
  const { status } = spawnSync(process.execPath, [join(packages, 'core/bin/stryker.js'), 'run', file], {
    cwd: projectRoot,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`Stryker ended with ${status}`);
  return mutantsOf(reportSchema.parse(JSON.parse(readFileSync(report, 'utf8'))));
}
