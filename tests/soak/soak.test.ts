import { expect, test } from 'vitest';
import { soakAddresses } from '../../scripts/lib/soak/addresses.ts';
import { loadArticles, ownFolders } from '../../scripts/lib/soak/articles.ts';
import { edit, edits, markWords, textOf } from '../../scripts/lib/soak/edits.ts';
import { formatFigures, isReached } from '../../scripts/lib/soak/figure.ts';
import { soakMerges } from '../../scripts/lib/soak/merges.ts';
import { Random } from '../../scripts/lib/soak/random.ts';
import { vocabulary } from '../support/reading.ts';

test('addresses outlive random edits of the project’s articles', async () => {
  const { figures } = soakAddresses(await loadArticles(ownFolders), 20, 4);
  expect(figures.every(({ of }) => of > 100)).toBe(true);
  expect(figures.filter((figure) => !isReached(figure))).toEqual([]);
});

test('no edit of a person is lost while articles are edited at random', async () => {
  const { figures, lost } = await soakMerges(await loadArticles(ownFolders), 20, 4, vocabulary);
  expect(figures.every(({ of }) => of > 40)).toBe(true);
  expect(lost).toEqual([]);
});

test('the same seed draws the same edits, another seed others', () => {
  const texts = ['The ferry to Zelbrook left late on Monday.', 'Nobody was on board but Odile Varnholt.', 'It rained.'];
  const run = (seed: number) => edit(markWords(texts), edits, ['Quorrin closed its bridge.'], new Random(seed)).map(textOf);
  expect(run(3)).toEqual(run(3));
  expect(new Set([1, 2, 3, 4].map((seed) => run(seed).join('|'))).size).toBeGreaterThan(1);
});

test('a missed bar is told', () => {
  const figure = { label: 'kept', found: 98.5, bar: { least: 99 }, of: 200 };
  expect(formatFigures([figure])).toContain('| kept   | ≥ 99 % | 98.50 % | 200 | MISSED |');
});
