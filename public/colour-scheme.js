// Runs before the first paint: the colour scheme that the reader chose, else the system's.
try {
  const scheme = localStorage.getItem('colour-scheme');
  if (scheme === 'dark' || scheme === 'light') document.documentElement.dataset.scheme = scheme;
} catch {
  // Storage is refused: the system's scheme stays.
}
