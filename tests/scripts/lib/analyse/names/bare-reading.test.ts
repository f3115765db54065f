import { describe, expect, test } from 'vitest';
import { meansPlace, readBare } from '../../../../../scripts/lib/analyse/names/bare-reading.ts';
import { findKnown } from '../../../../../scripts/lib/analyse/names/known.ts';
import { smallLists, smallVocabulary } from '../../../../support/small-vocabulary.ts';
import { starred } from '../../../../support/starred.ts';

type Told = 'early' | 'others' | 'stateNamed' | 'countryNamed';

/** What the name between asterisks is, in an article that names somebody so in full. */
function reading(text: string, ...told: Told[]): string {
  const { paragraphs, sentence, first, last, start } = starred(text);
  const hit = findKnown(paragraphs, smallVocabulary).find((known) => known.start === start);
  const around = { early: false, others: false, stateNamed: false, countryNamed: false };
  return readBare({ sentence, first, last }, { ...around, ...Object.fromEntries(told.map((one) => [one, true])), hit, lists: smallLists });
}

describe('a surname or given name alone is its person', () => {
  test.each([
    'Mr *Norland* left.',
    'Mr *Norland*’s army left.',
    '*Norland* said no.',
    '*Norland* said farmers left.',
    '“No,” said *Reed*.',
    'No, they told *Reed*.',
    'They live in *Reed* there.',
    'They went to *Reed* there.',
    '*April* said no.',
    'They thanked *April*’s son.',
    '*Reed*’s wife left.',
    '*Norland*’s wife left.',
    '*Norland*’s boat left.',
    'They saw *Reed*, the bank that failed.',
    'They saw *Reed*, the nurse, there.',
    'They saw *Norland*, a nice country.',
    '*Norlandic* said no.',
    '*Orlen* left.',
    '*Norland* moved troops.',
    '*Norland* moved its boat.',
    'They saw *Marsh* there.',
    '*Marsh* said no.',
    '*Marsh*’s son left.',
    '*Reed* left.',
    'They met *Zed* there.',
  ])('%s', (text) => {
    expect(reading(text)).toBe('person');
  });

  test('also before the full name, and beside others, where nothing speaks against it', () => {
    expect(reading('*Reed* left.', 'early')).toBe('person');
    expect(reading('*Norland* said he was cold.', 'early')).toBe('person');
    expect(reading('*Oslo* said he was cold.', 'early')).toBe('person');
    expect(reading('*Chase* said she left.', 'early')).toBe('person');
    expect(reading('*Norland*’s wife left.', 'early')).toBe('person');
    expect(reading('They saw *Reed* there.', 'others')).toBe('person');
    expect(reading('*Norland* moved on.', 'countryNamed')).toBe('person');
    expect(reading('“No,” *Orlen* said.', 'countryNamed')).toBe('person');
    expect(reading('“No” *Orlen* said.', 'countryNamed')).toBe('person');
    expect(reading('“No”, *Orlen* said.', 'countryNamed')).toBe('person');
    expect(reading('Its boat and *Norland* moved on.', 'countryNamed')).toBe('person');
  });
});

describe('it is something else that is called so', () => {
  test.each([
    'They live in *Norland* there.',
    'They live near *Oslo* there.',
    'They live in *Aberdeen* there.',
    'It rained in *April*.',
    'It rained until *April*.',
    'It rained since late *April*.',
    'It rained on 5 *April*.',
    '*April* 5 was wet.',
    'They saw *Norland*, the country, there.',
    '*Norland* farmers left.',
    '*Norland*’s army left.',
    'The army of *Norland* left.',
    'The officials from *Norland* left.',
    '*Norlandic* left.',
    '*Norlanders* left.',
    '*Northern* left.',
  ])('%s', (text) => {
    expect(reading(text)).toBe('other');
  });

  test('before the full name, or where the article speaks of it', () => {
    expect(reading('*Norland* left.', 'early')).toBe('other');
    expect(reading('*Norland*’s boat left.', 'early')).toBe('other');
    expect(reading('No, they told *Norland* nothing.', 'early')).toBe('other');
    expect(reading('No, Zed told *Norland*.', 'early')).toBe('other');
    expect(reading('They saw *Norland*.', 'early')).toBe('other');
    expect(reading('*Norland* said no.', 'early', 'stateNamed')).toBe('other');
    expect(reading('The boat of *Norland* left.', 'stateNamed')).toBe('other');
    expect(reading('They went to *Norland* there.', 'stateNamed')).toBe('other');
  });
});

