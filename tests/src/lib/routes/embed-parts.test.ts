import { expect, test } from 'vitest';
import { embedPagesBelow } from '../../../../src/lib/routes/embed-parts.ts';

const revision = (passages: number) => ({
  passages: Array.from({ length: passages }, (_, index) => ({
    id: `p${1000 + index}`,
    text: 'The boats of Vell came back to the harbour at night. '.repeat(8),
  })),
  statements: [],
});

test('the pages for frames are those of the longest revision: an address that was given once is never without a page', () => {
  expect(embedPagesBelow([])).toEqual(['embed']);
  expect(embedPagesBelow([revision(4)])).toEqual(['embed']);
  const long = embedPagesBelow([revision(4), revision(40), revision(3)]);
  expect(long.slice(0, 3)).toEqual(['embed', 'embed/1', 'embed/2']);
  expect(embedPagesBelow([revision(40)])).toEqual(long);
});
