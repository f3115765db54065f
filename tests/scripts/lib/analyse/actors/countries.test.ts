import { describe, expect, test } from 'vitest';
import { analysisOf, read } from '../../../../support/reading.ts';

describe('a country and what stands for it', () => {
  test('names, short forms and possessives', () => {
    expect(read('France and the UK signed. France’s parliament and the U.S. did not.').mentions).toEqual([
      'France → france (name)',
      'UK → united-kingdom (alias)',
      'France → france (name)',
      'U.S. → united-states (alias)',
    ]);
  });

  test.each([
    ['Moscow said the talks would go on.', ['Moscow → russia (metonym)']],
    ['Tokyo, meanwhile, has rejected the offer.', ['Tokyo → japan (metonym)']],
    ['The move put pressure on ties between Ankara and Athens.', ['Ankara → turkiye (metonym)', 'Athens → greece (metonym)']],
    ['The plan would test Berlin’s patience.', ['Berlin → germany (metonym)']],
    ['The letter came from the Kremlin.', ['the Kremlin → russia (metonym)']],
  ])('a capital or seat that acts stands for the government: %s', (text, mentions) => {
    expect(read(text).mentions).toEqual(mentions);
  });

  test.each([
    'A fire broke out in Moscow on Monday.',
    'She flew from Tokyo to Athens.',
    'Berlin residents were asked to save water.',
    'The Paris marathon was called off.',
    'LISBON (Agency) — Rain fell.',
    'The mayor of Oslo spoke. “Oslo has wept,” she wrote.',
  ])('a capital where something happens is a place, and no actor: %s', (text) => {
    expect(read(text).mentions).toEqual([]);
  });

  test.each([
    'She returned to the White House.',
    'A helicopter landed on the lawn of the White House.',
    'They painted the White House balcony.',
  ])('a seat that is only a building is no actor: %s', (text) => {
    expect(read(text).mentions).toEqual([]);
  });

  test('Georgia is a state of the United States where the article speaks of those, and of no Georgians', () => {
    expect(read('Georgia signed.').mentions).toEqual(['Georgia → georgia (name)']);
    expect(read('The U.S. census starts in Georgia.').mentions).toEqual(['U.S. → united-states (alias)']);
    expect(read('Georgian farmers met. The U.S. and Georgia signed.').mentions).toContain('Georgia → georgia (name)');
  });

  test.each([
    ['Senior Turkish officials left early.', 'Senior Turkish officials → turkiye (nominal)'],
    ['The French foreign minister resigned.', 'French foreign minister → france (nominal)'],
    ['Leaders in Beijing disagreed.', 'Leaders in Beijing → china (nominal)'],
  ])('people who act for a country: %s', (text, mention) => {
    expect(read(text).mentions).toEqual([mention]);
  });

  test('the capital is the one named last', () => {
    expect(read('Kyiv remains wary.', 'Officials in the capital urged restraint.').mentions).toContain(
      'Officials in the capital → ukraine (nominal)',
    );
  });

  test('an adjective before a thing, and a title before a name, are no mentions', () => {
    expect(read('Turkish coffee was served. British Prime Minister Jane Mallory drank it.').mentions).toEqual([
      'Jane Mallory → jane-mallory (name)',
    ]);
  });

  test.each([
    ['Brazil beat Germany in the final.', [0.6, 0.6]],
    ['France beat Brazil 3-1 on Sunday.', [0.6, 0.6]],
    ['France reached the semi-final when its goalkeeper saved twice.', [0.6]],
    // without the trap
    ['Brazil and Germany signed a treaty in Berlin.', [0.95, 0.95]],
    ['Brazil beat Germany to the contract.', [0.95, 0.95]],
    ['France voted for the ban. Its goalkeeper was sent home.', [0.95]],
    ['Brazil beat Germany in the final. Germany called for calm.', [0.6, 0.95]],
  ])('a country that only plays is not surely meant: %s', (text, confidences) => {
    expect(analysisOf(text).actors.map(({ confidence }) => confidence)).toEqual(confidences);
  });

  test('a country within a longer name is a part of that name', () => {
    expect(read('The Bank of China said it would lend more.').mentions).toEqual(['Bank of China → bank-of-china (name)']);
  });

  test('blocs of states are groups under the article’s own words', () => {
    const { actors, mentions } = read('Western allies agreed. The West has waited long enough.');
    expect(actors).toEqual([{ id: 'the-west', name: 'Western allies', kind: 'group' }]);
    expect(mentions).toEqual(['Western allies → the-west (name)', 'The West → the-west (alias)']);
  });

  test('an administration belongs to the United States where the article names them; without them nothing is assumed', () => {
    expect(read('The Mallory administration and the United States agreed.').actors[0]).toEqual({
      id: 'mallory-administration',
      name: 'Mallory administration',
      kind: 'government',
      of: 'united-states',
    });
    expect(read('The Mallory administration agreed.').actors).toEqual([
      { id: 'mallory-administration', name: 'Mallory administration', kind: 'government' },
    ]);
  });

  test('Brussels stands for the European Union where the article names it, else for Belgium', () => {
    expect(read('The European Union met. Brussels called it unjust.').mentions.at(-1)).toBe('Brussels → european-union (metonym)');
    expect(read('Brussels called it unjust.').mentions).toEqual(['Brussels → belgium (metonym)']);
  });

  test('an alias in small letters is found, also where it opens a sentence', () => {
    const { mentions } = read('The strait states met, and the strait states agreed.');
    expect(mentions).toEqual(['The strait states → strait-states (alias)', 'the strait states → strait-states (alias)']);
  });

  test('states that a publisher defines are found like the shipped ones', () => {
    expect(read('Kestrovia signed the treaty.').mentions).toEqual(['Kestrovia → kestrovia (name)']);
  });
});
