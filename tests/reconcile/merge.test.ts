import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeEdits } from '../../scripts/lib/reconcile/merge.ts';
import type { ContentError } from '../../src/lib/content-error.ts';

const text = (...lines: string[]): string => lines.join('\n');
const base = text('headline', 'source 1', 'review', 'actor a', 'actor b', '', 'passage 1', '', 'passage 2');
const merge = (edited: string, generated: string): string => mergeEdits({ base, edited, generated }, 'a.mdx');

test('an edit and a change of the article in other lines both go in', () => {
  expect(merge(base.replace('passage 1', 'passage one'), base.replace('passage 2', 'passage 2, changed'))).toBe(
    base.replace('passage 1', 'passage one').replace('passage 2', 'passage 2, changed'),
  );
});

test('so they do in neighbouring lines', () => {
  expect(merge(base.replace('review', 'approved'), base.replace('source 1', 'source 2'))).toBe(
    base.replace('review', 'approved').replace('source 1', 'source 2'),
  );
});

test('a line that an editor deleted stays deleted', () => {
  expect(merge(base.replace('actor b\n', ''), base.replace('passage 2', 'passage 3'))).toBe(
    base.replace('actor b\n', '').replace('passage 2', 'passage 3'),
  );
});

test('an editor whose program writes other line ends loses nothing', () => {
  expect(merge(base.replace('headline', 'mine').replaceAll('\n', '\r\n'), base.replace('passage 2', 'passage 3'))).toBe(
    base.replace('headline', 'mine').replace('passage 2', 'passage 3'),
  );
});

test('the same change on both sides is no conflict', () => {
  expect(merge(base.replace('passage 1', 'same'), base.replace('passage 1', 'same'))).toBe(base.replace('passage 1', 'same'));
});

test('two changes of one line are shown with file and line, both sides, and what to do', () => {
  let error: ContentError | undefined;
  try {
    merge(base.replace('passage 1', 'mine'), base.replace('passage 1', 'theirs'));
  } catch (thrown) {
    error = thrown as ContentError;
  }
  expect(error?.format()).toBe(`a.mdx:7: an edit and the new version of the article change the same lines
  in the file:
    | mine
  new:
    | theirs
  Put the new lines in place of those in the file, run again, then make the edit again where it is still wanted.`);
});

const lines = fc.array(fc.constantFrom('a', 'b', 'c', '', 'd'), { minLength: 1, maxLength: 10 }).map((all) => all.join('\n'));

test('an edit alone, and a change alone, go in whole', () => {
  fc.assert(
    fc.property(lines, lines, (one, other) => {
      expect(mergeEdits({ base: one, edited: other, generated: one }, 'a.mdx')).toBe(other);
      expect(mergeEdits({ base: one, edited: one, generated: other }, 'a.mdx')).toBe(other);
    }),
  );
});
