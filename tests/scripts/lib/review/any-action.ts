import fc from 'fast-check';
import { readExplainer } from '../../../../src/lib/explainer/read-explainer.ts';
import { type Action, actionSchema } from '../../../../src/schemas/action.ts';
import { text } from '../../../support/arbitraries.ts';
import { actionOf, type Wish, wishes } from './actions/any-explainer.ts';
import { actionFor, draw, pick } from './list-action.ts';

const words = fc.oneof(text, fc.constantFrom('The quay', 'Harbour *office*', 'A place to land', ''));
const file = fc.record({ numbers: fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()), words, other: words });

type OfExplainer = (mdx: string) => unknown;
const ofList = draw.map(
  (own): OfExplainer =>
    (mdx) =>
      actionFor(mdx, own),
);
const ofOutline = wishes.map(
  ([wish]): OfExplainer =>
    (mdx) =>
      wish && actionOf(wish as Wish, readExplainer(mdx, 'a.mdx')),
);
const ofFiles = file.map(
  (own): OfExplainer =>
    (mdx) =>
      besideFor(mdx, own),
);

/** What a person may do at the desk, whatever is there: to lists and tags, to the outline and its blocks, and to what is in files beside. */
export const anyAction = fc.oneof({ weight: 2, arbitrary: ofList }, ofOutline, ofFiles);

/** So many of them, the same for the same seed. */
export const someActions = (seed: number, count: number): OfExplainer[] => fc.sample(anyAction, { seed, numRuns: count });

type File = typeof file extends fc.Arbitrary<infer Own> ? Own : never;

/** Something that is in a file beside the explainer, or names one: a profile, a term, a picture, a chart, a quotation. */
function besideFor(mdx: string, { numbers: [which, one, two, three], words, other }: File): unknown {
  const { data, sections } = readExplainer(mdx, 'a.mdx');
  const passages = sections.flatMap((section) => section.passages);
  const passage = pick(passages, one);
  const bounds = [...(passage?.text ?? '').matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]+/gu)];
  const word = pick(bounds, two);
  const at = { passage: passage?.id, start: word?.index, end: (word?.index ?? 0) + (word?.[0].length ?? 0) };
  const below = passage?.id;
  const own = { credit: other, source: 'https://rents.example' };
  const y = pick(['rent', 'rent, stalls', 'none'], three);
  const all: unknown[] = [
    { do: 'write profile', actor: pick(data.actors, one)?.id, role: words, description: other },
    { do: 'write profile', actor: pick(data.actors, two)?.id, role: 'Harbour master', description: 'She *runs* it.' },
    { do: 'define term', at, term: word?.[0] ?? words, definition: other },
    { do: 'define term', at, term: words, definition: 'Where boats land.' },
    {
      do: 'add block',
      below,
      kind: 'picture',
      attributes: { file: pick(['a.jpg', 'none.jpg', 'broken.png'], two), alt: 'A quay.', ...own },
      words,
    },
    {
      do: 'add block',
      below,
      kind: 'chart',
      attributes: { data: pick(['rents.csv', 'none.csv'], two), type: 'bar', x: 'stall', y, title: 'Rents', ...own },
      words: '',
    },
    { do: 'add block', below, kind: 'quote', attributes: { statement: pick(data.statements, two)?.id ?? '' }, words: '' },
    { do: 'add block', below, kind: 'question', attributes: { ask: 'Why?', passages: pick(passages, two)?.id ?? '' }, words },
  ];
  return pick(all, which);
}

/** The action that is meant; undefined where there is nothing to act on. */
export function actionIn(mdx: string, wish: OfExplainer): Action | undefined {
  const parsed = actionSchema.safeParse(wish(mdx));
  return parsed.success ? parsed.data : undefined;
}
