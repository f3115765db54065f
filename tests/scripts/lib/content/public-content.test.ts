import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { daysAround, deskContent, isIn, selectPublic } from '../../../../scripts/lib/content/public-content.ts';
import type { SiteContent } from '../../../../scripts/lib/content/site-content.ts';
import { resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { cacheFolderOf } from '../../../../src/cache-folder.ts';
import type { Account } from '../../../../src/schemas/ledger.ts';
import { explainer, type Frontmatter, lindmoor, passage, section, story } from '../../../support/samples.ts';

const revision = { file: 'a.txt', sha256: '0'.repeat(64), passages: [], statements: [] };
const account: Account = {
  revisions: [revision, revision],
  gone: [],
  sections: { news: [], older: [], revisions: [] },
  left: {},
  statements: {},
};

function own(slug: string, frontmatter: Frontmatter, wasPublic = false, words = 'Boats came.') {
  const body = section('news', passage('p1000', words));
  return { ...explainer(slug, body, frontmatter), key: slug, account: { ...account, ...(wasPublic && { public: true as const }) } };
}
const select = (...explainers: SiteContent['explainers']) =>
  selectPublic(
    { explainers, atFault: new Map(), actors: new Map(), themes: new Map(), pages: [], moved: [] },
    { day: '2026-03-12', onlyApproved: false },
  );

test('what is not public is left out, with the reason', () => {
  const { explainers, withheld, withdrawn } = select(own('a', {}), own('b', { status: 'draft' }), own('c', { publish: '2026-03-13' }));
  expect(explainers.map(({ slug }) => slug)).toEqual(['a']);
  expect(withheld.map(({ explainer, why, answers }) => [explainer.slug, why, answers])).toEqual([
    ['b', 'draft', false],
    ['c', 'not due', false],
  ]);
  expect(withdrawn).toEqual([]);
});

test('all addresses of what was public once answer, and those of what never was do not', () => {
  const { withdrawn } = select(own('a', {}), own('b', { status: 'draft', actors: [lindmoor] }, true), own('c', { status: 'draft' }));
  expect(withdrawn).toEqual([{ slug: 'b', pages: ['news', 'older', 'revisions', 'embed'], actors: ['lindmoor'], themes: [] }]);
});

test('one that was never public answers where a public page links to it, and tells no more than that link', () => {
  const link = 'Boats [came](https://nutgraf.example/explainers/b/#p1000).';
  expect(select(own('a', {}, false, link), own('b', { status: 'draft' })).withdrawn).toEqual([
    { slug: 'b', pages: [], actors: [], themes: [] },
  ]);
  expect(select(own('a', { status: 'draft' }, false, link), own('b', { status: 'draft' })).withdrawn).toEqual([]);
});

test('a build holds for the days on which the same is due', () => {
  const content = select(own('a', { publish: '2026-03-10' }), own('b', { publish: '2026-03-15' }), own('c', {}));
  const days = daysAround(content, '2026-03-12');
  expect(days).toEqual({ from: '2026-03-10', until: '2026-03-15' });
  expect(['2026-03-09', '2026-03-10', '2026-03-14', '2026-03-15'].map((day) => isIn(days, day))).toEqual([false, true, true, false]);
  expect(isIn({}, '2026-03-12')).toBe(true);
});

test('a story is public as its editor wants it, and may be due on a day of its own', () => {
  const told = (id: string, frontmatter: Parameters<typeof story>[1]) => ({
    ...story(id, { explainers: ['a'], ...frontmatter }),
    file: `${id}.mdx`,
    named: [],
  });
  const stories = [told('now', {}), told('later', { publish: '2026-03-20' }), told('never', { status: 'draft' })];
  const content = { explainers: [own('a', {})], atFault: new Map(), actors: new Map(), themes: new Map(), pages: [], moved: [], stories };
  const selected = selectPublic(content, { day: '2026-03-12', onlyApproved: true });
  expect(selected.stories?.map(({ id }) => id)).toEqual(['now']);
  expect(selected.withheldStories.map(({ story, why }) => [story.id, why])).toEqual([
    ['later', 'not due'],
    ['never', 'draft'],
  ]);
  expect(daysAround(selected, '2026-03-12')).toEqual({ from: undefined, until: '2026-03-20' });
});

test('an editor’s view of a folder is made once for all pages, and anew for another day', async () => {
  const content = mkdtempSync(join(tmpdir(), 'nutgraf-desk-content-'));
  const folders = resolveFolders({ content });
  const first = await deskContent(folders, '2026-03-12');
  expect(await deskContent(folders, '2026-03-12')).toBe(first);
  expect(await deskContent(folders, '2026-03-13')).not.toBe(first);
  rmSync(content, { recursive: true });
  rmSync(cacheFolderOf(content), { recursive: true, force: true });
});
