import type { BlockContent } from 'mdast';
import { removeTags } from '../../../src/lib/explainer/edit-body.ts';
import { removeAt, setAt } from '../../../src/lib/explainer/edit-frontmatter.ts';
import { splice } from '../../../src/lib/explainer/file.ts';
import type { Path } from '../../../src/lib/explainer/frontmatter.ts';
import { type Explainer, readExplainer } from '../../../src/lib/explainer/read-explainer.ts';
import { element, headingNode, writeNodes } from '../../../src/lib/explainer/syntax.ts';
import { blockNodes, sourcesOfBlocks, type WrittenLeaf, withEditorBlocks } from '../../../src/lib/explainer/write-blocks.ts';
import { flatten, gather, type Holder, type Piece } from '../../../src/lib/shape.ts';
import { isMadeOf } from '../explainer/made-of.ts';
import { CUT, cutWords, type Doomed, hasDoomed } from './cut.ts';
import { besideLeaf, besideOf, scrubHolder, scrubPassage, wordsOf } from './scrub.ts';

/** An explainer's file without words, and the passages, actors and section addresses that went with them. */
export interface Scrubbed {
  mdx: string;
  passages: string[];
  actors: string[];
  /** The addresses of sections that were made of the words. */
  sections: string[];
}

/** Takes words out of an explainer's file: out of its passages and headings, and whatever quotes or is named by them out of its top. */
export function scrubExplainer(mdx: string, doomed: Doomed, file: string): Scrubbed {
  const before = readExplainer(mdx, file);
  const gone = before.sections.flatMap(({ passages }) => passages.filter(({ text }) => cutWords(text, doomed) === '').map(({ id }) => id));
  const [had, has] = [before.sections, before.sections].map((sections, index) =>
    sections.flatMap(({ passages }) => passages.map(({ text }) => (index === 0 ? text : cutWords(text, doomed)))),
  ) as [string[], string[]];
  const isLost = (words: string, from: string | undefined): boolean =>
    from === 'suggested' && had.some((text) => isMadeOf(words, text)) && !has.some((text) => isMadeOf(words, text));
  const lost = new Set(before.sections.filter(({ heading, from }) => heading !== null && isLost(heading, from)));
  const body = before.sections.reduceRight((text, section, index) => {
    const next = scrubSection(section, index, lost.has(section), doomed, before);
    const { start, end } = section.node.position ?? {};
    return next === undefined ? text : splice(text, { start: start?.offset ?? 0, end: end?.offset ?? 0 }, next);
  }, mdx);
  const tidy = body.replace(/\n{3,}/g, '\n\n');
  const { mdx: top, actors } = scrubTop(tidy, before, doomed, file);
  const next = isLost(before.data.headline, before.data.from.headline) ? setAt(top, ['headline'], CUT) : top;
  const sections = before.sections.filter((section) => lost.has(section) || hasDoomed(section.id, doomed)).map(({ id }) => id);
  return { mdx: next, actors, passages: gone, sections };
}

type Section = Explainer['sections'][number];

/**
 * The text of a section without words; undefined where it has none of them.
 *
 * @param isLost whether its heading was made of words of a passage that are gone: the next run of explain suggests another
 */
function scrubSection(section: Section, index: number, isLost: boolean, doomed: Doomed, { mdx, sections }: Explainer): string | undefined {
  const { id, heading, under, from, passages, blocks } = section;
  const said = [id, heading ?? '', under ?? '', ...passages.flatMap(wordsOf), ...flatten(blocks).flatMap(besideOf)];
  if (!isLost && !said.some((text) => hasDoomed(text, doomed))) return undefined;
  const texts = new Map(passages.map((passage) => [passage.id, scrubPassage(passage, doomed)]));
  const holders = new Map<Holder, Holder>();
  const pieces = flatten(blocks).flatMap(({ within, leaf }): Piece<WrittenLeaf>[] => {
    const own = leaf?.kind === 'passage' ? texts.get(leaf.id) : leaf && hasDoomed(besideLeaf(leaf), doomed) ? undefined : leaf;
    if (leaf && !own) return [];
    return [{ within: within.map((holder) => scrubHolder(holder, doomed, holders)), ...(own && { leaf: own }) }];
  });
  if (pieces.length === 0) return '';
  const free = Array.from(sections, (_, at) => `section-${index + 1 + at}`).find((own) => !sections.some((other) => other.id === own));
  const attributes = {
    id: isLost || hasDoomed(id, doomed) ? free : id,
    from: from === 'editor' ? undefined : from,
    under: under === undefined ? undefined : cutWords(under, doomed) || undefined,
  };
  const words = isLost || heading === null ? null : cutWords(heading, doomed) || CUT;
  const title = words === heading ? section.title : words === null ? undefined : headingNode(words, section.title?.depth);
  const children = [...(title ? [title] : []), ...(blockNodes(gather(pieces)) as BlockContent[])];
  return withEditorBlocks(writeNodes([element('Section', attributes, children)]), sourcesOfBlocks(mdx, sections));
}

