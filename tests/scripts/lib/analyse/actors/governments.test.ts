import { describe, expect, test } from 'vitest';
import { cast } from './casts.ts';

describe('a capital’s name before a region is another town’s', () => {
  test.each([
    ['Orlen, Alabama, denied it.', []],
    ['Orlen, New South Wales, denied it.', []],
    ['Orlen, Zed, denied it.', ['Orlen → norland (metonym)']].slice(0, 1).concat([[]]),
    ['Orlen denied it, Alabama said.', ['Orlen → norland (metonym)']],
    ['Norland, Alabama, denied it.', ['Norland → norland (name)']],
    ['Orlen, meanwhile, denied it.', ['Orlen → norland (metonym)']],
  ] as [string, string[]][])('%s', (text, mentions) => {
    expect(cast(text).mentions).toEqual(mentions);
  });
});

describe('officials in a capital are those of another town before a region', () => {
  const officials = ['officials in Orlen → norland (nominal)'];
  test.each([
    ['They met officials in Orlen there.', officials],
    ['They met officials in Orlen, Zed, there.', officials],
    ['They met officials in Orlen and Alabama there.', officials],
    ['They met officials in Orlen, of Alabama, there.', officials],
    ['They met officials in Orlen, Alabama, there.', []],
    ['They met officials in Orlen, South Dakota, there.', []],
  ])('%s', (text, mentions) => {
    expect(cast(text).mentions).toEqual(mentions);
  });
});

describe('a government called after a person', () => {
  const of = (text: string) => cast(text).actors;
  test.each([
    ['They met the Zed administration there.', ['zed-administration, Zed administration, government']],
    ['They met the Zed Administration there.', ['zed-administration, Zed administration, government']],
    ['They met the Zed government there.', ['zed-government, Zed government, government']],
    ['They met the Zed Cabinet there.', ['zed-cabinet, Zed cabinet, government']],
    ['They met the Anna Zed government there.', ['zed-government, Zed government, government']],
    ['They met a Zed government there.', []],
    ['They met the Federal government there.', []],
    ['They met the Zed governments there.', []],
    ['They met the Zed Quo Government there.', []],
    ['They met the Zed misgovernment there.', []],
    ['They met the Norland government Zed there.', ['norland, Norland, country, Q1']],
    ['They met the Norland government there.', ['norland, Norland, country, Q1']],
  ])('%s', (text, actors) => {
    expect(of(text)).toEqual(actors);
  });

  test('an administration is the United States’ where they are named', () => {
    expect(of('They met the Zed administration there. The United States left.')).toEqual([
      'zed-administration, Zed administration, government, of united-states',
      'united-states, United States, country',
    ]);
    expect(of('They met the Zed government there. The United States left.')[0]).toBe('zed-government, Zed government, government');
    expect(of('They met the Zed administration there. Norland left.')[0]).toBe('zed-administration, Zed administration, government');
  });

  test('is a mention from the name to the noun', () => {
    expect(cast('They met the Zed administration there.').mentions).toEqual(['Zed administration → zed-administration (name)']);
  });
});
