import { join } from 'node:path';
import { expect, test } from 'vitest';
import { resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { findAtFault } from '../../../../scripts/lib/site/at-fault.ts';

const folders = resolveFolders({ content: '/news' });
const explainer = (slug: string, file: string) => ({ slug, data: { source: { file } } });
type Content = Parameters<typeof findAtFault>[2];
const content = (slugs: string[], atFault: string[]) =>
  ({
    explainers: slugs.map((slug) => explainer(slug, `${slug}.txt`)),
    atFault: new Map(atFault.map((slug) => [slug, []])),
  }) as unknown as Content;

test('what has good contents keeps its pages; an article without an explainer, and an explainer without contents, are left out', () => {
  const articles = ['/news/articles/pier.txt', '/news/articles/new.txt'];
  const { slugs, verdicts } = findAtFault(articles, ['lamp'], content(['quay', 'pier', 'lamp'], ['quay', 'lost']), folders);
  expect([...slugs].sort()).toEqual(['lamp', 'lost', 'pier', 'quay']);
  expect(verdicts).toEqual([
    '/news/articles/new.txt is left out',
    `${join(folders.explainers, 'lost.mdx')} is left out`,
    'explainers/lamp/ keeps its last good pages',
    'explainers/pier/ keeps its last good pages',
    'explainers/quay/ keeps its last good pages',
  ]);
});

test('nothing at fault is nothing to tell', () => {
  expect(findAtFault([], [], content(['pier'], []), folders)).toEqual({ slugs: new Set(), verdicts: [] });
});
