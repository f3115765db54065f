import { describe, expect, test } from 'vitest';
import type { KnownActor } from '../../../../../scripts/lib/analyse/model/vocabulary.ts';
import { gatherPeople } from '../../../../../scripts/lib/analyse/names/people.ts';
import { findNameRuns, type NameRun } from '../../../../../scripts/lib/analyse/names/runs.ts';
import { readParagraphs } from '../../../../../scripts/lib/language/sentences.ts';
import { smallLists, smallVocabulary } from '../../../../support/small-vocabulary.ts';

const warden: KnownActor = { id: 'anna-reed', name: 'Anna Reed', kind: 'person' };

/**
 * The people of a text by the words that stand for each, "*" where the name is as it is shown; "rest" is whoever stays alone.
 * Oslo and the Council are no people; whom the publisher teaches is meant by `taught`.
 */
function people(text: string, ...taught: string[]): string[] {
  const runs = findNameRuns(readParagraphs([text]), smallVocabulary);
  const isPerson = (run: NameRun) => !/Oslo|Council/.test(run.text);
  const { people: found, rest } = gatherPeople(runs, isPerson, smallLists, (run) => (taught.includes(run.text) ? warden : undefined));
  const told = found.map(({ name, told: gender, known, mentions }) => {
    const words = mentions.map(({ run, relation }) => (run.title ? `${run.title} ` : '') + run.text + (relation === 'name' ? '*' : ''));
    return `${name}${gender ? ` (${gender})` : ''}${known ? ' (taught)' : ''}: ${words.join(', ')}`;
  });
  return [...told, ...rest.map((run) => `rest: ${run.text}`)];
}

const two = 'They met Anna Reed and Paul Reed.';

describe('a short form is the one person whom it fits', () => {
  test.each([
    ['They met Anna Reed. Then Reed left.', ['Anna Reed: Anna Reed*, Reed']],
    ['Then Reed said no. They met Anna Reed.', ['Anna Reed: Reed, Anna Reed*']],
    ['They met Anna Reed. Then Ms Reed left.', ['Anna Reed (female): Anna Reed*, Ms Reed']],
    ['They met Pat Reed. Then Mr Reed left. Then Mr Reed wept.', ['Pat Reed (male): Pat Reed*, Mr Reed, Mr Reed']],
    [`${two} Then Ms Reed left.`, ['Anna Reed (female): Anna Reed*, Ms Reed', 'Paul Reed: Paul Reed*']],
    [`${two} Then Reed said she was cold.`, ['Anna Reed: Anna Reed*, Reed', 'Paul Reed: Paul Reed*']],
    [`${two} Then Reed said he was cold.`, ['Anna Reed: Anna Reed*', 'Paul Reed: Paul Reed*, Reed']],
    ['They met Dr Anna Reed. They met Mr Reed. They met Dr Reed.', ['Anna Reed: Dr Anna Reed*, Dr Reed']],
    ['They met Dr Anna Reed and Paul Reed. Then Dr Reed left.', ['Anna Reed: Dr Anna Reed*, Dr Reed', 'Paul Reed: Paul Reed*']],
    [
      'They met Sen. Anna Reed. They met Rep. Paul Reed. Then Rep. Reed left.',
      ['Anna Reed: Sen. Anna Reed*', 'Paul Reed: Rep. Paul Reed*, Rep. Reed'],
    ],
    ['They met Pat Reed. Then Dr Reed left.', ['Pat Reed: Pat Reed*, Dr Reed']],
    [
      'They met Pieter van der Berg. They met Van der Berg. They met Berg.',
      ['Pieter van der Berg: Pieter van der Berg*, Van der Berg, Berg'],
    ],
    ['They met Luis Zed Quo. Then Zed left.', ['Luis Zed Quo: Luis Zed Quo*, Zed']],
    ['They met Luis Zed Quo and Hugh Zed. Then Zed left.', ['Luis Zed Quo: Luis Zed Quo*', 'Hugh Zed: Hugh Zed*, Zed']],
  ])('%s', (text, wanted) => {
    expect(people(text)).toEqual(wanted);
  });
});

