import { flatten } from '../../../src/lib/shape.ts';
import type { Reading } from './html/reading.ts';
import { dayFromDateline } from './lines/dateline.ts';
import { isFurniture, type Stated, takeFurniture } from './lines/furniture.ts';
import { countWords } from './lines/wording.ts';
import { type Article, type Block, type Heading, hasWords, type Leaf, type LeftOut, type Words } from './model/types.ts';
import { takePageBlocks } from './page-blocks.ts';

/**
 * The article that blocks with a shape make: headline, byline and date line are taken from them, bold lines between paragraphs are headings,
 * and the notes stand at its end.
 *
 * @param all the blocks of the document, those of the page around it too
 * @param stated what its markup says of it already
 */
export function articleFrom(all: readonly Block[], stated: Stated, reading: Pick<Reading, 'leftOut' | 'noteBlocks' | 'terms'>): Article {
  const { blocks, leftOut: pageParts } = takePageBlocks(all);
  const lines = blocks.filter((block) => !isBeside(block));
  const headline = stated.headline ? undefined : headlineIn(lines);
  const found = takeFurniture(
    lines.filter((block) => block !== headline),
    { ...stated, headline: stated.headline ?? (headline && { text: headline.text, line: headline.line, from: 'heading' }) },
  );
  const kept = new Set(found.blocks);
  const own = blocks.filter((block) => kept.has(block) || isBeside(block));
  const notes = [...reading.noteBlocks].flatMap(([label, inner]): Block[] =>
    inner.length > 0 ? [{ kind: 'note', label, blocks: inner }] : [],
  );
  const leftOut = [...reading.leftOut, ...pageParts, ...wordsIn(all.filter((block) => !own.includes(block))).flatMap(marksOf)];
  const { hasStandfirst, ...article } = found;
  const standsFirst = hasStandfirst && wordsIn(own)[0] === found.blocks[0];
  const shaped = [...withBoldHeadings(own, standsFirst ? found.blocks[0] : undefined, reading.terms), ...notes];
  leftOut.push(...dropMarksWithoutNotes(shaped));
  return {
    ...article,
    ...(standsFirst ? { hasStandfirst } : {}),
    published: article.published ?? dayFromDateline({ blocks: shaped, furniture: article.furniture }, leftOut),
    blocks: withoutLastHeadings(shaped),
    ...(leftOut.length > 0 ? { leftOut: leftOut.toSorted((one, other) => one.line - other.line) } : {}),
  };
}

/** What may stand between headline, byline and prose. */
const isBeside = ({ kind }: Block): boolean => kind === 'figure' || kind === 'rule' || kind === 'embed';

const wordsIn = (blocks: readonly Block[]): Words[] => flatten<Leaf>(blocks).flatMap(({ leaf }) => (hasWords(leaf) ? leaf : []));

/** A headline under a lesser rank: the first heading, with nothing but bylines and date lines above it, where no other has its rank or a higher one. */
function headlineIn(blocks: readonly Block[]): Heading | undefined {
  const first = blocks.find((block) => !(block.kind === 'paragraph' && isFurniture(block.text)));
  if (first?.kind !== 'heading') return undefined;
  const isAlone = blocks.every((block) => block === first || block.kind !== 'heading' || (block.depth ?? 0) > (first.depth ?? 0));
  return isAlone ? first : undefined;
}

/** What stood around the words of a line that is no block any more. */
function marksOf({ marks = [], line }: Words): LeftOut[] {
  return marks.flatMap((mark): LeftOut[] => {
    if (mark.kind === 'link') return [{ kind: 'link', text: mark.url, line }];
    if (mark.kind === 'struck') return [{ kind: 'struck text', text: mark.text, line }];
    return mark.kind === 'noteMark' ? [{ kind: 'note mark', text: mark.label, line }] : [];
  });
}

/** In words; a longer line is a paragraph. */
const LONGEST_BOLD_HEADING = 15;

/** A short bold line alone that is no sentence, or a question, with prose below it, is a heading. */
function withBoldHeadings(blocks: readonly Block[], standfirst: Block | undefined, terms: ReadonlySet<Block>): Block[] {
  const shaped: Block[] = [];
  for (const block of blocks.toReversed()) {
    const [below] = shaped;
    const isHeading =
      block !== standfirst &&
      !terms.has(block) &&
      isBoldLine(block) &&
      below !== undefined &&
      below.kind !== 'rule' &&
      below.kind !== 'embed';
    shaped.unshift(isHeading ? { kind: 'heading', text: block.text.replaceAll('\n', ' '), line: block.line } : block);
  }
  return shaped;
}

function isBoldLine(block: Block): block is Words {
  if (block.kind !== 'paragraph' || countWords(block.text) > LONGEST_BOLD_HEADING || /[.,;:…]["'”’»)]*$/u.test(block.text)) return false;
  const marks = block.marks ?? [];
  const plain = marks.every(({ kind }) => kind === 'strong' || kind === 'emphasis');
  return plain && marks.some(({ kind, start, end }) => kind === 'strong' && start === 0 && end === block.text.length);
}

/** Takes out the marks of notes that are not there, and names them. */
function dropMarksWithoutNotes(blocks: readonly Block[]): LeftOut[] {
  const labels = new Set(blocks.flatMap((block) => (block.kind === 'note' ? block.label : [])));
  return wordsIn(blocks).flatMap((words) => {
    const lost = (words.marks ?? []).filter((mark) => mark.kind === 'noteMark' && !labels.has(mark.label));
    if (lost.length === 0) return [];
    words.marks = words.marks?.filter((mark) => !lost.includes(mark));
    return lost.map((mark): LeftOut => ({ kind: 'note mark', text: mark.kind === 'noteMark' ? mark.label : '', line: words.line }));
  });
}

/** Headings that nothing stands below are strong paragraphs, where the article has words at all. */
function withoutLastHeadings(blocks: readonly Block[]): Block[] {
  const last = blocks.findLastIndex((block) => wordsIn([block]).length > 0);
  return blocks.map((block, index) => {
    if (block.kind !== 'heading' || last === -1 || index < last) return block;
    const { text, line } = block;
    return { kind: 'paragraph', text, marks: [{ kind: 'strong', start: 0, end: text.length }], line };
  });
}
