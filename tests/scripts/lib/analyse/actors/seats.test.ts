import { describe, expect, test } from 'vitest';
import { mentions } from './state-mentions.ts';

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
    expect(seats('It rained, and No. 4 has left.')).toEqual(['No. 4 → norland (metonym)']);
    expect(seats('They said that No. 4 has left.')).toEqual(['No. 4 → norland (metonym)']);
    expect(seats('They left: No. 4 has left.')).toEqual(['No. 4 → norland (metonym)']);
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
    ['The mayor of Norland left. Orlen denied it.', ['Norland → norland (name)', 'Orlen → norland (metonym)']],
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
