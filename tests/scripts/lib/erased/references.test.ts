import { expect, test } from 'vitest';
import { REFERENCE, readReference } from '../../../../scripts/lib/erased/references.ts';

test.each([
  ['&nbsp;', '\u00a0'],
  ['&#233;', 'é'],
  ['&#xE9;', 'é'],
  ['&#XE9', 'é'],
  ['&amp', '&'],
  ['&frac12;', '½'],
  ['&nowhere;', '&nowhere;'],
])('the reference %s stands for %s, each time', (reference, text) => {
  expect([readReference(reference), readReference(reference)]).toEqual([text, text]);
  expect(`a${reference} b`.match(REFERENCE)).toEqual([reference]);
});

test.each(['& b', '&;', '&#;', '&#x;', '&1;', 'AT T'])('what is no reference is none: %s', (text) => {
  expect(text.match(REFERENCE)).toBeNull();
});
