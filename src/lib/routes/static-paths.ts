import { isReservedId } from '../../schemas/id.ts';
import { loadGraph, loadRelated } from '../graph/load.ts';
import { actorPreview, type Preview, themePreview } from '../graph/preview.ts';
import { previewFileOf } from '../graph/preview-file.ts';
import { statementLists } from '../graph/statement-lists.ts';
import type { ActorNode, ExplainerNode, PassageNode, SectionNode, StatementNode, ThemeNode, WordsUsed } from '../graph/types.ts';
import { laterPages, listsOfActor, listsOfTheme } from './long-lists.ts';
import { withSectionCards } from './section-cards.ts';
import { statementPages } from './statement-pages.ts';

/**
 * A page to make, and the hash of all that it shows: a build leaves a page alone whose key, code and styles are those of the last one. A page
 * about some explainers shows what their files and ledgers say, and of what they link to only labels; what else it shows, its path adds.
 */
interface StaticPath<Params> {
  params: Params;
  cacheKey: string;
}

/** The page of each explainer, or what goes with it. @param isShown which ones have it */
export async function explainerPaths(isShown: (explainer: ExplainerNode) => boolean = () => true): Promise<StaticPath<{ slug: string }>[]> {
  const { explainers } = await loadGraph();
  const related = await loadRelated();
  return each([...explainers.values()].filter(isShown), async (explainer) => ({
    params: { slug: explainer.slug },
    cacheKey: await keyOf(
      [explainer],
      related.explainers.get(explainer)?.map(({ node }) => [node.slug, node.data.headline]),
    ),
  }));
}

/** The page of each section, and of each that was there once. */
export async function sectionPaths(): Promise<StaticPath<{ slug: string; section: string }>[]> {
  const { explainers } = await loadGraph();
  const related = await loadRelated();
  const sectionCards = withSectionCards(explainers.values());
  const labels = (section: SectionNode | undefined) =>
    section && related.sections.get(section)?.map(({ node }) => [node.id, node.heading, node.explainer.slug, node.explainer.data.headline]);
  const places = [...explainers.values()].flatMap((explainer) => [
    ...explainer.sections.map((section) => ({ explainer, id: section.id, section })),
    ...explainer.history.oldSections.filter(({ id }) => !isReservedId(id)).map(({ id }) => ({ explainer, id, section: undefined })),
  ]);
  return each(places, async ({ explainer, id, section }) => ({
    params: { slug: explainer.slug, section: id },
    cacheKey: await keyOf([explainer], [labels(section), sectionCards.has(explainer.slug)]),
  }));
}

/** The page of each actor, or what goes with it. @param isShown which ones have it */
export async function actorPaths(isShown: (actor: ActorNode) => boolean = () => true): Promise<StaticPath<{ id: string }>[]> {
  const { actors } = await loadGraph();
  return each([...actors.values()].filter(isShown), async (actor) => {
    const { passages, statements, spokenOf, children } = actor;
    const places = [...passages, ...statements.map(({ passage }) => passage), ...spokenOf.map(({ passage }) => passage)];
    const own = [actorLabel(actor), children.map(actorLabel)];
    return { params: { id: actor.id }, cacheKey: await keyOf(new Set(places.map(({ explainer }) => explainer)), own) };
  });
}

/** The pages on which lists of actors go on. */
export async function actorListPaths() {
  const { actors } = await loadGraph();
  const pages = Array.from(actors.values()).flatMap((actor) => {
    const lists = listsOfActor(actor);
    return laterPages(lists).map((page) => ({ node: actor, label: actorLabel(actor), page, pages: lists[page.list] }));
  });
  return each(pages, listPath);
}

/** The page of each theme, or what goes with it. */
export async function themePaths(): Promise<StaticPath<{ id: string }>[]> {
  const { themes } = await loadGraph();
  return each([...themes.values()], async (theme) => ({
    params: { id: theme.id },
    cacheKey: await keyOf(theme.explainers, [themeLabel(theme), theme.because]),
  }));
}

