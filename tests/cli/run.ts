import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/lib/platform/folders.ts';

export interface Result {
  code: number | null;
  stdout: string;
  /** But for what a build warns of. */
  stderr: string;
}

/** A warning of a build, with what to do about it. */
const WARNING = /^Warning: .*\n {2}.*\n/gm;

/** A command that serves until it is stopped. */
export interface Running {
  /** The address that it printed. */
  url: string;
  /** What it printed up to now, on standard output and error. */
  output: () => string;
  stop: () => Promise<void>;
}

/** Starts a command of the project, or of a copy of it, that serves, and waits for the line with its address. */
export async function serve(command: 'start' | 'dev' | 'desk', args: string[], folder: string, project = projectRoot): Promise<Running> {
  const child = spawnCommand(command, [...args, '--port', '0'], folder, {}, project);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let output = '';
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const read = (text: string) => {
    output += text;
    const url = /^Nutgraf .* at (http:\S+)/m.exec(output)?.[1];
    if (url) resolve(url);
  };
  child.stdout.setEncoding('utf8').on('data', read);
  child.stderr.setEncoding('utf8').on('data', read);
  child.once('close', (code, signal) => reject(new Error(`It ended with ${signal ?? code}: ${output}`)));
  const url = await promise;
  const stop = () => {
    child.kill();
    return ended;
  };
  return { url, output: () => output, stop };
}

/** Starts a command of the project, or of a copy of it, as npm does, but from `folder`. */
export function spawnCommand(command: string, args: string[], folder: string, env: Record<string, string>, project = projectRoot) {
  // Astro's server does not answer when it takes itself to be tested.
  const { VITEST: _, ...caller } = process.env;
  return spawn(process.execPath, [join(project, `scripts/${command}.ts`), ...args], {
    cwd: folder,
    env: { ...caller, INIT_CWD: folder, NODE_COMPILE_CACHE: join(projectRoot, '.cache/compile'), ...env },
  });
}

/**
 * Runs a command of the project as npm does, but from `folder`, which the paths it prints are relative to.
 *
 * @param input what a person types
 * @param warnings a list that gets what a build warns of
 * @param project the folder of a copy of the project, absolute
 */
export async function run(
  command: string,
  args: string[],
  { folder = projectRoot, env = {}, input = '', project = projectRoot, warnings = [] as string[] } = {},
): Promise<Result> {
  const { promise, resolve, reject } = Promise.withResolvers<Result>();
  const child = spawnCommand(command, args, folder, env, project);
  child.stdin.on('error', () => {}).end(input);
  const result = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    result.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    result.stderr += text;
  });
  child.once('error', reject);
  child.once('close', (code) => {
    warnings.push(...(result.stderr.match(WARNING) ?? []));
    resolve({ code, ...result, stderr: result.stderr.replace(WARNING, '') });
  });
  return promise;
}
