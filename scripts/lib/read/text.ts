import { linesOf } from './decode.ts';
import { isCaption } from './lines/caption.ts';
import { dayFromDateline } from './lines/dateline.ts';
import { isFurniture, takeFurniture } from './lines/furniture.ts';
import { numberLines } from './lines/line.ts';
import { gatherLists } from './lines/lists.ts';
import { numberedHeadings } from './lines/numbered-headings.ts';
import { takePageParts } from './lines/page-parts.ts';
import { paragraphsOf } from './lines/paragraphs.ts';
import { takeUnlabelled } from './lines/unlabelled.ts';
import { countWords, endsSentence, isListItem } from './lines/wording.ts';
import type { Article, Block, Words } from './model/types.ts';

const LONGEST_HEADING = 10;
const CREDIT =
  /\b(?:photo(?:graph)?|image|picture|figure|fig\.|caption|credit|source|video|graphic|map|courtesy)\b\s*(?:[:/]|by\b|of\b|from\b)/i;

/** Reads plain text: headline, byline and date line, paragraphs, and subheadings on lines of their own; names what stands around them. */
export function readText(text: string): Article {
  const top = takeUnlabelled(numberLines(linesOf(text)));
  const { lines, leftOut } = takePageParts(top.lines, top.leftOut);
  const runs = paragraphsOf(lines);
  const numbered = numberedHeadings(runs.flat());
  const blocks = runs.flatMap((run, index) =>
    run.map(
      (words): Block => (numbered.has(words) || isHeading(runs, index) ? { kind: 'heading', text: words.text, line: words.line } : words),
    ),
  );
  const found = takeFurniture(
    blocks.filter((block) => !isCaptionBlock(block)),
    top.byline && { byline: top.byline },
  );
  const kept = new Set(found.blocks);
  const own = blocks.flatMap((block): Block[] =>
    isCaptionBlock(block) ? [{ kind: 'figure', blocks: [block] }] : kept.has(block) ? [block] : [],
  );
  const standfirst = own.findIndex((block) => found.hasStandfirst && block === found.blocks[0]) + 1;
  const article = { ...found, blocks: [...own.slice(0, standfirst), ...gatherLists(own.slice(standfirst))] };
  return { ...article, published: article.published ?? dayFromDateline(article, leftOut), ...(leftOut.length > 0 && { leftOut }) };
}

const isCaptionBlock = (block: Block): boolean => block.kind === 'paragraph' && isCaption(block.text);

/** A short line between blank lines that has prose above and below it, and is neither a sentence nor a list item. */
function isHeading(runs: Words[][], at: number): boolean {
  const [block, ...others] = runs[at] ?? [];
  const [above, below] = [runs[at - 1]?.at(-1), runs[at + 1]?.[0]];
  if (!block || !above || !below || others.length > 0 || !isProse(above) || !isProse(below)) return false;
  return /^["'“‘]?[\p{Lu}\p{N}]/u.test(block.text) && !isFurniture(block.text) && isOpenPhrase(block.text);
}

function isOpenPhrase(text: string): boolean {
  return countWords(text) <= LONGEST_HEADING && !/[.!?…:;,"'”’»]$/u.test(text) && !isListItem(text) && !CREDIT.test(text);
}

const isProse = (block: Words): boolean => endsSentence(block.text) && !isListItem(block.text);
