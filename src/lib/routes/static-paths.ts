import { isReservedId } from '../../schemas/id.ts';
import { loadGraph, loadRelated } from '../graph/load.ts';
import { actorPreview, type Preview, themePreview } from '../graph/preview.ts';
import { previewFileOf } from '../graph/preview-file.ts';
import type { ActorNode, ExplainerNode, SectionNode, ThemeNode } from '../graph/types.ts';

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
  const labels = (section: SectionNode | undefined) =>
    section && related.sections.get(section)?.map(({ node }) => [node.id, node.heading, node.explainer.slug, node.explainer.data.headline]);
  const places = [...explainers.values()].flatMap((explainer) => [
    ...explainer.sections.map((section) => ({ explainer, id: section.id, section })),
    ...explainer.history.oldSections.filter(({ id }) => !isReservedId(id)).map(({ id }) => ({ explainer, id, section: undefined })),
  ]);
  return each(places, async ({ explainer, id, section }) => ({
    params: { slug: explainer.slug, section: id },
    cacheKey: await keyOf([explainer], labels(section)),
  }));
}

/** The page of each actor, or what goes with it. */
export async function actorPaths(): Promise<StaticPath<{ id: string }>[]> {
  const { actors } = await loadGraph();
  return each([...actors.values()], async (actor) => {
    const { passages, statements, spokenOf, children } = actor;
    const places = [...passages, ...statements.map(({ passage }) => passage), ...spokenOf.map(({ passage }) => passage)];
    const own = [actorLabel(actor), children.map(actorLabel)];
    return { params: { id: actor.id }, cacheKey: await keyOf(new Set(places.map(({ explainer }) => explainer)), own) };
  });
}

/** The page of each theme, or what goes with it. */
export async function themePaths(): Promise<StaticPath<{ id: string }>[]> {
  const { themes } = await loadGraph();
  return each([...themes.values()], async (theme) => ({
    params: { id: theme.id },
    cacheKey: await keyOf(theme.explainers, [themeLabel(theme), theme.because]),
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
