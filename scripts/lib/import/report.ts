import type { Tally } from './import.ts';
import type { Left } from './model/item.ts';
import { onOneLine } from './model/markup.ts';

/** Of each kind so many are named. */
const SHOWN = 20;

/** What became of an import, for a terminal. */
export function formatTally({ fates, left, tags, written }: Tally, dryRun: boolean): string {
  const would = dryRun ? 'would be ' : '';
  const parts = [
    `${fates.imported} ${would}imported`,
    `${fates.there + fates.older} already there`,
    ...(fates.updated > 0 ? [`${fates.updated} ${would}updated`] : []),
    ...(left.length > 0 ? [`${left.length} left out`] : []),
  ];
  return [
    parts.join(', '),
    ...[...Map.groupBy(left, ({ why }) => why)].flatMap(([why, all]) => [`  left out: ${why}`, ...listed(all)]),
    ...(fates.older > 0 ? [`  ${fates.older} of these in a later version`] : []),
    ...(tags.size > 0 ? [`  no theme by its name: ${tagsShown(tags)}`] : []),
    ...(dryRun || written.length === 0 ? [] : ['  explain them: npm run explain']),
  ].join('\n');
}

function listed(all: readonly Left[]): string[] {
  const lines = all.slice(0, SHOWN).map(({ what }) => `    ${onOneLine(what)}`);
  return all.length > SHOWN ? [...lines, `    … and ${all.length - SHOWN} more`] : lines;
}

function tagsShown(tags: ReadonlyMap<string, number>): string {
  const sorted = [...tags].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  const shown = sorted.slice(0, SHOWN).map(([tag, count]) => (count > 1 ? `${tag} (${count})` : tag));
  return onOneLine(sorted.length > SHOWN ? `${shown.join(', ')} and ${sorted.length - SHOWN} more tags` : shown.join(', '));
}
