import { once } from 'node:events';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import type { Folders } from '../../lib/platform/folders.ts';
import { quantile } from '../support/numbers.ts';
import { editExplainer } from './edits.ts';
import { ownCommand, startProgram } from './measure.ts';
import { usageBelow } from './processes.ts';

/** How often an explainer is saved, and how long its page may take to show it, in milliseconds. */
const SAVES = 5;
const PATIENCE = 60_000;
/** Before each request of the page, in milliseconds: asked too soon, it is rendered once more for nothing. */
const PAUSE = 250;

/** Seconds of CPU and of a clock, from one moment to another. */
interface Span {
  cpu: number;
  wall: number;
}

/** The development server with a content folder that was explained. */
export interface DevCost {
  /** From its start to its first page. */
  start: Span;
  /** From the save of an explainer to a page that shows it, medians; null where a page did not within a minute. */
  save: Span | null;
}

/** Starts the development server, saves an explainer some times, and asks for its page until it shows what was saved. */
export async function measureDev(folders: Folders): Promise<DevCost> {
  const since = clock();
  const child = startProgram(ownCommand('dev', ['--content', folders.content, '--port', '0']));
  const ended = once(child, 'close');
  try {
    const url = await addressOf(child);
    const path = await editExplainer(folders, 'A heading before the first');
    const page = `${url}explainers/${basename(path, '.mdx')}/`;
    if (!(await showsIn(page, 'A heading before the first'))) return { start: since(), save: null };
    const start = since();
    const spans: Span[] = [];
    for (let save = 1; save <= SAVES; save += 1) {
      const heading = `A heading saved ${save} times`;
      const sinceSave = clock();
      await editExplainer(folders, heading);
      if (!(await showsIn(page, heading))) return { start, save: null };
      spans.push(sinceSave());
    }
    const median = (kind: keyof Span): number =>
      quantile(
        spans.map((span) => span[kind]),
        0.5,
      ) ?? Number.NaN;
    return { start, save: { cpu: median('cpu'), wall: median('wall') } };
  } finally {
    child.kill();
    await ended;
  }
}

/** Tells what all that this process started has used since now. */
function clock(): () => Span {
  const start = performance.now();
  const { cpu } = usageBelow();
  return () => ({ cpu: usageBelow().cpu - cpu, wall: (performance.now() - start) / 1000 });
}

/** The address that a server prints. @throws Error with what it printed when it ends before */
async function addressOf(child: ReturnType<typeof startProgram>): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const printed: string[] = [];
  for (const input of [child.stdout, child.stderr])
    createInterface({ input }).on('line', (line) => {
      printed.push(line);
      const url = /^Nutgraf .* at (http:\S+)/.exec(line)?.[1];
      if (url) resolve(url);
    });
  child.once('error', reject).once('close', () => reject(new Error(`the server ended: ${printed.join('\n')}`)));
  return promise;
}

/** Asks for a page until it shows some words; false when it does not in time. */
async function showsIn(page: string, words: string): Promise<boolean> {
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    await wait(PAUSE);
    const signal = AbortSignal.timeout(PATIENCE);
    const html = await fetch(page, { signal }).then(
      (answer) => answer.text(),
      () => '',
    );
    if (html.includes(words)) return true;
  }
  return false;
}
