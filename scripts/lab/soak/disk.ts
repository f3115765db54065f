import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatError } from '../../lib/cli/faults.ts';
import type { Folders } from '../../lib/platform/folders.ts';
import { onDisk } from '../support/failing-disk.ts';
import { copyContent, deleteContent, type Job, jobs, prepareJob, runJob } from './jobs.ts';
import { faultsAfter } from './outcome.ts';
import type { PartResult } from './parts.ts';

interface Count {
  writes: number;
  broken: string[];
  untold: string[];
}

/**
 * Explains, erases and renames on a disk that is full at the first write, at the second, and so on to the last, and looks what became of the content, and
 * whether a person was told what was wrong.
 *
 * @param articles the paragraphs of each
 * @param tick called after each write that failed
 */
export async function soakDisk(articles: readonly string[][], tick: () => void = () => {}): Promise<PartResult> {
  const count: Count = { writes: 0, broken: [], untold: [] };
  const parent = await mkdtemp(join(tmpdir(), 'nutgraf-disk-'));
  try {
    for (const job of jobs) await soakJob(job, articles, parent, count, tick);
  } finally {
    await rm(parent, { recursive: true });
  }
  const { writes, broken, untold } = count;
  const of = { unit: 'count', of: writes, bar: { most: 0 } } as const;
  return {
    figures: [
      { label: 'contents broken by a disk that is full, at each write once', value: broken.length, ...of },
      { label: 'full disks that nobody was told of', value: untold.length, ...of },
    ],
    faults: [...broken, ...untold],
  };
}

async function soakJob(job: Job, articles: readonly string[][], parent: string, count: Count, tick: () => void): Promise<void> {
  const { start, ...course } = await prepareJob(job, articles, parent);
  for (let nth = 1; ; nth += 1) {
    const folders = await copyContent(start, join(parent, `${job.name}-${nth}`));
    const { isReached, told } = await runOnFullDisk(job, folders, nth);
    if (!isReached) return;
    count.writes += 1;
    const faults = await faultsAfter(folders, course, () => runJob(job, folders));
    count.broken.push(...faults.map((fault) => `${job.name}, write ${nth}: ${fault}`));
    if (told !== undefined && !told.includes('the disk is full\n  Make room')) count.untold.push(`${job.name}, write ${nth}: ${told}`);
    await deleteContent(folders);
    tick();
  }
}

/** @returns whether there was such a write at all, and what a person was told, if anything */
async function runOnFullDisk(job: Job, folders: Folders, nth: number): Promise<{ isReached: boolean; told: string | undefined }> {
  let writes = 0;
  const fails = (call: string): string | undefined => {
    if (call === 'access' || call === 'rm') return undefined;
    writes += 1;
    return writes === nth ? 'ENOSPC' : undefined;
  };
  const told = await onDisk(fails, () => runJob(job, folders)).then(
    () => undefined,
    (error) => formatError(error).message,
  );
  return { isReached: writes >= nth, told };
}
