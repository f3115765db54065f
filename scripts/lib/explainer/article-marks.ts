import type { PhrasingContent } from 'mdast';
import type { Mark } from '../../../src/lib/explainer/document.ts';
import { inOrder } from '../../../src/lib/explainer/marks.ts';
import { attributesOf } from '../../../src/lib/explainer/syntax.ts';
import { struckNode } from '../../../src/lib/explainer/words.ts';
import type { Span } from '../../../src/lib/text/places.ts';
import type { ArticleMark } from '../read/model/types.ts';

/**
 * The marks of a passage: what the article has around its words, and its tags. Where the two cross, the article's is cut at
 * the end of the tag; words that are set as code hold no tags.
 *
 * @param tags none of which overlaps another
 */
export function withTags(marks: readonly ArticleMark[], tags: readonly Mark[]): Mark[] {
  const codes = marks.filter(({ kind }) => kind === 'code');
  const kept = tags.filter(({ start, end }) => !codes.some((code) => code.start < end && start < code.end));
  const own = marks.flatMap((mark) => cutAt(mark, kept).map((span): Mark => ({ ...span, node: nodeOf(mark) })));
  return inOrder([...own, ...kept]);
}

/** The parts of a span, cut where another begins or ends that lies across one of its ends. */
function cutAt({ start, end }: Span, others: readonly Span[]): Span[] {
  const cuts = others.flatMap((other) => {
    if (other.start < start && other.end > start && other.end < end) return other.end;
    return other.start > start && other.start < end && other.end > end ? other.start : [];
  });
  const points = [start, ...cuts.sort((one, other) => one - other), end];
  return points.slice(1).map((point, index) => ({ start: points[index] ?? start, end: point }));
}

function nodeOf(mark: ArticleMark): PhrasingContent {
  switch (mark.kind) {
    case 'emphasis':
    case 'strong':
      return { type: mark.kind, children: [] };
    case 'code':
      return { type: 'inlineCode', value: '' };
    case 'link':
      return { type: 'link', url: mark.url, title: null, children: [] };
    case 'struck':
      return struckNode(mark.text);
    case 'noteMark':
      return { type: 'footnoteReference', identifier: mark.label.toLowerCase(), label: mark.label };
    default:
      return { type: 'mdxJsxTextElement', name: ELEMENTS[mark.kind], attributes: attributesOf({}), children: [] };
  }
}

const ELEMENTS = { sup: 'sup', sub: 'sub', inserted: 'ins' };
