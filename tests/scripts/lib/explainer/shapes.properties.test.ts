import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Analysis } from '../../../../scripts/lib/analyse/model/analysis.ts';
import { writeExplainer } from '../../../../scripts/lib/explainer/write-explainer.ts';
import { type Block, hasWords, type Leaf } from '../../../../scripts/lib/read/model/types.ts';
import { wordsOf } from '../../../../scripts/lib/read/model/words.ts';
import { parseDocument } from '../../../../src/lib/explainer/document.ts';
import { flatten, gather, type Piece } from '../../../../src/lib/shape.ts';
import * as any from '../../../support/articles.ts';
import { runs } from '../../../support/runs.ts';

function written(blocks: Block[]): string {
  const paragraphs = wordsOf({ blocks }).map(({ text }) => ({ text, sentences: [] }));
  const analysis: Analysis = {
    ...{ paragraphs, headline: { text: 'Vell', from: 'suggested' }, actors: [], mentions: [], names: [], places: [], nominals: [] },
    ...{ chains: [], dates: [], themes: [], statements: [], keyPoints: [] },
    sections: [{ heading: 'The harbour', from: 'suggested', first: 0, last: paragraphs.length - 1 }],
  };
  const passages = paragraphs.map((_, index) => `b${index.toString().padStart(4, '0')}`);
  const source = { file: 'a.md', sha256: 'a'.repeat(64) };
  return writeExplainer({
    article: { author: null, published: null, blocks },
    analysis,
    source,
    passages,
    statements: [],
    sections: ['the-harbour'],
  });
}

/** The blocks as an explainer has them: no lines, and addresses in the place of words. */
function shapeOf(blocks: Block[]): unknown {
  let next = 0;
  const pieces = flatten<Leaf>(blocks).map(({ within, leaf }): Piece<object> => {
    if (!leaf) return { within };
    if (hasWords(leaf)) return { within, leaf: { kind: 'passage', id: `b${(next++).toString().padStart(4, '0')}` } };
    const { line: _, ...own } = leaf;
    return { within, leaf: own };
  });
  return withColumns(gather(pieces));
}

/** Markdown's tables have as many columns as their widest row. */
const withColumns = (trees: unknown): unknown => JSON.parse(JSON.stringify(trees), (key, value) => (key === 'align' ? undefined : value));

test('what is taken apart is put together again', () => {
  fc.assert(
    fc.property(any.blocks, (blocks) => void expect(gather(flatten<Leaf>(blocks))).toEqual(blocks)),
    { numRuns: runs(500) },
  );
});

test('an article with all shapes in one another comes back from its explainer: every word, in its place', () => {
  fc.assert(
    fc.property(any.blocks, (blocks) => {
      const [section] = parseDocument(written(blocks), 'a.mdx');
      expect(section?.passages.map(({ text }) => text.replace(/\t+$/, ''))).toEqual(
        wordsOf({ blocks }).map(({ text }) => text.replace(/\t+$/, '')),
      );
      expect(withColumns(section?.blocks)).toEqual(shapeOf(blocks));
    }),
    { numRuns: runs(500) },
  );
});

test('links, emphasis, struck words and marks of notes come back at their places', () => {
  fc.assert(
    fc.property(any.blocks, (blocks) => {
      const [section] = parseDocument(written(blocks), 'a.mdx');
      const given = wordsOf({ blocks }).map(({ marks = [] }) => marks.map(({ start, end }) => [start, end]).sort(inOrder));
      expect(section?.passages.map(({ marks }) => marks.map(({ start, end }) => [start, end]).sort(inOrder))).toEqual(given);
    }),
    { numRuns: runs(200) },
  );
});

const inOrder = ([a = 0, b = 0]: number[], [c = 0, d = 0]: number[]): number => a - c || b - d;
