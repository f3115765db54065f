import type { WriteStream } from 'node:tty';
import { plain } from './say.ts';

const width = 24;
const many = 5;
/** Of the last so many milliseconds is the rate: what is kept of the last run goes by in no time, and says nothing of what has to be made. */
const WINDOW = 5000;
/** Before so many milliseconds nobody can tell how long it will take. */
const ENOUGH = 2000;
/** Milliseconds from one drawing of the bar to the next. */
const PAUSE = 50;

/** A bar on a terminal that says how far a long job is. */
export interface Progress {
  /** One more item is done. @param label the item that comes next, or was just done */
  tick: (label: string) => void;
  /** Takes the bar off the screen. */
  end: () => void;
}

/**
 * Starts a progress bar. There is none for a handful of items, nor where the stream is not a terminal.
 *
 * @param now a clock, in milliseconds
 */
export function startProgress(
  total: number,
  stream: Pick<WriteStream, 'isTTY' | 'columns' | 'write'> = process.stderr,
  now: () => number = () => performance.now(),
): Progress {
  if (!stream.isTTY || total <= many) return { tick: () => {}, end: () => {} };
  let done = 0;
  let drawn = Number.NEGATIVE_INFINITY;
  let seen = [{ time: now(), done: 0 }];
  return {
    tick(label) {
      done += 1;
      const time = now();
      if (time - drawn < PAUSE) return;
      drawn = time;
      const start = seen.findLast((moment) => time - moment.time >= WINDOW) ?? seen[0] ?? { time, done };
      seen = [...seen.slice(seen.indexOf(start)), { time, done }];
      const line = `${formatProgress(done, total, { done: done - start.done, ms: time - start.time })} ${plain(label)}`;
      stream.write(`\r\x1b[2K${[...line].slice(0, (stream.columns || 80) - 1).join('')}`);
    },
    end: () => void stream.write('\r\x1b[2K'),
  };
}

/**
 * How far a job is: a bar, what is done of the total, and where that can be told by now, how fast it goes and how long it will take.
 *
 * @param lately how many items were done in the last so many milliseconds
 */
export function formatProgress(done: number, total: number, lately: { done: number; ms: number }): string {
  const filled = Math.round((done / total) * width);
  const bar = `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done}/${total}`;
  if (lately.ms < ENOUGH || lately.done < many) return bar;
  const rate = (1000 * lately.done) / lately.ms;
  return `${bar}, ${formatRate(rate)}, about ${formatTime((total - done) / rate)} left:`;
}

const formatRate = (perSecond: number): string =>
  perSecond < 1 ? `${Math.round(60 * perSecond)}/min` : `${perSecond < 10 ? perSecond.toFixed(1) : Math.round(perSecond)}/s`;

function formatTime(seconds: number): string {
  if (Math.ceil(seconds) < 60) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${(seconds / 3600).toFixed(1)} h`;
}
