import { type LeastConfidence, site } from '../../../src/site.config.ts';
import { type Option, UsageError } from './cli.ts';

/** The option of every command that explains articles. */
export const confidenceOption: Record<'min-confidence', Option> = {
  'min-confidence': {
    value: 'N',
    about: `leave out suggestions that are less sure than N, 0 to 1 (default: as src/site.config.ts says for each kind)`,
  },
};

/**
 * The least confidence that a person typed, or the site's own.
 *
 * @throws UsageError for what is no number from 0 to 1
 */
export function readConfidence(text: string | undefined): LeastConfidence {
  if (text === undefined) return site.minConfidence;
  const least = /^[\d.]+$/.test(text) ? Number(text) : Number.NaN;
  if (!(least <= 1)) throw new UsageError(`--min-confidence takes a number from 0 to 1, not "${text}"`);
  return { actors: least, themes: least, keyPoints: least, dates: least, statements: least };
}
