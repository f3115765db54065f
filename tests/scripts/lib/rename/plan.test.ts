import { expect, test } from 'vitest';
import { UsageError } from '../../../../scripts/lib/cli/cli.ts';
import { findNamed, planRenaming } from '../../../../scripts/lib/rename/rename.ts';
import type { Stock } from '../../../../scripts/lib/rename/stock.ts';
import type { Move } from '../../../../src/schemas/moved.ts';
import { mdxOf, stockExplainer, stockOf } from '../../../support/stock.ts';

const on = '2031-04-01';
const file = (name: string) => ({ name, text: '' });
const vell =
  'actors:\n  - { id: vell, name: Vell, kind: country }\nstatements:\n  - { id: said1, passage: p1111, content: The pier, kind: indirect }\n';
const stock = (moved: Move[] = [], articles: string[] = []): Stock =>
  stockOf({
    explainers: {
      pier: stockExplainer('pier', mdxOf('pier', vell), { sections: { talks: ['p1111'], old: ['p1111'] } }),
      quay: stockExplainer('quay', mdxOf('quay').replace('id="talks"', 'id="our-own"'), { sections: {} }),
    },
    actors: new Map([['lind', file('lind.yaml')]]),
    themes: new Map([['rail', file('rail.yaml')]]),
    glossary: new Map(['quay', 'toll'].map((id) => [id, file(`${id}.mdx`)])),
    stories: new Map(['piers', 'tolls'].map((id) => [id, { name: `${id}.mdx`, text: '---\nheadline: A\n---\n' }])),
    ...{ moved, articles },
  });
const plan = (from: string, to?: string, moved: Move[] = [], articles: string[] = []) =>
  planRenaming(stock(moved, articles), { from, to }, on);

test.each([
  ['explainers/pier', 'bridge', { kind: 'explainer', from: 'pier', to: 'bridge' }],
  ['pier', 'explainers/bridge', { kind: 'explainer', from: 'pier', to: 'bridge' }],
  ['vell', 'town', { kind: 'actor', from: 'vell', to: 'town' }],
  ['actors/lind', 'vell', { kind: 'actor', from: 'lind', to: 'vell' }],
  ['themes/rail', 'trains', { kind: 'theme', from: 'rail', to: 'trains' }],
  ['glossary/quay', 'wall', { kind: 'term', from: 'quay', to: 'wall' }],
  ['piers', 'our-piers', { kind: 'story', from: 'piers', to: 'our-piers' }],
  ['pier#talks', 'words', { kind: 'section', in: 'pier', from: 'talks', to: 'words' }],
  ['explainers/quay#our-own', undefined, { kind: 'section', in: 'quay', from: 'our-own', to: 'talks' }],
])('%s gets the address %s', (from, to, move) => {
  expect(plan(from, to).moves).toEqual([{ ...move, on }]);
});

test.each([
  ['nobody', 'x', 'there is no nobody among explainers, actors, themes, glossary, stories'],
  ['actors/pier', 'x', 'there is no actors/pier among explainers, actors, themes, glossary, stories'],
  ['boats/pier', 'x', 'there is no boats/pier among explainers, actors, themes, glossary, stories'],
  ['quay', 'x', 'quay may be explainers/quay or glossary/quay; write one of these'],
  ['toll#talks', 'x', 'there is no toll among explainers'],
  ['explainers/pier', undefined, 'say what explainers/pier is to be called'],
  ['pier', 'pier', 'pier has that name already'],
  ['pier', 'quay', 'there is explainers/quay already; choose another name, or remove that one first'],
  ['glossary/toll', 'quay', 'there is glossary/quay already; choose another name, or remove that one first'],
  ['piers', 'tolls', 'there is stories/tolls already; choose another name, or remove that one first'],
  ['vell', 'Vell', '"Vell" can be no address: an id is lower-case words joined by single hyphens, such as "united-states"'],
  ['pier', 'café', '"café" can be no name of an article; try "cafe"'],
  ['pier#nowhere', 'x', 'pier has no section "nowhere"; it has talks'],
  ['pier#talks', undefined, 'the section has the address "talks" already'],
  ['pier#talks', 'A B', '"A B" can be no address: an id is lower-case words joined by single hyphens, such as "united-states"'],
  ['pier#talks', 'revisions', 'the site keeps "revisions" for itself; choose another name'],
  ['pier#talks', 'p1111', 'the site keeps "p1111" for itself; choose another name'],
  ['pier#talks', 'said1', 'something else in pier has the address "said1"; choose another name'],
  ['pier#talks', 'old', '"old" was the address of another section of pier, and leads to what became of it; choose another name'],
])('%s can not be renamed to %s', (from, to, problem) => {
  expect(() => plan(from, to)).toThrow(new UsageError(problem));
});

test('an address that leads elsewhere is not free, but for what it leads to', () => {
  const moved: Move[] = [
    { kind: 'actor', from: 'town', to: 'lind', on: '2031-01-01' },
    { kind: 'theme', from: 'trains', on: '2031-01-02' },
  ];
  expect(() => plan('vell', 'town', moved)).toThrow(new UsageError('"town" leads to lind since 2031-01-01; choose another name'));
  expect(() => plan('themes/rail', 'trains', moved)).toThrow(new UsageError('"trains" was withdrawn on 2031-01-02; choose another name'));
  expect(plan('lind', 'town', moved).moves).toEqual([moved[1], { kind: 'actor', from: 'lind', to: 'town', on }]);
  expect(plan('vell', 'trains', moved).moves).toHaveLength(3);
});

test('a section may have an address again that leads to it', () => {
  const moved: Move[] = [{ kind: 'section', in: 'pier', from: 'old', to: 'talks', on: '2031-01-01' }];
  expect(plan('pier#talks', 'old', moved).moves).toEqual([{ kind: 'section', in: 'pier', from: 'talks', to: 'old', on }]);
});

test.each([
  ['is there under its old name', ['pier.txt', 'Bridge.md'], 'articles/bridge.txt'],
  ['was renamed before by a person', ['Bridge.md'], undefined],
  ['is gone', [], undefined],
])('an explainer whose article %s', (_, articles, to) => {
  const { changes } = plan('pier', 'bridge', [], articles);
  expect(changes.flatMap((change) => ('move' in change ? [change.to] : []))).toEqual(to ? [to] : []);
  const mdx = changes.flatMap((change) => ('write' in change && change.write === 'explainers/bridge.mdx' ? String(change.data) : []));
  expect(mdx[0]).toContain(`source: { file: ${articles.length === 1 ? 'Bridge.md' : 'bridge.txt'},`);
});

test('what a person names is found in the folders that are asked for', () => {
  expect(findNamed(stock(), 'quay', ['glossary', 'stories']).toSpliced(1, 1)).toEqual(['glossary', 'quay']);
  expect(() => findNamed(stock(), 'pier', ['glossary', 'stories'])).toThrow(new UsageError('there is no pier among glossary, stories'));
});
