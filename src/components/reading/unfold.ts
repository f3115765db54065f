/** Opens what the place that the address names is folded up in, where the browser does not do so itself. */
function unfold(): void {
  const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const fold = place?.closest<HTMLDetailsElement>('details:not([open])');
  if (!place || !fold) return;
  fold.open = true;
  place.scrollIntoView();
}

unfold();
addEventListener('hashchange', unfold);
