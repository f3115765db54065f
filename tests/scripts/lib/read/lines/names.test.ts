import { describe, expect, test } from 'vitest';
import { authorsIn, keyOf, namesIn } from '../../../../../scripts/lib/read/lines/names.ts';

test.each([
  ['Jane Doe', 'Jane Doe'],
  ['Jane Doe, Jon Roe and Mia Lind', 'Jane Doe, Jon Roe and Mia Lind'],
  ['Jane Doe, Environment Correspondent, and Ravi Pell in Lakeport', 'Jane Doe and Ravi Pell'],
  ['Jane Doe, Editor; Jon Roe; Mia Lind', 'Jane Doe, Jon Roe and Mia Lind'],
  ['JANE DOE and RAVI PELL, Lakeport Bureau', 'Jane Doe and Ravi Pell'],
  ["SIOBHAN O'NEILL and ANGUS MCKAY", "Siobhan O'Neill and Angus McKay"],
  ['ANNE-MARIE VAN DER BERG', 'Anne-Marie Van Der Berg'],
  ['ÅSE ÞRB LIND', 'Åse Þrb Lind'],
  ['JANE MCLE', 'Jane Mcle'],
  ['J. R. DOEL', 'J. R. Doel'],
  ['JANE DOE & JON ROE', 'Jane Doe & Jon Roe'],
  ['JANE DOE FOR THE ECHO', 'Jane Doe For The Echo'],
  ['JANE DOE of PELL', 'Jane Doe of Pell'],
  ['JANE van DOE', 'JANE van DOE'],
  ['JO ROE', 'JO ROE'],
  ['JANE ALMCOND', 'Jane Almcond'],
  ['M.J', 'M.J'],
  ['AFP', 'AFP'],
  ['BBC NEWS', 'BBC News'],
  ['Reuters Staff', 'Reuters Staff'],
  ['Staff Writer', 'Staff Writer'],
  ['From our correspondent in Vell', 'From our correspondent in Vell'],
])('the byline %j names %s', (byline, authors) => {
  expect(authorsIn(byline)).toBe(authors);
});

describe('the names in what a page gives', () => {
  test.each<[string, string[]]>([
    ['By Jane Doe', ['Jane Doe']],
    ['Written by: Jane Doe', ['Jane Doe']],
    ['Authors: Jane Doe | Jon Roe', ['Jane Doe', 'Jon Roe']],
    ['von Jane Doe und Jon Roe', ['Jane Doe', 'Jon Roe']],
    ['Par Jane Doe et Jon Roe', ['Jane Doe', 'Jon Roe']],
    ['Byron Doe', ['Byron Doe']],
    ['Jane Doe; Jon Roe / Mia Lind · Ida Rue', ['Jane Doe', 'Jon Roe', 'Mia Lind', 'Ida Rue']],
    ['Jane Doe\nJon Roe\tMia Lind', ['Jane Doe', 'Jon Roe', 'Mia Lind']],
    ['Jane Doe – Jon Roe', ['Jane Doe', 'Jon Roe']],
    ['Jane Doe-Roe', ['Jane Doe-Roe']],
    ['Jane Doe, and Jon Roe & Mia Lind', ['Jane Doe', 'Jon Roe', 'Mia Lind']],
    ['Jane Doe (Pell)', ['Jane Doe']],
    ['Jane Doe for The Echo', ['Jane Doe']],
    ['Jane Doe at Vell Harbour', ['Jane Doe']],
    ['Tom Orr, Jr., Jane Doe, PhD', ['Tom Orr, Jr.', 'Jane Doe, PhD']],
    ['Jane Doe, Jane Doe', ['Jane Doe']],
    ['Jane Doe, Reuters', ['Jane Doe']],
    ['Jane Doe, Vell Bulletin', ['Jane Doe']],
    ['Reuters, Jane Doe', ['Reuters', 'Jane Doe']],
    ['Vell Bulletin, Jane Doe', ['Vell Bulletin', 'Jane Doe']],
    ['Reuters', ['Reuters']],
    ['Reuters, Ada', ['Reuters', 'Ada']],
    ['Vell Bulletin, Reuters', ['Vell Bulletin', 'Reuters']],
    ['Jane Doe, (Pell), Jon Roe', ['Jane Doe', 'Jon Roe']],
    ['II, Jane Doe', ['II', 'Jane Doe']],
    ['jane doe', ['jane doe']],
    ['deShawn', ['deShawn']],
    ['St. John Doe', ['St. John Doe']],
    ['Jane(Pell) Doe', ['Jane Doe']],
    ['Jane Doe in  Old Vell', ['Jane Doe']],
    ['Jane D.', ['Jane D.']],
    ['王小明', ['王小明']],
    [`Jane ${'D'.repeat(55)}`, [`Jane ${'D'.repeat(55)}`]],
    ['A B C D E F G', ['A B C D E F G']],
    ['Éa', ['Éa']],
  ])('%j', (text, names) => {
    expect(namesIn([text], [])).toEqual(names);
  });

  test.each([
    ['no letters', '***'],
    ['a figure', 'Jane Doe 2'],
    ['more letters than a name has', `Jane ${'D'.repeat(56)}`],
    ['more words than a name has', 'A B C D E F G H'],
    ['a placeholder', 'Guest'],
    ['a placeholder in another form', 'Super-Admin'],
    ['staff', 'Vell News Desk'],
    ['editors', 'The Editors'],
    ['a board', 'Editorial Board'],
    ['a handle', '@jane'],
    ['an e-mail', 'jane@vell.example'],
    ['an address', 'https://vell.example'],
    ['a site', 'Vell.com'],
    ['markup', 'Jane <b> Doe'],
    ['a sentence', 'Jane writes here.'],
    ['a question', 'Who is Jane?'],
    ['a label alone', 'Jane Doe:'],
    ['a user name', 'jane.doe'],
    ['work', 'Political Correspondent'],
  ])('%s is none: %j', (_, text) => {
    expect(namesIn([text], [])).toEqual([]);
  });

  test('who publishes is an author only where there is no other', () => {
    expect(namesIn(['The Vell Echo', 'Jane Doe'], ['the vell-echo', 'Echo Media'])).toEqual(['Jane Doe']);
    expect(namesIn(['The Vell Echo'], ['The Vell Echo'])).toEqual(['The Vell Echo']);
  });
});

test('a name is the same however its letters and signs are set', () => {
  expect(keyOf(' Seán  O’Dell-Roe 2 ')).toBe('seánodellroe2');
});
