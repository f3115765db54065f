import { expect, test } from 'vitest';
import { loadArticles, ownFolders } from '../../scripts/lab/soak/articles.ts';
import { soakKilled } from '../../scripts/lab/soak/killed.ts';
import { isReached } from '../../scripts/lab/support/figure.ts';

test('a build that is killed leaves what was or what is to be, and the next one makes the site', async () => {
  const { figures, faults } = await soakKilled(['build'], (await loadArticles(ownFolders)).slice(0, 1), 3, 2);
  expect({ missed: figures.filter((figure) => !isReached(figure)), faults }).toEqual({ missed: [], faults: [] });
});