describe('it stays open', () => {
  test.each([
    '*April* left.',
    '*April* B5 was wet.',
    'It rained within *April* there.',
    'It rained into *April* there.',
    'They thanked *April* there.',
    'They saw the *Reed* there.',
    'They saw *Reed*, the bank, there.',
    'They saw *Reed*, a bank.',
    '*Reed* farmers left.',
    'The boat of *Norland* left.',
    'They went to *Norland* there.',
    'They went to *Marlow* there.',
    '*Marsh* left.',
    '“*Marsh* left.”',
    'They asked: *Marsh* left.',
    'They left – *Marsh* left.',
  ])('%s', (text) => {
    expect(reading(text)).toBe('open');
  });

  test('before the full name, or where the article speaks of a state', () => {
    expect(reading('*Norland* said no.', 'early')).toBe('open');
    expect(reading('“No,” said *Norland*.', 'early')).toBe('open');
    expect(reading('“No,” said *Norland*', 'early')).toBe('open');
    expect(reading('No, they told *Norland*.', 'early')).toBe('open');
    expect(reading('*Oslo* left.', 'early')).toBe('open');
    expect(reading('*Chase* left.', 'early')).toBe('open');
    expect(reading('*Adobe* left.', 'early')).toBe('open');
    expect(reading('They saw *Norland* there.', 'others')).toBe('open');
    expect(reading('They saw *Oslo* there.', 'others')).toBe('open');
    expect(reading('*Orlen* left.', 'countryNamed')).toBe('open');
    expect(reading('“No.” *Orlen* said.', 'countryNamed')).toBe('open');
    expect(reading('*Norland* moved its boat.', 'countryNamed')).toBe('open');
    expect(reading('*Norland* moved troops.', 'countryNamed')).toBe('open');
  });
});

describe('the words around a name make it the place', () => {
  const isPlace = (text: string): boolean => {
    const { sentence, first, last } = starred(text);
    return meansPlace(sentence.tokens, first, last);
  };

  test.each([
    'They live in *Zed*.',
    'They sailed toward *Zed*.',
    '*Zed*’s government left.',
    'The government of *Zed* left.',
    'Officials from *Zed* left.',
    'The envoys of *Zed* left.',
    'The coast of *Zed* is long.',
    'They saw *Zed*, the capital, there.',
    'They saw *Zed*, a town there.',
    'They saw *Zed*, an nation.',
  ])('%s', (text) => {
    expect(isPlace(text)).toBe(true);
  });

  test.each([
    'They saw *Zed*.',
    '*Zed*’s boat left.',
    'They live in the *Zed*.',
    'The boat of *Zed* left.',
    'The government in the *Zed* left.',
    'The government saw *Zed* there.',
    'They saw *Zed*, my town.',
    'They saw *Zed*; the town left.',
    'They saw *Zed* and the town.',
    'They saw *Zed*, the nurse.',
    'The government thereof *Zed* left.',
    'The government offers *Zed* it.',
    'They saw *Zed*, the township.',
    'They saw *Zed*, the hometown.',
    'They saw *Zed*, another town.',
    'They saw *Zed*, the townsfolk.',
    'They saw *Zed*, the old town.',
  ])('but not here: %s', (text) => {
    expect(isPlace(text)).toBe(false);
  });
});
