import { describe, expect, test } from 'vitest';
import { type Draft, mentionOf, officialsInCapitals } from '../../../../../scripts/lib/analyse/actors/states.ts';
import { findKnown } from '../../../../../scripts/lib/analyse/names/known.ts';
import type { Paragraph } from '../../../../../scripts/lib/language/paragraph.ts';
import { readParagraphs } from '../../../../../scripts/lib/language/sentences.ts';
import { smallSurfaces, smallVocabulary, surface } from '../../../../support/small-vocabulary.ts';

const surfaces = new Map([
  ...Object.entries(smallSurfaces),
  ['Marlow', surface('georgia', 'capital')],
  ['Anna', surface('georgia', 'capital')],
  ['Paul', surface('georgia', 'capital')],
  ['Reed', surface('georgia', 'capital')],
  ['Turkey', surface('georgia', 'name')],
  ['China', surface('georgia', 'alias')],
]);

const hitsIn = (paragraphs: Paragraph[]) => findKnown(paragraphs, { ...smallVocabulary, surfaces });
const shown = (texts: string[], drafts: readonly Draft[]): string[] =>
  drafts.map(({ paragraph, start, end, relation, actor }) => `${texts[paragraph]?.slice(start, end)} → ${actor} (${relation})`);

/** What the known words of a text stand for, each by itself. */
function mentions(text: string): string[] {
  const texts = text.split('\n');
  const hits = hitsIn(readParagraphs(texts));
  const hitsOf = Map.groupBy(hits, ({ actor }) => actor.id);
  return shown(
    texts,
    hits.flatMap((hit) => mentionOf(hit, hitsOf, smallVocabulary)),
  );
}

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

describe('a seat stands for its state where it acts', () => {
  test.each([
    ['They met the Tower House there.', 'the Tower House'],
    ['They met Tower House there.', 'Tower House'],
    ['The Tower House denied it.', 'The Tower House'],
    ['In the Tower House denied it.', 'the Tower House'],
    ['They spoke to the Tower House.', 'the Tower House'],
    ['A letter from the Tower House came.', 'the Tower House'],
    ['A critic of the Tower House left.', 'the Tower House'],
    ['The Tower House’s plan was old.', 'The Tower House'],
    ['No. 4 said no.', 'No. 4'],
  ])('%s', (text, words) => {
    expect(mentions(text)).toEqual([`${words} → norland (metonym)`]);
  });

  test.each([
    'They met outside the Tower House.',
    'They met at Tower House.',
    'They returned to the Tower House.',
    'They walked from the Tower House.',
    'They came out of the Tower House.',
    'On the roof of the Tower House they sat.',
    'The Tower House lawn was green.',
    'The Tower House’s lawn was green.',
    'Zed’s Tower House was old.',
    'At the Tower House talks went on.',
    'At the Tower House saying no.',
    'The shop at No. 4 closed.',
    'The shop No. 4 said no.',
    'No. 4 has left.',
  ])('and is a building here: %s', (text) => {
    expect(mentions(text)).toEqual([]);
  });

  test('a number acts only alone, and where the article speaks of the state, or where it says something', () => {
    const seats = (text: string) => mentions(`Norland left. ${text}`).slice(1);
    expect(seats('No. 4 has left.')).toEqual(['No. 4 → norland (metonym)']);
    expect(seats('But now No. 4 has left.')).toEqual(['No. 4 → norland (metonym)']);
    expect(seats('They told No. 4’s boss.')).toEqual(['No. 4 → norland (metonym)']);
    expect(seats('The No. 4 has left.')).toEqual([]);
    expect(seats('The shop No. 4 has left.')).toEqual([]);
    expect(seats('They saw No. 4 left.')).toEqual([]);
    expect(seats('“No. 4 rose.”')).toEqual([]);
    expect(mentions('No. 4 has left. No. 4 has left.')).toEqual([]);
    expect(mentions('Georgia left. No. 4 has left.')).toEqual(['Georgia → georgia (name)']);
  });
});

describe('a capital stands for its state where it acts', () => {
  test.each([
    ['Orlen denied it.', ['Orlen → norland (metonym)']],
    ['Orlen officials left.', []],
    ['They met in Orlen there.', []],
    ['They met Orlen there.', []],
    ['The mayor of Orlen left. Orlen denied it.', []],
    ['The city of Orlen left. Orlen denied it.', []],
    ['The town of Orlen left. Orlen denied it.', []],
    ['The Orlen mayor left. Orlen denied it.', []],
    ['The mayor of Marlow left. Orlen denied it.', ['Orlen → norland (metonym)']],
    ['The boat of Orlen left. Orlen denied it.', ['Orlen → norland (metonym)']],
    ['The mayor and Orlen left. Orlen denied it.', ['Orlen → norland (metonym)', 'Orlen → norland (metonym)']],
    ['Orlen denied it. The League of Ports left.', ['Orlen → league (metonym)', 'League of Ports → league (name)']],
    ['Marlow denied it.', ['Marlow → georgia (metonym)']],
  ])('%s: %j', (text, wanted) => {
    expect(mentions(text)).toEqual(wanted);
  });

  test.each(['Anna', 'Paul', 'Reed'])('%s, which is a name too, only where the article speaks of the state', (name) => {
    expect(mentions(`${name} denied it.`)).toEqual([]);
    expect(mentions(`${name} denied it. ${name} denied it.`)).toEqual([]);
    expect(mentions(`${name} denied it. Georgian men left.`)).toEqual([`${name} → georgia (metonym)`]);
  });
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
  const officials = (text: string): string[] => {
    const texts = text.split('\n');
    const paragraphs = readParagraphs(texts);
    return shown(texts, officialsInCapitals(paragraphs, hitsIn(paragraphs)));
  };

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
