import { expect, test } from 'vitest';
import type { Source } from '../../../../scripts/lib/verify/sources.ts';
import { checkWords } from '../../../../scripts/lib/verify/words.ts';
import { harbourSource } from '../../../support/verify-source.ts';

const heading = (text: string) => ({ kind: 'heading' as const, text, line: 1 });

/** An explainer whose headline, and whose first heading, claim to be the article's. */
function sourceOf({
  headline = 'A ferry for Vell',
  from = {},
  language = 'en',
  section = {},
  of = {},
  headings = ['The ferry', 'The price'],
}) {
  const { data, sections, article } = harbourSource();
  const [first, ...others] = sections as [Source['sections'][number]];
  return harbourSource({
    data: { ...data, headline, from, language },
    sections: [{ ...first, ...section }, ...others],
    article: { ...article, blocks: [...headings.map(heading), ...article.blocks], ...of },
  });
}

test.each<[string, Parameters<typeof sourceOf>[0]]>([
  ['the article’s own headline', { from: { headline: 'article' } }],
  ['an editor’s headline, whatever it says', { headline: 'Boats!' }],
  ['a headline of the words of one paragraph, in their order', { headline: 'The ferry: Monday', from: { headline: 'suggested' } }],
  ['a heading of the article', { section: { from: 'article' } }],
  ['a heading of the words of one paragraph', { section: { from: 'suggested', heading: 'Time, said Brun' } }],
  ['a heading of the words of another', { section: { from: 'suggested', heading: 'of the Ferry' }, headings: ['Of the old ferry'] }],
  ['a section without a heading', { section: { from: 'article', heading: null } }],
  ['the headline as a heading, in another language', { language: 'de', section: { from: 'article', heading: 'A ferry for Vell' } }],
])('sound: %s', (_, own) => {
  expect(checkWords(sourceOf(own))).toEqual([]);
});

const HEADLINE = {
  file: 'harbour.mdx',
  line: 2,
  hint: 'If you wrote it, delete "headline" from "from:", so that it counts as an editor\'s.',
};
const HEADING = {
  file: 'harbour.mdx',
  line: 9,
  hint: 'If you wrote it, delete from="…" from its <Section>, so that it counts as an editor\'s.',
};
test.each<[Parameters<typeof sourceOf>[0], string, typeof HEADING]>([
  [
    { headline: 'Boats!', from: { headline: 'article' } },
    '“Boats!” is said to be a headline of the article; the article has only “A ferry for Vell”',
    HEADLINE,
  ],
  [
    { from: { headline: 'article' }, of: { headline: null } },
    '“A ferry for Vell” is said to be a headline of the article; the article has no headline',
    HEADLINE,
  ],
  [
    { headline: 'Boats and fish on Monday', from: { headline: 'suggested' } },
    "the suggested headline “Boats and fish on Monday” is not made of the article's own words; " +
      'the article does not say “boats”, “and”, “fish”',
    HEADLINE,
  ],
  [
    { headline: 'Monday, the ferry', from: { headline: 'suggested' } },
    "the suggested headline “Monday, the ferry” is not made of the article's own words; " +
      'the article has these words, but not in this order in one paragraph',
    HEADLINE,
  ],
  [
    { section: { from: 'article', heading: 'The ship' } },
    '“The ship” is said to be a heading of the article; the article has only “The ferry”, “The price”',
    HEADING,
  ],
  [
    { section: { from: 'article', heading: 'It' }, headings: [] },
    '“It” is said to be a heading of the article; the article has no heading',
    HEADING,
  ],
  [
    { section: { from: 'article', heading: 'A ferry for Vell' } },
    '“A ferry for Vell” is said to be a heading of the article; the article has only “The ferry”, “The price”',
    HEADING,
  ],
  [
    { section: { from: 'article', heading: 'It' }, of: { headline: null }, language: 'de' },
    '“It” is said to be a heading of the article; the article has only “The ferry”, “The price”',
    HEADING,
  ],
  [
    { section: { from: 'suggested', heading: 'The ferry sank' } },
    "the suggested heading “The ferry sank” is not made of the article's own words; the article does not say “sank”",
    HEADING,
  ],
])('words that claim to be the article’s and are not are found: %j', (own, problem, place) => {
  expect(checkWords(sourceOf(own))).toEqual([{ problem, ...place }]);
});
