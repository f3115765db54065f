import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { daysAround, deskContent, isIn, publicContent, rulesOn, selectPublic } from '../../../../scripts/lib/content/public-content.ts';
import { forgetContent, type SiteContent } from '../../../../scripts/lib/content/site-content.ts';
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

test('the days of a build are known in whatever order things are due, stories and what is withheld included', () => {
  const content = select(
    own('a', { publish: '2026-03-15' }),
    own('b', { publish: '2026-03-20' }),
    own('c', { publish: '2026-03-12' }),
    own('d', { publish: '2026-03-10' }),
  );
  const due = { ...story('wall', { explainers: ['a'], publish: '2026-03-14' }), file: '', named: [] };
  expect(daysAround(content, '2026-03-12')).toEqual({ from: '2026-03-12', until: '2026-03-15' });
  expect(daysAround({ ...content, stories: [due] }, '2026-03-12').until).toBe('2026-03-14');
  expect(daysAround({ ...content, withheldStories: [{ story: due, why: 'not due', answers: false }] }, '2026-03-12').until).toBe(
    '2026-03-14',
  );
  expect(daysAround(select(own('a', {})), '2026-03-12')).toEqual({ from: undefined, until: undefined });
});

test('a story that is taken back answers where it was public, with its pages', () => {
  const stories = [
    { ...story('told', { explainers: ['a'] }), file: '', named: [] },
    { ...story('kept', { explainers: ['a'], status: 'draft' }), file: '', named: [] },
    { ...story('new', { explainers: ['a'], publish: '2026-04-01' }), file: '', named: [] },
  ];
  const content = { explainers: [], atFault: new Map(), actors: new Map(), themes: new Map(), pages: [], moved: [] };
  const publicStories = { told: { said: 3 }, kept: { said: 2 }, gone: {} };
  const found = selectPublic({ ...content, stories, publicStories }, { day: '2026-03-12', onlyApproved: false });
  expect(found.stories?.map(({ id }) => id)).toEqual(['told']);
  expect(found.withheldStories.map(({ story: { id }, why, answers }) => [id, why, answers])).toEqual([
    ['kept', 'draft', true],
    ['new', 'not due', false],
  ]);
  expect(found.withdrawnStories).toEqual([
    { id: 'kept', pages: ['embed', 'said/2'] },
    { id: 'gone', pages: ['embed'] },
  ]);
});

test('what nobody approved is withheld where only that is public', () => {
  const explainers = [own('a', {}), own('b', { review: { status: 'approved', by: 'Jo', on: '2026-03-01' } })];
  const content = { explainers, atFault: new Map(), actors: new Map(), themes: new Map(), pages: [], moved: [] };
  expect(
    selectPublic(content, { day: '2026-03-12', onlyApproved: true }).withheld.map(({ explainer: { slug }, why }) => [slug, why]),
  ).toEqual([['a', 'not approved']]);
  expect(rulesOn('2026-03-12')).toEqual({ day: '2026-03-12', onlyApproved: false });
});

test('of one that was public once, and has one revision, no page of revisions answers; its themes do', () => {
  const rail = { id: 'rail', name: 'Rail', iptc: 'medtop:20000341' };
  const once = own('b', { status: 'draft', themes: [rail] }, true);
  const { withdrawn } = select({ ...once, account: { ...once.account, revisions: [revision] } });
  expect(withdrawn).toEqual([{ slug: 'b', pages: ['news', 'older', 'embed'], actors: [], themes: ['rail'] }]);
});

test('a link to one whose name only begins the same does not make it answer', () => {
  const link = 'Boats [came](https://nutgraf.example/explainers/bridge/#p1000).';
  expect(select(own('a', {}, false, link), own('b', { status: 'draft' })).withdrawn).toEqual([]);
});

test('of a folder that stays the same, the same is public each time, and the desk shows what is not, with the reason', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-public-'));
  const folders = resolveFolders({ content: folder });
  try {
    const head = `format: 1\nheadline: Ferry\nsource: { file: a.txt, sha256: '${'0'.repeat(64)}' }`;
    for (const name of ['explainers', 'stories']) mkdirSync(join(folder, name));
    for (const [slug, more] of Object.entries({ ferry: '', pier: 'status: draft\n' }))
      writeFileSync(join(folder, `explainers/${slug}.mdx`), `---\n${head}\n${more}---\n\n${section('a', passage('b1000', 'It sails.'))}`);
    for (const [id, more] of Object.entries({ told: '', due: 'publish: 2026-04-01\n' }))
      writeFileSync(join(folder, `stories/${id}.mdx`), `---\nheadline: ${id}\nexplainers: [ferry]\n${more}---\n`);
    const content = await publicContent(folders, '2026-03-12');
    expect(content.explainers.map(({ slug }) => slug)).toEqual(['ferry']);
    expect(await publicContent(folders, '2026-03-12')).toBe(content);
    expect((await publicContent(folders, '2026-04-01')).stories?.map(({ id }) => id)).toEqual(['due', 'told']);
    const desk = await deskContent(folders, '2026-03-12');
    expect(desk.explainers.map(({ slug, withheld }) => [slug, withheld])).toEqual([
      ['ferry', undefined],
      ['pier', 'draft'],
    ]);
    expect(desk.stories?.map(({ id, withheld }) => [id, withheld])).toEqual([
      ['due', 'not due'],
      ['told', undefined],
    ]);
    expect([desk.withdrawn, desk.withdrawnStories]).toEqual([[], []]);
    expect(await deskContent(folders, '2026-03-12')).toBe(desk);
    expect((await deskContent(folders, '2026-04-01')).stories?.map(({ withheld }) => withheld)).toEqual([undefined, undefined]);
  } finally {
    forgetContent();
    for (const path of [folder, cacheFolderOf(folder)]) rmSync(path, { recursive: true, force: true });
  }
});
