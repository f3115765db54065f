import { readFile } from 'node:fs/promises';
import { ContentError } from '../../../src/lib/content-error.ts';
import type { SectionText } from '../../../src/lib/explainer/document.ts';
import { figuresIn, type Tree } from '../../../src/lib/shape.ts';
import { shownPath } from '../platform/folders.ts';

/**
 * Makes sure that the pictures of an explainer are there.
 *
 * @param media the names of those that are
 * @param path of the explainer's file, absolute; it is read only to say a line
 * @throws AggregateError of ContentErrors, one for each that is not
 */
export async function requirePictures(sections: readonly SectionText[], media: ReadonlySet<string>, path: string): Promise<void> {
  const missing = missingOf(sections, media);
  if (missing.length === 0) return;
  const lines = (await readFile(path, 'utf8')).split('\n');
  const file = shownPath(path);
  const faults = missing.map((name) => {
    const line = lines.findIndex((text) => text.includes(`picture="${name}"`)) + 1 || undefined;
    const hint = 'Put it back from version control, run npm run explain to make it again of the article, or delete picture="…" here.';
    return new ContentError(`the picture ${name} is not in media/`, { file, line }, hint);
  });
  throw new AggregateError(faults, `${file} names pictures that are not there`);
}

/** Sections whose figures name no picture that is not there, and the names of those that they named. */
export function withoutMissing(sections: SectionText[], media: ReadonlySet<string>): { sections: SectionText[]; missing: string[] } {
  const missing = missingOf(sections, media);
  if (missing.length === 0) return { sections, missing };
  return { sections: sections.map((section) => ({ ...section, blocks: without(section.blocks, missing) })), missing };
}

const missingOf = (sections: readonly SectionText[], media: ReadonlySet<string>): string[] => {
  const names = sections.flatMap(({ blocks }) => figuresIn(blocks).flatMap(({ picture }) => picture ?? []));
  return [...new Set(names)].filter((name) => !media.has(name));
};

const without = <Leaf extends object>(trees: readonly Tree<Leaf>[], missing: readonly string[]): Tree<Leaf>[] =>
  trees.map((tree) => {
    if (!('blocks' in tree)) return tree;
    const blocks = without(tree.blocks, missing);
    if (tree.kind !== 'figure' || !missing.includes(tree.picture ?? '')) return { ...tree, blocks };
    const { picture: _, ...figure } = tree;
    return { ...figure, blocks };
  });
