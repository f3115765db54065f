import { expect, test } from 'vitest';
import { mergeExplainers } from '../../../../scripts/lib/reconcile/merge/merge.ts';
import { nothingRejected } from '../../../../scripts/lib/reconcile/merge/types.ts';
import { base, change, merge } from './ferry.ts';

test('a key point that an editor took out stays out when the article rewords its sentence, and later', () => {
  const without = base.replace(/keyPoints:\n.*\n/, 'keyPoints: []\n');
  const reworded = change(
    base,
    ['text: Ida Brandt said it was', 'text: Ida Brandt said it really was'],
    ['</Actor> said it was', '</Actor> said it really was'],
    ['content: it was', 'content: it really was'],
  );
  const merged = merge(without, reworded);
  expect(merged.mdx).toContain('keyPoints: []');
  expect(mergeExplainers({ base: reworded, edited: merged.mdx, generated: base }, merged.rejected).mdx).toContain('keyPoints: []');
  const other = change(reworded, ['text: Ida Brandt said it really was', 'text: worth the wait']);
  expect(merge(without, other).mdx).toContain('text: worth the wait');
});

test('a statement that an editor wrote before it was found is there once', () => {
  const found = '  - { id: s2222, passage: b1111, content: paid for it, kind: indirect, from: suggested, confidence: 0.5 }\n---';
  const own = '  - { id: sxxxx, passage: b1111, content: [ paid for it ], kind: indirect }\n---';
  const generated = base.replace(/(?<=\n)---(?=\n\n<Section)/, found);
  const edited = base.replace(/(?<=\n)---(?=\n\n<Section)/, own);
  const { mdx, rejected } = mergeExplainers({ base, edited, generated }, nothingRejected);
  expect(mdx).toBe(edited);
  const taken = change(mdx, [own, '---']);
  expect(mergeExplainers({ base: generated, edited: taken, generated: change(generated, ['0.5', '0.6']) }, rejected).mdx).toBe(taken);
});
