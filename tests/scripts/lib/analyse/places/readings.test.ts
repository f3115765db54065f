import { describe, expect, test } from 'vitest';
import { analysisOf } from '../../../../support/reading.ts';

/** The places of a text and how each is read: "Oslo: literal". */
function readings(text: string): string[] {
  return analysisOf(text).places.map(({ start, end, reading }) => `${text.slice(start, end)}: ${reading}`);
}

describe('how the name of a place is read', () => {
  test.each([
    ['Norway denied that it had closed the harbour.', 'Norway: metonymic'],
    ['The minister urged Chile to reopen the mine.', 'Chile: metonymic'],
    ['The talks with Peru will resume in spring.', 'Peru: metonymic'],
    ['Nobody expected Iceland’s refusal.', 'Iceland: metonymic'],
    ['Ghana was accused of ignoring the ruling.', 'Ghana: metonymic'],
    ['Kenya is wary of the offer.', 'Kenya: metonymic'],
    ['She spoke on behalf of Chile.', 'Chile: metonymic'],
    ['They see Chile as a friend.', 'Chile: metonymic'],
    ['They lost 3-1 to Chile.', 'Chile: metonymic'],
    ['According to Peru, nobody was hurt.', 'Peru: metonymic'],
    ['The ferry, which Malta, the smaller of the two, had ordered, sank.', 'Malta: metonymic'],
  ])('somebody acts for it or bears its name: %s', (text, reading) => {
    expect(readings(text)).toContain(reading);
  });

  test.each([
    ['The ferry sank off Malta.', 'Malta: literal'],
    ['Trains between Geneva and Milan ran late.', 'Milan: literal'],
    ['The farm lies near the border with Chile.', 'Chile: literal'],
    ['Heavy rain fell on Kenya’s coast.', 'Kenya: literal'],
    ['The shop in Lyon, France, has closed.', 'Lyon: literal'],
    ['She drove to Chile.', 'Chile: literal'],
    ['Chad lies south of the desert.', 'Chad: literal'],
    ['It is sold in countries such as Norway or Iceland, meanwhile, for less.', 'Iceland: literal'],
  ])('it is where something is: %s', (text, reading) => {
    expect(readings(text)).toContain(reading);
  });

  test.each([
    ['A cup of Turkish coffee was served.', 'Turkish: associative'],
    ['Ghana’s finance minister resigned.', 'Ghana: associative'],
    ['The president of Peru resigned.', 'Peru: associative'],
    ['Two Norwegians were rescued.', 'Norwegians: associative'],
    ['Oklahoma lawmakers voted.', 'Oklahoma: associative'],
  ])('it only modifies something else: %s', (text, reading) => {
    expect(readings(text)).toContain(reading);
  });

  test('names that are joined are read alike', () => {
    expect(readings('The deal between Peru, Chile and Bolivia was signed. Kenya and Ghana denied it.')).toEqual([
      'Peru: metonymic',
      'Chile: metonymic',
      'Bolivia: metonymic',
      'Kenya: metonymic',
      'Ghana: metonymic',
    ]);
  });

  test('a city that has a team is the team where nothing says that it is the place', () => {
    expect(readings('Barcelona have signed a keeper. A crowd cheered Barcelona, but she lives in Barcelona.')).toEqual([
      'Barcelona: metonymic',
      'Barcelona: metonymic',
      'Barcelona: literal',
    ]);
  });

  test('a surname of the article is no place', () => {
    expect(readings('Jane Holland wrote to Chile. Holland has left.')).toEqual(['Chile: metonymic']);
  });
});
