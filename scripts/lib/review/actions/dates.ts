import { removeAt } from '../../../../src/lib/explainer/edit-frontmatter.ts';
import { isPeriod, PERIOD_MESSAGE } from '../../../../src/schemas/date.ts';
import type { Handler } from './context.ts';
import { addEntry, writeEntry } from './entries.ts';
import { type Opened, open } from './opened.ts';
import { chosen } from './places.ts';
import { indexOfQuote, quoteIndex } from './quotes.ts';

export const addDate: Handler<'add date'> = (mdx, { at, on, to }, context) => {
  const opened = open(mdx, context);
  requirePeriod(opened, { on, to });
  const place = chosen(opened, at);
  const index = quoteIndex(opened, 'dates', place);
  return addEntry(mdx, 'dates', index, { passage: place.passage.id, text: place.words, on, to });
};

export const changeDate: Handler<'change date'> = (mdx, { on, to, ...quote }, context) => {
  const opened = open(mdx, context);
  requirePeriod(opened, { on, to });
  return writeEntry(mdx, opened.data, 'dates', indexOfQuote(opened, 'dates', quote), { on, to });
};

export const removeDate: Handler<'remove date'> = (mdx, quote, context) =>
  removeAt(mdx, ['dates', indexOfQuote(open(mdx, context), 'dates', quote)]);

function requirePeriod({ refuse }: Opened, { on, to }: { on: string; to: string | undefined }): void {
  if (isPeriod({ on, to })) return;
  throw refuse(`${on} to ${to} is no period: ${PERIOD_MESSAGE}`, 'Write two days, the first one first, or leave the second one out.');
}
