import { isReservedId } from '../../schemas/id.ts';
import type { ExplainerNode, Graph } from '../graph/types.ts';
import { answerFor, pagesOf } from '../moved/moves.ts';
import { embedPagesBelow, revisionsOf } from './embed-parts.ts';
import { laterPages, listsOfActor, listsOfTerm, listsOfTheme } from './long-lists.ts';
import { each, onceForContent, type StaticPath, sha256 } from './page-key.ts';
import { listsOfStory } from './story-lists.ts';

/**
 * A page that the site had once at an address where it has no other now. Paths are from the site's root, without slashes at their ends.
 *
 * - `moved`: another page answers for it.
 * - `withdrawn`: nothing does; on that day, where it is known (YYYY-MM-DD).
 * - `unpublished`: it is not public at present.
 */
export type FormerPage = { path: string } & (
  | { fate: 'moved'; now: { path: string; name: string; language?: string | undefined } }
  | { fate: 'withdrawn'; kind: PageKind; on: string | undefined }
  | { fate: 'unpublished' }
);

type PageKind = keyof typeof pagesOf;

/** What a kind of page has below it, and what it is called. */
interface Live {
  name: string;
  language?: string | undefined;
  below: string[];
}

/** The pages at addresses that were given once: those that a move leads away from, and those of what was public and is not. */
export function formerPages(graph: Graph): FormerPage[] {
  const takenBack = takenBackPaths(graph).map((path): FormerPage => ({ path, fate: 'unpublished' }));
  return [...new Map([...takenBack, ...movedPages(graph)].map((page) => [page.path, page])).values()];
}

function movedPages(graph: Graph): FormerPage[] {
  return graph.moved.flatMap(({ kind, from }): FormerPage[] => {
    if (kind === 'section' || liveOf(graph, kind, from)) return [];
    const folder = pagesOf[kind];
    const answer = answerFor(graph.moved, { kind, id: from });
    const live = answer?.to === undefined ? undefined : liveOf(graph, kind, answer.to);
    if (answer?.to !== undefined && live) {
      const { name, language } = live;
      return ['', ...live.below].map((below) => ({
        path: `${folder}/${from}${below}`,
        fate: 'moved',
        now: { path: `${folder}/${answer.to}${below}`, name, language },
      }));
    }
    const [on, below] = answer?.to === undefined ? [answer?.on, answer?.pages ?? []] : [undefined, takenBackBelow(graph, kind, answer.to)];
    return ['', ...below.map((page) => `/${page}`)].map((page) => ({ path: `${folder}/${from}${page}`, fate: 'withdrawn', kind, on }));
  });
}

/** Of explainers that are taken back all pages, and those of whom and what nothing else on the site is about; of stories all pages. */
function takenBackPaths({ withdrawn, withdrawnStories, explainers, unlisted, everyActor, everyTheme }: Graph): string[] {
  const pages = withdrawn
    .filter(({ slug }) => !explainers.has(slug) && !unlisted.has(slug))
    .flatMap(({ slug, pages }) => ['', ...pages.map((page) => `/${page}`)].map((page) => `explainers/${slug}${page}`));
  const actors = withdrawn.flatMap(({ actors }) => actors).filter((id) => !everyActor.has(id));
  const themes = withdrawn.flatMap(({ themes }) => themes).filter((id) => !everyTheme.has(id));
  return [
    ...pages,
    ...actors.map((id) => `${pagesOf.actor}/${id}`),
    ...themes.map((id) => `${pagesOf.theme}/${id}`),
    ...withdrawnStories.flatMap(({ id, pages: own }) =>
      ['', ...own.map((page) => `/${page}`)].map((page) => `${pagesOf.story}/${id}${page}`),
    ),
  ];
}

/** The pages below that of a story which is taken back. */
const takenBackBelow = ({ withdrawnStories }: Graph, kind: PageKind, id: string): string[] =>
  (kind === 'story' && withdrawnStories.find((story) => story.id === id)?.pages) || [];

function liveOf(graph: Graph, kind: PageKind, id: string): Live | undefined {
  const { explainers, unlisted, everyActor, everyTheme, terms, stories } = graph;
  if (kind === 'explainer') {
    const explainer = explainers.get(id) ?? unlisted.get(id);
    return explainer && { name: explainer.data.headline, language: explainer.data.language, below: belowExplainer(explainer) };
  }
  if (kind === 'actor') {
    const actor = everyActor.get(id);
    return actor && { name: actor.name, below: laterPages(listsOfActor(actor)).map(({ list, number }) => `/${list}/${number}`) };
  }
  if (kind === 'term') {
    const term = terms.get(id);
    return term && { name: term.name, below: laterPages(listsOfTerm(term)).map(({ list, number }) => `/${list}/${number}`) };
  }
  if (kind === 'story') {
    const story = stories.get(id);
    if (!story) return undefined;
    const below = laterPages(listsOfStory(story, graph)).map(({ list, number }) => `/${list}/${number}`);
    return { name: story.data.headline, below: [...below, '/embed'] };
  }
  const theme = everyTheme.get(id);
  return theme && { name: theme.name, below: laterPages(listsOfTheme(theme)).map(({ list, number }) => `/${list}/${number}`) };
}

/** The pages of its sections, of those too that it had once, that of its revisions, and what other sites show of it. */
export function belowExplainer(explainer: ExplainerNode): string[] {
  const { sections, history } = explainer;
  const ids = [...sections, ...history.oldSections].map(({ id }) => id).filter((id) => !isReservedId(id));
  return [...ids, ...(history.revisions.length > 1 ? ['revisions'] : []), ...embedPagesBelow(revisionsOf(explainer))].map(
    (page) => `/${page}`,
  );
}

/** The same, as pages to make. */
export const formerPaths = onceForContent(
  (graph): Promise<(StaticPath<{ former: string }> & { props: { page: FormerPage } })[]> =>
    each(formerPages(graph), async (page) => ({ params: { former: page.path }, props: { page }, cacheKey: await sha256(page) })),
);
