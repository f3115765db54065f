import type { WriteStream } from 'node:tty';

const width = 24;
const many = 5;

/** A bar on a terminal that says how far a long job is. */
export interface Progress {
  /** One more item is done. @param label the item that comes next, or was just done */
  tick: (label: string) => void;
  /** Takes the bar off the screen. */
  end: () => void;
}

/** Starts a progress bar. There is none for a handful of items, nor where the stream is not a terminal. */
export function startProgress(total: number, stream: Pick<WriteStream, 'isTTY' | 'columns' | 'write'> = process.stderr): Progress {
  if (!stream.isTTY || total <= many) return { tick: () => {}, end: () => {} };
  let done = 0;
  return {
    tick(label) {
      done += 1;
      const filled = Math.round((done / total) * width);
      const line = `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done}/${total} ${label}`;
      stream.write(`\r\x1b[2K${[...line].slice(0, (stream.columns || 80) - 1).join('')}`);
    },
    end: () => void stream.write('\r\x1b[2K'),
  };
}
