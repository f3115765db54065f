import { expect, test } from 'vitest';
import {
  insertEditorBlocks,
  placeEditorBlocks,
  tellUnanswered,
  withoutEditorBlocks,
} from '../../../../scripts/lib/reconcile/merge/editor-blocks.ts';
import type { Outline } from '../../../../scripts/lib/reconcile/merge/sections.ts';
import { judgeFor } from '../../../../scripts/lib/reconcile/merge/types.ts';
import type { BlockLeaf, DocumentSection } from '../../../../src/lib/explainer/document.ts';
import { flatten, gather, type Tree } from '../../../../src/lib/shape.ts';

type Trees = Tree<BlockLeaf>[];
/**
 * What stands in a section, a sign each: a passage is a small letter, an editor's block a capital one, "-" a line, and what is in brackets is a
 * list of them.
 */
function treesOf(signs: string): Trees {
  const [trees, list]: [Trees, Trees[]] = [[], []];
  for (const sign of signs) {
    const into = list.at(-1) ?? trees;
    if (sign === '[') list.push([]);
    else if (sign === ']') trees.push({ kind: 'list', blocks: list.pop() ?? [] });
    else if (sign === '-') into.push({ kind: 'rule' });
    else into.push({ kind: sign === sign.toLowerCase() ? 'passage' : 'editor', id: sign } as BlockLeaf);
  }
  return trees;
}
const show = (trees: Trees): string =>
  trees
    .map((tree) => {
      if ('blocks' in tree) return `[${show(tree.blocks)}]`;
      return 'id' in tree ? tree.id : '-';
    })
    .join('');

/** Sections, each with a number for its address: `1:aXb`; blocks above it stand before a "^", and below it behind a "_". */
const edited = (words: string): DocumentSection[] =>
  words.split(' ').map((word) => {
    const [id = '', rest = ''] = word.split(':');
    const [, above = '', inside = '', below = ''] = /^(?:(.*)\^)?([^_]*)(?:_(.*))?$/.exec(rest) ?? [];
    const block = (own: string, outside?: string) => ({ block: { id: own }, outside });
    const own = [...inside].filter((sign) => /[A-Z]/.test(sign)).map((sign) => block(sign));
    const editorBlocks = [...[...above].map((sign) => block(sign, 'above')), ...own, ...[...below].map((sign) => block(sign, 'below'))];
    const passages = [...inside].filter((sign) => /[a-z]/.test(sign)).map((letter) => ({ id: letter }));
    return { id, blocks: treesOf(inside), passages, ...(editorBlocks.length > 0 && { editorBlocks }) } as unknown as DocumentSection;
  });

/** The editor's sections with what the result has of them: the blocks of the editor's put into the sections of the result. */
function place(mine: string, result: string): string {
  const now = edited(result);
  const sections = now.map(({ id, passages }) => ({ id, passages: passages.map((passage) => passage.id) }) as unknown as Outline);
  return placeEditorBlocks(edited(mine), sections)
    .map(({ above, below, ...inside }, index) => {
      const pieces = insertEditorBlocks(flatten(now[index]?.blocks ?? []), inside);
      return `${now[index]?.id}:${above.length > 0 ? `${above.join('')}^` : ''}${show(gather(pieces))}${below.length > 0 ? `_${below.join('')}` : ''}`;
    })
    .join(' ');
}

test.each([
  ['after the passage that it followed', '1:aXb', '1:acb', '1:aXcb'],
  ['after it, wherever that stands now', '1:aXb', '1:ba', '1:baX'],
  ['after it, in another section', '1:aXb 2:c', '1:b 2:ca', '1:b 2:caX'],
  ['before the one that it preceded where the other is gone', '1:aXb', '1:cb', '1:cXb'],
  ['before it, in another section', '1:aXb 2:c', '1:d 2:cb', '1:d 2:cXb'],
  ['first in its section', '1:Xab', '1:ab', '1:Xab'],
  ['first in its section, before what is new', '1:Xab', '1:cab', '1:cXab'],
  ['last in its section', '1:abX', '1:abc', '1:abXc'],
  ['after the nearest above where both beside it are gone', '1:abXcd', '1:aed', '1:aXed'],
  ['before the nearest below where all above are gone', '1:abXcd', '1:ed', '1:eXd'],
  ['between two, in their order', '1:aXYb', '1:ab', '1:aXYb'],
  ['beside two others of the editor’s', '1:aXbY', '1:ba', '1:bYaX'],
  ['at the start of its section where none of its passages is left', '1:a 2:bX', '1:a 2:c', '1:a 2:Xc'],
  ['at the end of the section before where its own is gone', '1:a 2:bX', '1:ac', '1:acX'],
  ['at the end of the last section above it that is left', '1:a 2:b 3:cX', '1:a', '1:aX'],
  ['at the start of the first where it stood in the first, which is gone', '1:aX 2:b', '2:b', '2:Xb'],
  ['where its section is, though that has another address', '1:aX 2:b', '3:a 2:b', '3:aX 2:b'],
  ['in the section of the passage, and not of the address', '1:aX 2:b', '2:a 1:b', '2:aX 1:b'],
])('a block stands %s: %s, then %s', (_, mine, result, expected) => {
  expect(place(mine, result)).toBe(expected);
});

