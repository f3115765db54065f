import { ContentError } from '../../../src/lib/content-error.ts';
import { decode } from './decode.ts';
import { kindOf } from './kinds.ts';

const HTML =
  /^\s*(?:<!--[\s\S]*?-->\s*)?<(?:!doctype\s+html|html|head|meta|body|article|main|section|div|header|h[1-6]|p|span|b)\b[\s\S]*>/i;
const FRONT_MATTER = /^(?:---[ \t]*\r?\n[\w-]+[ \t]*:[\s\S]*?\n---|\+\+\+[ \t]*\r?\n[\s\S]*?\n\+\+\+)[ \t]*(?:\r?\n|$)/;
/** What nobody types who does not mean Markdown, each with its own sign. */
const MARKDOWN = [/^#{1,6} \S/m, /\[[^\]\n]+\]\(https?:[^)\s]+\)/, /\*\*[^*\s][^*\n]*\*\*/, /^```/m, /^\|.*\|\s*\n\|[\s:|-]+\|\s*$/m];

/**
 * The ending that the name of a file with these bytes should have, for an article that has no name yet.
 *
 * @param file what to call it in messages
 * @throws ContentError for what can't be read
 */
export function endingFor(bytes: Uint8Array, file: string): string {
  const kind = kindOf(bytes);
  if (kind && 'endings' in kind) return kind.endings[0];
  if (kind) throw new ContentError(`this is ${kind.name}`, { file }, kind.hint);
  const text = decode(bytes, file);
  if (HTML.test(text)) return '.html';
  const isMarkdown = FRONT_MATTER.test(text) || /^\s*# \S/.test(text) || MARKDOWN.filter((sign) => sign.test(text)).length > 1;
  return isMarkdown ? '.md' : '.txt';
}
