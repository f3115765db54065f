import { expect, test } from 'vitest';
import { loadArticles, ownFolders } from '../../scripts/lib/soak/articles.ts';
import { isReached } from '../../scripts/lib/soak/figure.ts';
import { soakKills } from '../../scripts/lib/soak/kills.ts';

test('a run that is killed at any moment breaks no file and loses no edit', async () => {
  const { figures, lost } = await soakKills(await loadArticles(ownFolders), 4, 2);
  expect(figures.every(({ of }) => of > 10)).toBe(true);
  expect({ missed: figures.filter((figure) => !isReached(figure)), lost }).toEqual({ missed: [], lost: [] });
});