/** What is left of the top: items whose words are gone go, and the actors whose name they were or whom nothing mentions any more. */
function scrubTop(mdx: string, before: Explainer, doomed: Doomed, file: string): Pick<Scrubbed, 'mdx' | 'actors'> {
  const { data } = before;
  const { sections } = readExplainer(mdx, file);
  const texts = new Map(sections.flatMap(({ passages }) => passages.map(({ id, text }) => [id, text])));
  const tagged = (own: Explainer['sections']): Set<string> =>
    new Set(own.flatMap(({ passages }) => passages.flatMap(({ mentions }) => mentions.map(({ actor }) => actor))));
  const [was, is] = [tagged(before.sections), tagged(sections)];
  const stands = (passage: string, words: readonly (string | undefined)[]): boolean =>
    words.every((own) => own === undefined || texts.get(passage)?.includes(own));
  const says = (value: unknown): boolean => hasDoomed(JSON.stringify(value), doomed);
  const lost = (list: 'keyPoints' | 'dates' | 'statements', index: number): boolean => {
    if (list !== 'statements') return !stands(data[list][index]?.passage ?? '', [data[list][index]?.text]);
    const { passage = '', source, cue, content = [] } = data.statements[index] ?? {};
    return !stands(passage, [source, cue, ...content]);
  };
  const statements = data.statements.filter((_, index) => !lost('statements', index));
  const actors = data.actors.filter(
    ({ id, name }) => says([id, name]) || (was.has(id) && !is.has(id) && !statements.some(({ actor }) => actor === id)),
  );
  const paths: Path[] = [
    ...(typeof data.standfirst === 'string' && !texts.has(data.standfirst) ? [['standfirst']] : []),
    ...(['url', 'publisher', 'section'] as const).filter((key) => says(data.source[key] ?? '')).map((key): Path => ['source', key]),
    ...data.leftOut.flatMap((entry, index): Path[] => (says(entry.text ?? '') ? [['leftOut', index]] : [])),
    ...data.actors.flatMap((actor, index): Path[] => (actors.includes(actor) ? [['actors', index]] : [])),
    ...data.themes.flatMap((theme, index): Path[] => (says([theme.id, theme.name]) ? [['themes', index]] : [])),
    ...(['keyPoints', 'dates', 'statements'] as const).flatMap((list) =>
      data[list].flatMap((_, index): Path[] => (lost(list, index) ? [[list, index]] : [])),
    ),
  ];
  const gone = new Set(actors.map(({ id }) => id));
  const unsaid = data.statements.flatMap(({ actor }, index): Path[] =>
    actor !== undefined && gone.has(actor) ? [['statements', index, 'actor']] : [],
  );
  const parents = data.actors.flatMap(({ of }, index): Path[] => (of !== undefined && gone.has(of) ? [['actors', index, 'of']] : []));
  const because = data.themes.flatMap(({ because }, index) =>
    because.flatMap((own, at): Path[] => (says(own) ? [['themes', index, 'because', at]] : [])),
  );
  // Later ones first, and what is within before what is around, so that each path still leads to what it is about.
  const all = [...unsaid, ...parents, ...because.toReversed(), ...paths.toReversed()];
  const without = all.reduce(removeAt, mdx);
  const untagged = [...gone].reduce((text, actor) => removeTags(text, { actor }), without);
  const headline = says(data.headline) ? setAt(untagged, ['headline'], cutWords(data.headline, doomed) || CUT) : untagged;
  const author = data.author !== null && says(data.author) ? setAt(headline, ['author'], cutWords(data.author, doomed) || null) : headline;
  return { mdx: author, actors: [...gone] };
}
