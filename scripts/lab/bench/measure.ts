import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectRoot } from '../../lib/platform/folders.ts';
import { usageBelow } from './processes.ts';

/** Between two looks at the memory, in milliseconds. */
const LOOK = 200;

/** What a program took, with all processes that it started. */
export interface Cost {
  /** Seconds of CPU. */
  cpu: number;
  /** Seconds of a clock on the wall. */
  wall: number;
  /** The most memory that they held together at one look (the sum of their RSS), in MiB. */
  memory: number;
  /** What it printed, each line with the seconds of CPU that were used by then. */
  lines: { text: string; cpu: number }[];
}

/** A program to run: its arguments, where, and what it finds in the environment besides. */
export interface Program {
  program: string;
  args: string[];
  cwd?: string;
}

/** The project's own commands, by the name of their file in `scripts`. */
export const ownCommand = (command: string, args: string[]): Program => ({
  program: process.execPath,
  args: [join(projectRoot, `scripts/${command}.ts`), ...args],
});

/** Starts a program whose output can be read. */
export const startProgram = ({ program, args, cwd = projectRoot }: Program) =>
  spawn(program, args, { cwd, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' }, stdio: ['ignore', 'pipe', 'pipe'] });

/**
 * Runs a program and measures it; nothing else that this process started may run at the same time. Linux only.
 *
 * @throws Error with what it printed when it can not be started or fails
 */
export async function measureProgram(program: Program): Promise<Cost> {
  const start = performance.now();
  const { cpu: before } = usageBelow();
  const child = startProgram(program);
  const cost: Cost = { cpu: 0, wall: 0, memory: 0, lines: [] };
  for (const input of [child.stdout, child.stderr])
    createInterface({ input }).on('line', (text) => cost.lines.push({ text, cpu: usageBelow().cpu - before }));
  const looks = setInterval(() => {
    cost.memory = Math.max(cost.memory, usageBelow().memory);
  }, LOOK);
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.once('error', reject).once('close', resolve);
  const code = await promise.finally(() => clearInterval(looks));
  if (code !== 0) {
    const printed = cost.lines.map(({ text }) => text).join('\n');
    throw new Error(`${[program.program, ...program.args].join(' ')} ended with ${code}: ${printed}`);
  }
  cost.wall = (performance.now() - start) / 1000;
  cost.cpu = usageBelow().cpu - before;
  return cost;
}

/** What a step of a build took, in seconds. */
export interface StepCost {
  step: string;
  wall: number;
  cpu: number;
}

/** The steps that a build printed a line for, each with its own clock's time and what was used since the line before. */
export function stepsOf({ lines }: Pick<Cost, 'lines'>): StepCost[] {
  let before = 0;
  return lines.flatMap(({ text, cpu }) => {
    const [, step, wall] = /^(\w+) +(\d+\.\d+) s {2}/.exec(text) ?? [];
    if (step === undefined) return [];
    const used = cpu - before;
    before = cpu;
    return [{ step, wall: Number(wall), cpu: used }];
  });
}
