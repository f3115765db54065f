import { isReservedId } from '../../schemas/id.ts';
import type { ExplainerNode, Graph } from '../graph/types.ts';
import { answerFor, pagesOf } from '../moved/moves.ts';
import { laterPages, listsOfActor, listsOfTerm, listsOfTheme } from './long-lists.ts';
import { each, onceForContent, type StaticPath, sha256 } from './page-key.ts';

/** A page that the site had once at an address where it has no other now. Paths are from the site's root, without slashes at their ends. */
export interface FormerPage {
  path: string;
  kind: keyof typeof pagesOf;
  /** The page that answers for it, and its name; absent where nothing does. */
  now?: { path: string; name: string; language?: string | undefined };
  /** The day that it was withdrawn, where that is known: YYYY-MM-DD. */
  on?: string | undefined;
}

/** What a kind of page has below it, and what it is called. */
interface Live {
  name: string;
  language?: string | undefined;
  below: string[];
}

/** The pages at addresses that were given once, and that a move leads away from. */
export function formerPages(graph: Graph): FormerPage[] {
  const pages = graph.moved.flatMap(({ kind, from }): FormerPage[] => {
    if (kind === 'section' || liveOf(graph, kind, from)) return [];
    const folder = pagesOf[kind];
    const answer = answerFor(graph.moved, { kind, id: from });
    const live = answer?.to === undefined ? undefined : liveOf(graph, kind, answer.to);
    if (answer?.to !== undefined && live) {
      const { name, language } = live;
      return ['', ...live.below].map((below) => ({
        path: `${folder}/${from}${below}`,
        kind,
        now: { path: `${folder}/${answer.to}${below}`, name, language },
      }));
    }
    const [on, below] = answer?.to === undefined ? [answer?.on, answer?.pages ?? []] : [undefined, []];
    return ['', ...below.map((page) => `/${page}`)].map((page) => ({ path: `${folder}/${from}${page}`, kind, on }));
  });
  return [...new Map(pages.map((page) => [page.path, page])).values()];
}

function liveOf({ explainers, unlisted, everyActor, everyTheme, terms }: Graph, kind: FormerPage['kind'], id: string): Live | undefined {
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
  const theme = everyTheme.get(id);
  return theme && { name: theme.name, below: laterPages(listsOfTheme(theme)).map(({ list, number }) => `/${list}/${number}`) };
}

/** The pages of its sections, of those too that it had once, that of its revisions, and what other sites show of it. */
export function belowExplainer({ sections, history }: Pick<ExplainerNode, 'sections' | 'history'>): string[] {
  const ids = [...sections, ...history.oldSections].map(({ id }) => id).filter((id) => !isReservedId(id));
  return [...ids, ...(history.revisions.length > 1 ? ['revisions'] : []), 'embed'].map((page) => `/${page}`);
}

/** The same, as pages to make. */
export const formerPaths = onceForContent(
  (graph): Promise<(StaticPath<{ former: string }> & { props: { page: FormerPage } })[]> =>
    each(formerPages(graph), async (page) => ({ params: { former: page.path }, props: { page }, cacheKey: await sha256(page) })),
);
