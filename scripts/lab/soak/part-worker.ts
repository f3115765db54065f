import { parentPort, workerData } from 'node:worker_threads';
import { resolveFolders } from '../../lib/platform/folders.ts';
import { loadVocabulary } from '../../lib/vocabulary/load.ts';
import { soakAddresses } from './addresses.ts';
import { soakKills } from './kills.ts';
import { soakMerges } from './merges.ts';
import type { Found, Task } from './parts.ts';
import { soakRerun } from './rerun.ts';
import { soakSites } from './sites.ts';

type Run = (task: Task, tick: () => void) => Promise<Found>;

const runs = {
  addresses: async ({ articles, rounds, seed }, tick) => soakAddresses(articles, rounds, seed, tick),
  sites: ({ articles, rounds, seed }, tick) => soakSites(articles, rounds, seed, tick),
  async merges({ articles, rounds, seed }, tick) {
    const { figures, lost } = await soakMerges(articles, rounds, seed, await loadVocabulary(resolveFolders({}).content), tick);
    return { figures, faults: lost.map((what) => `lost: ${what}`) };
  },
  async kills({ articles, rounds, seed }, tick) {
    const { figures, lost } = await soakKills(articles, rounds, seed, tick);
    return { figures, faults: lost.map((what) => `lost: ${what}`) };
  },
  async rerun({ articles, rounds, seed }) {
    return { figures: await soakRerun(articles, rounds, seed), faults: [] };
  },
} satisfies Record<string, Run>;

export type PartName = keyof typeof runs;

const task = workerData as Task;
parentPort?.postMessage(await runs[task.part](task, () => parentPort?.postMessage('tick')));
