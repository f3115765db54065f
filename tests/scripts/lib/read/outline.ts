import type { Article, ArticleMark, Block } from '../../../../scripts/lib/read/types.ts';

/** An article's blocks, one a line, as far in as they are held: what it is, its words with their marks. */
export const outlineOf = ({ blocks }: Pick<Article, 'blocks'>): string[] => blocks.flatMap((block) => lines(block, ''));

/** What an article names as left out: its kind, and its words. */
export const leftOutOf = ({ leftOut = [] }: Article): string[] =>
  leftOut.map(({ kind, text }) => (text === undefined ? kind : `${kind}: ${text}`));

function lines(block: Block, indent: string): string[] {
  if ('blocks' in block) {
    const { kind, blocks, ...rest } = block;
    const said = Object.values(rest).flatMap((value) => (Array.isArray(value) ? [] : String(value)));
    return [`${indent}${[kind, ...said].join(' ')}`, ...blocks.flatMap((own) => lines(own, `${indent}  `))];
  }
  if (block.kind === 'rule') return [`${indent}rule`];
  if (block.kind === 'embed') return [`${indent}embed ${block.url}${block.name === undefined ? '' : ` ${block.name}`}`];
  if (block.kind === 'heading') return [`${indent}h${block.depth ?? ''} ${block.text}`];
  const words = block.kind === 'preformatted' ? block.text : marked(block.text, block.marks ?? []);
  return [`${indent}${block.kind === 'paragraph' ? '' : `${block.kind} `}${words.replaceAll('\n', '⏎').replaceAll('\t', ' ¦ ')}`];
}

/** A text with its marks around its words: `strong(words)`. */
function marked(text: string, marks: readonly ArticleMark[]): string {
  const signs = marks.flatMap((mark, index) => {
    if (mark.kind === 'struck') return [{ at: mark.start, order: index, sign: `struck(${mark.text})` }];
    if (mark.kind === 'noteMark') return [{ at: mark.start, order: index, sign: `note(${mark.label})` }];
    const name = mark.kind === 'link' ? `link<${mark.url}>` : mark.kind;
    return [
      { at: mark.start, order: index, sign: `${name}(` },
      { at: mark.end, order: -1 - index, sign: ')' },
    ];
  });
  return signs
    .toSorted((one, other) => other.at - one.at || other.order - one.order)
    .reduce((words, { at, sign }) => words.slice(0, at) + sign + words.slice(at), text);
}
