import type { Figure } from '../support/figure.ts';
import { Random } from '../support/random.ts';
import type { PartResult } from './parts.ts';
import { soakSite } from './site.ts';

/**
 * Publishes sites whose articles and explainers are edited at random, edition after edition, builds the last one, and follows on it every
 * address that any edition gave.
 *
 * @param articles the paragraphs of each
 * @param sites how many
 * @param tick called after each
 */
export async function soakSites(
  articles: readonly string[][],
  sites: number,
  seed: number,
  tick: () => void = () => {},
): Promise<PartResult> {
  const random = new Random(seed);
  const faults: string[] = [];
  let [given, resolved, wrong] = [0, 0, 0];
  // One after the other: two of Astro's builds at once would share a file of the project.
  for (let next = 0; next < sites; next += 1) {
    const site = await soakSite(articles, random);
    given += site.given;
    resolved += site.given - site.dead.length;
    wrong += site.wrong.length;
    faults.push(...site.faults, ...site.dead, ...site.wrong);
    tick();
  }
  const on = `on ${sites} built sites`;
  const figures: Figure[] = [
    {
      label: `addresses ever given that resolve ${on}`,
      unit: 'percent',
      value: (100 * resolved) / Math.max(1, given),
      of: given,
      bar: { least: 100 },
    },
    { label: `addresses that lead elsewhere ${on}`, unit: 'count', value: wrong, of: given, bar: { most: 0 } },
  ];
  return { figures, faults };
}
