import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readExplainer } from '../../../src/lib/explainer/read-explainer.ts';
import { listExplainers } from '../../lib/explainer/explainer-files.ts';
import type { Folders } from '../../lib/platform/folders.ts';
import { bundles } from '../../lib/site/bundle.ts';
import { spread } from '../search/fresh.ts';
import { Random } from '../support/random.ts';
import { type DevCost, measureDev } from './dev.ts';
import { editActor, editArticle, editExplainer } from './edits.ts';
import { measureFirstSearch, type SearchBytes } from './first-search.ts';
import { type Cost, measureProgram, ownCommand } from './measure.ts';
import { measurePeers, type PeerCost } from './peers.ts';
import { readProse } from './prose.ts';
import { measureSite, type SiteSize } from './site-size.ts';

/** How many headlines are searched for. */
const SEARCHES = 20;

/** A build, by what was done before it. */
export interface Build {
  after: string;
  cost: Cost;
}

/** All that the bench measures. */
export interface Measured {
  /** The first is the one from nothing. */
  builds: [Build, ...Build[]];
  /** The name of the actor that got a file before the last of them. */
  actor: string;
  size: SiteSize;
  search: SearchBytes;
  dev: DevCost;
  /** Empty where nobody asked for them. */
  peers: PeerCost[];
}

/** What to measure: whether the same prose elsewhere, and a seed for the searches. */
export interface Choice {
  peers: boolean;
  seed: number;
}

/**
 * Builds a site over and over, and measures the builds, the site, its search and the development server.
 *
 * @param folders a content folder that has articles and nothing else, and where the site goes
 * @param tell is told what is measured next
 */
export async function measureAll(folders: Folders, choice: Choice, tell: (what: string) => void): Promise<Measured> {
  const build = async (after: string): Promise<Build> => {
    tell(`build: ${after}`);
    return { after, cost: await measureProgram(ownCommand('build', ['--content', folders.content, '--out', folders.out])) };
  };
  // Builds before it have bundled the code of the pages.
  await rm(bundles, { recursive: true, force: true });
  const builds: Measured['builds'] = [await build('from nothing')];
  if (choice.peers) tell('the same prose elsewhere');
  const peers = choice.peers ? await measurePeers(await readProse(folders)) : [];
  tell('the site and its search');
  const size = await measureSite(folders.out);
  const search = await measureFirstSearch(folders.out, await readHeadlines(folders), new Random(choice.seed));
  builds.push(await build('the same'));
  await editExplainer(folders, 'A heading by hand');
  builds.push(await build('one explainer edited'));
  await editArticle(folders);
  builds.push(await build('one article edited'));
  const actor = await editActor(folders);
  builds.push(await build('one actor’s file'));
  tell('the development server');
  return { builds, actor, size, search, dev: await measureDev(folders), peers };
}

async function readHeadlines(folders: Folders): Promise<string[]> {
  const paths = spread(await listExplainers(folders), SEARCHES).map((name) => join(folders.explainers, name));
  return Promise.all(paths.map(async (path) => readExplainer(await readFile(path, 'utf8'), path).data.headline));
}
