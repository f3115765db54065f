import { ContentError } from '../../../src/lib/content-error.ts';

const FILE = 'src/site.config.ts';
const LITERAL = String.raw`('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")`;
/** The name of the site, and that of its publisher, among the settings at the end of the file. */
const SITE = new RegExp(String.raw`(readSettings\(\{\n  name: )${LITERAL}`);
const PUBLISHER = new RegExp(String.raw`(\n  publisher: \{ name: )${LITERAL}`);

/**
 * Puts a name into the settings: the site's, and the publisher's where that was the same.
 *
 * @param settings the text of `src/site.config.ts`
 * @throws ContentError where the settings are not written as they came
 */
export function nameSite(settings: string, name: string): string {
  const [, , before] = SITE.exec(settings) ?? [];
  if (before === undefined)
    throw new ContentError('the name of the site is not where it was', { file: FILE }, `Write it there by hand: name: ${literal(name)}`);
  const put = (_: string, start: string): string => start + literal(name);
  const named = settings.replace(SITE, put);
  return PUBLISHER.exec(named)?.[2] === before ? named.replace(PUBLISHER, put) : named;
}

const literal = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;
