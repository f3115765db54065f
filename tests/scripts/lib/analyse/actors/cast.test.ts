import { describe, expect, test } from 'vitest';
import { cast } from './casts.ts';

describe('the actors of a text', () => {
  test('are those of the vocabulary and those whose names were read, in their order', () => {
    const text = 'They met Anna Reed of the Zed Council in Norland. Reed left Oslo.';
    expect(cast(text, ['Anna Reed', 'person'], ['Zed Council', 'organisation'], ['Reed', 'person'], ['Oslo', 'place'])).toEqual({
      actors: ['anna-reed, Anna Reed, person', 'zed-council, Zed Council, organisation', 'norland, Norland, country, Q1'],
      mentions: ['Anna Reed → anna-reed (name)', 'Zed Council → zed-council (name)', 'Norland → norland (name)'],
      genders: {},
    });
  });

  test('are none where nothing was read', () => {
    expect(cast('Rain fell.')).toEqual({ actors: [], mentions: [], genders: {} });
    expect(cast('They met Zed there.', ['Zed', 'person', 0.4])).toEqual({ actors: [], mentions: [], genders: {} });
    expect(cast('They met 𝐙𝐄𝐃 there.', ['𝐙𝐄𝐃', 'person'])).toEqual({ actors: [], mentions: [], genders: {} });
  });

  test('are none by words that never mean them', () => {
    expect(cast('They saw a Norland Terrier. Paul denied it.').mentions).toEqual([]);
    expect(cast('They saw Norland. Paul denied it.').mentions).toEqual(['Norland → norland (name)', 'Paul → norland (metonym)']);
  });

  test('are no countries within longer names of others, but owners of them', () => {
    expect(cast('They met the Norland Council there.', ['Norland Council', 'organisation'])).toMatchObject({
      actors: ['norland-council, Norland Council, organisation'],
      mentions: ['Norland Council → norland-council (name)'],
    });
    const both = cast('They met the Norland Council there. Norland left.', ['Norland Council', 'organisation']);
    expect(both.actors).toEqual(['norland-council, Norland Council, organisation', 'norland, Norland, country, Q1']);
    expect(cast('They met the Bank of Norland there.', ['Bank of Norland', 'organisation']).mentions).toEqual([
      'Bank of Norland → bank-of-norland (name)',
    ]);
  });

  test('tell of whom a title or a word for kin calls a man or a woman', () => {
    expect(cast('They met Mr Pat Reed there.', ['Pat Reed', 'person']).genders).toEqual({ 'pat-reed': 'male' });
    expect(cast('They met Ms Anna Pell there.', ['Anna Pell', 'person']).genders).toEqual({ 'anna-pell': 'female' });
    expect(cast('They met Pat Reed there.', ['Pat Reed', 'person']).genders).toEqual({});
  });

  test('hold no two mentions of one word', () => {
    expect(cast('They met the Norland officials there.', ['Norland', 'place']).mentions).toEqual(['Norland officials → norland (nominal)']);
    expect(cast('They met officials in Orlen there.', ['Orlen', 'place']).mentions).toEqual(['officials in Orlen → norland (nominal)']);
  });

  test('go by nouns, too', () => {
    const bodies = cast('They met the Zed Council there. Then the council left.', ['Zed Council', 'organisation']);
    expect(bodies.mentions.at(-1)).toBe('council → zed-council (nominal)');
    const ports = cast('They met the League of Ports there. Then the league left.');
    expect(ports.mentions.at(-1)).toBe('league → league (nominal)');
    const alias = cast('They met LoP there. Then the league left.');
    expect(alias.mentions.at(-1)).toBe('league → league (nominal)');
    const people = cast('They met coach Pat Reed there. Then the coach left.', ['Pat Reed', 'person']);
    expect(people.mentions.at(-1)).toBe('coach → pat-reed (nominal)');
    expect(cast('They met the Quo Bank there. Then the bank closed.').mentions.at(-1)).toBe('bank → quo-bank (nominal)');
    expect(cast('They met Quoers there. Then the bank closed.').mentions).toEqual(['Quoers → quo-bank (demonym)']);
  });

  test('are those of the list though a longer name was read, or words around it tell of another', () => {
    expect(cast('They met Norland of Zed there.', ['Norland of Zed', 'organisation']).mentions).toEqual(['Norland → norland (name)']);
    expect(cast('They met the Zed administration of old.', ['Zed administration of old', 'organisation']).mentions).toEqual([
      'Zed administration → zed-administration (name)',
    ]);
    expect(cast('They met Norland Georgia there.').mentions).toEqual(['Norland → norland (name)', 'Georgia → georgia (name)']);
    expect(cast('They met Norlandic Foreign officials there.').mentions).toEqual(['Norlandic Foreign officials → norland (nominal)']);
    expect(cast('They met Norland Foreign officials there.').mentions).toEqual([]);
    expect(cast('They met Norlandic Foreign Zed there.').mentions).toEqual([]);
    expect(cast('They met Old Norlandic officials there.').mentions).toEqual([]);
  });

  test('are of one kind where their names have several words, of each as it was read where they have one', () => {
    const whole = ['They met', 'There', 'Here'].map((opening) => `${opening} Anna Reed lay.`).join('\n');
    const three = cast(whole, ['Anna Reed', 'person', 0.9, 0], ['Anna Reed', 'person', 0.9, 1], ['Anna Reed', 'place', 0.3, 2]);
    expect(three.mentions).toEqual(Array(3).fill('Anna Reed → anna-reed (name)'));
    const text = 'They met Anna Reed.\nHere Reed left.\nThere Reed sat.\nThere Reed lay.';
    const one = cast(text, ['Anna Reed', 'person'], ['Reed', 'person', 0.5, 1], ['Reed', 'place', 0.9, 2], ['Reed', 'place', 0.9, 3]);
    expect(one.mentions).toEqual(['Anna Reed → anna-reed (name)', 'Reed → anna-reed (alias)']);
  });

  test('are owned only by whom the article names, too', () => {
    expect(cast('They met the Quo Bank there.').actors).toEqual(['quo-bank, Quo Bank, organisation']);
    expect(cast('They met the Quo Bank there. Norland left.').actors[0]).toBe('quo-bank, Quo Bank, organisation, of norland');
  });

  test('are countries that no list has', () => {
    expect(cast('They met Velmark’s foreign minister there.', ['Velmark', 'place']).actors).toEqual(['velmark, Velmark, country']);
  });
});

