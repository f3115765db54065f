import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeExplainers } from '../../../../scripts/lib/reconcile/merge/merge.ts';
import { nothingRejected } from '../../../../scripts/lib/reconcile/merge/types.ts';
import { readExplainer } from '../../../../src/lib/explainer/read-explainer.ts';
import { flatten } from '../../../../src/lib/shape.ts';

/** How many merges are tried; more with MERGES=1000 in the environment. */
const numRuns = Number(process.env.MERGES ?? 60);
const timeout = 1000 * numRuns;

const FRONT = `---\nformat: 1\nheadline: Ferry\nsource: { file: a.txt, sha256: '${'a'.repeat(64)}' }\n---\n`;
const passage = (id: number): string =>
  `  <Passage id="b${String(id).padStart(4, '0')}">\n    Passage number ${id} says nothing new.\n  </Passage>`;
const list = (ids: number[]): string =>
  ids.map((id) => `  - <Passage id="b${String(id).padStart(4, '0')}">Item number ${id} of the list.</Passage>`).join('\n');

/** An article: sections of passages and lists of them; each number is that of a passage. */
type Part = number[];
type Sections = Part[][];
const partText = (part: Part): string => (part.length === 1 ? passage(part[0] ?? 0) : list(part));
const sectionText = (parts: string[], index: number): string =>
  `<Section id="part-${index}" from="suggested">\n  ## Part ${index}\n\n${parts.join('\n\n')}\n</Section>`;
const written = (sections: Sections): string =>
  `${FRONT}\n${sections.map((parts, index) => sectionText(parts.map(partText), index)).join('\n\n')}\n`;

/** Sections of the numbers of passages, cut and held at random. */
function cut(ids: number[], cuts: boolean[], holds: boolean[]): Sections {
  const sections: Sections = [];
  for (const [index, id] of ids.entries()) {
    const section = index === 0 || cuts[index] ? undefined : sections.at(-1);
    const part = section && holds[index] ? section.at(-1) : undefined;
    if (part) part.push(id);
    else if (section) section.push([id]);
    else sections.push([[id]]);
  }
  return sections;
}

const coins = fc.array(fc.boolean(), { minLength: 12, maxLength: 12 });
const article = fc
  .tuple(fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], { minLength: 1 }), coins, coins)
  .map(([ids, cuts, holds]) => cut(ids, cuts, holds));
const blockText = fc.constantFrom(
  (id: string) => `  <Note id="${id}" title="Why">\n    It *is*   so.\n\n    - one\n    - two\n  </Note>`,
  (id: string) => `<Note id="${id}">Said in one line.</Note>`,
  (id: string) => `  <Correction on="2026-01-02"   id="${id}">\nA wrong number.\n</Correction>`,
  (id: string) => `<Question id="${id}" ask="Why?">\n  Because.\n</Question>`,
);
const blocks = fc.array(fc.tuple(fc.nat(), fc.nat(), blockText), { minLength: 1, maxLength: 5 });

/** The article with blocks in it, each at a random place between its parts, and their sources. */
function withBlocks(sections: Sections, blocks: [number, number, (id: string) => string][]) {
  const parts = sections.map((own) => own.map(partText));
  const whole: string[][] = [...parts.map((own) => [...own]), []];
  const sources = blocks.map(([section, at, write], index) => {
    const source = write(`block-${index}`);
    const own = whole[section % whole.length] ?? [];
    own.splice(at % (own.length + 1), 0, source);
    return source.trimStart();
  });
  const below = whole.pop() ?? [];
  const mdx = `${FRONT}\n${whole.map(sectionText).join('\n\n')}\n${below.map((source) => `\n${source}\n`).join('')}`;
  return { mdx, sources };
}

/** What stands in a file, in order: sections, passages, blocks. */
const orderOf = (mdx: string): string[] =>
  readExplainer(mdx, 'a.mdx').sections.flatMap(({ blocks, editorBlocks = [] }) => {
    const outside = (where: string) => editorBlocks.flatMap(({ block, outside }) => (outside === where ? [block.id] : []));
    return [
      ...outside('above'),
      '§',
      ...flatten(blocks).flatMap(({ leaf }) => (leaf && 'id' in leaf ? [leaf.id] : [])),
      '§',
      ...outside('below'),
    ];
  });

test("an editor's block is never lost, doubled or changed, whatever becomes of the article", { timeout }, () => {
  fc.assert(
    fc.property(article, article, blocks, (before, now, own) => {
      const { mdx: edited, sources } = withBlocks(before, own);
      const { mdx } = mergeExplainers({ base: written(before), edited, generated: written(now) }, nothingRejected);
      const order = orderOf(mdx);
      for (const [index, source] of sources.entries()) {
        expect(mdx.split(source).length - 1).toBe(1);
        expect(order.filter((id) => id === `block-${index}`)).toHaveLength(1);
      }
      expect(order.filter((id) => id.startsWith('b0')).toSorted()).toEqual(
        orderOf(written(now))
          .filter((id) => id !== '§')
          .toSorted(),
      );
    }),
    { numRuns },
  );
});

test('a block right after a passage stands after it, or after the list that it is in now', { timeout }, () => {
  fc.assert(
    fc.property(article, article, blocks, (before, now, own) => {
      const { mdx: edited } = withBlocks(before, own);
      const { mdx } = mergeExplainers({ base: written(before), edited, generated: written(now) }, nothingRejected);
      const was = orderOf(edited);
      const is = orderOf(mdx);
      const parts = readExplainer(written(now), 'a.mdx').sections.flatMap(({ blocks }) =>
        blocks.map((tree) => flatten([tree]).flatMap(({ leaf }) => (leaf && 'id' in leaf ? [leaf.id] : []))),
      );
      for (const [at, id] of was.entries()) {
        const previous = was[at - 1] ?? '';
        const part = parts.find((ids) => ids.includes(previous));
        if (!id.startsWith('block') || !part) continue;
        const nearest = is.slice(0, is.indexOf(id)).findLast((other) => !other.startsWith('block'));
        expect(part).toContain(nearest);
      }
    }),
    { numRuns },
  );
});
