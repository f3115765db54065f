import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { FoundMention } from '../analyse/model/analysis.ts';
import type { ExplainerInput } from './mdx.ts';
import { sectionIds } from './section-ids.ts';

/** The tree of a new explainer's body: sections, their headings and passages, and the actors named in them. */
export function bodyOf({ analysis, passages }: ExplainerInput): RootContent[] {
  const ids = sectionIds(analysis.sections.map(({ heading }) => heading));
  return analysis.sections.map(({ heading, from, first, last }, index) => {
    const own = analysis.paragraphs.slice(first, last + 1).map(({ text }, offset) => {
      const paragraph = first + offset;
      const mentions = keepSpaces(
        text,
        analysis.mentions.filter((mention) => mention.paragraph === paragraph),
      );
      return element('Passage', { id: passages[paragraph] }, [{ type: 'paragraph', children: mark(text, mentions) }]);
    });
    const title: BlockContent = { type: 'heading', depth: 2, children: [{ type: 'text', value: heading }] };
    return element('Section', { id: ids[index], from }, [title, ...own]);
  });
}

/**
 * The mentions of a paragraph that can be marked. MDX takes the spaces out of a paragraph that is nothing but elements: there only the
 * first mention stays.
 */
export function keepSpaces(text: string, mentions: FoundMention[]): FoundMention[] {
  const rest = mentions.reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text);
  return rest.trim() === '' ? mentions.slice(0, 1) : mentions;
}

/** A text with its mentions, as nodes; they do not overlap. */
export function mark(text: string, mentions: Omit<FoundMention, 'paragraph'>[]): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let done = 0;
  const addText = (end: number): void => {
    if (end > done) parts.push({ type: 'text', value: text.slice(done, end) });
  };
  for (const { start, end, actor, relation } of mentions.toSorted((one, other) => one.start - other.start)) {
    if (start < done || end <= start || end > text.length)
      throw new RangeError(`a mention of ${actor} overlaps another or leaves its paragraph`);
    addText(start);
    parts.push({
      type: 'mdxJsxTextElement',
      name: 'Actor',
      attributes: attributesOf({ id: actor, as: relation === 'name' ? undefined : relation }),
      children: [{ type: 'text', value: text.slice(start, end) }],
    });
    done = end;
  }
  addText(text.length);
  return parts;
}

/** An element with blocks in it; attributes without a value are left out. */
export function element(name: string, attributes: Record<string, string | undefined>, children: BlockContent[]): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes: attributesOf(attributes), children };
}

function attributesOf(attributes: Record<string, string | undefined>): MdxJsxAttribute[] {
  return Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : { type: 'mdxJsxAttribute', name, value }));
}
