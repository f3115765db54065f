import { expect, test } from 'vitest';
import { formatMoved } from '../../../../scripts/lib/moved/moved-file.ts';
import { changesOf, storyChanges } from '../../../../scripts/lib/rename/stories.ts';
import { stockOf } from '../../../support/stock.ts';

const text = `---
headline: The piers
explainers: [pier-1, pier-2]
not:
  - pier-9
rule:
  actors: [harbour-master]
---

Two piers.
`;
const stories = new Map([['piers', { name: 'piers.mdx', text }]]);
const move = (kind: 'explainer' | 'actor' | 'theme', from: string, to?: string) => ({ kind, from, to, on: '2031-04-01' });
const after = (...args: Parameters<typeof move>): unknown => storyChanges(stories, move(...args));
const changed = (before: string, now: string) => [{ write: 'stories/piers.mdx', data: text.replace(before, now) }];

test('a story names what was renamed by its new name, and all else in it stays', () => {
  expect(after('explainer', 'pier-2', 'long-pier')).toEqual(changed('pier-2', 'long-pier'));
  expect(after('explainer', 'pier-9', 'short-pier')).toEqual(changed('pier-9', 'short-pier'));
  expect(after('actor', 'harbour-master', 'mira-castellan')).toEqual(changed('harbour-master', 'mira-castellan'));
});

test('what was withdrawn, or became one with another of the story, goes from its lists', () => {
  expect(after('explainer', 'pier-2')).toEqual(changed('[pier-1, pier-2]', '[pier-1]'));
  expect(after('explainer', 'pier-1', 'pier-2')).toEqual(changed('[pier-1, pier-2]', '[pier-2]'));
});

test('a story that does not name it stays as it is', () => {
  expect(after('theme', 'harbour-master', 'harbour')).toEqual([]);
  expect(after('actor', 'pier-1', 'pier-2')).toEqual([]);
});

test('what a story has no list for changes none, nor does what it has no list of', () => {
  expect(storyChanges(stories, { kind: 'term', from: 'pier-1', to: 'pier', on: '2031-04-01' })).toEqual([]);
  const bare = new Map([['bare', { name: 'bare.mdx', text: '---\nheadline: Bare\nstatus: draft\n---\n' }]]);
  expect(storyChanges(bare, move('theme', 'a', 'b'))).toEqual([]);
});

test('of all moves only the new ones change stories; the list of all is written last', () => {
  const [known, added] = [move('explainer', 'pier-1', 'pier'), move('actor', 'harbour-master', 'mira')];
  const own = { write: 'explainers/a.mdx', data: 'A' };
  const stock = stockOf({ moved: [known], stories });
  expect(changesOf(stock, { changes: [own], moves: [known, added] })).toEqual([
    own,
    ...changed('harbour-master', 'mira'),
    { write: 'moved.yaml', data: formatMoved([known, added]) },
  ]);
});