describe('what the publisher teaches', () => {
  test('a person by the name of the file, with their short forms', () => {
    const text = 'They met Anna Pell. Then Pell left.\nThe Owl wept.';
    expect(cast(text, ['Anna Pell', 'person'], ['Pell', 'person'], ['The Owl', 'person'])).toMatchObject({
      actors: ['anna-pell, Anna Pell, person'],
      mentions: ['Anna Pell → anna-pell (name)', 'The Owl → anna-pell (alias)'],
    });
  });

  test('a body, with its short forms; its people are not it', () => {
    const text = 'They met the Zed Mill there. Then the ZM left. Millers left. The Old Mill closed.';
    expect(cast(text, ['ZM', 'organisation'])).toMatchObject({
      actors: ['zed-mill, Zed Mill, organisation'],
      mentions: ['Zed Mill → zed-mill (name)', 'ZM → zed-mill (alias)', 'Millers → zed-mill (demonym)', 'Old Mill → zed-mill (alias)'],
    });
    const apart = (text: string, short: string) => cast(text, [short, 'organisation']).actors.at(-1);
    expect(apart('They met the League of Ports there. Then the LP left.', 'LP')).toBe('lp, LP, organisation');
    expect(apart('They met the Mill Hands there. Then the MH left.', 'MH')).toBe('mh, MH, organisation');
    expect(apart('They met the United States there. Then the QS left.', 'QS')).toBe('qs, QS, organisation');
    expect(cast('They met the Zed Mill there. Then the QM left.', ['QM', 'organisation']).actors).toEqual([
      'zed-mill, Zed Mill, organisation',
      'qm, QM, organisation',
    ]);
  });
});
