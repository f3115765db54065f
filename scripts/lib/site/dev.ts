import { basename, dirname } from 'node:path';
import type { LeastConfidence } from '../../../src/site.config.ts';
import { explainError } from '../cli/cli.ts';
import { explainArticles, findArticles } from '../explain/explain-articles.ts';
import { lostEdits } from '../explain/report.ts';
import { type Folders, shownPath } from '../platform/folders.ts';
import { withLock } from '../platform/lock.ts';
import { startDevServer } from './astro.ts';

/**
 * Explains every article and starts Astro's server; an article that is added or changed later is explained again. A fault is
 * printed, and the server lives on.
 */
export async function runDevServer(folders: Folders, leastConfidence: LeastConfidence, port: number): Promise<void> {
  await explainOrTell(await findArticles([], folders), folders, leastConfidence);
  const server = await startDevServer(folders, port);
  server.watcher.add(folders.articles);
  let turn = Promise.resolve();
  const onChange = (path: string) => {
    if (dirname(path) === folders.articles && !basename(path).startsWith('.'))
      turn = turn.then(() => explainOrTell([path], folders, leastConfidence));
  };
  server.watcher.on('add', onChange).on('change', onChange);
  console.log(`Nutgraf shows ${shownPath(folders.content)} at ${server.resolvedUrls.local[0]} (stop it with Ctrl-C)`);
}

async function explainOrTell(articles: string[], folders: Folders, leastConfidence: LeastConfidence): Promise<void> {
  try {
    const explain = () =>
      explainArticles(articles, folders, leastConfidence, (report) => {
        console.log([`${report.file}: ${report.outcome}`, ...lostEdits(report)].join('\n'));
      });
    await withLock(folders, explain);
  } catch (error) {
    console.error(explainError(error, 'npm run dev').message);
  }
}
