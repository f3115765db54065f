import { describe, expect, test } from 'vitest';
import { initialsOf, initialsOfCountry } from '../../../../src/lib/vocabulary/initials.ts';

describe('the initials of a body', () => {
  test.each([
    ['World Harbour Organisation', ['WHO']],
    ['National Estuary and Shore Administration', ['NESA']],
    ['Ministry of Quays', ['MQ', 'MOQ']],
    ['the Organisation for Harbour Co-operation and Development', ['OHCD']],
    ['UN Harbour Council', ['UNHC']],
    ['Quillen Boatmen’s Party', ['QBP']],
    ['Group of Seven', ['G7']],
  ])('%s', (name, initials) => {
    expect(initialsOf(name)).toEqual(initials);
  });

  test.each([
    ['one word has none', 'Interharbour'],
    ['words in lower case are no name', 'Quillen town council'],
    ['an everyday word is nobody’s initials', 'Campaign Against Rust'],
    ['what two letters mean already they go on to mean', 'Institute Trust'],
    ['two letters are used of bodies and firms, hardly of others', 'Quillen Vell'],
    ['initials are not made of a name that ends in some', 'Quillen UNHC'],
  ])('%s', (_, name) => {
    expect(initialsOf(name)).toEqual([]);
  });
});

test('a country has initials of two letters, unless they are a word', () => {
  expect(initialsOfCountry('New Zealand')).toEqual(['NZ']);
  expect(initialsOfCountry('Isle of Tern')).toEqual([]);
  expect(initialsOfCountry('Kestrovia')).toEqual([]);
});
