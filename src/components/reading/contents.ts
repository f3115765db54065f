/**
 * Marks the section that is being read in the lists of contents, says it in the one for narrow screens, a sheet at the lower edge, and
 * closes that once it was used.
 */
const sheet = document.querySelector<HTMLDetailsElement>('.contents-narrow');
const now = sheet?.querySelector('.contents-now');
const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];

function mark(id: string): void {
  for (const link of links) {
    if (link.hash === `#${id}`) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  if (now) now.textContent = links.find((link) => link.hash === `#${id}`)?.textContent ?? '';
}

const observer = new IntersectionObserver(
  (entries) => {
    const entered = entries.filter(({ isIntersecting }) => isIntersecting).at(-1);
    if (entered) mark(entered.target.getAttribute('aria-labelledby') ?? entered.target.id);
  },
  // A line at a quarter of the window: what crosses it is being read.
  { rootMargin: '-25% 0px -75% 0px' },
);
for (const section of document.querySelectorAll('[data-body] > .section')) observer.observe(section);

sheet?.addEventListener('click', (event) => {
  if (event.target instanceof HTMLAnchorElement) sheet.open = false;
});
addEventListener('pointerdown', (event) => {
  if (sheet?.open && event.target instanceof Node && !sheet.contains(event.target)) sheet.open = false;
});
addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !sheet?.open) return;
  sheet.open = false;
  sheet.querySelector('summary')?.focus();
});
