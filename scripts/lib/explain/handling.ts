import { type Option, UsageError } from '../cli/cli.ts';
import type { Handling } from '../reconcile/store.ts';

/** The options that say what a run does with what both a person and the article changed. */
export const handlingOptions: Record<'ours' | 'theirs' | 'dry-run', Option> = {
  ours: { about: 'where you and the article changed the same thing, keep yours' },
  theirs: { about: 'where you and the article changed the same thing, take the new one' },
  'dry-run': { about: 'say what would happen, and write nothing' },
};

/**
 * What a person decided for a run.
 *
 * @throws UsageError for two that exclude each other
 */
export function readHandling(flags: readonly string[]): Handling {
  const [given, other] = (['ours', 'theirs', 'dry-run'] as const).filter((name) => flags.includes(name));
  if (other) throw new UsageError(`--${given} and --${other} do not go together`);
  return given === 'dry-run' ? { dryRun: true } : { side: given };
}