test.each([
  ['last, behind as many lines as there are now', '1:a--X', '1:a-', '1:a-X'],
  ['first, before as many lines as there are now', '1:X--a', '1:-a', '1:X-a'],
  ['before the line, behind another block', '1:aXY-b', '1:a-b', '1:aXY-b'],
  ['behind the whole list of a passage that is left', '1:xy[ab]X', '1:xy[ad]', '1:xy[ad]X'],
  ['behind the line that it stood behind', '1:a-Xb', '1:a-b', '1:a-Xb'],
  ['before the line that it stood before', '1:aX-b', '1:a-b', '1:aX-b'],
  ['behind both of two lines', '1:a--Xb', '1:a--b', '1:a--Xb'],
  ['behind the first of two', '1:a-X-b', '1:a--b', '1:a-X-b'],
  ['behind as many lines as there are now', '1:a--Xb', '1:a-b', '1:a-Xb'],
  ['before the line, where the passage above is gone', '1:aX-b', '1:-b', '1:X-b'],
  ['before as many lines as there are now', '1:aX--b', '1:c-b', '1:cX-b'],
  ['behind the passage, where the line is gone', '1:a-Xb', '1:ab', '1:aXb'],
  ['behind the list that it followed', '1:[ab]Xc', '1:[ab]c', '1:[ab]Xc'],
  ['behind the list of the passage that is left', '1:[ab]Xc', '1:[ad]c', '1:[ad]Xc'],
  ['before the list that it preceded', '1:cX[ab]', '1:[ab]', '1:X[ab]'],
  ['before the list of the passage that is left', '1:cX[ab]', '1:d[eb]', '1:dX[eb]'],
  ['between two lists', '1:[a]X[b]', '1:[a][b]', '1:[a]X[b]'],
  ['behind a line that stands last', '1:a-X', '1:a-', '1:a-X'],
  ['before a line that stands first', '1:X-a', '1:-a', '1:X-a'],
])('a block stands %s: %s, then %s', (_, mine, result, expected) => {
  expect(place(mine, result)).toBe(expected);
});

test.each([
  ['above its section', '1:a 2:X^b', '1:a 2:b', '1:a 2:X^b'],
  ['above its section, wherever that is', '1:a 2:X^b', '2:b 1:a', '2:X^b 1:a'],
  ['above the section that has its first passage left', '1:a 2:X^bc', '1:a 3:c', '1:a 3:X^c'],
  ['above the section that has its passages, wherever that is', '1:X^a 2:b', '2:b 3:a', '2:b 3:X^a'],
  ['above the one after the section before, where its own is gone', '1:a 2:X^b 3:c', '1:a 3:c', '1:a 3:X^c'],
  ['above the first, where its own was the first and is gone', '1:X^a 2:b', '2:b', '2:X^b'],
  ['below the last, where its own was the last and is gone', '1:a 2:X^b', '1:a', '1:a_X'],
  ['above, two of them in their order', '1:a 2:XY^b', '1:a 2:b', '1:a 2:XY^b'],
  ['below the last', '1:a 2:b_X', '1:a 2:b 3:c', '1:a 2:b 3:c_X'],
])('a block outside of the sections stands %s: %s, then %s', (_, mine, result, expected) => {
  expect(place(mine, result)).toBe(expected);
});

test('a section is compared without the blocks of its editor, and with all else that stands in it', () => {
  const [section] = edited('1:aX-[b]Y') as [DocumentSection];
  expect(withoutEditorBlocks(section)).toEqual({ ...section, blocks: treesOf('a-[b]') });
});

test('a quote whose statement is gone and a question whose passages are gone are told, with line and what to do', () => {
  const sections = [
    {
      editorBlocks: [
        { line: 4, block: { kind: 'quote', id: 'said', statement: 's1111' } },
        { line: 5, block: { kind: 'quote', id: 'mute', statement: 's2222' } },
        { line: 6, block: { kind: 'question', id: 'why', passages: ['b1111', 'b2222', 'b3333'] } },
        { line: 7, block: { kind: 'question', id: 'who', passages: ['b1111'] } },
        { line: 8, block: { kind: 'question', id: 'when' } },
        { line: 9, block: { kind: 'note', id: 'note' } },
      ],
    },
    {},
  ] as unknown as DocumentSection[];
  const judge = judgeFor(undefined);
  tellUnanswered(sections, { passages: new Map([['b1111', 'It sails.']]), statements: new Set(['s1111']) }, judge);
  expect(judge.lost).toEqual([
    { what: '<Quote id="mute"> is kept, but statement "s2222" is gone: name another one, or delete the block', line: 5 },
    { what: '<Question id="why"> is kept, but passage "b2222", "b3333" is gone: name others, or answer it yourself', line: 6 },
  ]);
});
