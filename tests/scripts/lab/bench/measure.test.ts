import { expect, test } from 'vitest';
import { measureProgram, stepsOf } from '../../../../scripts/lab/bench/measure.ts';

const program = (script: string) => ({ program: process.execPath, args: ['-e', script] });

test('the steps of a build have the time of its own clock, and the CPU since the line before', () => {
  const lines = [
    { text: 'explain   6.2 s  16 articles', cpu: 5 },
    { text: 'pages   115.4 s  made', cpu: 125 },
    { text: 'The site is in site', cpu: 126 },
  ];
  expect(stepsOf({ lines })).toEqual([
    { step: 'explain', wall: 6.2, cpu: 5 },
    { step: 'pages', wall: 115.4, cpu: 120 },
  ]);
});

test.runIf(process.platform === 'linux')('a program is measured with its memory and its lines', async () => {
  const burn = 'while (process.cpuUsage().user + process.cpuUsage().system < 600_000);';
  const { cpu, memory, lines } = await measureProgram(program(`console.log('first'); ${burn} console.error('second')`));
  expect(lines.map(({ text }) => text)).toEqual(['first', 'second']);
  expect(cpu).toBeGreaterThanOrEqual(0.55);
  expect(lines[1]?.cpu).toBeGreaterThan(lines[0]?.cpu ?? 0);
  expect(memory).toBeGreaterThan(10);
});

test.runIf(process.platform === 'linux')('a program that fails is told with what it printed', async () => {
  const failing = measureProgram(program('console.log("half of it"); process.exitCode = 3'));
  await expect(failing).rejects.toThrow(/ended with 3: half of it$/);
});
