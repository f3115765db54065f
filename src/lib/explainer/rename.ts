import { visit } from 'unist-util-visit';
import { isScalar } from 'yaml';
import type { ExplainerData } from '../../schemas/explainer.ts';
import type { Span } from '../text/places.ts';
import { inline, removeAt, setAt } from './edit-frontmatter.ts';
import { splice, splitFile } from './file.ts';
import { type Path, readFrontmatter } from './frontmatter.ts';
import { type Element, isElement, parseMdx } from './syntax.ts';

/**
 * Gives an actor another id: in its own line, where others belong to it, where it speaks, and in its tags. Where the explainer lists that other
 * one too, the two become one, and the line of the first goes. All other characters stay.
 *
 * @param mdx a file that `readFrontmatter` accepts
 */
export function renameActor(mdx: string, from: string, to: string): string {
  if (!mdx.includes(from)) return mdx;
  const { actors, statements } = readFrontmatter(mdx, '').data;
  const own = indexOf(actors, from);
  const isThere = own !== -1 && indexOf(actors, to) !== -1;
  const paths: Path[] = [
    ...(own === -1 || isThere ? [] : [['actors', own, 'id']]),
    ...indexesOf(actors, ({ of }) => of === from).map((index): Path => ['actors', index, 'of']),
    ...indexesOf(statements, ({ actor }) => actor === from).map((index): Path => ['statements', index, 'actor']),
  ];
  const renamed = withId(mdx, to, [...placesAt(mdx, paths), ...idsOf(mdx, 'Actor', from)]);
  const merged = isThere ? removeAt(renamed, ['actors', own]) : renamed;
  const itself = merged === mdx ? [] : indexesOf(readFrontmatter(merged, '').data.actors, ({ id, of }) => id === of);
  return itself.reduceRight((text, index) => removeAt(text, ['actors', index, 'of']), merged);
}

/**
 * Gives a theme another id. Where the explainer has that one too, the line of the first goes, and its words go to the other.
 *
 * @param mdx as for `renameActor`
 */
export function renameTheme(mdx: string, from: string, to: string): string {
  if (!mdx.includes(from)) return mdx;
  const { themes } = readFrontmatter(mdx, '').data;
  const own = indexOf(themes, from);
  if (own === -1) return mdx;
  const other = indexOf(themes, to);
  if (other !== -1) {
    const words = distinct([...(themes[other]?.because ?? []), ...(themes[own]?.because ?? [])]);
    const withWords = words.length > (themes[other]?.because.length ?? 0) ? setAt(mdx, ['themes', other, 'because'], words, 'name') : mdx;
    return removeAt(withWords, ['themes', own]);
  }
  return withId(mdx, to, placesAt(mdx, [['themes', own, 'id']]));
}

/** Gives a section another id. @param mdx as for `renameActor` */
export const renameSection = (mdx: string, from: string, to: string): string => withId(mdx, to, idsOf(mdx, 'Section', from));

/** Gives a term of the glossary another id, in the tags of an explainer. @param mdx as for `renameActor` */
export const renameTerm = (mdx: string, from: string, to: string): string =>
  mdx.includes(from) ? withId(mdx, to, idsOf(mdx, 'Term', from)) : mdx;

/** Says that the article of an explainer is another file. @param mdx as for `renameActor` */
export const renameSource = (mdx: string, file: string): string => withId(mdx, file, placesAt(mdx, [['source', 'file']]));

const distinct = (words: string[]): string[] => [...new Set(words)];

const indexOf = (items: ExplainerData['actors'] | ExplainerData['themes'], id: string): number => items.findIndex((item) => item.id === id);

const indexesOf = <Item>(items: readonly Item[], isMeant: (item: Item) => boolean): number[] =>
  items.flatMap((item, index) => (isMeant(item) ? [index] : []));

/** Where a new id is to stand, and whether in quotes. */
type Place = Span & { isAttribute?: boolean };

function withId(mdx: string, id: string, places: Place[]): string {
  return places
    .toSorted((one, other) => other.start - one.start)
    .reduce((text, { isAttribute, ...place }) => splice(text, place, isAttribute ? `id="${id}"` : inline(id)), mdx);
}

/** The places of values of the frontmatter. */
function placesAt(mdx: string, paths: readonly Path[]): Place[] {
  const { at } = splitFile(mdx, '');
  const { document } = readFrontmatter(mdx, '');
  return paths.flatMap((path) => {
    const node = document.getIn(path, true);
    if (!isScalar(node) || !node.range) return [];
    return [{ start: at.start + node.range[0], end: at.start + node.range[1] }];
  });
}

/** The places of the attribute `id` of elements that have this one. */
function idsOf(mdx: string, name: string, id: string): Place[] {
  const places: Place[] = [];
  visit(parseMdx(splitFile(mdx, '').body, ''), (node) => {
    if (!isElement(node, name)) return;
    for (const entry of (node as Element).attributes) {
      const { start, end } = entry.position ?? {};
      if (!('name' in entry) || entry.name !== 'id' || entry.value !== id || start?.offset === undefined || end?.offset === undefined)
        continue;
      places.push({ start: start.offset, end: end.offset, isAttribute: true });
    }
  });
  return places;
}
