import { readdir, readFile, realpath } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { ContentError } from '../../../src/lib/content-error.ts';
import { mergeLine } from '../../../src/lib/text/unfinished-merge.ts';
import { count, some } from '../cli/count.ts';
import { isPictureFile } from '../pictures/find.ts';
import { type Folders, isWithin, shownPath } from '../platform/folders.ts';
import { isPassedOver } from '../platform/passed-over.ts';
import { formatOf, isArticleName } from '../read/formats.ts';
import { type Finding, findingOf } from './finding.ts';

/** Formats that are lines of text: the others hold no conflict of version control. */
const TEXTS = ['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml'];

/** What lies among the articles and is none, and articles with both sides of a conflict in them. */
export async function ofArticles({ articles, content }: Folders): Promise<Finding[]> {
  const entries = (await readdir(articles, { withFileTypes: true }).catch(() => [])).filter(({ name }) => !isPassedOver(name));
  const found: Finding[] = [];
  for (const entry of entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = join(articles, entry.name);
    if (entry.isSymbolicLink()) found.push(...(await ofLink(path, content)));
    if (entry.isDirectory()) found.push(...(await ofFolder(path)));
    else if (await isArticleName(entry.name)) found.push(...(entry.isFile() ? await ofConflict(path) : []));
    else if (!isPictureFile(entry.name)) found.push(...(await ofOther(shownPath(path))));
  }
  return found;
}

/** A link: somebody who may only change content could have any file of this machine published by one. */
async function ofLink(path: string, content: string): Promise<Finding[]> {
  const to = await realpath(path).catch(() => path);
  if (isWithin(to, await realpath(content)) || to === path) return [];
  const problem = `${shownPath(path)}: a link out of the content folder, to ${to}, which is published if it can be read`;
  return [{ problem, hint: 'Put the article in the place of the link.', isGrave: true }];
}

/** A folder: what lies in it is not read. */
async function ofFolder(path: string): Promise<Finding[]> {
  const names = (await readdir(path, { recursive: true })).filter((name) => !isPassedOver(name)).sort();
  const isArticle = await Promise.all(names.map(isArticleName));
  const passed = names.filter((_, index) => isArticle[index]);
  if (passed.length === 0) return [];
  const place = shownPath(path);
  const problem = `${place}: a folder among the articles, of which nothing is read: ${count(passed.length, 'article')} (${some(passed)})`;
  return [{ problem, hint: `Move them up, or let them be copied: npm run explain -- ${place}.`, isGrave: false }];
}

async function ofConflict(path: string): Promise<Finding[]> {
  if (!TEXTS.includes(extname(path).toLowerCase())) return [];
  const line = mergeLine(await readFile(path, 'latin1'));
  if (line === undefined) return [];
  const problem = `${shownPath(path)}:${line}: somebody’s merge is not finished, and both sides are published as they stand`;
  return [{ problem, hint: 'Keep one side and delete the three lines <<<<<<<, ======= and >>>>>>>.', isGrave: true }];
}

const ofOther = (file: string): Promise<Finding[]> =>
  formatOf(file).then(
    () => [],
    (error) => {
      if (error instanceof ContentError) return [findingOf(error)];
      throw error;
    },
  );
