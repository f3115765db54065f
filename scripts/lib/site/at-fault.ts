import { basename, join } from 'node:path';
import type { SiteContent } from '../content/site-content.ts';
import { type Folders, shownPath } from '../platform/folders.ts';

/** The faults of some files, by file. */
export type FaultsByFile = ReadonlyMap<string, readonly unknown[]>;

/** What is at fault in a build that goes on with the rest. */
export interface AtFault {
  /** The slugs of the explainers that are, themselves or their articles. */
  slugs: ReadonlySet<string>;
  /** What becomes of each, a line for a person. */
  verdicts: string[];
}

/**
 * What a build does about what is at fault: an explainer that has good contents stays on the site as it was, all else is left out.
 *
 * @param articles the articles at fault, absolute paths
 * @param apart the slugs of the explainers whose article is not there
 */
export function findAtFault(
  articles: Iterable<string>,
  apart: Iterable<string>,
  { explainers, atFault }: Pick<SiteContent, 'explainers' | 'atFault'>,
  folders: Folders,
): AtFault {
  const madeOf = new Map(explainers.map(({ slug, data }) => [data.source.file, slug]));
  const [explained, others] = split([...articles], (path) => madeOf.has(basename(path)));
  const slugs = new Set([...explained.flatMap((path) => madeOf.get(basename(path)) ?? []), ...apart, ...atFault.keys()]);
  const published = new Set(explainers.map(({ slug }) => slug));
  const [kept, missing] = split([...slugs], (slug) => published.has(slug));
  const leftOut = [...others, ...missing.map((slug) => join(folders.explainers, `${slug}.mdx`))];
  return {
    slugs,
    verdicts: [
      ...leftOut.map((path) => `${shownPath(path)} is left out`),
      ...kept.sort().map((slug) => `explainers/${slug}/ keeps its last good pages`),
    ],
  };
}

const split = (items: string[], isFirst: (item: string) => boolean): [string[], string[]] => [
  items.filter(isFirst),
  items.filter((item) => !isFirst(item)),
];
