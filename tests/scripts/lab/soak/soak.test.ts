import { expect, test } from 'vitest';
import { soakAddresses } from '../../../../scripts/lab/soak/addresses.ts';
import { loadArticles, ownFolders } from '../../../../scripts/lab/soak/articles.ts';
import { Chronicle } from '../../../../scripts/lab/soak/chronicle.ts';
import { edit, edits, markWords, textOf } from '../../../../scripts/lab/soak/edits.ts';
import type { Explainer } from '../../../../scripts/lab/soak/explainer.ts';
import { BuiltPage, follow, type Landing } from '../../../../scripts/lab/soak/landing.ts';
import { corrected } from '../../../../scripts/lab/soak/matter-edits.ts';
import { soakMerges } from '../../../../scripts/lab/soak/merges.ts';
import { isReached } from '../../../../scripts/lab/support/figure.ts';
import { Random } from '../../../../scripts/lab/support/random.ts';
import { siteAddress } from '../../../../scripts/lib/verify/address.ts';
import type { Ledger } from '../../../../src/schemas/ledger.ts';
import { vocabulary } from '../../../support/reading.ts';

test('addresses outlive random edits of the project’s articles', async () => {
  const { figures } = soakAddresses(await loadArticles(ownFolders), 20, 4);
  expect(figures.every(({ of }) => of > 100)).toBe(true);
  expect(figures.filter((figure) => !isReached(figure))).toEqual([]);
});

test('no edit of a person is lost while articles are edited at random', async () => {
  const { figures, faults } = await soakMerges(await loadArticles(ownFolders), 20, 4, vocabulary);
  expect(figures.every(({ of }) => of > 40)).toBe(true);
  expect(faults).toEqual([]);
});

test.each([
  ['back to what was suggested is a suggestion again, which is lost with nothing', 'suggested', ['direct'], true],
  ['to what is suggested since is a suggestion too', 'suggested', ['mixed', 'direct'], true],
  ['and marks as the editor’s is to stay', undefined, ['direct'], false],
  ['to something else is to stay', 'suggested', ['mixed', 'indirect'], false],
])('what a person corrects %s', (_, from, suggested, isIn) => {
  const explainer = (...statements: Record<string, unknown>[]) => ({ data: { statements } }) as unknown as Explainer;
  const pick = { pickAny: ([own]: unknown[]) => own, index: () => 1 } as unknown as Random;
  const made = corrected('statements', 'kind', () => 'direct')(explainer({ id: 's1111', kind: 'mixed', ...(from && { from }) }), pick);
  const since = suggested.map((kind) => explainer({ id: 's1111', kind, from: 'suggested' }));
  expect(made?.isIn(explainer(), since)).toBe(isIn);
});

test('the same seed draws the same edits, another seed others', () => {
  const texts = ['The ferry to Zelbrook left late on Monday.', 'Nobody was on board but Odile Varnholt.', 'It rained.'];
  const run = (seed: number) => edit(markWords(texts), edits, ['Quorrin closed its bridge.'], new Random(seed)).map(textOf);
  expect(run(3)).toEqual(run(3));
  expect(new Set([1, 2, 3, 4].map((seed) => run(seed).join('|'))).size).toBeGreaterThan(1);
});

const ferry = 'The ferry to Zelbrook left late on Monday.';
const crew = 'Nobody was on board but Odile Varnholt.';
const explainer = (...sections: string[]): string => `---\nheadline: The ferry\n---\n\n${sections.join('\n\n')}\n`;
const sectionOf = (id: string, ...passages: [string, string][]): string =>
  `<Section id="${id}">\n\n## A heading\n\n${passages.map(([id, text]) => `<Passage id="${id}">\n${text}\n</Passage>`).join('\n\n')}\n\n</Section>`;
const ledgerOf = (passages: [string, string][], gone: Ledger['gone'] = []): Ledger =>
  ({ revisions: [{ passages: passages.map(([id, text]) => ({ id, text })) }], gone }) as unknown as Ledger;

/** An explainer with two passages of which the second is removed, or said to be merged into the first. */
function chronicleOf(fate: 'removed' | 'merged'): Chronicle {
  const chronicle = new Chronicle('ferry');
  const first: [string, string] = ['b1111', ferry];
  const second: [string, string] = ['c1111', crew];
  chronicle.add(
    explainer(sectionOf('all', first, second)),
    ledgerOf([first, second]),
    [ferry, crew].map((text) => markWords([text])[0] ?? []),
  );
  const grave = { id: 'c1111', text: crew, revision: 1, ...(fate === 'merged' ? { fate, into: 'b1111' } : { fate }) };
  chronicle.add(explainer(sectionOf('all', first)), ledgerOf([first], [grave]), markWords([ferry, crew]).slice(0, 1));
  return chronicle;
}

test.each<[string, 'removed' | 'merged', string, Landing, boolean]>([
  ['a passage that stands', 'removed', '#b1111', { at: ['b1111'] }, true],
  ['another passage', 'removed', '#b1111', { at: ['c1111'] }, false],
  ['what is left of a passage', 'removed', '#c1111', { at: ['c1111'], removed: { text: crew, into: undefined } }, true],
  ['other words than those it had', 'removed', '#c1111', { at: ['c1111'], removed: { text: ferry, into: undefined } }, false],
  ['a passage that has none of its words', 'merged', '#c1111', { at: ['c1111'], removed: { text: crew, into: 'b1111' } }, false],
  ['a passage on the page of its section', 'removed', 'all/#c1111', { at: ['b1111'] }, false],
])('the soak tells whether an address is right that leads to %s', (_, fate, place, landing, isRight) => {
  const chronicle = chronicleOf(fate);
  const given = chronicle.given.get(`explainers/ferry/${place}`);
  expect(given && chronicle.isRight(given, landing)).toBe(isRight);
});

test('the soak follows an address as a reader does, and says where there is nothing', () => {
  const page = (main: string) => new BuiltPage(`<!doctype html><main>${main}</main>`);
  const pages = new Map([
    [
      'explainers/ferry/index.html',
      page(
        `<div data-body="ferry"><div class="passage" id="b1111"><span class="old-address" id="s1111"></span><p data-passage="b1111">${ferry}</p></div></div>`,
      ),
    ],
    [
      'explainers/ferry/old/index.html',
      page(
        '<h1 id="old">Elsewhere</h1><lead-on data-to="/explainers/ferry/"><p id="b1111"><a href="/explainers/ferry/#b1111">There</a></p><p id="c1111"><a href="/explainers/ferry/#c1111">Dead</a></p></lead-on>',
      ),
    ],
  ]);
  const landing = (on: string, id: string) => follow((path) => pages.get(path), [`explainers/ferry/${on}`, id], siteAddress());
  const there = { at: ['b1111'] };
  expect([landing('', 'b1111'), landing('', 's1111'), landing('old/', ''), landing('old/', 'old'), landing('old/', 'b1111')]).toEqual(
    Array(5).fill(there),
  );
  expect([landing('', 'c1111'), landing('old/', 'c1111'), landing('old/', 'd1111'), landing('new/', '')]).toEqual(Array(4).fill(undefined));
});
