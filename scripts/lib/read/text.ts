import { isUnspaced } from '../../../src/lib/text/unspaced.ts';
import { linesOf } from './decode.ts';
import { isCaption } from './lines/caption.ts';
import { dayFromDateline } from './lines/dateline.ts';
import { isFurniture, takeFurniture } from './lines/furniture.ts';
import { numberLines, withoutLines } from './lines/line.ts';
import { gatherLists } from './lines/lists.ts';
import { numberedHeadings } from './lines/numbered-headings.ts';
import { takePageParts } from './lines/page-parts.ts';
import { paragraphsOf } from './lines/paragraphs.ts';
import { takeUnlabelled } from './lines/unlabelled.ts';
import { countWords, endsSentence, isListItem } from './lines/wording.ts';
import type { Article, Block, Words } from './model/types.ts';

const LONGEST_HEADING = 10;
/** In characters, for a script that sets no spaces between words. */
const LONGEST_UNSPACED = 25;
const CREDIT =
  /\b(?:photo(?:graph)?|image|picture|figure|fig\.|caption|credit|source|video|graphic|map|courtesy)\b\s*(?:[:/]|by\b|of\b|from\b)/i;

/** What is known of a text by how it was set; lines are 1-based. */
export interface Known {
  headings?: ReadonlySet<number>;
  /** The line of the headline, which is none of the text. */
  headline?: number;
}

/**
 * Reads plain text: headline, byline and date line, paragraphs, and subheadings on lines of their own; names what stands around them.
 *
 * @param known what is headline and heading without looking like one
 */
export function readText(text: string, known: Known = {}): Article {
  const all = numberLines(linesOf(text));
  const headline = all.find(({ number }) => number === known.headline);
  const top = takeUnlabelled(all);
  const { lines, leftOut } = takePageParts(headline ? withoutLines(top.lines, new Set([headline])) : top.lines, top.leftOut);
  const runs = paragraphsOf(lines);
  const numbered = numberedHeadings(runs.flat());
  const blocks = runs.flatMap((run, index) =>
    run.map(
      (words): Block =>
        numbered.has(words) || known.headings?.has(words.line) || isHeading(runs, index)
          ? { kind: 'heading', text: words.text, line: words.line }
          : words,
    ),
  );
  const found = takeFurniture(
    blocks.filter((block) => !isCaptionBlock(block)),
    {
      byline: top.byline && { ...top.byline, from: 'line' },
      headline: headline && { text: headline.text, line: headline.number, from: 'line' },
    },
  );
  const kept = new Set(found.blocks);
  const own = blocks.flatMap((block): Block[] =>
    isCaptionBlock(block) ? [{ kind: 'figure', blocks: [block] }] : kept.has(block) ? [block] : [],
  );
  const standfirst = own.findIndex((block) => found.hasStandfirst && block === found.blocks[0]) + 1;
  const article = { ...found, blocks: [...own.slice(0, standfirst), ...gatherLists(own.slice(standfirst))] };
  const day = article.published === null ? dayFromDateline(article, leftOut) : null;
  return {
    ...article,
    ...(day !== null && { published: day, found: { ...article.found, published: 'dateline' } }),
    ...(leftOut.length > 0 && { leftOut }),
  };
}

const isCaptionBlock = (block: Block): boolean => block.kind === 'paragraph' && isCaption(block.text);

/** A short line between blank lines that has prose above and below it, and is neither a sentence nor a list item. */
function isHeading(runs: Words[][], at: number): boolean {
  const [block, other] = runs[at] ?? [];
  const [above, below] = [runs[at - 1]?.at(-1), runs[at + 1]?.[0]];
  if (!block || !above || !below || other || !isProse(above) || !isProse(below)) return false;
  return /^["'“‘„«「]?[\p{Lu}\p{Lo}\p{N}]/u.test(block.text) && !isFurniture(block.text) && isOpenPhrase(block.text);
}

function isOpenPhrase(text: string): boolean {
  const isShort = countWords(text) <= LONGEST_HEADING && !(isUnspaced(text) && text.length > LONGEST_UNSPACED);
  return isShort && !/[.!?…:;,"'”’»。！？：；，、؟؛،۔।」』]$/u.test(text) && !isListItem(text) && !CREDIT.test(text);
}

const isProse = (block: Words): boolean => endsSentence(block.text) && !isListItem(block.text);
