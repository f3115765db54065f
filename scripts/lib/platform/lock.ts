import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ContentError } from '../../../src/lib/content-error.ts';
import { finishChanges } from './changes.ts';
import { type Folders, shownPath } from './folders.ts';
import { isRunning } from './processes.ts';
import { requireWritable } from './writable.ts';

interface Holder {
  pid: number;
  /** As a person types it. */
  command: string;
  /** ISO 8601, UTC. */
  since: string;
}

/** What goes on serving, and a person's decision, waits for so long, in milliseconds, for other runs to end. */
export const PATIENCE = 10_000;

/** Between making its file and writing who it is, where it can't do both at once, a run takes no longer than this, in milliseconds. */
const WRITE_TIME = 200;
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** A folder that one run at a time may write to, and the file that says which run that is. Both are absolute. */
interface Place {
  folder: string;
  file: string;
}

/**
 * Does work that writes to a content folder while no other run does. What a run that was killed had begun is done first.
 *
 * @param patience for so long, in milliseconds, another run may go on holding the lock
 * @throws ContentError when another run holds the lock; the system's error when the folder can't be written to
 */
export async function withLock<Result>(folders: Pick<Folders, 'content'>, work: () => Promise<Result>, patience = 0): Promise<Result> {
  const { content } = folders;
  await requireWritable(['', 'explainers', 'ledger'].map((name) => join(content, name)));
  const all = async (): Promise<Result> => {
    await finishChanges(folders);
    return work();
  };
  return hold({ folder: content, file: join(content, '.nutgraf.lock') }, all, patience);
}

/** Does work that makes a folder anew while no other run makes it: a site, or a part of a cache. Else as `withLock`. @param folder absolute */
export const withFolderLock = <Result>(folder: string, work: () => Promise<Result>, patience = 0): Promise<Result> =>
  hold({ folder, file: `${folder}.lock` }, work, patience);

/** The file is gone when the work ends or is stopped; that of a process that was killed is taken over. */
async function hold<Result>(place: Place, work: () => Promise<Result>, patience: number): Promise<Result> {
  await acquire(place, performance.now() + patience);
  const release = () => rmSync(place.file, { force: true });
  const onSignal = (signal: NodeJS.Signals) => {
    release();
    for (const name of SIGNALS) process.off(name, onSignal);
    process.kill(process.pid, signal);
  };
  process.on('exit', release);
  for (const name of SIGNALS) process.on(name, onSignal);
  try {
    return await work();
  } finally {
    release();
    process.off('exit', release);
    for (const name of SIGNALS) process.off(name, onSignal);
  }
}

/** A run that waits looks so often, in milliseconds. */
const LOOK = 50;

async function acquire({ folder, file: path }: Place, until: number): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  const command = `npm run ${basename(process.argv[1] ?? '', '.ts')}`;
  const self: Holder = { pid: process.pid, command, since: new Date().toISOString() };
  while (!create(path, JSON.stringify(self))) {
    const holder = readHolder(path) ?? (await setTimeout(WRITE_TIME, path).then(readHolder));
    if (!holder || !holds(holder)) removeStale(path);
    else if (performance.now() < until) await setTimeout(LOOK);
    else throw heldBy(holder, { folder, file: path });
  }
}

/** Makes the file with its text, or not at all: one without yet would be taken for one that is left. */
function create(path: string, text: string): boolean {
  const own = `${path}.${process.pid}.new`;
  try {
    writeFileSync(own, text);
    linkSync(own, path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (!WITHOUT_LINKS.includes(code ?? '')) throw error;
    return createAnew(path, text);
  } finally {
    rmSync(own, { force: true });
  }
}

/** What a disk says that has no hard links. */
const WITHOUT_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

function createAnew(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Undefined when nobody holds the lock, or its file does not say who. */
function readHolder(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The own process holds no lock when it asks for one: a file with its id is left from another that had the same. */
const holds = ({ pid }: Holder): boolean => pid !== process.pid && isRunning(pid);

/** Takes the file away under a name of its own first, so that of several runs that find it stale one removes it; puts a fresh one back. */
function removeStale(path: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const holder = readHolder(aside);
  if (holder && holds(holder)) create(path, readFileSync(aside, 'utf8'));
  rmSync(aside);
}

const heldBy = ({ pid, command, since }: Holder, { folder, file }: Place): ContentError =>
  new ContentError(
    `${command} (process ${pid}) has been writing to this folder since ${since}`,
    { file: shownPath(folder) },
    `Wait until it is done, or stop it; if that process is not Nutgraf's, delete ${shownPath(file)}.`,
  );