/** The pages on which lists of themes go on. */
export async function themeListPaths() {
  const { themes } = await loadGraph();
  const pages = Array.from(themes.values()).flatMap((theme) => {
    const lists = listsOfTheme(theme);
    return laterPages(lists).map((page) => ({ node: theme, label: themeLabel(theme), page, pages: lists[page.list] }));
  });
  return each(pages, listPath);
}

type Item = PassageNode | StatementNode | WordsUsed | ActorNode | ExplainerNode;

/** One of these pages. Of what it shows an item, the key has no more than that: a list of a thousand explainers changes with one of them. */
async function listPath<Page extends { list: string; number: number }>(from: {
  node: ActorNode | ThemeNode;
  label: unknown;
  page: Page;
  pages: Item[][];
}) {
  const { node, label, page, pages } = from;
  const items = pages[page.number - 1] ?? [];
  const explainers = new Set(items.flatMap((item) => explainerOf(item) ?? []));
  return {
    params: { id: node.id, list: page.list, number: String(page.number) },
    props: page,
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
  return 'sections' in item ? item.slug : 'id' in item && item.id;
}

/** The pages of each list of statements: the first one names who speaks in any of them, and all explainers. */
export async function statementPaths() {
  const graph = await loadGraph();
  const lists = statementLists(graph);
  const tabs = lists.map(({ id, statements }) => [id, statements.length]);
  const pages = lists.flatMap((list) =>
    statementPages(list.statements).map((shown, index, { length: last }) => ({ list, shown, number: index + 1, last })),
  );
  return each(pages, async ({ list, shown, number, last }) => ({
    params: { page: [list.id, number > 1 ? number : undefined].filter((part) => part !== undefined).join('/') || undefined },
    props: { list, shown, number, last },
    cacheKey: await keyOf(number > 1 ? new Set(shown.map(({ passage }) => passage.explainer)) : graph.explainers.values(), [
      tabs,
      last,
      shown.map(ownOf),
    ]),
  }));
}

/** The files of previews of actors and themes, each with those that `previewFileOf` puts there: by page, `actors/ID` or `themes/ID`. */
export async function previewPaths() {
  const { actors, themes } = await loadGraph();
  const previews = [
    ...Array.from(actors.values(), (actor): [string, Preview] => [`actors/${actor.id}`, actorPreview(actor)]),
    ...Array.from(themes.values(), (theme): [string, Preview] => [`themes/${theme.id}`, themePreview(theme)]),
  ];
  return each([...Map.groupBy(previews, ([page]) => previewFileOf(page))], async ([file, entries]) => ({
    params: { file },
    props: { previews: Object.fromEntries(entries) },
    cacheKey: await sha256(entries),
  }));
}

const each = <Item, Result>(items: Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> => Promise.all(items.map(work));

/** All that says who an actor is, without where it stands. */
const actorLabel = ({ passages: _, statements: __, spokenOf: ___, children: ____, of, ...label }: ActorNode): unknown[] => [
  label,
  of && [of.id, of.name, of.kind, of.colour, of.wikidata],
];
const themeLabel = ({ passages: _, explainers: __, because: ___, ...label }: ThemeNode): unknown => label;

const shown = new WeakMap<ExplainerNode, Promise<string>>();

/** What an explainer says wherever it is shown: its files, and the labels of its actors and themes. */
function shownIn(explainer: ExplainerNode, actors: ReadonlyMap<string, ActorNode>): Promise<string> {
  const known = shown.get(explainer);
  if (known) return known;
  const cast = new Set([
    ...explainer.data.actors.map(({ id }) => id),
    ...explainer.passages.flatMap(({ mentions }) => mentions.map(({ actor }) => actor)),
  ]);
  const labels = [...cast].map((id) => {
    const actor = actors.get(id);
    return actor && actorLabel(actor);
  });
  const key = sha256([explainer.key, labels, explainer.themes.map(themeLabel)]);
  shown.set(explainer, key);
  return key;
}

async function keyOf(explainers: Iterable<ExplainerNode>, own: unknown): Promise<string> {
  const { actors } = await loadGraph();
  return sha256([own, await each([...explainers], (explainer) => shownIn(explainer, actors))]);
}

async function sha256(value: unknown): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(value)));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
