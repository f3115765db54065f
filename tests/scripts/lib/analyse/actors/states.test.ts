import { describe, expect, test } from 'vitest';
import { mentions, officials } from './state-mentions.ts';

describe('a state, and the noun phrases that act for it', () => {
  test.each([
    ['They met Norland there.', ['Norland → norland (name)']],
    ['They met the N.L. there.', ['N.L. → norland (alias)']],
    ['They met Norlanders there.', ['Norlanders → norland (demonym)']],
    ['They met Norlanders officials there.', ['Norlanders → norland (demonym)']],
    ['They met Norlandic officials there.', ['Norlandic officials → norland (nominal)']],
    ['They met senior former Norlandic foreign officials there.', ['senior former Norlandic foreign officials → norland (nominal)']],
    ['They met Norlandic coffee officials of old there.', ['Norlandic coffee officials → norland (nominal)']],
    ['They met Norlandic Officials there.', ['Norlandic Officials → norland (nominal)']],
    ['They met the Norlandic minister there.', ['Norlandic minister → norland (nominal)']],
    ['They met the Norlandic officials boat there.', ['Norlandic officials → norland (nominal)']],
    ['They met the Norland state there.', ['Norland state → norland (nominal)']],
    ['They met the Norland state of Zed there.', ['Norland → norland (name)']],
    ['They met Norland officials there.', ['Norland officials → norland (nominal)']],
    ['They met N.L. officials there.', ['N.L. officials → norland (nominal)']],
    ['They met Northern officials there.', ['Northern officials → allies (nominal)']],
    ['They met Northern allies there.', ['Northern allies → allies (nominal)']],
    ['They met the North there.', ['the North → allies (alias)']],
    ['They met North there.', ['North → allies (alias)']],
    ['They met LoP officials there.', ['LoP → league (alias)']],
    ['They met the League of Ports there.', ['League of Ports → league (name)']],
    ['They met Turkey there.', ['Turkey → georgia (name)']],
    ['They met China there.', ['China → georgia (alias)']],
  ])('%s', (text, wanted) => {
    expect(mentions(text)).toEqual(wanted);
  });

  test.each([
    'They met Norlandic coffee there.',
    'They met Norlandic and old officials there.',
    'They met Norlandic very old officials there.',
    'They met Norlandic old old old old officials there.',
    'They met Norlandic Prime Minister Jane there.',
    'They met Norlandic Officials Zed there.',
    'They met Norlandic officials Zed there.',
    'They met Norlandic Chess Federation President there.',
    'They met Norlandic Council officials there.',
    'They met Norlandic Democratic Forces there.',
    'They met the Norlandic army boat there.',
    'They met the Norlandic minister dog there.',
    'They met Northern coffee there.',
    'A Norland Terrier left.',
    'They ate Turkey dinners there.',
    'They broke China cups there.',
  ])('nobody is: %s', (text) => {
    expect(mentions(text)).toEqual([]);
  });
});

describe('whoever holds an office that the publisher teaches', () => {
  test('is meant after "the"', () => {
    expect(mentions('They met the State Warden there.')).toEqual(['State Warden → norland (nominal)']);
  });

  test.each(['They met State Warden there.', 'They met the State Warden Zed there.', 'They met the State Warden of Zed there.'])(
    'but not here: %s',
    (text) => {
      expect(mentions(text)).toEqual([]);
    },
  );
});

test('Georgia is one of the United States where the article speaks of those, and of no Georgians', () => {
  expect(mentions('Georgia left.')).toEqual(['Georgia → georgia (name)']);
  expect(mentions('Georgia left. The United States left.')).toEqual(['United States → united-states (name)']);
  expect(mentions('Norland left. The United States left.')).toEqual(['Norland → norland (name)', 'United States → united-states (name)']);
  expect(mentions('Georgian men left. Georgia left. The United States left.')).toEqual([
    'Georgia → georgia (name)',
    'United States → united-states (name)',
  ]);
});

describe('officials in a capital act for its state', () => {
  test.each([
    ['They met officials in Orlen there.', 'officials in Orlen'],
    ['They met senior party officials in Orlen there.', 'senior party officials in Orlen'],
    ['They met senior officials in Orlen there.', 'senior officials in Orlen'],
    ['Orlen slept. They met officials in the capital there.', 'officials in the capital'],
    ['Orlen slept.\nThey met officials in the capital there.', 'officials in the capital'],
    ['Marlow slept. Orlen slept. They met leaders in the capital there. Marlow slept.', 'leaders in the capital'],
  ])('%s', (text, words) => {
    expect(officials(text)).toEqual([`${words} → norland (nominal)`]);
  });

  test('those in one capital, whatever else stands beside it', () => {
    expect(officials('They met officials in Marlow, then Orlen.')).toEqual(['officials in Marlow → georgia (nominal)']);
  });

  test.each([
    'They met the ambassador in Orlen there.',
    'They met officials at Orlen there.',
    'They met men in Orlen there.',
    'They met officials in Norland there.',
    'They met officials in Zed there.',
    'They met officials in the capital there. Orlen slept.',
    'Orlen slept. They met officials in the town there.',
    'Orlen slept. They met officials in a capital there.',
    'Norland slept. They met officials in the capital there.',
  ])('but not here: %s', (text) => {
    expect(officials(text)).toEqual([]);
  });
});
