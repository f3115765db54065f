import { expect, test } from 'vitest';
import pagefind from '../../../../node_modules/pagefind/package.json' with { type: 'json' };
import { PAGEFIND_VERSION, readFragment } from '../../../../src/lib/search/pagefind-format.ts';

const page = { url: '/a/', content: 'Ferries sail.', filters: {}, meta: { title: 'Ferries' }, anchors: [] };

test('the form that is read is that of the version that is installed', () => {
  expect(pagefind.version).toBe(PAGEFIND_VERSION);
});

test('a fragment is read without what nobody uses of it', () => {
  expect(readFragment(`pagefind_dcd${JSON.stringify({ ...page, word_count: 2 })}`, 'a')).toEqual(page);
});

test.each([
  ['without the signature', JSON.stringify(page)],
  ['without words', `pagefind_dcd${JSON.stringify({ ...page, content: undefined })}`],
  ['with its anchors by name', `pagefind_dcd${JSON.stringify({ ...page, anchors: { p1: 3 } })}`],
])('a file %s is refused by name', (_, text) => {
  expect(() => readFragment(text, 'fragment/en_1.pf_fragment')).toThrow(
    `fragment/en_1.pf_fragment is not in the form of Pagefind ${PAGEFIND_VERSION}: src/lib/search/pagefind-format.ts has to follow.`,
  );
});
