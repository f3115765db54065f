import { expect, test } from 'vitest';
import { formatProgress, startProgress } from '../../../../scripts/lib/cli/progress.ts';

function terminal(isTTY: boolean, columns = 50) {
  const written: string[] = [];
  return { written, stream: { isTTY, columns, write: (text: string) => written.push(text) > 0 } };
}

/** A clock that goes on by so many milliseconds each time somebody looks. */
const clock = (step: number, time = 0) => ({
  step,
  now() {
    time += this.step;
    return time;
  },
});

test('on a terminal the bar says how far a long job is, in one line that fits, and goes away', () => {
  const { written, stream } = terminal(true);
  const time = clock(100);
  const progress = startProgress(8, stream, () => time.now());
  for (let item = 1; item <= 4; item += 1) progress.tick(`article-${item}-with-a-long-name.txt`);
  progress.end();
  expect(written[3]).toBe('\r\x1b[2K████████████░░░░░░░░░░░░ 4/8 article-4-with-a-lon');
  expect(written.at(-1)).toBe('\r\x1b[2K');
});

test('the name of a file does not steer the terminal', () => {
  const { written, stream } = terminal(true, 80);
  const progress = startProgress(8, stream);
  progress.tick('a\u001b[2Jb.txt');
  expect(written[0]).toBe(`\r\x1b[2K${'█'.repeat(3)}${'░'.repeat(21)} 1/8 a\\x1b[2Jb.txt`);
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

test('once that can be told, the bar says how fast it goes and how long it will take', () => {
  const { written, stream } = terminal(true, 100);
  const time = clock(125);
  const progress = startProgress(1000, stream, () => time.now());
  for (let item = 1; item <= 16; item += 1) progress.tick(`${item}.png`);
  expect(written[14]).toBe(`\r\x1b[2K${'░'.repeat(24)} 15/1000 15.png`);
  expect(written[15]).toBe(`\r\x1b[2K${'░'.repeat(24)} 16/1000, 8.0/s, about 2 min left: 16.png`);
});

test('what went by in no time at the start does not make the rest look quick', () => {
  const { written, stream } = terminal(true, 100);
  const time = clock(0);
  const progress = startProgress(1000, stream, () => time.now());
  for (let item = 1; item <= 900; item += 1) progress.tick('kept.txt');
  time.step = 500;
  for (let item = 1; item <= 40; item += 1) progress.tick('new.txt');
  expect(written.at(-1)).toContain(' 940/1000, 2.0/s, about 30 s left: new.txt');
});

test('the bar is drawn some twenty times a second, however many items go by', () => {
  const { written, stream } = terminal(true);
  const time = clock(1);
  const progress = startProgress(10_000, stream, () => time.now());
  for (let item = 1; item <= 1000; item += 1) progress.tick('a.html');
  expect(written).toHaveLength(20);
});

test.each([
  [10, 1000, { done: 9, ms: 1900 }, ' 10/1000'],
  [4, 1000, { done: 4, ms: 60_000 }, ' 4/1000'],
  [628, 1000, { done: 310, ms: 10_000 }, ' 628/1000, 31/s, about 12 s left:'],
  [410, 1000, { done: 34, ms: 10_000 }, ' 410/1000, 3.4/s, about 3 min left:'],
  [10, 1000, { done: 5, ms: 25_000 }, ' 10/1000, 12/min, about 1.4 h left:'],
  [999, 1000, { done: 310, ms: 10_000 }, ' 999/1000, 31/s, about 1 s left:'],
  [881, 1000, { done: 20, ms: 10_000 }, ' 881/1000, 2.0/s, about 1 min left:'],
  [1000, 1000, { done: 20, ms: 10_000 }, ' 1000/1000, 2.0/s, about 0 s left:'],
])('%i of %i, %o lately: %s', (done, total, lately, expected) => {
  expect(formatProgress(done, total, lately).replace(/^[█░]{24}/, '')).toBe(expected);
});
