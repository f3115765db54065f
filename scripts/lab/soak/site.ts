import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolderOf } from '../../../src/cache-folder.ts';
import { site as settings } from '../../../src/site.config.ts';
import { explainArticles, findArticles } from '../../lib/explain/explain-articles.ts';
import { writeAtomic } from '../../lib/platform/files.ts';
import { type Folders, projectRoot, resolveFolders } from '../../lib/platform/folders.ts';
import { withLock } from '../../lib/platform/lock.ts';
import { parseLedger } from '../../lib/reconcile/ledger.ts';
import { siteAddress } from '../../lib/verify/address.ts';
import type { Random } from '../support/random.ts';
import { Chronicle } from './chronicle.ts';
import { correctExplainers } from './correct.ts';
import { edit, edits, markWords, type TracedParagraph, textOf } from './edits.ts';
import { readExplainer, writeEdited } from './explainer.ts';
import { BuiltPage, follow } from './landing.ts';
import { editAtRandom } from './mdx-edits.ts';

const ARTICLES = 2;
const LONGEST = 16;
const EDITIONS = 3;
const MOST_EDITS = 6;

/** What became of the addresses of one site. */
export interface SiteCount {
  given: number;
  /** Those that lead nowhere, and those that lead to something else. */
  dead: string[];
  wrong: string[];
  /** Why the site was not built. */
  faults: string[];
}

/** A site of a few articles: each is edited some times, its explainer in between; what a build would publish each time is noted. */
export async function soakSite(articles: readonly string[][], random: Random): Promise<SiteCount> {
  const content = await mkdtemp(join(tmpdir(), 'nutgraf-site-'));
  const folders = resolveFolders({ content, out: `${content}-built` });
  try {
    const first = Array.from({ length: ARTICLES }, () => random.pick(articles).slice(0, LONGEST));
    const chronicles = first.map((_, index) => new Chronicle(`article-${index}`));
    await publish(first.map(markWords), chronicles, folders);
    for (let edition = 0; edition < EDITIONS; edition += 1) {
      // In turn: what is drawn must not depend on which file is read first.
      for (const { slug } of chronicles) await editExplainer(join(folders.explainers, `${slug}.mdx`), random);
      await publish(null, chronicles, folders);
      const next = chronicles.map(({ passages }) => {
        const script = Array.from({ length: random.whole(1, MOST_EDITS) }, () => random.pick(edits));
        return edit(markWords(passages.map(({ text }) => text)), script, articles.flat(), random);
      });
      await publish(next, chronicles, folders);
    }
    return judge(chronicles, folders, await build(folders));
  } finally {
    for (const folder of [content, folders.out, `${folders.out}.next`, cacheFolderOf(content)]) {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

/**
 * Explains the articles as a build does, and notes what it publishes.
 *
 * @param articles their new paragraphs; null when only explainers changed
 */
async function publish(articles: readonly TracedParagraph[][] | null, chronicles: readonly Chronicle[], folders: Folders): Promise<void> {
  for (const [index, paragraphs] of articles?.entries() ?? []) {
    await writeAtomic(join(folders.articles, `article-${index}.txt`), `${paragraphs.map(textOf).join('\n\n')}\n`);
  }
  await explain(folders);
  if (await correctExplainers(folders)) await explain(folders);
  for (const [index, chronicle] of chronicles.entries()) {
    const mdx = await readFile(join(folders.explainers, `${chronicle.slug}.mdx`), 'utf8');
    const ledger = parseLedger(await readFile(join(folders.ledger, `${chronicle.slug}.json`), 'utf8'), '');
    chronicle.add(mdx, ledger, articles?.[index] ?? null);
  }
}

async function explain(folders: Folders): Promise<void> {
  const files = await findArticles([], folders);
  await withLock(folders, () => explainArticles(files, folders, settings.minConfidence, () => {}, { decided: 'ours' }));
}

async function editExplainer(path: string, random: Random): Promise<void> {
  const explainer = readExplainer(await readFile(path, 'utf8'));
  editAtRandom(explainer, random.whole(1, MOST_EDITS), random);
  await writeFile(path, writeEdited(explainer));
}

/** Builds the site as a person does, in a process of its own: one builds one site. @returns what it printed when it failed */
async function build({ content, out }: Folders): Promise<string | null> {
  const args = [join(projectRoot, 'scripts/build.ts'), '--content', content, '--out', out];
  const { VITEST: _, ...env } = process.env;
  const child = spawn(process.execPath, args, { env: { ...env, INIT_CWD: content }, stdio: ['ignore', 'ignore', 'pipe'] });
  let output = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    output += text;
  });
  const [code] = await once(child, 'close');
  return code === 0 ? null : output;
}

function judge(chronicles: readonly Chronicle[], { out }: Folders, failure: string | null): SiteCount {
  const pages = new Map<string, BuiltPage | undefined>();
  const pageAt = (path: string): BuiltPage | undefined => {
    if (!pages.has(path)) pages.set(path, readBuilt(join(out, path)));
    return pages.get(path);
  };
  const count: SiteCount = { given: 0, dead: [], wrong: [], faults: failure === null ? [] : [`the site is not built: ${failure}`] };
  for (const chronicle of chronicles) {
    for (const given of chronicle.given.values()) {
      count.given += 1;
      const landing = follow(pageAt, [given.page, given.id], siteAddress());
      const name = `${given.kind} ${given.page}#${given.id}`;
      if (!landing) count.dead.push(`${name} leads nowhere`);
      else if (!chronicle.isRight(given, landing)) count.wrong.push(`${name} leads to ${JSON.stringify(landing)}`);
    }
  }
  return count;
}

function readBuilt(path: string): BuiltPage | undefined {
  try {
    return new BuiltPage(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
