import { parentPort, workerData } from 'node:worker_threads';
import { resolveFolders } from '../../lib/platform/folders.ts';
import { loadVocabulary } from '../../lib/vocabulary/load.ts';
import { soakAddresses } from './addresses.ts';
import { soakDisk } from './disk.ts';
import { soakKilled } from './killed.ts';
import { soakKills } from './kills.ts';
import { soakMerges } from './merges.ts';
import type { PartResult, PartTask } from './parts.ts';
import { soakRerun } from './rerun.ts';
import { soakSites } from './sites.ts';

type RunPart = (task: PartTask, tick: () => void) => Promise<PartResult>;

const runs = {
  addresses: async ({ articles, rounds, seed }, tick) => soakAddresses(articles, rounds, seed, tick),
  sites: ({ articles, rounds, seed }, tick) => soakSites(articles, rounds, seed, tick),
  merges: async ({ articles, rounds, seed }, tick) =>
    soakMerges(articles, rounds, seed, await loadVocabulary(resolveFolders({}).content), tick),
  disk: ({ articles }, tick) => soakDisk(articles.slice(0, 3), tick),
  killed: ({ articles, rounds, seed }, tick) => soakKilled(['erase', 'rename'], articles.slice(0, 3), rounds, seed, tick),
  'killed-builds': ({ articles, rounds, seed }, tick) => soakKilled(['build'], articles.slice(0, 3), rounds, seed, tick),
  kills: ({ articles, rounds, seed }, tick) => soakKills(articles, rounds, seed, tick),
  rerun: ({ articles, rounds, seed }) => soakRerun(articles, rounds, seed),
} satisfies Record<string, RunPart>;

export type PartName = keyof typeof runs;

const task = workerData as PartTask;
parentPort?.postMessage(await runs[task.part](task, () => parentPort?.postMessage('tick')));
