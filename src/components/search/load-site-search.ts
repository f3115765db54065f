import { reading } from '@words/reading.ts';

/** Loads what the search page does: no other page needs it. */
async function load(search: HTMLElement): Promise<void> {
  // Without a query nothing waits for it: the page is painted first.
  if (location.search === '') await painted();
  try {
    await import('./site-search.ts');
  } catch (error) {
    console.error(error);
    search.dataset.state = 'failed';
    search.querySelector('.search-status')?.replaceChildren(`${reading.searchUnavailable} ${reading.reload}`);
  }
}

/** Resolves with the second frame from now: the first has been painted by then. */
const painted = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

const search = document.querySelector<HTMLElement>('site-search');
if (search) void load(search);
