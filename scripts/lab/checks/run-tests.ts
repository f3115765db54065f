import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { site } from '../../../src/site.config.ts';
import { explainError } from '../../lib/cli/cli.ts';
import { type Folders, projectRoot } from '../../lib/platform/folders.ts';
import { buildSite } from '../../lib/site/build.ts';
import { requireVerified } from '../../lib/site/complete.ts';
import { findBrowser } from './browser.ts';
import { checkCode } from './check.ts';
import { runTool } from './tool.ts';

interface Tally {
  passed: number;
  failed: number;
  /** What failed, by name. */
  failures: string[];
}

/** What of Vitest's JSON report this uses. */
interface Results {
  numPassedTests?: number;
  testResults?: { name: string; assertionResults: { status: string; fullName: string; failureMessages: string[] }[] }[];
}

/**
 * Runs every test: the checks of the code, unit tests, tests of the commands, a build of the site and its verification, browser
 * tests. A part that fails does not keep the others from running.
 *
 * @returns how many tests and steps passed and failed, and which ones failed
 */
export async function runTests(folders: Folders): Promise<Tally> {
  const total: Tally = { passed: 0, failed: 0, failures: [] };
  const add = ({ passed, failed, failures }: Tally) => {
    total.passed += passed;
    total.failed += failed;
    total.failures.push(...failures);
  };
  title('check and unit tests');
  // The types are checked on one core.
  const [checks, unit] = await Promise.all([checkCode(), runProject('unit')]);
  for (const { name, passed } of checks) add(tell(name, passed));
  add(unit);
  title('build');
  add(await attempt('build', () => buildSite(folders, site.minConfidence, { isFull: true })));
  add(await attempt('verify', async () => console.log(await requireVerified(folders))));
  title('tests of the commands');
  add(await runProject('cli'));
  title('browser tests');
  add(await runBrowserTests());
  return total;
}

async function runBrowserTests(): Promise<Tally> {
  let browser = '';
  const found = await attempt('browser', async () => {
    browser = await findBrowser();
    console.log(`The browser is ${browser}`);
  });
  return browser === '' ? found : runProject('browser', { CHROME_PATH: browser });
}

async function runProject(project: string, env: Record<string, string> = {}): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'nutgraf-test-'));
  const file = join(folder, 'results.json');
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const passed = await runTool('vitest', args, env);
  const results = JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as Results;
  await rm(folder, { recursive: true });
  const failures = (results.testResults ?? []).flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => `${relative(projectRoot, name)}: ${fullName}\n  ${failureMessages[0]?.split('\n')[0] ?? ''}`),
  );
  // A file that can't be loaded, or an error outside of tests, fails the run without failing a test.
  if (!passed && failures.length === 0) failures.push(`${project}: an error outside of the tests`);
  return { passed: results.numPassedTests ?? 0, failed: failures.length, failures };
}

async function attempt(name: string, work: () => Promise<void>): Promise<Tally> {
  try {
    await work();
    return { passed: 1, failed: 0, failures: [] };
  } catch (error) {
    console.error(explainError(error, 'npm test').message);
    return tell(name, false);
  }
}

function tell(name: string, passed: boolean): Tally {
  console.log(`${name}: ${passed ? 'passed' : 'FAILED'}`);
  return passed ? { passed: 1, failed: 0, failures: [] } : { passed: 0, failed: 1, failures: [name] };
}

const title = (text: string): void => console.log(`\n== ${text}`);
