import { expect, test } from 'vitest';
import { giveAddresses } from '../../../scripts/lib/reconcile/addresses.ts';
import { addressSchema, isGivenAddress, isReservedId } from '../../../src/schemas/id.ts';

test('every address that is given is one that a person may write, and is known again', () => {
  const paragraphs = Array.from({ length: 300 }, (_, number) => `The ferry left at ${number}.`);
  const { ids } = giveAddresses(paragraphs, { passages: [], gone: [], used: new Set() });
  expect(ids.filter((id) => !addressSchema.safeParse(id).success || !isGivenAddress(id))).toEqual([]);
  expect(new Set(ids).size).toBe(300);
});

test('words are no addresses', () => {
  expect(['ferry', 'html5', 'b1', 'b12345', '12345', 'rain'].filter(isGivenAddress)).toEqual([]);
});

test('the site keeps some ids for itself', () => {
  expect(['embed', 'revisions', 'search', 'ui', 'ui-main', 'uis', 'searches', 'rain'].map(isReservedId)).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
