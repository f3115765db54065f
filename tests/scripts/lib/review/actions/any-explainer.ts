import fc from 'fast-check';
import type { Analysis, FoundSection } from '../../../../../scripts/lib/analyse/model/analysis.ts';
import { writeExplainer } from '../../../../../scripts/lib/explainer/write-explainer.ts';
import type { Block } from '../../../../../scripts/lib/read/model/types.ts';
import { wordsOf } from '../../../../../scripts/lib/read/model/words.ts';
import { type Explainer, readExplainer } from '../../../../../src/lib/explainer/read-explainer.ts';
import type { Action } from '../../../../../src/schemas/action.ts';
import { text } from '../../../../support/arbitraries.ts';
import { blocks } from '../../../../support/articles.ts';

/**
 * The explainer of an article, as it is generated.
 *
 * @param cuts after which of its paragraphs a section ends
 * @param gone the blocks that a later version of the article has no longer, by their index
 */
export function generated(whole: Block[], cuts: readonly boolean[], sha = 'a', gone: ReadonlySet<number> = new Set()): string {
  let next = 0;
  const numbers = whole.map((block) => wordsOf({ blocks: [block] }).map(() => next++));
  const own = whole.filter((_, index) => !gone.has(index));
  const left = numbers.filter((_, index) => !gone.has(index)).flat();
  const paragraphs = wordsOf({ blocks: own }).map(({ text }) => ({ text, sentences: [] }));
  const sections: (FoundSection & { number: number })[] = [];
  for (const [index, number] of left.entries()) {
    const last = sections.at(-1);
    const isCut = cuts.some((cut, at) => cut && last && at > last.number && at <= number);
    if (last && !isCut) last.last = index;
    else {
      const first = cuts.findLastIndex((cut, at) => cut && at <= number);
      const name = Math.max(first, 0);
      sections.push({ heading: name % 3 === 1 ? null : `Part ${name}`, from: 'suggested', first: index, last: index, number });
    }
  }
  const analysis: Analysis = {
    ...{ paragraphs, headline: { text: 'Vell', from: 'suggested' }, actors: [], mentions: [], names: [], places: [], nominals: [] },
    ...{ chains: [], dates: [], themes: [], statements: [], keyPoints: [], sections },
  };
  return writeExplainer({
    article: { author: 'Osric Tamblyn', published: '2031-03-01', blocks: own },
    analysis,
    source: { file: 'a.md', sha256: sha.repeat(64) },
    passages: left.map((number) => `b${number.toString().padStart(4, '0')}`),
    statements: [],
    sections: sections.map(
      ({ number }) =>
        `part-of-${Math.max(
          cuts.findLastIndex((cut, at) => cut && at <= number),
          0,
        )}`,
    ),
  });
}

/** An article of all shapes, and where its sections end. */
export const article = fc
  .record({ own: blocks, more: blocks, cuts: fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }) })
  .map(({ own, more, cuts }) => {
    const isNote = ({ kind }: Block) => kind === 'note';
    const withoutMarks = more.filter((block) => !isNote(block)).map((block) => ('marks' in block ? { ...block, marks: [] } : block));
    return { blocks: [...own.filter((block) => !isNote(block)), ...withoutMarks, ...own.filter(isNote)] as Block[], cuts };
  });

const markdown = fc.oneof(
  text,
  fc.constantFrom(
    '',
    'It *is* so.\n\n- one\n- two',
    '1. a\n\n   b',
    '> said',
    '| a | b |\n| - | - |\n| 1 | 2 |',
    'two  \nlines',
    '`{x}`',
    '</Note>',
    '{x}',
  ),
);

/** What a person may do, of whatever is there. */
const wish = fc.record({
  which: fc.nat({ max: 9 }),
  one: fc.nat(),
  other: fc.nat(),
  heading: fc.oneof(text, fc.constantFrom('', 'Why it matters', 'Two\nlines')),
  words: markdown,
  title: fc.oneof(text, fc.constant('')),
  kind: fc.constantFrom('note', 'question', 'correction', 'event', 'sources', 'quote', 'picture'),
});
export const wishes = fc.array(wish, { minLength: 1, maxLength: 8 });
export type Wish = (typeof wish extends fc.Arbitrary<infer Own> ? Own : never) & { kind: Extract<Action, { do: 'add block' }>['kind'] };

/** The action that a wish is in an explainer; undefined where it has nothing to act on. */
export function actionOf(
  { which, one, other, heading, words, title, kind }: Wish,
  { sections }: Pick<Explainer, 'sections'>,
): Action | undefined {
  const pick = <Item>(items: readonly Item[], at: number): Item | undefined => items[at % Math.max(1, items.length)];
  const passages = sections.flatMap((section) => section.passages.map(({ id }) => id));
  const blocks = sections.flatMap(({ editorBlocks = [] }) => editorBlocks.map(({ block }) => block));
  const [section, passage, block] = [pick(sections, one)?.id ?? '', pick(passages, one) ?? '', pick(blocks, one)];
  const attributes = attributesFor(kind, title);
  const fields = ['headline', 'author', 'published', 'standfirst', 'summary'] as const;
  const actions: (Action | undefined)[] = [
    { do: 'start section', passage, heading: heading.trim() },
    { do: 'join section', section },
    { do: 'move section', section, before: pick([...sections.map(({ id }) => id), null], other) ?? null },
    { do: 'write heading', section, heading: heading.trim() },
    { do: 'add block', below: pick([...passages, ...blocks.map(({ id }) => id)], one) ?? '', kind, attributes, words },
    { do: 'add block', below: pick([...passages, ...blocks.map(({ id }) => id)], one) ?? '', kind: 'note', attributes: { title }, words },
    block && { do: 'change block', block: block.id, attributes: attributesFor(block.kind, title), words },
    block && { do: 'remove block', block: block.id },
    { do: 'write', field: pick(fields, one) ?? 'headline', value: other % 2 ? words : title },
    pick<Action>(
      [
        { do: 'set status', status: 'draft', publish: '2031-04-01' },
        { do: 'approve', by: title.trim() || 'Jo' },
        { do: 'withdraw approval' },
      ],
      one,
    ),
  ];
  return actions[which];
}

function attributesFor(kind: string, title: string): Record<string, string> {
  if (kind === 'question') return { ask: title, about: 'answer' };
  if (kind === 'correction' || kind === 'event') return { on: '2031-04-01' };
  if (kind === 'picture') return { file: 'a.jpg', alt: title, credit: 'Otto' };
  return kind === 'quote' ? { statement: 'sabcd' } : { title };
}

export const read = (mdx: string): Explainer => readExplainer(mdx, 'a.mdx');
