/** Loads what the search page does: no other page needs it. */
const search = document.querySelector<HTMLElement>('site-search');
if (search) {
  import('./site-search.ts').catch((error) => {
    console.error(error);
    search.dataset.state = 'failed';
    search.querySelector('.search-status')?.replaceChildren('Search is not available just now. Load this page again to retry.');
  });
}
