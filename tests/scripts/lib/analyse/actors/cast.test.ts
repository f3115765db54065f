import { describe, expect, test } from 'vitest';
import { confidenceOf, findCast } from '../../../../../scripts/lib/analyse/actors/cast.ts';
import type { FoundActor, FoundMention, FoundName, NameKind } from '../../../../../scripts/lib/analyse/model/analysis.ts';
import { touching } from '../../../../../scripts/lib/analyse/model/touching.ts';
import type { KnownActor, KnownSurface } from '../../../../../scripts/lib/analyse/model/vocabulary.ts';
import { findKnown } from '../../../../../scripts/lib/analyse/names/known.ts';
import { findNameRuns } from '../../../../../scripts/lib/analyse/names/runs.ts';
import { readParagraphs } from '../../../../../scripts/lib/language/sentences.ts';
import { smallSurfaces, smallVocabulary } from '../../../../support/small-vocabulary.ts';

const taught = (actor: KnownActor, role: KnownSurface['role']): KnownSurface => ({ actor, role, taught: true });
const anna: KnownActor = { id: 'anna-pell', name: 'Anna Pell', kind: 'person' };
const mill: KnownActor = { id: 'zed-mill', name: 'Zed Mill', kind: 'organisation' };
const bank: KnownActor = { id: 'quo-bank', name: 'Quo Bank', kind: 'organisation', of: 'norland' };
const vocabulary = {
  ...smallVocabulary,
  surfaces: new Map<string, KnownSurface>([
    ...Object.entries(smallSurfaces),
    ['Anna Pell', taught(anna, 'name')],
    ['the Owl', taught(anna, 'alias')],
    ['Zed Mill', taught(mill, 'name')],
    ['Old Mill', taught(mill, 'alias')],
    ['Millers', taught(mill, 'people')],
    ['Mill Hands', taught(mill, 'people')],
    ['Quo Bank', taught(bank, 'name')],
    ['Quoers', taught(bank, 'people')],
  ]),
};

/** The actors and mentions of a text, where `read` gives the names that were read in it, each in the first paragraph that has it or in that given. */
function cast(text: string, ...read: [words: string, kind: NameKind, confidence?: number, paragraph?: number][]) {
  const texts = text.split('\n');
  const paragraphs = readParagraphs(texts);
  const names = read.map(([words, kind, confidence = 0.9, where]): FoundName => {
    const paragraph = where ?? texts.findIndex((own) => own.includes(words));
    const start = texts[paragraph]?.indexOf(words) ?? 0;
    return { paragraph, start, end: start + words.length, kind, confidence };
  });
  const found = findCast(paragraphs, vocabulary, names, findKnown(paragraphs, vocabulary), findNameRuns(paragraphs, vocabulary));
  return {
    actors: found.actors.map(({ id, name, kind, of, wikidata }) =>
      [id, name, kind, ...(of ? [`of ${of}`] : []), ...(wikidata ? [wikidata] : [])].join(', '),
    ),
    mentions: found.mentions.map(
      ({ paragraph, start, end, actor, relation }) => `${texts[paragraph]?.slice(start, end)} → ${actor} (${relation})`,
    ),
    genders: Object.fromEntries(found.genders ?? []),
  };
}

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

describe('how sure an actor is', () => {
  const at = (start: number, relation: FoundMention['relation'] = 'name'): FoundMention => ({
    paragraph: 0,
    start,
    end: start + 5,
    actor: 'x',
    relation,
  });
  const named = (start: number, kind: NameKind, confidence: number): FoundName => ({
    paragraph: 0,
    start,
    end: start + 5,
    kind,
    confidence,
  });
  const sure = (
    actor: Partial<FoundActor>,
    mentions: FoundMention[] = [],
    names: FoundName[] = [],
    ids: string[] = [],
    teams: string[] = [],
  ) => confidenceOf({ id: 'x', name: 'X', kind: 'person', ...actor }, mentions, touching(names), new Set(ids), new Set(teams));

  test('by what it is', () => {
    expect(sure({ kind: 'country' })).toBe(0.95);
    expect(sure({ kind: 'country' }, [], [], [], ['x'])).toBe(0.6);
    expect(sure({ kind: 'country' }, [], [], ['x'], ['x'])).toBe(0.95);
    expect(sure({ kind: 'country' }, [], [], ['y'], ['y'])).toBe(0.95);
    expect(sure({ kind: 'organisation' }, [], [], [], ['x'])).toBe(0.8);
    expect(sure({ kind: 'organisation', wikidata: 'Q1' })).toBe(0.95);
    expect(sure({ kind: 'organisation' }, [], [], ['x'])).toBe(0.95);
    expect(sure({ kind: 'government' })).toBe(0.8);
    expect(sure({ kind: 'group' }, [at(0)], [named(0, 'person', 0.9)])).toBe(0.8);
  });

  test('as the names at its mentions were read, those of another kind for nothing', () => {
    const names = [named(0, 'person', 0.9), named(10, 'person', 0.7), named(20, 'place', 0.9)];
    expect(sure({}, [at(0), at(10, 'alias')], names)).toBeCloseTo(0.8, 10);
    expect(sure({}, [at(0), at(20)], names)).toBeCloseTo(0.45, 10);
    expect(sure({}, [at(0), at(20, 'nominal'), at(40)], names)).toBeCloseTo(0.9, 10);
    expect(sure({ kind: 'organisation' }, [at(0)], names)).toBe(0);
    expect(sure({}, [at(40)], names)).toBe(0.8);
    expect(sure({}, [], names)).toBe(0.8);
  });
});
