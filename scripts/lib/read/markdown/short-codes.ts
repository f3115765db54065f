import { TAKEN } from '../html/words.ts';
import type { LeftOut } from '../model/types.ts';

interface Sign {
  pattern: RegExp;
  /** What the report calls it; absent for one that says nothing. */
  kind?: LeftOut['kind'];
  /** What stays of it in the text, from the groups of the pattern; absent for nothing. */
  words?: (...groups: (string | undefined)[]) => string;
  /** What the report says, from the groups of the pattern; absent for all of it. */
  named?: (...groups: (string | undefined)[]) => string;
}

const SIZE = /^\d+(?:x\d+)?$/;

/** What writing programs put into Markdown for themselves, in the order in which it is looked for. */
const SIGNS: readonly Sign[] = [
  // Obsidian: comments.
  { pattern: /(?<![%\p{N}])%%(?!%)([^%]+(?:%[^%]+)*)%%/gu, kind: 'comment', named: (words = '') => words.trim() },
  // Hugo, Zola, Jekyll: short codes, tags and values of a template.
  { pattern: /\{\{[<%](?:[^{}\n]|\n(?!\s*\n))*?[>%]\}\}|\{%(?:[^{}\n]|\n(?!\s*\n))*?%\}|\{\{[^{}\n]*\}\}/g, kind: 'short code' },
  // kramdown and Pandoc: attributes.
  { pattern: /\{:[^{}\n]*\}|\{[ \t]*[#.][A-Za-z][^{}\n]*\}/g, kind: 'short code' },
  // WordPress: short codes with attributes, and those that are closed.
  { pattern: /(?<![\\\]])\[[a-z][\w-]*(?:\s+[\w-]+=(?:"[^"\n]*"|'[^'\n]*'|[^\s\]"']+))+\s*\/?\](?![(:[])/g, kind: 'short code' },
  { pattern: /(?<![\\\]])\[([a-z][\w-]*)\](?=(?:[^\n]|\n(?!\s*\n)){0,2000}?\[\/\1\])/g, kind: 'short code' },
  { pattern: /(?<![\\\]])\[\/[a-z][\w-]*\](?![(:[])/g, kind: 'short code' },
  // Obsidian: what is shown in the text, links, the address of a block, heads of call-outs (GitHub has them too), marked words, tags.
  {
    pattern:
      /!\[\[([^\]|\n]{1,300}?)(?:\\?\|([^\]\n]{0,300}))?\]\](?<=\.(?:avif|bmp|gif|jpe?g|png|svg|tiff?|webp)(?:\\?\|[^\]\n]*)?\]\])/gi,
    words: (target, words = '') => `![${SIZE.test(words) ? '' : words}](<${target}>)`,
  },
  { pattern: /!\[\[[^\]\n]{1,600}\]\]/g, kind: 'short code' },
  {
    pattern: /\[\[([^\]|\n]{1,300}?)(?:\\?\|([^\]\n]{0,300}))?\]\]/g,
    kind: 'link',
    words: (target = '', words = '') => words.trim() || target,
    named: (target = '') => target,
  },
  { pattern: /(?<=\S[ \t]+|^)\^[A-Za-z0-9-]+[ \t]*$/gm, kind: 'short code' },
  {
    pattern: /(?<=^(?:[ \t]*>)+[ \t]?)(\[![\w-]+(?:\|[^\]\n]*)?\][+-]?)[ \t]*(\S[^\n]*)?$/gm,
    kind: 'short code',
    words: (_, title) => (title ? `${title}<br><br>` : ''),
    named: (sign = '') => sign,
  },
  { pattern: /(?<![=\\])==(?=[^\s=])([^=\n]*[^\s=])==(?!=)/g, words: (words = '') => words },
  // After the last sentence of a line, or alone on it.
  {
    pattern: /(^|[.!?…”"')][ \t]+)((?:#\p{L}[\p{L}\p{N}/_-]*[ \t]*)+)$/gmu,
    kind: 'tag',
    words: (before = '') => before,
    named: (_, tags = '') => tags.trim(),
  },
];

/** Whether a text may have any of them. */
const MAY_HAVE = /%%|\{[{%:#. \t]|\[\/|\[[a-z][\w-]*\s|\[\[|\^[A-Za-z0-9-]+[ \t]*$|\[!|==|#\p{L}/mu;

/** Where something stands in a text, in UTF-16 code units. */
interface Span {
  start: number;
  end: number;
}

/**
 * Takes out of Markdown what a writing program put there for itself, and says what it was. The text keeps its lines.
 *
 * @param codesOf where a text is set as code: nothing is taken there
 */
export function takeShortCodes(markdown: string, codesOf: (text: string) => Span[]): { text: string; leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = [];
  if (!MAY_HAVE.test(markdown)) return { text: markdown, leftOut };
  const text = SIGNS.reduce((before, { pattern, kind, words, named }) => {
    const codes = before.search(pattern) === -1 ? [] : codesOf(before);
    return before.replace(pattern, (match: string, ...rest: unknown[]) => {
      const at = rest.findIndex((own) => typeof own === 'number');
      const [groups, start] = [rest.slice(0, at) as (string | undefined)[], rest[at] as number];
      if (codes.some((code) => code.start < start + match.length && start < code.end)) return match;
      const name = named ? named(...groups) : match;
      if (kind) leftOut.push({ kind, ...(name && { text: name }), line: before.slice(0, start).split('\n').length });
      const stays = words?.(...groups) ?? '';
      return (kind ? TAKEN : '') + stays + `\n${TAKEN}`.repeat(match.split('\n').length - 1);
    });
  }, markdown);
  return { text, leftOut };
}
