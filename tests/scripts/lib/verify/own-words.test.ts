import { expect, test } from 'vitest';
import { checkOwnWords } from '../../../../scripts/lib/verify/own-words.ts';
import { readPage } from '../../../../scripts/lib/verify/page.ts';

type Around = Parameters<typeof checkOwnWords>[1];
const findingsIn = (body: string) =>
  checkOwnWords(readPage(`<!doctype html><title>A</title>${body}`, 'a.html', 'a.html'), {} as Around).map(({ problem }) => problem);

test('the publisher’s words beside an article’s are well', () => {
  expect(findingsIn('<p data-own-words>A ship.</p><p data-verbatim="ferry">The ferry sails.</p>')).toEqual([]);
});

test.each([
  '<div data-body="ferry"><p>It sails.</p><p><b data-own-words>A ship.</b></p></div>',
  '<p data-verbatim="ferry">It <i data-own-words>A ship.</i></p>',
  '<div data-own-words>Ours: <q data-verbatim="ferry">A ship.</q></div>',
])('one in the other is found: %s', (body) => {
  expect(findingsIn(body)).toEqual(["words of the publisher's and of an article stand in one element: “A ship.”"]);
});
