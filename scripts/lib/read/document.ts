import type { Element } from 'hast';
import { articleFrom } from './article.ts';
import { blocksIn, readNote, titleIn } from './html/blocks.ts';
import { leaveOut, startReading } from './html/reading.ts';
import { wordsOf } from './html/tree.ts';
import { onOneLine } from './html/words.ts';
import type { Stated } from './lines/furniture.ts';
import { countWords, endsSentence } from './lines/wording.ts';
import type { Article, Block, Heading, LeftOut } from './model/types.ts';
import type { Arranged } from './word/arrange.ts';
import type { Properties } from './word/properties.ts';

const LONGEST_HEADLINE = 25;

/**
 * The article of a word processor's document: headline, byline and date by their styles, else as in other articles, else by the properties.
 *
 * @param named what of the document is not in its tree
 */
export function articleOfDocument(arranged: Arranged, named: readonly Pick<LeftOut, 'kind' | 'text'>[], properties: Properties): Article {
  const reading = startReading(arranged.root);
  for (const element of arranged.kicker) leaveOut(reading, 'page part', element);
  const stated = (elements: readonly Element[]): Stated['headline'] => {
    const texts = elements.flatMap((element) => titleIn(reading, element)?.text ?? []);
    return texts.length > 0 ? { text: texts.join(', '), line: 1, from: 'heading' } : undefined;
  };
  const said = { headline: stated(arranged.headline), byline: stated(arranged.byline), date: stated(arranged.date) };
  const blocks = blocksIn(reading)(arranged.root.children, [], 'top');
  for (const note of reading.notes.keys()) readNote(note, reading);
  const heading = said.headline ? undefined : headlineIn(blocks);
  const article = articleFrom(
    blocks.filter((block) => block !== heading),
    { ...said, headline: said.headline ?? (heading && { text: heading.text, line: heading.line, from: 'heading' }) },
    reading,
  );
  const leftOut = [...(article.leftOut ?? []), ...named.map((own): LeftOut => ({ ...own, line: 1 }))];
  const [first] = article.blocks;
  const isStandfirst =
    arranged.standfirst !== undefined && first?.kind === 'paragraph' && onOneLine(first.text) === wordsOf(arranged.standfirst);
  return {
    ...withProperties(article, properties),
    ...(isStandfirst && { hasStandfirst: true as const }),
    ...(leftOut.length > 0 && { leftOut }),
  };
}

/** A first heading that is the headline: with nothing but short lines above it. */
function headlineIn(blocks: readonly Block[]): Heading | undefined {
  const first = blocks.find(({ kind }) => kind === 'heading');
  const above = first ? blocks.slice(0, blocks.indexOf(first)) : [];
  const isShort = (block: Block): boolean =>
    block.kind === 'figure' || (block.kind === 'paragraph' && countWords(block.text) <= LONGEST_HEADLINE && !endsSentence(block.text));
  return first?.kind === 'heading' && above.every(isShort) ? first : undefined;
}

/** Takes from the properties what the document itself does not say. */
export function withProperties({ found: before, ...article }: Article, { title, author, day }: Properties): Article {
  const furniture = [...article.furniture];
  const found: Article['found'] = { ...before };
  const say = (key: 'headline' | 'author' | 'published', kind: Article['furniture'][number]['kind'], text: string | undefined) => {
    if (article[key] !== null || text === undefined) return article[key];
    furniture.push({ kind, text, line: 1 });
    found[key] = 'properties';
    return text;
  };
  const said = {
    headline: say('headline', 'headline', title),
    author: say('author', 'byline', author),
    published: say('published', 'date', day),
  };
  return { ...article, ...said, furniture, ...(Object.keys(found).length > 0 && { found }) };
}
