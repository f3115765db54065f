// Runs before the first paint: what the reader chose, else the system's.
try {
  const scheme = localStorage.getItem('scheme');
  if (scheme === 'dark' || scheme === 'light') document.documentElement.dataset.scheme = scheme;
} catch {
  // Storage is refused.
}
