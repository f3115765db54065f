import { hash } from '../../../src/lib/text/hash.ts';
import { UsageError } from '../cli/cli.ts';

/** A share of the pages and cards of a site. */
export interface Part {
  /** From 1 to `of`. */
  number: number;
  of: number;
}

/** A part as a person writes it, such as `2/4`. @throws UsageError for what is none */
export function parsePart(text: string): Part {
  const [, number = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (number < 1 || number > of) throw new UsageError(`--part takes a number and of how many, such as 2/4, not "${text}"`);
  return { number, of };
}

/** True where a part has a file, which is where one part of that many has it. @param path in the site, with `/` between folders */
export const isInPart = (path: string, { number, of }: Part): boolean => hash(path) % of === number - 1;
