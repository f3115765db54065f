import { basename, dirname } from 'node:path';
import type { LeastConfidence } from '../../../src/site.config.ts';
import { explainError } from '../cli/cli.ts';
import { formatError } from '../cli/faults.ts';
import { say, warn } from '../cli/say.ts';
import { siteContent } from '../content/site-content.ts';
import { explainArticles, findArticles } from '../explain/explain-articles.ts';
import { carriedOver, lostEdits } from '../explain/report.ts';
import { isPictureFile } from '../pictures/find.ts';
import { type Folders, isWithin, shownPath } from '../platform/folders.ts';
import { PATIENCE, withLock } from '../platform/lock.ts';
import { isPassedOver } from '../platform/passed-over.ts';
import { startDevServer } from './astro.ts';

/** What changes while another command holds the folder waits for so long, in milliseconds: a build may take minutes. */
const BUILD_TIME = 600_000;

/**
 * Explains every article and starts Astro's server; an article that is added or changed later is explained again. A fault is
 * printed, and the server lives on; an explainer at fault shows as it was before.
 */
export async function runDevServer(folders: Folders, leastConfidence: LeastConfidence, port: number): Promise<void> {
  await explainOrTell(await findArticles([], folders), folders, leastConfidence);
  const server = await startDevServer(folders, port);
  server.watcher.add(folders.articles);
  const tellNew = newFaultsTeller(folders);
  await tellNew();
  let turn = Promise.resolve();
  const onChange = (path: string) => {
    if (isPassedOver(basename(path))) return;
    const isPublishers = [folders.actors, folders.glossary].some((folder) => isWithin(path, folder));
    if (isPublishers || (isPictureFile(path) && isWithin(path, folders.articles))) {
      // It tells itself which articles that matters to: the others are left as they are.
      turn = turn.then(async () => explainOrTell(await findArticles([], folders), folders, leastConfidence, BUILD_TIME));
      return;
    }
    if (dirname(path) === folders.articles) turn = turn.then(() => explainOrTell([path], folders, leastConfidence, BUILD_TIME));
    if ([folders.explainers, folders.ledger].includes(dirname(path))) turn = turn.then(tellNew);
  };
  server.watcher.on('add', onChange).on('change', onChange);
  say(`Nutgraf shows ${shownPath(folders.content)} at ${server.resolvedUrls.local[0]} (stop it with Ctrl-C)`);
}

/** Tells what is wrong with the explainers, where that is not what it told last. */
function newFaultsTeller(folders: Folders): () => Promise<void> {
  let told = '';
  return async () => {
    // What no page can be made with, the server tells when it is asked for one.
    const content = await siteContent(folders).catch(() => null);
    if (!content) return;
    const { message } = formatError(new AggregateError([...content.atFault.values()].flat()));
    if (message !== told && message !== '') warn(message);
    told = message;
  };
}

async function explainOrTell(articles: string[], folders: Folders, leastConfidence: LeastConfidence, patience = PATIENCE): Promise<void> {
  try {
    const explain = () =>
      explainArticles(articles, folders, leastConfidence, (report) => {
        say([`${report.file}: ${report.outcome}`, ...carriedOver(report), ...lostEdits(report)].join('\n'));
      });
    await withLock(folders, explain, patience);
  } catch (error) {
    warn(explainError(error, 'npm run dev').message);
  }
}
