import { removeAt } from '../../../../src/lib/explainer/edit-frontmatter.ts';
import type { Handler } from './context.ts';
import { addEntry } from './entries.ts';
import { open } from './opened.ts';
import { chosen } from './places.ts';
import { indexOfQuote, quoteIndex } from './quotes.ts';

export const addKeyPoint: Handler<'add key point'> = (mdx, { at }, context) => {
  const opened = open(mdx, context);
  const place = chosen(opened, at);
  const index = quoteIndex(opened, 'keyPoints', place);
  return addEntry(mdx, 'keyPoints', index, { passage: place.passage.id, text: place.words });
};

export const removeKeyPoint: Handler<'remove key point'> = (mdx, quote, context) =>
  removeAt(mdx, ['keyPoints', indexOfQuote(open(mdx, context), 'keyPoints', quote)]);
