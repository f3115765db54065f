import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/lib/folders.ts';

export interface Result {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a command of the project as npm does, but from `folder`, which the paths it prints are relative to. */
export async function run(command: string, args: string[], { folder = projectRoot, env = {} } = {}): Promise<Result> {
  const { promise, resolve, reject } = Promise.withResolvers<Result>();
  const child = spawn(process.execPath, [join(projectRoot, `scripts/${command}.ts`), ...args], {
    cwd: folder,
    env: { ...process.env, INIT_CWD: folder, ...env },
  });
  const result = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    result.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    result.stderr += text;
  });
  child.once('error', reject);
  child.once('close', (code) => resolve({ code, ...result }));
  return promise;
}
