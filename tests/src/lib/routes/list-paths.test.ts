import { expect, test } from 'vitest';
import { provideContent } from '../../../../src/lib/graph/source.ts';
import type { ExplainerInput } from '../../../../src/lib/graph/types.ts';
import { actorListPaths, statementPaths, themeListPaths } from '../../../../src/lib/routes/list-paths.ts';
import { explainer, passage, renn, section } from '../../../support/samples.ts';

const ferries = { id: 'ferries', name: 'Ferries', iptc: 'medtop:20000430', because: ['ferry'] };
const statement = { source: 'Renn', actor: renn.id, cue: 'says', content: 'he sails', kind: 'direct' as const };
const ids = ['b1000', 'b2000', 'b3000', 'b4000', 'b5000', 'b6000'];

function told(slug: string, name = 'Tobias Renn', published = '2031-01-01'): ExplainerInput {
  const body = section('s', ...ids.map((id) => passage(id, '<Actor id="tobias-renn">Renn</Actor> says he sails the ferry.')));
  const statements = ids.map((id) => ({ ...statement, id: `s${id}`, passage: id }));
  const made = explainer(slug, body, { actors: [{ ...renn, name }], themes: [ferries], statements, published });
  return { ...made, key: `${slug} as it was` };
}
const slugs = Array.from({ length: 120 }, (_, index) => `e${String(index).padStart(3, '0')}`);
const before = slugs.map((slug) => told(slug));

/** The key of each page, by its address. */
async function keysOf(explainers: ExplainerInput[]): Promise<Map<string, string>> {
  const content = { explainers, actors: new Map(), themes: new Map(), pages: [] };
  provideContent(async () => content);
  const paths = [...(await actorListPaths()), ...(await themeListPaths()), ...(await statementPaths())];
  return new Map(paths.map(({ params, cacheKey }) => [Object.values(params).join('/'), cacheKey]));
}

async function changed(after: ExplainerInput[]): Promise<string[]> {
  const [old, now] = [await keysOf(before), await keysOf(after)];
  return [...now].filter(([page, key]) => old.get(page) !== key).map(([page]) => page);
}

test('what changes in an explainer changes the page of each list that shows it, and the lists that name all', async () => {
  const last = [...(await keysOf(before)).keys()].filter((page) => page.startsWith('tobias-renn/passages/')).length + 1;
  expect(last).toBeGreaterThan(2);
  const pages = await changed(before.map((explainer) => (explainer.slug === 'e119' ? { ...explainer, key: 'edited' } : explainer)));
  expect(pages.filter((page) => page.startsWith('tobias-renn/passages/'))).toEqual([`tobias-renn/passages/${last}`]);
  expect(pages.filter((page) => page.startsWith('tobias-renn/said/'))).toHaveLength(1);
  expect(pages.filter((page) => page.startsWith('ferries/passages/'))).toHaveLength(1);
  expect(pages).toContain('');
});

test('a new explainer leaves the later pages of an actor as they are', async () => {
  const pages = await changed([told('new', 'Tobias Renn', '2031-02-01'), ...before]);
  expect(pages.filter((page) => page.startsWith('tobias-renn/')).every((page) => page.endsWith('/2'))).toBe(true);
});

test('the new name of an actor changes all pages of it', async () => {
  const keys = await keysOf(before);
  const pages = await changed(slugs.map((slug) => told(slug, 'Tobias Rennick')));
  expect(pages.filter((page) => page.startsWith('tobias-renn/')).length).toBe(
    [...keys.keys()].filter((page) => page.startsWith('tobias-renn/')).length,
  );
});
