import { UsageError } from '../../lib/cli/cli.ts';

/** What can be measured alone, in the order in which it is. */
export const partNames = ['index', 'ranking', 'fresh', 'bytes', 'filters', 'keystrokes'] as const;
export type Part = (typeof partNames)[number];

const isPart = (name: string): name is Part => partNames.some((part) => part === name);

/**
 * The parts to measure.
 *
 * @param only what `--only` was given, with commas between; all parts where it was not
 * @throws UsageError when it names what is no part
 */
export function readParts(only: string | undefined): ReadonlySet<Part> {
  if (only === undefined) return new Set(partNames);
  const names = only.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !isPart(name));
  if (unknown !== undefined) throw new UsageError(`there is no part "${unknown}"; the parts are ${partNames.join(', ')}`);
  return new Set(names.filter(isPart));
}
