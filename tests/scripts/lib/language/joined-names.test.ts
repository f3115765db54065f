import { describe, expect, test } from 'vitest';
import { joinedNames } from '../../../../scripts/lib/language/joined-names.ts';
import { readParagraph } from '../../../../scripts/lib/language/sentences.ts';
import { read } from '../../../support/reading.ts';

const joined = (text: string) =>
  readParagraph(text).sentences.flatMap(({ tokens }) =>
    joinedNames(tokens).map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last - 1]?.end)),
  );

describe('names that go past a comma or "and" are one', () => {
  test.each([
    ['The Department for Environment, Food and Rural Affairs said no.', 'Department for Environment, Food and Rural Affairs'],
    ['He left the Ministry of Health, Labour, and Welfare.', 'Ministry of Health, Labour, and Welfare'],
    ['The Federation of Miners, Smelters and Allied Trades struck.', 'Federation of Miners, Smelters and Allied Trades'],
    [
      'The Royal Society for the Protection of Birds, Fish and Insects wept.',
      'Royal Society for the Protection of Birds, Fish and Insects',
    ],
    ['The University of California, Berkeley said no.', 'University of California, Berkeley'],
    ['“No,” said the University of Colorado, Boulder.', 'University of Colorado, Boulder'],
    ['The University of Norrland, Vasa said no.', 'University of Norrland, Vasa'],
    ['California State University, Long Beach said no.', 'California State University, Long Beach'],
    ['The University of Texas at Austin agreed.', 'University of Texas at Austin'],
    ['The University of Wisconsin–Madison agreed.', 'University of Wisconsin–Madison'],
    ['Smith, Jones and Co. said no.', 'Smith, Jones and Co.'],
    ['Lawyers for Baker, Hale & Partners left.', 'Baker, Hale & Partners'],
    ['Procter, Dunn, Hale and Sons closed.', 'Procter, Dunn, Hale and Sons'],
    ['Webster, Chamberlain and Bean LLP advised.', 'Webster, Chamberlain and Bean LLP'],
    ['Harlow Mills, Inc. closed.', 'Harlow Mills, Inc.'],
    ['The Department for Levelling Up, Housing and Communities wept.', 'Department for Levelling Up, Housing and Communities'],
    ['The Union of Painters, Glaziers and Drivers struck.', 'Union of Painters, Glaziers and Drivers'],
    ['The minister for housing, planning and local government left.', 'minister for housing, planning and local government'],
    ['Maria "Mia" de la Cruz sang.', 'Maria "Mia" de la Cruz'],
    ['Robert Dolan, Jr., left.', 'Robert Dolan, Jr.'],
    ['Marks & Doyle closed.', 'Marks & Doyle'],
    ['“No,” said Marks and Spencer.', 'Marks and Spencer'],
    ['A rifle of Smith and Wesson was found.', 'Smith and Wesson'],
    ['The Bill and Melinda Harte Foundation paid.', 'Bill and Melinda Harte Foundation'],
  ])('%s', (text, name) => {
    expect(joined(text)).toEqual([name]);
  });

  test.each([
    'The Department of Health, Google and Apple said no.',
    'The Ministry of Justice, Ann Pell and Tom Lee said no.',
    'Tom Ellis, Ann Reed and Joe Park said no.',
    'The University of Oslo, Norway, said no.',
    'It was made at the University of Oslo, Renner said.',
    'The Department of Health and Ann Pell agreed.',
    'Smith, Jones and Brown said no.',
    '“No,” Smith said.',
    'Bill and Melinda Harte paid.',
    'The paper, “Die Woche”, Germany said, was wrong.',
  ])('but not here: %s', (text) => {
    expect(joined(text)).toEqual([]);
  });
});

test.each([
  ['The aid would end, the Department for Culture, Media and Sport said.', 'department-for-culture-media-and-sport'],
  ['According to the Ministry of Agriculture, Fisheries and Food, prices rose.', 'ministry-of-agriculture-fisheries-and-food'],
  ['Researchers wept. The University of Illinois, Urbana-Champaign said frogs were fewer.', 'university-of-illinois-urbana-champaign'],
  ['Smith, Jones and Co. said they had no comment.', 'smith-jones-and-co'],
  ['The Secretary of State for Digital, Culture, Media and Sport, Ann Pell, said it was time.', 'ann-pell'],
])('such a name speaks as a whole: %s', (text, actor) => {
  expect(read(text).statements.map((statement) => statement.actor)).toEqual([actor]);
});
