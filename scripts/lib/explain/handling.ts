import { slugSchema } from '../../../src/schemas/id.ts';
import { type Option, UsageError } from '../cli/cli.ts';
import { isAddress } from '../fetch/fetch.ts';
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
  return given === 'dry-run' ? { dryRun: true } : { decided: given };
}

/**
 * Whether a person wants the article on standard input, and says how it is to be called.
 *
 * @throws UsageError for `-` beside files or without a name, for a name without `-`, and for a name that can be no address
 */
export function readsStandardInput(operands: readonly string[], name: string | undefined): boolean {
  if (!operands.includes('-')) {
    if (name === undefined || operands.filter(isAddress).length === 1) return false;
    throw new UsageError('--name is for one address, or for an article on standard input: put - in place of files');
  }
  if (operands.length > 1) throw new UsageError('- stands alone: standard input is one article');
  if (name === undefined) throw new UsageError('- needs --name, such as --name corn-street');
  if (!slugSchema.safeParse(name).success)
    throw new UsageError(`--name takes lower-case words joined by hyphens, such as corn-street, not "${name}"`);
  return true;
}