describe('who bears a part of a longer name, or an office', () => {
  test.each([
    ['They met Luis Zed Quo. Then Zed Quo left.', ['Luis Zed Quo: Luis Zed Quo*, Zed Quo']],
    ['They met Luis Zed Quo. Then ZED QUO left.', ['Luis Zed Quo: Luis Zed Quo*, ZED QUO']],
    ['They met Hugh Paul. Then Paul and Anna Reed left.', ['Hugh Paul: Hugh Paul*, Paul', 'Anna Reed: Anna Reed*']],
    ['They met Anna and Paul Quo-Zed-Pell.', ['Anna Quo-Zed-Pell: Anna', 'Paul Quo-Zed-Pell: Paul Quo-Zed-Pell*']],
    ['They met Anna Reed Sr. there. Then Reed Jr. left.', ['Anna Reed Sr.: Anna Reed Sr.*', 'rest: Reed Jr.']],
    ['They met Luis Zed Quo. Then Zed Jr. left.', ['Luis Zed Quo: Luis Zed Quo*', 'rest: Zed Jr.']],
    [
      'They met Robert Dolan. They met Robert F. Dolan. They met Robert G. Dolan.',
      ['Robert F. Dolan: Robert F. Dolan*', 'Robert G. Dolan: Robert G. Dolan*'],
    ],
    ['They met Mr Pat Reed. Then Mr Pat Reed left.', ['Pat Reed (male): Mr Pat Reed*, Mr Pat Reed*']],
    [
      'They met Pat Reed. They met Dr Pat Reed. They met Paul Reed. Then Dr Reed left.',
      ['Pat Reed: Pat Reed*, Dr Pat Reed*, Dr Reed', 'Paul Reed: Paul Reed*'],
    ],
    [
      'They met Dr Anna Reed. Then Dr Reed left. They met Paul Reed. Then Reed left.',
      ['Anna Reed: Dr Anna Reed*, Dr Reed', 'Paul Reed: Paul Reed*'],
    ],
    [
      'They met Anna Reed. Then singer Reed left. They met Paul Reed. Then Reed left.',
      ['Anna Reed: Anna Reed*, Reed', 'Paul Reed: Paul Reed*'],
    ],
    [
      'Then Justice Reed said no. They met Justice Anna Reed. Then Justice Reed left.',
      ['Anna Reed: Justice Reed, Justice Anna Reed*, Justice Reed'],
    ],
    ['They met Anna Reed and Sofia Reed. Then Reed said she was cold.', ['Anna Reed: Anna Reed*', 'Sofia Reed: Sofia Reed*']],
  ])('%s', (text, wanted) => {
    expect(people(text)).toEqual(wanted);
  });
});

describe('and nobody where that is not clear', () => {
  test.each([
    [`${two} Then Reed left.`, ['Anna Reed: Anna Reed*', 'Paul Reed: Paul Reed*']],
    [`Then Reed left. ${two}`, ['Anna Reed: Anna Reed*', 'Paul Reed: Paul Reed*']],
    ['They met Anna Reed. Then Mr Reed left.', ['Anna Reed: Anna Reed*']],
    ['They met Anna Reed and Pat Reed. Then Reed said she was cold.', ['Anna Reed: Anna Reed*', 'Pat Reed: Pat Reed*']],
    ['They met Pat Reed. Then Mr Reed left and Ms Reed stayed.', ['Pat Reed: Pat Reed*']],
    ['They met Sen. Anna Reed. Then Rep. Reed left.', ['Anna Reed: Sen. Anna Reed*']],
    ['They met Dr Anna Reed and Dr Paul Reed. Then Dr Reed left.', ['Anna Reed: Dr Anna Reed*', 'Paul Reed: Dr Paul Reed*']],
    ['They met Luis Zed Quo and Hugh Zed Marsh. Then Zed left.', ['Luis Zed Quo: Luis Zed Quo*', 'Hugh Zed Marsh: Hugh Zed Marsh*']],
    ['Then Justice Reed said no. They met Anna Reed. Then Justice Reed left.', ['Anna Reed: Anna Reed*']],
    ['Then singer Reed said no. They met Anna Reed. Then singer Reed left.', ['Anna Reed: Anna Reed*']],
    ['Then the Reed said no. They met Anna Reed. Then the Reed left.', ['Anna Reed: Reed, Anna Reed*, Reed']],
  ])('%s', (text, wanted) => {
    expect(people(text)).toEqual(wanted);
  });
});

