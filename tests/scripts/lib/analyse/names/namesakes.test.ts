import { describe, expect, test } from 'vitest';
import { people } from './gathered.ts';

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
