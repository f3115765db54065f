import { spread } from './fresh.ts';
import type { SearchPage } from './search-page.ts';

/** How many queries are typed, and how many letters of each. */
const TYPED = 20;
const LETTERS = 10;
const SLOWER = 4;
/** How many keys that are, at both speeds, if every query is long enough. */
export const KEYS = TYPED * LETTERS * 2;

/**
 * Types queries letter by letter on a processor slowed down four times, each after it was typed once at full speed so that its
 * downloads are done.
 *
 * @param onDone called after each key
 * @returns for each letter, the milliseconds from the key until the frame is painted that shows the answer to what is then in the field
 */
export async function timeKeystrokes(search: SearchPage, queries: readonly string[], onDone: () => void): Promise<number[]> {
  const { page } = search;
  await search.visitEmpty();
  await page.evaluate(watchKeys);
  const session = await page.context().newCDPSession(page);
  const field = page.locator('site-search input[type=search]');
  const times: number[] = [];
  // A key with a letter of another alphabet or an accent is no single key.
  for (const query of spread(
    [...new Set(queries)].filter((text) => /^[a-z][ -~]*$/i.test(text)),
    TYPED,
  )) {
    for (const rate of [1, SLOWER]) {
      await session.send('Emulation.setCPUThrottlingRate', { rate });
      await field.fill('');
      for (const letter of query.slice(0, LETTERS)) {
        await page.keyboard.press(letter === ' ' ? 'Space' : letter);
        onDone();
        // A space at the end asks for nothing new.
        if (letter === ' ') continue;
        const time = await page.evaluate(() => (globalThis as unknown as Watched).painted);
        if (rate === SLOWER) times.push(time);
      }
    }
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  }
  return times;
}

interface Watched {
  /** The milliseconds from the last key to its answer, once that is on the screen. */
  painted: Promise<number>;
}

/** Runs in the page: takes the time from each key to the frame that shows the answer to what the field then holds. */
function watchKeys(): void {
  const element = document.querySelector<HTMLElement>('site-search');
  const input = element?.querySelector<HTMLInputElement>('input[type=search]');
  if (!element || !input) throw new Error('the search page has no search field');
  const isAnswered = () =>
    element.dataset.state === 'done' && (new URLSearchParams(element.dataset.answered).get('q') ?? '').trim() === input.value.trim();
  input.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      (globalThis as unknown as Watched).painted = new Promise((resolve) => {
        // A message that is sent at the start of a frame arrives once the frame is laid out and painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - timeStamp);
        const onAnswer = () => requestAnimationFrame(() => port2.postMessage(null));
        const observer = new MutationObserver(() => {
          if (!isAnswered()) return;
          observer.disconnect();
          onAnswer();
        });
        observer.observe(element, { attributes: true, attributeFilter: ['data-state', 'data-answered'] });
      });
    },
    { capture: true },
  );
}
