import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeExplainers } from '../../../../scripts/lib/reconcile/merge/merge.ts';
import { nothingRejected } from '../../../../scripts/lib/reconcile/merge/types.ts';
import { readExplainer } from '../../../../src/lib/explainer/read-explainer.ts';
import { base, change, longer, merge } from './ferry.ts';

const withTerm = (mdx: string): string => change(mdx, ['ferry of', '<Term id="ferry">ferry</Term> of']);

test('a new term tags what an editor has changed', () => {
  const edited = change(base, ['will sail', 'will *sail*']);
  expect(merge(edited, withTerm(base)).mdx).toContain('The <Term id="ferry">ferry</Term> of Vell will *sail* again.');
});

test('a term that was taken away stays away, and the ledger knows it', () => {
  const { mdx, rejected } = mergeExplainers({ base: withTerm(base), edited: base, generated: withTerm(longer) }, nothingRejected);
  expect(mdx).not.toContain('<Term');
  expect(rejected).toMatchObject({ mentions: [], terms: ['ferry'] });
  expect(mergeExplainers({ base: longer, edited: mdx, generated: withTerm(longer) }, rejected).mdx).not.toContain('<Term');
});

test('a term that an editor added stays where the article changes, and within the tag of an actor', () => {
  const edited = change(
    base,
    ['paid for', '<Term id="fee">paid</Term> for'],
    ['>Harbour Office<', '><Term id="port">Harbour</Term> Office<'],
  );
  const { mdx } = merge(edited, longer);
  expect(mdx).toContain('<Actor id="harbour-office"><Term id="port">Harbour</Term> Office</Actor> <Term id="fee">paid</Term> twice');
});

test('an actor that an editor tags goes before a term that is suggested there, without a conflict', () => {
  const edited = change(base, ['ferry of Vell', '<Actor id="ida-brandt">ferry of Vell</Actor>']);
  const { mdx, conflicts } = merge(edited, change(base, ['The ferry of Vell', '<Term id="x">The ferry</Term> of Vell']));
  expect(conflicts).toEqual([]);
  expect(mdx).toContain('The <Actor id="ida-brandt">ferry of Vell</Actor> will sail');
});

const suggested = (mdx: string): string => change(mdx, ['ferry of', '<Term id="ferry" from="suggested">ferry</Term> of']);
const later = change(longer, ['the wait.', 'the wait for the ferry.']);
const suggestedLater = change(later, ['for the ferry.', 'for the <Term id="ferry" from="suggested">ferry</Term>.']);

test('a term that was suggested before its tags said so is suggested', () => {
  const { mdx } = mergeExplainers({ base: withTerm(base), edited: withTerm(base), generated: suggested(longer) }, nothingRejected);
  expect(mdx).toContain('<Term id="ferry" from="suggested">ferry</Term> of');
});

test('a term that a person has accepted stays theirs, and its further uses are no suggestions', () => {
  const { mdx } = mergeExplainers({ base: suggested(base), edited: withTerm(base), generated: suggested(suggestedLater) }, nothingRejected);
  expect(mdx).toBe(withTerm(change(later, ['for the ferry.', 'for the <Term id="ferry">ferry</Term>.'])));
});

test('a term that a person has rejected is not suggested elsewhere, not even after a version without it, until they tag it', () => {
  const first = mergeExplainers({ base: suggested(base), edited: base, generated: suggestedLater }, nothingRejected);
  expect(first.mdx).toBe(later);
  expect(first.rejected.terms).toEqual(['ferry']);
  const none = mergeExplainers({ base: suggestedLater, edited: first.mdx, generated: base }, first.rejected);
  expect(none.rejected.terms).toEqual(['ferry']);
  expect(mergeExplainers({ base, edited: none.mdx, generated: suggestedLater }, none.rejected).mdx).toBe(later);
  const back = mergeExplainers({ base, edited: withTerm(none.mdx), generated: suggestedLater }, none.rejected);
  expect(back.rejected.terms).toBeUndefined();
  expect(back.mdx).toContain('for the <Term id="ferry" from="suggested">ferry</Term>');
});

test('of a term that has tags left, one that was taken away is only that', () => {
  const { mdx, rejected } = mergeExplainers(
    { base: suggested(suggestedLater), edited: suggestedLater, generated: suggested(change(suggestedLater, ['twice', 'thrice'])) },
    nothingRejected,
  );
  expect(mdx.match(/<Term/g)).toHaveLength(1);
  expect(rejected.terms).toBeUndefined();
  expect(rejected.mentions).toEqual([{ passage: 'b1111', words: 'ferry', term: 'ferry' }]);
});

const WORDS = 'The ferry of Vell will sail again over the old sound to the new pier before the winter storms come'.split(' ');

/** An explainer of one passage, some of its words tagged with terms, and of two words that stand together at most one. */
function tagged(words: readonly string[], terms: ReadonlySet<number>): string {
  const text = words.map((word, at) => (terms.has(at) ? `<Term id="t${at}">${word}</Term>` : word)).join(' ');
  return change(base, ['The ferry of Vell will sail again.', `${text}.`]);
}

test('whatever terms an editor adds and takes away, and the glossary adds and loses, the words stay and the editor is right', () => {
  const places = fc.uniqueArray(fc.nat({ max: WORDS.length - 1 }), { maxLength: 5 }).map((list) => new Set(list));
  fc.assert(
    fc.property(places, places, places, places, (before, added, taken, now) => {
      const edited = before.union(added).difference(taken);
      const versions = { base: tagged(WORDS, before), edited: tagged(WORDS, edited), generated: tagged(WORDS, now) };
      const { mdx, conflicts, rejected } = mergeExplainers(versions, nothingRejected);
      expect(conflicts).toEqual([]);
      const [passage] = readExplainer(mdx, 'x').sections[0]?.passages ?? [];
      expect(passage?.text).toBe(`${WORDS.join(' ')}. The Harbour Office paid for it.`);
      const shown = new Set(passage?.marks.flatMap(({ term }) => (term ? Number(term.slice(1)) : [])));
      const byEditor = edited.difference(before);
      const awayByEditor = before.difference(edited);
      expect(shown).toEqual(now.difference(awayByEditor).union(byEditor));
      // Who took away what both versions lack, nobody can tell.
      if (versions.edited === versions.generated) return;
      const again = mergeExplainers({ base: versions.generated, edited: mdx, generated: tagged(WORDS, before) }, rejected);
      for (const at of awayByEditor) expect(again.mdx).not.toContain(`<Term id="t${at}">`);
    }),
    { numRuns: 60 },
  );
});
