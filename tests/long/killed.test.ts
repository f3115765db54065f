import { expect, test } from 'vitest';
import { loadArticles, ownFolders } from '../../scripts/lab/soak/articles.ts';
import { soakKilled } from '../../scripts/lab/soak/killed.ts';
import { soakKills } from '../../scripts/lab/soak/kills.ts';
import { isReached } from '../../scripts/lab/support/figure.ts';

test('a build that is killed leaves what was or what is to be, and the next one makes the site', async () => {
  const { figures, faults } = await soakKilled(['build'], (await loadArticles(ownFolders)).slice(0, 1), 3, 2);
  expect({ missed: figures.filter((figure) => !isReached(figure)), faults }).toEqual({ missed: [], faults: [] });
});

test('a run that is killed at any moment breaks no file and loses no edit', async () => {
  const { figures, faults } = await soakKills(await loadArticles(ownFolders), 4, 2);
  expect(figures.every(({ of }) => of > 10)).toBe(true);
  expect({ missed: figures.filter((figure) => !isReached(figure)), faults }).toEqual({ missed: [], faults: [] });
});
