import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Random } from '../../../../scripts/lab/support/random.ts';
import { forgetContent, siteContent } from '../../../../scripts/lib/content/site-content.ts';
import { erase } from '../../../../scripts/lib/erase/erase.ts';
import { readErased } from '../../../../scripts/lib/erased/erased-file.ts';
import { proveErased } from '../../../../scripts/lib/erased/prove.ts';
import { type Folders, resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { removeExplainer } from '../../../../scripts/lib/rename/explainer.ts';
import { carryOutPlan, planRenaming } from '../../../../scripts/lib/rename/rename.ts';
import { cacheFolderOf } from '../../../../src/cache-folder.ts';
import { buildGraph } from '../../../../src/lib/graph/build.ts';
import type { Graph } from '../../../../src/lib/graph/types.ts';
import { belowExplainer, formerPages } from '../../../../src/lib/routes/former.ts';
import { explain, writeHarbourNews } from '../../../support/harbour-news.ts';
import { runs } from '../../../support/runs.ts';

let folders: Folders;
beforeAll(async () => {
  folders = resolveFolders({ content: await mkdtemp(join(tmpdir(), 'nutgraf-moved-')) });
  folders.out = join(folders.content, 'no-site');
  await writeHarbourNews(folders, 6);
}, 120_000);
afterAll(async () => {
  await rm(folders.content, { recursive: true });
  await rm(cacheFolderOf(folders.content), { recursive: true, force: true });
});

async function graphNow(): Promise<Graph> {
  forgetContent();
  const content = await siteContent(folders);
  expect([...content.atFault.values()].flat()).toEqual([]);
  return buildGraph(content);
}

/** The pages of a site, each with the ids that a link can name on it. */
function pagesOf({ explainers, actors, themes }: Graph): Map<string, Set<string>> {
  const pages = new Map<string, Set<string>>();
  for (const explainer of explainers.values()) {
    const { slug, sections, passages, statements, history } = explainer;
    const shown = [...sections, ...passages, ...statements, ...history.removed].map(({ id }) => id);
    pages.set(`explainers/${slug}`, new Set([...shown, ...[...history.anchors.values()].flat()]));
    for (const below of belowExplainer(explainer)) pages.set(`explainers/${slug}${below}`, new Set());
  }
  for (const id of actors.keys()) pages.set(`actors/${id}`, new Set());
  for (const id of themes.keys()) pages.set(`themes/${id}`, new Set());
  return pages;
}

/** The addresses that lead nowhere. */
function unanswered(given: Iterable<string>, graph: Graph): string[] {
  const pages = pagesOf(graph);
  const former = new Map(formerPages(graph).map((page) => [page.path, page]));
  return [...given].filter((address) => {
    const [path = '', id] = address.split('#');
    const page = former.get(path);
    const ids = pages.get(page?.fate === 'moved' ? page.now.path : path);
    return !(page && page.fate !== 'moved') && (!ids || (id !== undefined && !ids.has(id)));
  });
}

/** The addresses of somebody whose last mention was erased, and of a section whose heading was made of the words, are made of them: they are not kept. */
function forgetMadeOfErased(given: Set<string>, before: Graph, now: Graph, slug: string): void {
  const actors = [...before.actors.keys()].filter((id) => !now.actors.has(id));
  const here = new Set(pagesOf(now).get(`explainers/${slug}`));
  const sections = [...(pagesOf(before).get(`explainers/${slug}`) ?? [])].filter((id) => !here.has(id) && id.length > 5);
  const lost = [...actors.map((id) => `actors/${id}`), ...sections.flatMap((id) => [`/${id}`, `#${id}`])];
  for (const address of given) if (lost.some((end) => address.endsWith(end))) given.delete(address);
}

/** As often as they are likely. */
const DEEDS = ['explainer', 'explainer', 'actor', 'actor', 'merge', 'theme', 'section', 'section', 'erase', 'remove'];

test('each address that was ever given answers after random renames, merges, withdrawals and erasures; erased words are nowhere', async () => {
  const random = new Random(7);
  const pick = <Item>(items: readonly Item[]): Item => random.pick(items);
  const given = new Set<string>();
  const done = new Map<string, number>();
  let graph = await graphNow();
  for (let step = 1; step <= runs(80); step += 1) {
    for (const [path, ids] of pagesOf(graph)) for (const address of [path, ...[...ids].map((id) => `${path}#${id}`)]) given.add(address);
    const explainer = pick([...graph.explainers.values()]);
    const [actor, other, theme] = [pick([...graph.actors.keys()]), pick([...graph.actors.keys()]), pick([...graph.themes.keys()])];
    const rename = (from: string, to: string) => carryOutPlan(folders, false, (stock) => planRenaming(stock, { from, to }, '2031-04-01'));
    const what = pick(DEEDS);
    if (what === 'explainer') await rename(`explainers/${explainer.slug}`, `pier-n${step}`);
    if (what === 'actor') await rename(`actors/${actor}`, `actor-n${step}`);
    if (what === 'merge' && actor !== other) await rename(`actors/${actor}`, other);
    if (what === 'theme' && theme !== undefined) await rename(`themes/${theme}`, `theme-n${step}`);
    if (what === 'section') await rename(`${explainer.slug}#${pick(explainer.sections).id}`, `section-n${step}`);
    if (what === 'erase' && explainer.passages.length > 2)
      await erase(folders, explainer.slug, { passage: pick(explainer.passages).id }, '2031-04-01', false);
    if (what === 'remove' && graph.explainers.size > 3)
      await carryOutPlan(folders, false, (stock) => removeExplainer(stock, explainer.slug, '2031-04-01'));
    done.set(what, (done.get(what) ?? 0) + 1);
    const before = graph;
    graph = await graphNow();
    if (what === 'erase') forgetMadeOfErased(given, before, graph, explainer.slug);
    expect(unanswered(given, graph), `step ${step}: ${what}`).toEqual([]);
  }
  expect([...done.keys()].sort()).toEqual(['actor', 'erase', 'explainer', 'merge', 'remove', 'section', 'theme']);
  const names = [...graph.explainers.values()].map(({ data }) => data.source.file);
  await explain(folders, names);
  graph = await graphNow();
  expect(unanswered(given, graph)).toEqual([]);
  expect(await readErased(folders)).not.toBeNull();
  expect(await proveErased(folders, await readErased(folders))).toEqual([]);
}, 240_000);
