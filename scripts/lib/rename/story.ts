import { addMove } from '../../../src/lib/moved/moves.ts';
import { formatPublicStories, pagesBelow } from '../moved/public-stories.ts';
import type { Change } from '../platform/changes.ts';
import type { Planned, Stock } from './stock.ts';

/** Gives a story another id: that of its file. @param on YYYY-MM-DD */
export function renameStory(stock: Stock, from: string, to: string, on: string): Planned {
  return {
    changes: [{ move: `stories/${from}.mdx`, to: `stories/${to}.mdx` }, ...publicChange(stock, from, to)],
    moves: addMove(stock.moved, { kind: 'story', from, to, on }),
    said: [`story ${from} is ${to} now`],
  };
}

/** Takes a story away. Its explainers stay; its addresses say that it was withdrawn. @param on YYYY-MM-DD */
export function removeStory(stock: Stock, id: string, on: string): Planned {
  const lists = stock.publicStories[id];
  return {
    changes: [{ remove: `stories/${id}.mdx` }, ...publicChange(stock, id)],
    moves: addMove(stock.moved, { kind: 'story', from: id, on, ...(lists && { pages: pagesBelow(lists) }) }),
    said: [`story ${id} is withdrawn; its explainers stay`],
  };
}

/** The change of what was public. @param to absent where the list of what has moved answers for the story */
function publicChange({ publicStories }: Stock, from: string, to?: string): Change[] {
  const { [from]: lists, ...others } = publicStories;
  if (!lists) return [];
  return [{ write: 'public.json', data: formatPublicStories(to === undefined ? others : { ...others, [to]: lists }) }];
}
