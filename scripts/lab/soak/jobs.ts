import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolderOf } from '../../../src/cache-folder.ts';
import { site } from '../../../src/site.config.ts';
import { erase } from '../../lib/erase/erase.ts';
import { explainArticles, findArticles } from '../../lib/explain/explain-articles.ts';
import { readIfThere, writeAtomic } from '../../lib/platform/files.ts';
import { type Folders, resolveFolders } from '../../lib/platform/folders.ts';
import { withLock } from '../../lib/platform/lock.ts';
import { carryOutPlan, planRenaming } from '../../lib/rename/rename.ts';
import { contentOf } from './content-of.ts';
import type { Course } from './outcome.ts';

/** The day of each job. */
export const DAY = '2026-03-12';
/** An editor's own headline, and what is added to each article. */
const OWN = 'Words of an editor';
const ADDED = 'The council of Vell will meet again on Thursday.';

/** Work on a content folder that has the article `article-0`. */
export interface Job {
  name: 'explain' | 'erase' | 'rename';
  run: (folders: Folders) => Promise<unknown>;
  /** The arguments of the same as a command, beside the folder. */
  args: string[];
  /** True where the articles have changed since they were explained. */
  isAfterChange: boolean;
}

const explain = async (folders: Folders): Promise<void> =>
  explainArticles(await findArticles([], folders), folders, site.minConfidence, () => {}, { decided: 'ours' });

export const jobs: Job[] = [
  { name: 'explain', run: explain, args: ['--ours'], isAfterChange: true },
  {
    name: 'erase',
    run: (folders) => erase(folders, 'article-0', { words: ADDED }, DAY, false),
    args: ['article-0', '--words', ADDED],
    isAfterChange: false,
  },
  {
    name: 'rename',
    run: (folders) =>
      carryOutPlan(folders, false, (stock) => planRenaming(stock, { from: 'explainers/article-0', to: 'explainers/elsewhere' }, DAY)),
    args: ['explainers/article-0', 'explainers/elsewhere'],
    isAfterChange: false,
  },
];

/** Does work on its content folder, alone. */
export const runJob = ({ run }: Job, folders: Folders): Promise<unknown> => withLock(folders, () => run(folders));

/**
 * Makes the content folder that a job starts from: explained articles, one of an editor's hand.
 *
 * @param articles the paragraphs of each
 * @param parent absolute
 * @returns the folder, and what it holds before the job and after it
 */
export async function prepareJob(job: Job, articles: readonly string[][], parent: string): Promise<Course & { start: Folders }> {
  const start = resolveFolders({ content: join(parent, `${job.name}-start`) });
  const write = (added: string[]) =>
    Promise.all(
      articles.map((paragraphs, index) =>
        writeAtomic(join(start.articles, `article-${index}.txt`), `${[...paragraphs, ...added].join('\n\n')}\n`),
      ),
    );
  await write(job.isAfterChange ? [] : [ADDED]);
  await withLock(start, () => explain(start));
  const path = join(start.explainers, 'article-0.mdx');
  const mdx = (await readIfThere(path))?.toString('utf8') ?? '';
  const own = mdx.replace(/^headline: .*$/m, `headline: ${OWN}`).replace(/^(from: \{.*?) headline: \w+,?/m, '$1');
  await writeAtomic(path, own);
  if (job.isAfterChange) await write([ADDED]);
  const done = await copyContent(start, join(parent, `${job.name}-done`));
  await runJob(job, done);
  return { start, before: await contentOf(start.content), after: await contentOf(done.content) };
}

export async function copyContent({ content }: Folders, to: string): Promise<Folders> {
  await cp(content, to, { recursive: true });
  return resolveFolders({ content: to });
}

/** Deletes a content folder with its caches. */
export async function deleteContent({ content }: Folders): Promise<void> {
  await rm(content, { recursive: true, force: true });
  await rm(cacheFolderOf(content), { recursive: true, force: true });
}
