import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { readState, sumBelow, usageBelow } from '../../../../scripts/lab/bench/processes.ts';

const statOf = (name: string) => `42 (${name}) S 7 42 42 0 -1 4194304 102 0 0 0 150 25 300 75 20 0 1 0 2401427 3133440 418\n`;

test('the times and the memory of a process are read, whatever it calls itself', () => {
  const state = { pid: 42, parent: 7, own: 1.75, ended: 3.75, memory: 2 };
  expect(readState(statOf('node'), 'Name:\tnode\nVmHWM:\t    4096 kB\nVmRSS:\t    2048 kB\n')).toEqual(state);
  expect(readState(statOf('a) b (c'), 'VmRSS:\t    2048 kB\n')).toEqual(state);
});

test('a process that has ended, but was not waited for, holds no memory', () => {
  expect(readState(statOf('node'), 'Name:\tnode\nState:\tZ (zombie)\n').memory).toBe(0);
});

test('what is used below a process is that of its children, theirs, and of those that ended', () => {
  const states = [
    { pid: 1, parent: 0, own: 100, ended: 100, memory: 1000 },
    { pid: 2, parent: 1, own: 50, ended: 4, memory: 500 },
    { pid: 3, parent: 2, own: 10, ended: 1, memory: 30 },
    { pid: 4, parent: 3, own: 20, ended: 2, memory: 40 },
    { pid: 5, parent: 1, own: 200, ended: 0, memory: 900 },
  ];
  expect(sumBelow(states, 2)).toEqual({ cpu: 4 + 10 + 1 + 20 + 2, memory: 70 });
});

test.runIf(process.platform === 'linux')('a program that ended counts with the CPU that it took, and what it started with it', () => {
  const burn = 'while (process.cpuUsage().user + process.cpuUsage().system < 300_000);';
  const parent = `${burn} require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(burn)}])`;
  const before = usageBelow().cpu;
  spawnSync(process.execPath, ['-e', parent]);
  expect(usageBelow().cpu - before).toBeGreaterThanOrEqual(0.55);
});
