import { expect, test } from 'vitest';
import { makePacks } from '../../../../scripts/lib/search/packs.ts';
import { readPage } from '../../../../src/lib/search/page-text.ts';
import { draw } from '../../../src/lib/search/engine/memory.ts';

const actors = Array.from({ length: 60 }, (_, number) => ({ title: `Iris Quenby ${number}`, kind: 'actor', otherNames: 'Quenby' }));
const article = 'The ferry left Almeny harbour at dawn with forty passengers. '.repeat(150);
const explainer = { title: 'Orlen ferry runs again', published: '2024-03-01', sections: [['Fares', article] as [string, string]] };
const pages = draw([...actors, explainer, { ...explainer, title: 'Harbour fares rise' }]);

test('pages with next to no text share a pack, and a long one stands alone', () => {
  const sizes = makePacks(pages).map(({ length }) => length);
  expect(sizes.slice(-2)).toEqual([1, 1]);
  expect(sizes.slice(0, -2).length).toBeLessThan(5);
});

test('the packs have every page in its order, with all that the search reads of it', () => {
  expect(makePacks(pages).flat().map(readPage)).toEqual(pages.map(readPage));
});

test('what finds a page without being its name, and the line of its result, come back with what they are', () => {
  const [page] = draw([{ title: 'Vell Harbour Trust', kind: 'actor' }]);
  const meta = { title: 'Vell Harbour Trust', initials: 'VHT', offices: 'mayor of Vell; Vell mayor', line: '2 passages in 1 explainer' };
  const [read] = makePacks(page ? [{ ...page, meta }] : [])
    .flat()
    .map(readPage);
  expect(read).toMatchObject({ lesserNames: ['VHT', 'mayor of Vell', 'Vell mayor'], line: '2 passages in 1 explainer' });
  expect(read?.lesserKinds.get('Vell mayor')).toBe('offices');
});