describe('whom a surname meant before others came in it goes on to mean', () => {
  test.each([
    [
      'They met Anna Reed. Then Reed left. They met Paul Reed. Then Reed said no.',
      ['Anna Reed: Anna Reed*, Reed, Reed', 'Paul Reed: Paul Reed*'],
    ],
    [
      'They met Anna Reed. Then Reed left. They met Paul Reed. Then Reed said she was cold.',
      ['Anna Reed: Anna Reed*, Reed, Reed', 'Paul Reed: Paul Reed*'],
    ],
    [
      'They met Pat Reed. Then Reed left. They met Paul Reed. Then Reed said she was cold.',
      ['Pat Reed: Pat Reed*, Reed, Reed', 'Paul Reed: Paul Reed*'],
    ],
    [
      'They met Anna Reed. Then Reed left. They met Paul Reed. Then Reed said he was cold.',
      ['Anna Reed: Anna Reed*, Reed', 'Paul Reed: Paul Reed*'],
    ],
    [
      'They met Justice Anna Reed. Then Paul Reed left. Then Justice Reed left.',
      ['Anna Reed: Justice Anna Reed*, Justice Reed', 'Paul Reed: Paul Reed*'],
    ],
    [
      'They met Anna Reed Jr. there. Then Reed Jr. left. They met Paul Reed. Then Reed left.',
      ['Anna Reed Jr.: Anna Reed Jr.*, Reed Jr.', 'Paul Reed: Paul Reed*'],
    ],
  ])('%s', (text, wanted) => {
    expect(people(text)).toEqual(wanted);
  });
});

describe('a surname after "and" is that of both', () => {
  test.each([
    ['They met Anna and Paul Reed. Then Anna left.', ['Anna Reed: Anna, Anna', 'Paul Reed: Paul Reed*']],
    ['They met Anna and Paul Reed. Then Ms Reed left.', ['Anna Reed (female): Anna, Ms Reed', 'Paul Reed: Paul Reed*']],
    ['They met Paul and Anna Reed. Then Mr Reed left.', ['Paul Reed (male): Paul, Mr Reed', 'Anna Reed: Anna Reed*']],
    ['They met Anna and Paul Quo-Zed. Then Anna left.', ['Anna Quo-Zed: Anna, Anna', 'Paul Quo-Zed: Paul Quo-Zed*']],
    ['They met Anna and Paul Quo Zed. Then Anna left.', ['Anna Zed: Anna, Anna', 'Paul Quo Zed: Paul Quo Zed*']],
  ])('%s', (text, wanted) => {
    expect(people(text)).toEqual(wanted);
  });

  test.each([
    ['They met Zed and Paul Reed. Then Zed left.', ['Paul Reed: Paul Reed*', 'rest: Zed', 'rest: Zed']],
    ['They met Anna and Mr Paul Reed.', ['Paul Reed (male): Mr Paul Reed*', 'rest: Anna']],
    ['They met Anna, and Paul Reed left.', ['Paul Reed: Paul Reed*', 'rest: Anna']],
    ['They met Anna with Paul Reed.', ['Paul Reed: Paul Reed*', 'rest: Anna']],
    ['They met Anna and then Paul Reed.', ['Paul Reed: Paul Reed*', 'rest: Anna']],
    ['They met Anna and Oslo there.', ['rest: Anna', 'rest: Oslo']],
    ['They met Oslo and Paul Reed there.', ['Paul Reed: Paul Reed*', 'rest: Oslo']],
    ['They met Anna and Paul.', ['rest: Anna', 'rest: Paul']],
    ['They met Paul and Hugh Paul. Then Paul left.', ['Hugh Paul: Paul, Hugh Paul*, Paul']],
    ['They met Anna Quo and Paul Reed.', ['Anna Quo: Anna Quo*', 'Paul Reed: Paul Reed*']],
  ])('but not here: %s', (text, wanted) => {
    expect(people(text)).toEqual(wanted);
  });
});

describe('two who bear one name are nobody for sure', () => {
  test.each([
    'They met Paul Reed and Paul Reed. Then Reed left.',
    'They met Hugh Reed, 34, there. They met Hugh Reed, 71, there.',
    'They met Hugh Reed, 34. They met Hugh Reed, 71; he wept.',
    'They met Kim Reed. They met Kim Reed, his sister, there. They met Kim Reed, his brother, there.',
    'They met Paul Reed and Paul Reed. Then Paul Reed left.',
    'They met Kim M. Reed, his sister, there. Then Kim Reed, his sister, left. Then Kim Reed, his brother, left.',
    'They met Lord Zed. They met Lady Zed.',
    'They met Dr. Zed and Mr. Zed there.',
  ])('%s', (text) => {
    expect(people(text)).toEqual([]);
  });

  test.each([
    ['They met Hugh Reed, 34, there. They met Hugh Reed, 34, there.', ['Hugh Reed: Hugh Reed*, Hugh Reed*']],
    ['They met Hugh Reed, 34, there. They met Hugh Reed, 71 of them, there.', ['Hugh Reed: Hugh Reed*, Hugh Reed*']],
    ['They met Hugh Reed, 34, there. They met Hugh Reed (71, they said).', ['Hugh Reed: Hugh Reed*, Hugh Reed*']],
    ['They met Hugh Reed, 34, there. They met Hugh Reed, 1971, there.', ['Hugh Reed: Hugh Reed*, Hugh Reed*']],
    ['They met Dr. Zed there. They met Mr. Zed there.', ['rest: Zed', 'rest: Zed']],
    ['They met Dr. Zed and Dr. Zed there.', ['rest: Zed', 'rest: Zed']],
    ['They met Mr. Zed and Zed there.', ['rest: Zed', 'rest: Zed']],
    ['They met Mr. Zed and Ms. Quo there.', ['rest: Zed', 'rest: Quo']],
    [
      'They met John Carver Jr. and John Carver Sr. there. Then John Carver left.',
      ['John Carver Jr.: John Carver Jr.*', 'John Carver Sr.: John Carver Sr.*'],
    ],
    ['They met his sister, Kim Reed. They met Kim Reed. Then Mr Reed left.', ['Kim Reed (female): Kim Reed*, Kim Reed*']],
  ])('but not here: %s', (text, wanted) => {
    expect(people(text)).toEqual(wanted);
  });
});

