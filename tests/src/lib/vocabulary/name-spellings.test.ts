import { expect, test } from 'vitest';
import { otherSpelling } from '../../../../src/lib/vocabulary/name-spellings.ts';

test.each([
  ['Quillen Labour Party', 'Quillen Labor Party'],
  ['Center for Harbor Defense', 'Centre for Harbour Defence'],
  ['QUILLEN THEATRE', 'QUILLEN THEATER'],
])('%s is spelt %s elsewhere, and the reverse', (name, other) => {
  expect(otherSpelling(name)).toBe(other);
  expect(otherSpelling(other)).toBe(name);
});

test('a name that is spelt alike everywhere has no other spelling', () => {
  expect(otherSpelling('Quillen Council')).toBeUndefined();
});
