import { expect, test } from 'vitest';
import { loadArticles, ownFolders } from '../../scripts/lab/soak/articles.ts';
import { soakKilled } from '../../scripts/lab/soak/killed.ts';
import { runPart } from '../../scripts/lab/soak/parts.ts';
import { isReached } from '../../scripts/lab/support/figure.ts';

test('on a site of articles and explainers that were edited at random every address that was ever given leads to its words', async () => {
  const ticks: string[] = [];
  const task = { part: 'sites', articles: await loadArticles(ownFolders), rounds: 1, seed: 2 } as const;
  const { figures, faults } = await runPart(task, () => ticks.push('site'));
  expect(figures.every(({ of }) => of > 60)).toBe(true);
  expect({ missed: figures.filter((figure) => !isReached(figure)), faults, ticks }).toEqual({ missed: [], faults: [], ticks: ['site'] });
});

test.each(['erase', 'rename'] as const)('%s that is killed leaves what was or what is to be', async (name) => {
  const { figures, faults } = await soakKilled([name], (await loadArticles(ownFolders)).slice(0, 1), 2, 2);
  expect({ missed: figures.filter((figure) => !isReached(figure)), faults }).toEqual({ missed: [], faults: [] });
});
