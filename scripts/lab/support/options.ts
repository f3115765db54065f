import { UsageError } from '../../lib/cli/cli.ts';

/**
 * The whole number of an option.
 *
 * @param text what was typed; undefined where the option was not given
 * @throws UsageError when it is none from 0 to 999,999,999
 */
export function wholeNumber(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`--${name} takes a whole number, not ${text}`);
  return Number(text);
}
