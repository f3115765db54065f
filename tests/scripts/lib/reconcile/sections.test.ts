import { expect, test } from 'vitest';
import { mergeExplainers } from '../../../../scripts/lib/reconcile/merge/merge.ts';
import { nothingRejected } from '../../../../scripts/lib/reconcile/merge/types.ts';
import { parseDocument } from '../../../../src/lib/explainer/document.ts';

/** An explainer whose passages are letters and whose sections are words of them: "ab Cd" has the editor's own heading over its second. */
const explainer = (outline: string): string =>
  [
    `---\nformat: 1\nheadline: Letters\nauthor: null\nfrom: {}\nsource: { file: a.txt, sha256: '${'0'.repeat(64)}' }\nreview: { status: suggested }\nactors: []\n---\n`,
    ...outline.split(' ').map((own) => {
      const from = own === own.toLowerCase() ? ' from="suggested"' : '';
      const passages = [...own.toLowerCase()].map((letter) => `  <Passage id="${letter}1111">\n    It is ${letter}.\n  </Passage>\n`);
      return `<Section id="${own.toLowerCase()}"${from}>\n  ## Of ${own}\n\n${passages.join('\n')}</Section>\n`;
    }),
  ].join('\n');

const outlineOf = (mdx: string): string =>
  parseDocument(mdx, '')
    .map(({ passages }) => passages.map(({ id }) => id[0]).join(''))
    .join(' ');

const merge = (base: string, edited: string, generated: string, rejected = nothingRejected) => {
  const { mdx, ...result } = mergeExplainers(
    { base: explainer(base), edited: explainer(edited), generated: explainer(generated) },
    rejected,
  );
  return { ...result, outline: outlineOf(mdx), gone: result.gone.map(({ what }) => what) };
};

test.each([
  ['joined', 'ab cd ef', 'abcd ef', 'ab xcd ef', 'abxcd ef'],
  ['split', 'ab cd', 'a B cd', 'ab cxd', 'a b cxd'],
  ['swapped', 'ab cd ef', 'cd ab ef', 'ab cxd ef', 'cxd ab ef'],
  ['swapped, then a new section comes between the two in the article', 'ab cd', 'cd ab', 'ab xy cd', 'cd ab xy'],
  ['swapped, and the article moves a passage out of one', 'ab cd ef', 'cd ab ef', 'a cd efb', 'cd a efb'],
  ['swapped, and the article moves a passage back across them', 'ab cd ef', 'cd ab ef', 'b cda ef', 'cd ab ef'],
  ['swapped at one end, and the article moves sections at the other', 'ab cd ef gh', 'cd ab ef gh', 'ab cd gh ef', 'cd ab gh ef'],
  ['regrouped, one passage going up, and the article moves another', 'ab cd', 'abd c', 'b acd', 'bad c'],
  ['turned round within, and a passage comes between', 'ab', 'ba', 'axb', 'bax'],
  ['turned round within, and a section comes after what no longer ends it', 'ab', 'ba', 'ab x', 'bxa'],
  ['turned round in one place, and a section comes after another', 'abc de', 'abc ed', 'abc x de', 'abc x ed'],
  ['swapped, and a section comes before them all', 'ab cd', 'cd ab', 'x ab cd', 'x cd ab'],
  ['shortened, and a passage comes before what is left', 'ab', 'a', 'xab', 'xa'],
  ['shortened, and a section comes after what they took out', 'abc d', 'ab d', 'abc x d', 'ab x d'],
  ['shortened, and the article gives what they took out a section of its own', 'ab c', 'b c', 'a bx c', 'bx c'],
])('sections that an editor has %s: %s, edited %s, now %s', (_, base, edited, generated, expected) => {
  expect(merge(base, edited, generated)).toMatchObject({ outline: expected, gone: [] });
});

test('a passage that the article moves out of a joined section is told', () => {
  expect(merge('ab cd ef', 'abcd ef', 'ab d efc')).toMatchObject({
    outline: 'abd efc',
    gone: ['passage "c1111" has left your section “Of abcd”: the article has moved it'],
  });
});

test('a heading of the article that falls inside of an editor’s section is told, with the line of that section', () => {
  const told = (before: string, edited: string, generated: string, heading: string) =>
    mergeExplainers(
      {
        base: explainer(before),
        edited: explainer(edited),
        generated: explainer(generated).replace(`id="${heading}" from="suggested"`, `id="${heading}" from="article"`),
      },
      nothingRejected,
    ).gone;
  const what = "the article's heading “Of x” is left out: it falls inside of a section of yours";
  expect(told('ab', 'ba', 'ab x', 'x')).toEqual([{ what, line: 11 }]);
  // It is over passages of theirs, too.
  expect(told('ab cd', 'abcd', 'axb cd', 'axb')).toEqual([]);
});

test('a passage whose words an editor keeps is not lost when the article has nothing left of its section', () => {
  const edited = explainer('ab').replace('It is a', 'It was a');
  const { mdx } = mergeExplainers({ base: explainer('ab'), edited, generated: explainer('x') }, nothingRejected, 'ours');
  expect(outlineOf(mdx)).toBe('xa');
  expect(mdx).toContain('It was a.');
});

test("sections are the editor's from then on, even when the article comes to the same by itself and leaves it again", () => {
  const first = merge('ab cd', 'abcd', 'abcd');
  expect(first).toMatchObject({ outline: 'abcd' });
  const { rejected } = mergeExplainers(
    { base: explainer('ab cd'), edited: explainer('abcd'), generated: explainer('abcdx') },
    nothingRejected,
  );
  expect(rejected.outline).toBe(true);
  expect(merge('abcdx', 'abcdx', 'ab cdx', rejected)).toMatchObject({ outline: 'abcdx', rejected: { outline: true } });
  expect(merge('abcdx', 'abcdx', 'ab cdx')).toMatchObject({ outline: 'ab cdx', rejected: { outline: false } });
});

test('a suggested heading over a section that an editor split goes when its words have gone from the article, and one that they wrote stays', () => {
  const [base, edited] = ['abc', 'a bc'].map(explainer) as [string, string];
  const named = (mdx: string, from: string, to: string) => mdx.replace(`## Of ${from}\n`, `## ${to}\n`);
  const heading = (mine: string) => {
    const before = named(base, 'abc', 'It is c');
    const versions = {
      base: before,
      edited: named(named(edited, 'a', 'It is c'), 'bc', mine),
      generated: before.replaceAll('is c', 'is d'),
    };
    return parseDocument(mergeExplainers(versions, nothingRejected).mdx, '').map((section) => section.heading);
  };
  expect(heading('My own')).toEqual(['It is d', 'My own']);
});

test("a section keeps its address where the article's new heading would give it that of a section of the editor's", () => {
  const generated = explainer('abx cd').replace('<Section id="abx"', '<Section id="d"');
  const { mdx } = mergeExplainers({ base: explainer('ab cd'), edited: explainer('ab c D'), generated }, nothingRejected);
  expect(parseDocument(mdx, '').map(({ id, heading }) => `${id}: ${heading}`)).toEqual(['ab: Of abx', 'c: Of c', 'd: Of D']);
});
