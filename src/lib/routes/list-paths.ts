import { correctionsOf, updatedOn } from '../graph/corrections.ts';
import { statementLists } from '../graph/statement-lists.ts';
import { listedStories } from '../graph/stories.ts';
import type { ActorNode, ExplainerNode, PassageNode, StatementNode, TermNode, ThemeNode, WordsUsed } from '../graph/types.ts';
import { actorLists } from './actor-pages.ts';
import { explainerPages } from './explainer-pages.ts';
import { laterPages, listsOfActor, listsOfTerm, listsOfTheme } from './long-lists.ts';
import { actorLabel, each, keyOf, onceForContent, sha256, storyLabel, themeLabel } from './page-key.ts';
import { statementPages } from './statement-pages.ts';
import { listsOfStory, rolesIn, storyPages } from './story-lists.ts';

/** The pages on which lists of actors go on. */
export const actorListPaths = onceForContent(({ actors }) => {
  const pages = Array.from(actors.values()).flatMap((actor) => {
    const lists = listsOfActor(actor);
    return laterPages(lists).map((page) => ({ node: actor, label: actorLabel(actor), page, pages: lists[page.list] }));
  });
  return each(pages, listPath);
});

/** The pages on which lists of themes go on. */
export const themeListPaths = onceForContent(({ themes }) => {
  const pages = Array.from(themes.values()).flatMap((theme) => {
    const lists = listsOfTheme(theme);
    return laterPages(lists).map((page) => ({ node: theme, label: themeLabel(theme), page, pages: lists[page.list] }));
  });
  return each(pages, listPath);
});

/** The pages on which the lists of terms go on. */
export const termListPaths = onceForContent(({ terms }) => {
  const pages = Array.from(terms.values()).flatMap((term) => {
    const lists = listsOfTerm(term);
    return laterPages(lists).map((page) => ({ node: term, label: [term.id, term.name], page, pages: lists[page.list] }));
  });
  return each(pages, listPath);
});

/** The pages on which lists of stories go on. */
export const storyListPaths = onceForContent((graph) => {
  const pages = Array.from(graph.stories.values()).flatMap((story) => {
    const lists = listsOfStory(story, graph);
    return laterPages(lists).map((page) => ({ story, page, last: lists[page.list].length }));
  });
  return each(pages, async ({ story, page, last }) => ({
    params: { id: story.id, list: page.list, number: String(page.number) },
    props: { page },
    cacheKey: await keyOf(story.explainers, [storyLabel(story), page, last, rolesIn(story, graph)]),
  }));
});

/** The list of stories; no page where there are none. */
export const storiesPaths = onceForContent(({ stories }) => {
  const pages = storyPages(listedStories(stories));
  return each(pages, async (shown, index) => ({
    params: { page: index > 0 ? `all/${index + 1}` : undefined },
    props: { shown, number: index + 1, last: pages.length },
    cacheKey: await keyOf(new Set(shown.flatMap(({ explainers }) => explainers)), [pages.length, index, shown.map(storyLabel)]),
  }));
});

type Item = PassageNode | StatementNode | WordsUsed | ActorNode | ExplainerNode;

/** One of these pages. Of what it shows an item, the key has no more than that: a list of a thousand explainers changes with one of them. */
async function listPath<Page extends { list: string; number: number }>(from: {
  node: ActorNode | TermNode | ThemeNode;
  label: unknown;
  page: Page;
  pages: Item[][];
}) {
  const { node, label, page, pages } = from;
  const items = pages[page.number - 1] ?? [];
  const explainers = new Set(items.flatMap((item) => explainerOf(item) ?? []));
  return {
    params: { id: node.id, list: page.list, number: String(page.number) },
    props: { page },
    cacheKey: await keyOf(explainers, [label, page, pages.length, items.map(ownOf)]),
  };
}

/** The explainer that an item is of, which says all but which item it is. */
function explainerOf(item: Item): ExplainerNode | undefined {
  if ('sections' in item) return item;
  if ('section' in item) return item.explainer;
  return 'passage' in item ? item.passage.explainer : undefined;
}

function ownOf(item: Item): unknown {
  if ('children' in item) return actorLabel(item);
  if (explainerOf(item) === undefined) return item;
  return [explainerOf(item)?.slug, 'id' in item && item.id];
}

/** The pages of each list of statements: the first one names who speaks in any of them, and all explainers. */
export const statementPaths = onceForContent(async (graph) => {
  const lists = statementLists(graph);
  const tabs = lists.map(({ id, statements }) => [id, statements.length]);
  const pages = lists.flatMap((list) =>
    statementPages(list.statements).map((shown, index, { length: last }) => ({ list, shown, number: index + 1, last })),
  );
  return each(pages, async ({ list, shown, number, last }) => ({
    params: { page: [list.id, number > 1 ? number : undefined].filter((part) => part !== undefined).join('/') || undefined },
    props: { list, shown, number, last },
    cacheKey: await keyOf(number > 1 ? new Set(shown.flatMap((item) => explainerOf(item) ?? [])) : graph.explainers.values(), [
      tabs,
      last,
      shown.map(ownOf),
    ]),
  }));
});

/** The pages of the list of explainers that are not the first. */
export const explainerListPaths = onceForContent(async ({ explainers }) => {
  const [, ...later] = explainerPages([...explainers.values()]);
  return each(later, async (page) => ({
    params: { number: String(page.number) },
    props: { page },
    cacheKey: await keyOf(page.explainers, [page.number, page.last, page.total]),
  }));
});

/** The page of all corrections, where there are any. */
export const correctionPaths = onceForContent(async ({ explainers }) => {
  const own = [...new Set(correctionsOf(explainers.values()).map(({ explainer }) => explainer))];
  return own.length === 0 ? [] : [{ params: { page: undefined }, cacheKey: await keyOf(own, 'corrections') }];
});

/** The pages of actors by their letters. */
export const actorIndexPaths = onceForContent(async ({ actors, explainers }) => {
  const { pages, letters } = actorLists([...actors.values()]);
  const days = Array.from(explainers.values(), (explainer) => [explainer.data.published, updatedOn(explainer)]);
  return each(pages, async (page) => ({
    params: { page: page.path },
    props: { page, letters },
    cacheKey: await sha256([days, letters, page.last, page.items.map((actor) => [actorLabel(actor), actor.passages.length])]),
  }));
});