describe('a person is shown by the form that the article uses most', () => {
  test.each([
    ['They met Anna M. Reed. They met Anna Reed. They met Anna Reed.', 'Anna Reed: Anna M. Reed, Anna Reed*, Anna Reed*'],
    ['They met Anna M. Reed. They met Anna Reed.', 'Anna M. Reed: Anna M. Reed*, Anna Reed'],
    ['They met Anna Reed. They met Anna M. Reed.', 'Anna Reed: Anna Reed*, Anna M. Reed'],
    ['They met ANNA REED. They met ANNA REED. They met Anna Reed.', 'Anna Reed: ANNA REED, ANNA REED, Anna Reed*'],
    ['They met ANNA REED. They met ANNA REED.', 'ANNA REED: ANNA REED*, ANNA REED*'],
    ['They met Robert F. Dolan Jr. They met Robert Dolan.', 'Robert F. Dolan Jr.: Robert F. Dolan Jr.*, Robert Dolan'],
  ])('%s', (text, wanted) => {
    expect(people(text)).toEqual([wanted]);
  });

  test('in the order in which they come in; whoever is no person is left', () => {
    expect(people('They met Paul Reed and Anna Zed Quo.').map((line) => line.split(':')[0])).toEqual(['Paul Reed', 'Anna Zed Quo']);
    expect(people('They met Council there. They met Oslo Quo.')).toEqual(['rest: Council', 'rest: Oslo Quo']);
    expect(people('Rain fell.')).toEqual([]);
  });
});

describe('a person whom the publisher teaches', () => {
  test('is meant by an alias that is built like no name', () => {
    expect(people('They met the Bank of Zed there.', 'Bank of Zed')).toEqual(['Anna Reed (taught): Bank of Zed']);
    expect(people('They met the Bank of Zed. Then Reed left.', 'Bank of Zed')).toEqual(['Anna Reed (taught): Bank of Zed, Reed']);
    expect(people('They met the Bank of Zed there.')).toEqual(['rest: Bank of Zed']);
  });

  test('is whom the article names in full so', () => {
    expect(people('They met Anna Reed. Then Reed left.', 'Anna Reed')).toEqual(['Anna Reed (taught): Anna Reed*, Reed']);
    expect(people('They met Anna M. Reed. They met Anna Reed.', 'Anna Reed')).toEqual(['Anna Reed (taught): Anna M. Reed, Anna Reed*']);
    expect(people('They met Anna Zed. They met the Bank of Quo.', 'Bank of Quo')).toEqual([
      'Anna Zed: Anna Zed*',
      'Anna Reed (taught): Bank of Quo',
    ]);
  });

  test('stays one by each alias, whoever else bears the surname', () => {
    const owl = 'Bank of Zed';
    expect(people('They met the Bank of Zed. Then the Bank of Zed left.', owl)).toEqual(['Anna Reed (taught): Bank of Zed, Bank of Zed']);
    expect(people('They met Anna Reed and Paul Reed. Then the Bank of Zed left.', 'Anna Reed', owl)).toEqual([
      'Anna Reed (taught): Anna Reed*, Bank of Zed',
      'Paul Reed: Paul Reed*',
    ]);
    expect(people('They met the Bank of Zed. Then Reed left. They met Paul Reed.', owl)).toEqual([
      'Paul Reed: Paul Reed*',
      'Anna Reed (taught): Bank of Zed, Reed',
    ]);
  });

  test('is found by each alias, and by no other of the name', () => {
    expect(people('They met Anna Zed. Then Mr Reed left.', 'Reed')).toEqual(['Anna Zed: Anna Zed*']);
    expect(people('They met Paul Reed. Then Reed left.', 'Reed')).toEqual(['Paul Reed: Paul Reed*, Reed']);
  });
});
