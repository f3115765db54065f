import { isReservedId } from '../../schemas/id.ts';
import { ABOUT } from '../../schemas/page.ts';
import { loadRelated } from '../graph/load.ts';
import { actorPreview, type Preview, termPreview, themePreview } from '../graph/preview.ts';
import { previewFileOf } from '../graph/preview-file.ts';
import { placeIn } from '../graph/stories.ts';
import type { ActorNode, ExplainerNode, SectionNode, StoryNode, ThemeNode } from '../graph/types.ts';
import { actorLabel, each, keyOf, onceForContent, type StaticPath, sha256, storyLabel, termLabel, themeLabel } from './page-key.ts';
import { withSectionCards } from './section-cards.ts';
import { rolesIn } from './story-lists.ts';

const explainerKeys = onceForContent(async ({ explainers, unlisted }) => {
  const related = await loadRelated();
  return each([...explainers.values(), ...unlisted.values()], async (explainer) => {
    const labels = related.explainers.get(explainer)?.map(({ node }) => [node.slug, node.data.headline]);
    const ofStories = explainer.stories.map((story) => {
      const { earlier, later, ...place } = placeIn(story, explainer);
      return [
        story.id,
        story.data.headline,
        place,
        [earlier, later].map((other) => other && [other.slug, other.data.headline, other.data.language]),
      ];
    });
    return { explainer, cacheKey: await keyOf([explainer], [labels, ofStories]) };
  });
});

/** The page of each explainer, or what goes with it. @param isShown which ones have it */
export async function explainerPaths(isShown: (explainer: ExplainerNode) => boolean = () => true): Promise<StaticPath<{ slug: string }>[]> {
  const shown = (await explainerKeys()).filter(({ explainer }) => isShown(explainer));
  return shown.map(({ explainer, cacheKey }) => ({ params: { slug: explainer.slug }, cacheKey }));
}

/** The page of each section, and of each that was there once. */
export const sectionPaths = onceForContent(async ({ explainers, unlisted }): Promise<StaticPath<{ slug: string; section: string }>[]> => {
  const related = await loadRelated();
  const sectionCards = withSectionCards(explainers.values());
  const labels = (section: SectionNode | undefined) =>
    section && related.sections.get(section)?.map(({ node }) => [node.id, node.name, node.explainer.slug, node.explainer.data.headline]);
  const places = [...explainers.values(), ...unlisted.values()].flatMap((explainer) => [
    ...explainer.sections.map((section) => ({ explainer, id: section.id, section })),
    ...explainer.history.oldSections.filter(({ id }) => !isReservedId(id)).map(({ id }) => ({ explainer, id, section: undefined })),
  ]);
  return each(places, async ({ explainer, id, section }) => ({
    params: { slug: explainer.slug, section: id },
    cacheKey: await keyOf([explainer], [labels(section), sectionCards.has(explainer.slug)]),
  }));
});

const actorKeys = onceForContent(({ everyActor }) =>
  each([...everyActor.values()], async (actor) => {
    const { passages, statements, spokenOf, children } = actor;
    const places = [...passages, ...statements.map(({ passage }) => passage), ...spokenOf.map(({ passage }) => passage)];
    const own = [actorLabel(actor), actor.profile, children.map(actorLabel)];
    return { actor, cacheKey: await keyOf(new Set(places.map(({ explainer }) => explainer)), own) };
  }),
);

/** The page of each actor, or what goes with it. @param isShown which ones have it */
export async function actorPaths(isShown: (actor: ActorNode) => boolean = () => true): Promise<StaticPath<{ id: string }>[]> {
  const shown = (await actorKeys()).filter(({ actor }) => isShown(actor));
  return shown.map(({ actor, cacheKey }) => ({ params: { id: actor.id }, cacheKey }));
}

const themeKeys = onceForContent(({ everyTheme }) =>
  each([...everyTheme.values()], async (theme) => ({
    theme,
    cacheKey: await keyOf(theme.explainers, [themeLabel(theme), theme.because]),
  })),
);

/** The page of each theme, or what goes with it. @param isShown which ones have it */
export async function themePaths(isShown: (theme: ThemeNode) => boolean = () => true): Promise<StaticPath<{ id: string }>[]> {
  const shown = (await themeKeys()).filter(({ theme }) => isShown(theme));
  return shown.map(({ theme, cacheKey }) => ({ params: { id: theme.id }, cacheKey }));
}

const storyKeys = onceForContent((graph) =>
  each([...graph.stories.values()], async (story) => ({
    story,
    cacheKey: await keyOf(story.explainers, [storyLabel(story), rolesIn(story, graph)]),
  })),
);

/** The page of each story, or what goes with it. @param isShown which ones have it */
export async function storyPaths(isShown: (story: StoryNode) => boolean = () => true): Promise<StaticPath<{ id: string }>[]> {
  const shown = (await storyKeys()).filter(({ story }) => isShown(story));
  return shown.map(({ story, cacheKey }) => ({ params: { id: story.id }, cacheKey }));
}

/** The pages in the publisher's own words, but for the one that has the site's own around it. */
export const publisherPaths = onceForContent(
  ({ pages }): Promise<StaticPath<{ page: string }>[]> =>
    each(
      [...pages.values()].filter(({ id }) => id !== ABOUT),
      async (page) => ({ params: { page: page.id }, cacheKey: await sha256(page) }),
    ),
);

/** The page of each term. */
export const termPaths = onceForContent(
  ({ terms }): Promise<StaticPath<{ id: string }>[]> =>
    each([...terms.values()], async (term) => ({
      params: { id: term.id },
      cacheKey: await keyOf(new Set(term.passages.map(({ explainer }) => explainer)), termLabel(term)),
    })),
);

/** The list of terms; no page where there are none. */
export const glossaryPaths = onceForContent(async ({ terms }): Promise<StaticPath<{ page: undefined }>[]> => {
  if (terms.size === 0) return [];
  const listed = Array.from(terms.values(), ({ id, name, definition, passages }) => [id, name, definition, passages.length]);
  return [{ params: { page: undefined }, cacheKey: await sha256(listed) }];
});

/** The files of previews, each with those that `previewFileOf` puts there: by page, `actors/ID`, `themes/ID` or `glossary/ID`. */
export const previewPaths = onceForContent(async ({ actors, themes, terms }) => {
  const previews = [
    ...Array.from(actors.values(), (actor): [string, Preview] => [`actors/${actor.id}`, actorPreview(actor)]),
    ...Array.from(themes.values(), (theme): [string, Preview] => [`themes/${theme.id}`, themePreview(theme)]),
    ...Array.from(terms.values(), (term): [string, Preview] => [`glossary/${term.id}`, termPreview(term)]),
  ];
  return each([...Map.groupBy(previews, ([page]) => previewFileOf(page))], async ([file, entries]) => ({
    params: { file },
    props: { previews: Object.fromEntries(entries) },
    cacheKey: await sha256(entries),
  }));
});
