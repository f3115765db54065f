import { expect, test } from 'vitest';
import { makeShards } from '../../../../scripts/lib/search/dictionary.ts';
import { draw } from '../../../src/lib/search/engine/memory.ts';

const pageOf = (number: number, meta: Record<string, string>) => {
  const [page] = draw([{ title: meta.title ?? '', kind: 'actor' }]);
  return { ...page, url: '/', content: '', filters: { kind: ['actor'] }, anchors: [], meta, id: `en_${number}` };
};

const shards = makeShards([
  pageOf(0, { title: 'Vell Harbour Trust', initials: 'VHT', line: 'Zephyr of the quays' }),
  pageOf(1, { title: 'Vale Heritage Trust', initials: 'VHT' }),
  pageOf(2, { title: 'Iris Quenby', offices: 'president of the Orlen Isles' }),
]);
const named = (key: string) => shards.flatMap(({ names }) => names).find((name) => name.key === key)?.pages;

test('initials lead to all that share them', () => {
  expect(named('vht')).toEqual([0, 1]);
});

test('an office is looked up without its articles', () => {
  expect(named('president of orlen isles')).toEqual([2]);
});

test('the line of a result is not searched', () => {
  expect(shards.flatMap(({ words }) => words).map(({ fold }) => fold)).not.toContain('zephyr');
});
