import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../lib/platform/folders.ts';

/** The installed tools that scripts run, each by its own script, so that it runs on this Node on every system. */
const tools = {
  astro: 'astro/bin/astro.mjs',
  biome: '@biomejs/biome/bin/biome',
  playwright: 'playwright-core/cli.js',
  vitest: 'vitest/vitest.mjs',
};

/**
 * Runs an installed tool in the project's root, with what it prints passed on.
 *
 * @returns true when it ended with exit code 0
 */
export async function runTool(tool: keyof typeof tools, args: string[], env: Record<string, string> = {}): Promise<boolean> {
  return runProgram(process.execPath, [join(projectRoot, 'node_modules', tools[tool]), ...args], env);
}

/** Runs a program in the project's root, with what it prints passed on; true when it is there and ended with exit code 0. */
export async function runProgram(program: string, args: string[], env: Record<string, string> = {}): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const child = spawn(program, args, {
    cwd: projectRoot,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  child.once('error', () => resolve(false));
  child.once('close', (code) => resolve(code === 0));
  return promise;
}
