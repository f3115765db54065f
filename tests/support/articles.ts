import fc from 'fast-check';
import type { ArticleMark, Block } from '../../scripts/lib/read/model/types.ts';
import { isInsidePair, text } from './arbitraries.ts';

/** Marks around the words of a text, or between two of them, that do not cross. */
const marksIn = (own: string, cuts: readonly number[], kinds: readonly number[]): ArticleMark[] => {
  const bounds = [...new Set(cuts)].filter((cut) => cut <= own.length && !isInsidePair(own, cut)).sort((a, b) => a - b);
  return bounds.slice(1).flatMap((end, index): ArticleMark[] => {
    const start = bounds[index] ?? 0;
    const which = kinds[index % Math.max(1, kinds.length)] ?? 0;
    // Markdown has no emphasis that begins or ends with a space, and none that touches the next.
    const words = own.slice(start, end);
    if (index % 2 === 1 || words.trim() !== words || !/^[\p{L}\p{N} ]+$/u.test(words)) return [];
    if (which === 0) return [{ kind: 'struck', start, end: start, text: 'gone' }];
    if (which === 1) return [{ kind: 'link', start, end, url: 'https://vell.example/a_b?c=1&d=(2)' }];
    const simple = ['emphasis', 'strong', 'code', 'sup', 'sub', 'inserted'] as const;
    return [{ kind: simple[which % simple.length] ?? 'sup', start, end }];
  });
};

const marked = fc
  .record({ own: text, cuts: fc.array(fc.nat({ max: 30 }), { maxLength: 6 }), kinds: fc.array(fc.nat({ max: 7 }), { maxLength: 3 }) })
  .map(({ own, cuts, kinds }) => ({ text: own, marks: marksIn(own, cuts, kinds) }));

const paragraph: fc.Arbitrary<Block> = marked.map(({ text, marks }) => ({ kind: 'paragraph', text, marks, line: 1 }));
const preformatted: fc.Arbitrary<Block> = fc
  .array(text, { minLength: 1, maxLength: 3 })
  .map((lines) => ({ kind: 'preformatted', text: lines.join('\n  '), line: 1 }));
const rule: fc.Arbitrary<Block> = fc.constant({ kind: 'rule', line: 1 });
const embed: fc.Arbitrary<Block> = text.map((name) => ({ kind: 'embed', url: 'https://films.example/1', name, line: 1 }));

const cell = text.map((own) => own.replace(/\t/g, ' ').trim());
const table: fc.Arbitrary<Block> = fc
  .record({
    rows: fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    hasHeader: fc.boolean(),
    caption: fc.option(paragraph),
  })
  .map(({ rows, hasHeader, caption }) => ({
    kind: 'table',
    align: [null, 'right', null],
    blocks: [
      ...(caption ? [{ kind: 'caption' as const, blocks: [caption] }] : []),
      ...rows
        .map((cells) => cells.join('\t'))
        .filter((own) => own.trim() !== '')
        .map((own, index): Block => ({ kind: hasHeader && index === 0 ? 'header' : 'row', text: own, line: 1 })),
    ],
  }));

const { block } = fc.letrec<{ block: Block; inner: Block }>((tie) => {
  const inside = fc.array(tie('block'), { minLength: 1, maxLength: 3 });
  // Two lists whose items begin with rules are one list in Markdown, which has one sign for both.
  const item = inside.filter(([first]) => first?.kind !== 'rule');
  return {
    inner: tie('block'),
    block: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      paragraph,
      preformatted,
      table,
      rule,
      embed,
      inside.map((blocks): Block => ({ kind: 'quotation', blocks })),
      fc.record({ items: fc.array(item, { minLength: 1, maxLength: 3 }), start: fc.option(fc.nat({ max: 12 }), { nil: undefined }) }).map(
        ({ items, start }): Block => ({
          kind: 'list',
          ...(start === undefined ? {} : { start }),
          blocks: items.map((blocks) => ({ kind: 'item', blocks })),
        }),
      ),
      fc
        .record({ caption: fc.array(paragraph, { maxLength: 2 }), alt: fc.option(text, { nil: undefined }) })
        .map(({ caption, alt }): Block => ({ kind: 'figure', ...(alt === undefined ? {} : { alt }), blocks: caption })),
    ),
  };
});

/** The blocks of an article with all shapes in one another; notes stand at its end, and each has a mark in its first paragraph. */
export const blocks: fc.Arbitrary<Block[]> = fc
  .record({
    first: text,
    own: fc.array(block, { maxLength: 5 }),
    notes: fc.array(fc.array(paragraph, { minLength: 1, maxLength: 2 }), { maxLength: 2 }),
  })
  .map(({ first, own, notes }): Block[] => [
    {
      kind: 'paragraph',
      text: first,
      marks: notes.map((_, index) => ({ kind: 'noteMark', label: `${index + 1}`, start: first.length, end: first.length })),
      line: 1,
    },
    ...own,
    ...notes.map((blocks, index): Block => ({ kind: 'note', label: `${index + 1}`, blocks })),
  ]);
