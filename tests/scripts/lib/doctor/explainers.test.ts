import { expect, test } from 'vitest';
import { ofPictures, ofReview } from '../../../../scripts/lib/doctor/explainers.ts';
import { resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { approvedIn } from '../../../../src/lib/explainer/approval.ts';
import type { ExplainerInput } from '../../../../src/lib/graph/types.ts';
import { explainer, passage, section } from '../../../support/samples.ts';

const keyed = (...own: ExplainerInput[]) => own.map((one) => ({ ...one, key: '' }));
const approved = { review: { status: 'approved', by: 'Jo', on: '2031-01-01' } } as const;
const says = (words: string) => explainer('ferry', section('a', passage('b1000', words)), approved);

test('explainers that nobody has approved are named', () => {
  const open = ['a', 'b', 'c', 'd', 'e', 'f'].map((slug) => explainer(slug, section('s', passage('b1000', 'It sails.'))));
  expect(ofReview(keyed(...open))).toEqual([
    {
      problem: 'no editor has approved 6 explainers: a, b, c, d, e and 1 more',
      hint: 'Look at what was suggested, and approve it: at the desk (npm run desk), or by npm run review -- a.',
      isGrave: false,
    },
  ]);
});

test('an explainer that has changed since it was approved is named, and none that has not', () => {
  const account = { revisions: [], gone: {}, sections: {}, left: [], statements: {}, approved: approvedIn(says('It sails.'), undefined) };
  expect(ofReview(keyed({ ...says('It sails.'), account } as unknown as ExplainerInput))).toEqual([]);
  expect(ofReview(keyed({ ...says('It sank.'), account } as unknown as ExplainerInput))).toMatchObject([
    {
      problem: '1 explainer: ferry changed after an editor had approved it',
      hint: 'Look at what has changed, and approve it anew: at the desk (npm run desk), or by npm run review -- ferry.',
    },
  ]);
});

test('pictures without words for those who do not see them are named', () => {
  const picture = '<Figure picture="quay-1a2b3c4d5e-800x600.jpg">\n<Passage id="b2000">The quay.</Passage>\n</Figure>';
  const others =
    '<Figure picture="pier-1a2b3c4d5e-800x600.jpg" alt="The pier">\n</Figure>\n\n<Figure>\n<Passage id="b3000">Gone.</Passage>\n</Figure>';
  const shown = explainer('ferry', section('a', passage('b1000', 'It sails.'), picture, others), approved);
  expect(ofPictures(keyed(shown), resolveFolders({}))).toMatchObject([
    {
      problem: '1 picture without words for those who do not see it: quay-1a2b3c4d5e-800x600.jpg (ferry)',
      hint: 'Write alt="…" at each <Figure> in src/content/explainers.',
      isGrave: false,
    },
  ]);
  const two = explainer('quay', section('a', picture, picture.replace('b2000', 'b2001').replace('quay-', 'boat-')), approved);
  expect(ofPictures(keyed(two), resolveFolders({}))[0]?.problem).toMatch(/^2 pictures without words for those who do not see them: quay-/);
  expect(ofPictures(keyed(explainer('ferry', section('a', passage('b1000', 'It sails.')), approved)), resolveFolders({}))).toEqual([]);
});
