import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeExplainers } from '../../../../../scripts/lib/reconcile/merge/merge.ts';
import { nothingRejected } from '../../../../../scripts/lib/reconcile/merge/types.ts';
import { act } from '../../../../../scripts/lib/review/act.ts';
import { ContentError } from '../../../../../src/lib/content-error.ts';
import { flatten } from '../../../../../src/lib/shape.ts';
import type { Action } from '../../../../../src/schemas/action.ts';
import { actionOf, article, generated, read, type Wish, wishes } from './any-explainer.ts';

/** How many sequences are tried; more with ACTS=1000 in the environment. */
const numRuns = Number(process.env.ACTS ?? 15);

/** The explainer after an action; as it was where it is refused. */
function tried(mdx: string, action: Action): string {
  try {
    return act(mdx, action, { file: 'a.mdx', today: '2031-04-02', themes: new Map() });
  } catch (error) {
    const faults = error instanceof AggregateError ? error.errors : [error];
    for (const fault of faults) if (!(fault instanceof ContentError)) throw fault;
    return mdx;
  }
}

const passagesOf = (mdx: string) =>
  read(mdx).sections.flatMap(({ passages }) =>
    passages.map(({ id, kind, text, marks }) => ({ id, kind, text, marks: marks.map(({ start, end, node }) => [start, end, node.type]) })),
  );
const orderOf = (mdx: string) => passagesOf(mdx).map(({ id }) => id);
const blocksOf = (mdx: string) =>
  new Map(read(mdx).sections.flatMap(({ editorBlocks = [] }) => editorBlocks.map(({ block }) => [block.id, block] as const)));
/** What holds each passage. */
const shapesOf = (mdx: string) =>
  read(mdx).sections.flatMap(({ blocks }) =>
    flatten(blocks).flatMap(({ within, leaf }) => (leaf?.kind === 'passage' ? [[leaf.id, within]] : [])),
  );
const byId = <Item extends { id: string }>(items: Item[]) => items.toSorted((one, other) => (one.id < other.id ? -1 : 1));

test('whatever is done to fields, sections and blocks, the words of the article stay, in their shape, and their order but where a section was moved', {
  timeout: 2000 * numRuns,
}, () => {
  fc.assert(
    fc.property(article, wishes, fc.boolean(), (own, list, isWindows) => {
      const start = generated(own.blocks, own.cuts);
      let mdx = isWindows ? start.replaceAll('\n', '\r\n') : start;
      const before = { passages: passagesOf(mdx), shapes: shapesOf(mdx) };
      for (const wish of list) {
        const action = actionOf(wish as Wish, read(mdx));
        if (!action) continue;
        const next = tried(mdx, action);
        expect(byId(passagesOf(next))).toEqual(byId(before.passages));
        expect(shapesOf(next).toSorted()).toEqual(before.shapes.toSorted());
        if (action.do !== 'move section') expect(orderOf(next)).toEqual(orderOf(mdx));
        const [was, now] = [blocksOf(mdx), blocksOf(next)];
        const meant = 'block' in action ? action.block : undefined;
        for (const [id, block] of was) if (id !== meant) expect(now.get(id)).toEqual(block);
        expect(now.size - was.size).toBe(next === mdx ? 0 : action.do === 'add block' ? 1 : action.do === 'remove block' ? -1 : 0);
        if (isWindows) expect(next.replaceAll('\r\n', '')).not.toMatch(/\n/);
        mdx = next;
      }
    }),
    { numRuns },
  );
});

test('what was done stays, to the character, when the article is read again', { timeout: 2000 * numRuns }, () => {
  fc.assert(
    fc.property(article, wishes, (own, list) => {
      const base = generated(own.blocks, own.cuts);
      const edited = list.reduce((mdx, wish) => {
        const action = actionOf(wish as Wish, read(mdx));
        return action ? tried(mdx, action) : mdx;
      }, base);
      const { mdx, conflicts, gone } = mergeExplainers({ base, edited, generated: generated(own.blocks, own.cuts, 'b') }, nothingRejected);
      expect([conflicts, gone]).toEqual([[], []]);
      expect(mdx).toBe(edited.replace('a'.repeat(64), 'b'.repeat(64)));
    }),
    { numRuns },
  );
});

/** What an editor sees of the outline and the fields, as far as some passages go. */
function seenOf(mdx: string, kept: ReadonlySet<string>) {
  const { data, sections } = read(mdx);
  const { headline, author, published, standfirst, summary, status, publish, review } = data;
  const outline = sections.flatMap(({ id, heading, from, passages }) => {
    const left = passages.flatMap((passage) => (kept.has(passage.id) ? passage.id : []));
    return left.length > 0 ? [[id, heading, from, left]] : [];
  });
  return { headline, author, published, standfirst, summary, status, publish, review, outline, blocks: [...blocksOf(mdx).values()] };
}

test('what was done stays when the article loses some of its passages, as far as these are left', { timeout: 2000 * numRuns }, () => {
  const losses = fc.array(fc.nat({ max: 8 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(article, wishes, losses, (own, list, lost) => {
      const gone = new Set(lost.filter((at) => at > 0 && own.blocks[at]?.kind !== 'note'));
      const base = generated(own.blocks, own.cuts);
      const edited = list.reduce((mdx, wish) => {
        const action = actionOf(wish as Wish, read(mdx));
        return action ? tried(mdx, action) : mdx;
      }, base);
      const now = generated(own.blocks, own.cuts, 'b', gone);
      const { mdx, conflicts } = mergeExplainers({ base, edited, generated: now }, nothingRejected);
      expect(conflicts).toEqual([]);
      const kept = new Set(orderOf(now));
      expect(seenOf(mdx, kept)).toEqual(seenOf(edited, kept));
    }),
    { numRuns },
  );
});
