import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Folders, projectRoot } from '../../lib/platform/folders.ts';
import { Random } from '../support/random.ts';
import { contentOf } from './content-of.ts';
import { copyContent, DAY, deleteContent, type Job, jobs, prepareJob, runJob } from './jobs.ts';
import { faultsAfter } from './outcome.ts';
import type { PartResult } from './parts.ts';

/** What is done to a command: its articles, how often it is killed, where, and what is called after each kill. */
interface Killing {
  articles: readonly string[][];
  kills: number;
  parent: string;
  random: Random;
  tick: () => void;
}

/**
 * Kills commands with SIGKILL at random moments, and looks what became of the content folder, and of the site.
 *
 * @param names of the commands
 * @param articles the paragraphs of each
 * @param kills of each command
 * @param tick called after each
 */
export async function soakKilled(
  names: readonly ('erase' | 'rename' | 'build')[],
  articles: readonly string[][],
  kills: number,
  seed: number,
  tick: () => void = () => {},
): Promise<PartResult> {
  const parent = await mkdtemp(join(tmpdir(), 'nutgraf-killed-'));
  const killing = { articles, kills, parent, random: new Random(seed), tick };
  const result: PartResult = { figures: [], faults: [] };
  try {
    const found = await Promise.all(
      names.map(async (name) => {
        const job = jobs.find((one) => one.name === name);
        return [name, await (job ? killJob(job, killing) : killBuild(killing))] as const;
      }),
    );
    for (const [name, faults] of found) {
      const label = `faults after ${kills} × kill -9 of ${name}`;
      result.figures.push({ label, unit: 'count', value: faults.length, of: kills, bar: { most: 0 } });
      result.faults.push(...faults.map((fault) => `${name}: ${fault}`));
    }
  } finally {
    await rm(parent, { recursive: true });
  }
  return result;
}

async function killJob(job: Job, { articles, kills, parent, random, tick }: Killing): Promise<string[]> {
  const { start, ...course } = await prepareJob(job, articles, parent);
  const whole = await copyContent(start, join(parent, `${job.name}-whole`));
  const took = await timeOf(job.name, job.args, whole);
  const faults: string[] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    const folders = await copyContent(start, join(parent, `${job.name}-${kill}`));
    await runCommand(job.name, job.args, folders, random.below(took));
    faults.push(...(await faultsAfter(folders, course, () => runJob(job, folders))));
    await deleteContent(folders);
    tick();
  }
  return faults;
}

/** One content folder and one site, from which each build goes on where the one before was killed. */
async function killBuild({ articles, kills, parent, random, tick }: Killing): Promise<string[]> {
  const [job] = jobs as [Job, ...Job[]];
  const { start: folders } = await prepareJob(job, articles, parent);
  const out = join(parent, 'site');
  const args = ['--full', '--out', out];
  const took = await timeOf('build', args, folders);
  const site = await contentOf(out);
  const faults: string[] = [];
  const compare = async (when: string): Promise<void> => {
    const now = await contentOf(out);
    const other = [...site].filter(([path, text]) => now.get(path) !== text && !path.endsWith('.nutgraf-site')).map(([path]) => path);
    if (other.length > 0) faults.push(`${when} ${other.length} files are not what they were, such as ${other[0]}`);
  };
  for (let kill = 0; kill < kills; kill += 1) {
    await runCommand('build', args, folders, random.below(took));
    const { code, output } = await runCommand('build', ['--out', out], folders);
    if (code !== 0) faults.push(`the next build says: ${output}`);
    await compare('after the next build');
    tick();
  }
  return faults;
}

/** How long a command takes, in milliseconds. @throws Error when it fails: what comes after it would tell of nothing */
async function timeOf(name: string, args: readonly string[], folders: Folders): Promise<number> {
  const { took, code, output } = await runCommand(name, args, folders);
  if (code !== 0) throw new Error(`npm run ${name} says: ${output}`);
  return took;
}

/** Runs a command of the project to its end, or until it is killed. @param moment in milliseconds after its start */
async function runCommand(
  name: string,
  args: readonly string[],
  { content }: Folders,
  moment?: number,
): Promise<{ took: number; code: number | null; output: string }> {
  const start = performance.now();
  const child = spawn(process.execPath, [join(projectRoot, `scripts/${name}.ts`), ...args, '--content', content], {
    cwd: content,
    env: { ...process.env, SOURCE_DATE_EPOCH: String(Date.parse(DAY) / 1000) },
  });
  const closed = once(child, 'close');
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  if (moment !== undefined) {
    await Promise.race([setTimeout(moment), closed]);
    child.kill('SIGKILL');
  }
  const [code] = await closed;
  return { took: performance.now() - start, code, output };
}
