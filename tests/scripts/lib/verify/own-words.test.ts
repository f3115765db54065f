import { expect, test } from 'vitest';
import { checkOwnWords } from '../../../../scripts/lib/verify/own-words.ts';
import { readPage } from '../../../../scripts/lib/verify/page.ts';

type Around = Parameters<typeof checkOwnWords>[1];
const findingsIn = (body: string) =>
  checkOwnWords(readPage(`<!doctype html><title>A</title>\n${body}`, 'site/a.html', 'a.html'), {} as Around);

test.each([
  '<p data-own-words>A ship.</p><p data-verbatim="ferry">The ferry sails.</p>',
  '<div data-body="ferry"><p data-verbatim="ferry">The ferry sails.</p></div>',
  '<div data-own-words><p data-own-words>A ship.</p></div>',
  '<p>A ship.</p>',
])('the publisher’s words beside an article’s, and each by itself, are well: %s', (body) => {
  expect(findingsIn(body)).toEqual([]);
});

test.each([
  ['<div data-body="ferry"><p>It sails.</p>\n<p><b data-own-words>A ship.</b></p></div>', 'data-own-words', 'data-body'],
  ['<p data-verbatim="ferry">It\n<i data-own-words>A ship.</i></p>', 'data-own-words', 'data-verbatim'],
  ['<div data-own-words>Ours:\n<q data-verbatim="ferry">A ship.</q></div>', 'data-verbatim', 'data-own-words'],
  ['<div data-own-words>Ours:\n<div data-body="ferry">A ship.</div></div>', 'data-body', 'data-own-words'],
])('one in the other is found: %s', (body, inner, outer) => {
  expect(findingsIn(body)).toEqual([
    {
      file: 'site/a.html',
      line: 3,
      problem: "words of the publisher's and of an article stand in one element: “A ship.”",
      hint: `Put what carries ${inner} beside what carries ${outer}, and not into it.`,
    },
  ]);
});
