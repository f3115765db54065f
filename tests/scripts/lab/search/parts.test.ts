import { expect, test } from 'vitest';
import { partNames, readParts } from '../../../../scripts/lab/search/parts.ts';

test('the parts that are named are measured, all where none is', () => {
  expect([...readParts('bytes, ranking')].sort()).toEqual(['bytes', 'ranking']);
  expect([...readParts(undefined)]).toEqual([...partNames]);
});

test.each(['bites', 'ranking,', 'ranking,bites'])('%j names what is no part', (only) => {
  expect(() => readParts(only)).toThrow(/^there is no part "(bites|)"; the parts are index, ranking,/);
});
