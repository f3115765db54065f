import { UNAVAILABLE } from './unavailable.ts';

/** Loads what the search page does: no other page needs it. */
const search = document.querySelector<HTMLElement>('site-search');
if (search) {
  import('./site-search.ts').catch((error) => {
    console.error(error);
    search.dataset.state = 'failed';
    search.querySelector('.search-status')?.replaceChildren(UNAVAILABLE, 'Load this page again to retry.');
  });
}
