import { expect, test } from 'vitest';
import { startProgress } from '../../../../scripts/lib/cli/progress.ts';

function terminal(isTTY: boolean, columns = 50) {
  const written: string[] = [];
  return { written, stream: { isTTY, columns, write: (text: string) => written.push(text) > 0 } };
}

test('on a terminal the bar says how far a long job is, in one line that fits, and goes away', () => {
  const { written, stream } = terminal(true);
  const progress = startProgress(8, stream);
  for (let item = 1; item <= 4; item += 1) progress.tick(`article-${item}-with-a-long-name.txt`);
  progress.end();
  expect(written[3]).toBe('\r\x1b[2K████████████░░░░░░░░░░░░ 4/8 article-4-with-a-lon');
  expect(written.at(-1)).toBe('\r\x1b[2K');
});

test('a log file gets no bar', () => {
  const { written, stream } = terminal(false);
  const progress = startProgress(8, stream);
  progress.tick('a.txt');
  progress.end();
  expect(written).toEqual([]);
});

test('a handful of articles gets no bar', () => {
  const { written, stream } = terminal(true);
  startProgress(5, stream).tick('a.txt');
  expect(written).toEqual([]);
});
