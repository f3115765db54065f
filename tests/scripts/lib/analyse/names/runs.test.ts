import { describe, expect, test } from 'vitest';
import { findNameRuns } from '../../../../../scripts/lib/analyse/names/runs.ts';
import { readParagraphs } from '../../../../../scripts/lib/language/sentences.ts';
import { smallVocabulary } from '../../../../support/small-vocabulary.ts';

/** The runs of capitals of a text that may be names, with the titles before them: "Dr: Zed". */
const runs = (text: string): string[] =>
  findNameRuns(readParagraphs([text]), smallVocabulary).map(({ title, text: words }) => (title ? `${title}: ${words}` : words));

describe('a name takes in', () => {
  test.each([
    ['They met Jean-Luc Ahlberg there.', ['Jean-Luc Ahlberg']],
    ['They met J. R. Tamblyn there.', ['J. R. Tamblyn']],
    ['They met J. I. Tamblyn there.', ['J. I. Tamblyn']],
    ['They met Quo van de Zed there.', ['Quo van de Zed']],
    ['Zed Zed-Quo left.', ['Zed Zed-Quo']],
    ['They met Ludwig van der Berg there.', ['Ludwig van der Berg']],
    ['They met Ludwig de Berg there.', ['Ludwig de Berg']],
    ['They met the Women’s Institute there.', ['Women’s Institute']],
    ['They met the Teachers’ Union there.', ['Teachers’ Union']],
    ['They met Marks & Spencer there.', ['Marks & Spencer']],
    ['They met the Bank of England there.', ['Bank of England']],
    ['They met the Bank of the North there.', ['Bank of the North']],
    ['They met the Republic of Zed there.', ['Republic of Zed']],
    ['They met the Ministry of Health and Welfare there.', ['Ministry of Health and Welfare']],
    ['They met the Institute for Rain there.', ['Institute for Rain']],
    ['They met the Big Old Institute on Rain there.', ['Big Old Institute on Rain']],
    ['They met the Norlandic Red Cross there.', ['Norlandic Red Cross']],
    ['They met Mr Council there.', ['Mr Council']],
    ['They met President Hotel guests.', ['President Hotel']],
    ['Harvest Festival opened.', ['Harvest Festival']],
    ['They met Anna\u00a0Reed there.', ['Anna Reed']],
  ])('%s', (text, wanted) => {
    expect(runs(text)).toEqual(wanted);
  });
});

describe('a name ends before', () => {
  test.each([
    ['They met Ludwig van there.', ['Ludwig']],
    ['They met Anna -Maria there.', ['Anna', 'Maria']],
    ['They met Zed—Quo there.', ['Zed', 'Quo']],
    ['They met the Zed’s Institute there.', ['Zed', 'Institute']],
    ['They met the Women’s rain there.', ['Women']],
    ['They met Marks & others there.', ['Marks']],
    ['They watched Apollo Mission 13 there.', ['Apollo Mission']],
    ['They met the Zed of England there.', ['Zed', 'England']],
    ['They met the Ministry of the rain there.', ['Ministry']],
    ['They met the Bank of Monday there.', ['Bank']],
    ['They met the Big Big Old Institute for Rain there.', ['Big Big Old Institute', 'Rain']],
    ['They met Zed for Quo there.', ['Zed', 'Quo']],
    ['They met Zed and Quo there.', ['Zed', 'Quo']],
    ['They met the Museum and Theatre there.', ['Museum', 'Theatre']],
    ['They met Zed the Quo there.', ['Zed', 'Quo']],
    ['They met the Bank the Quo there.', ['Bank', 'Quo']],
    ['They met Zed Monday there.', ['Zed']],
    ['They met Anna I said.', ['Anna']],
    ['They saw The Zed there.', ['Zed']],
    ['They saw His Zed there.', ['Zed']],
    ['They left Although Zed stayed.', ['Zed']],
    ['They went Into Zed there.', ['Zed']],
    ['They left Because Zed stayed.', ['Zed']],
    ['They left Nor Zed stayed.', ['Zed']],
    ['They met Jean-luc Ahlberg there.', ['Jean', 'Ahlberg']],
    ['They watched Apollo Mission 13 Zed there.', ['Apollo Mission', 'Zed']],
    ['They met Quo van de zed there.', ['Quo']],
    ['They met Quo al-Zed there.', ['Quo', 'Zed']],
    ['They met Quo van al-Zed there.', ['Quo', 'Zed']],
    ['They met the Bank offshore Zed there.', ['Bank', 'Zed']],
    ['They met the Bank forth Zed there.', ['Bank', 'Zed']],
    ['They met the Bank of Zed with Quo there.', ['Bank of Zed', 'Quo']],
    ['They met the Bank of the Monday there.', ['Bank']],
    ['They met the Bank and Zed there.', ['Bank', 'Zed']],
    ['They met the Bank of Zed the Quo there.', ['Bank of Zed', 'Quo']],
    ['They met the Ministry of the Zed and the Quo there.', ['Ministry of the Zed', 'Quo']],
    ['They met the Ministry of Zed and Monday there.', ['Ministry of Zed']],
    ['They met Monday Anna there.', ['Anna']],
    ['They met Women’s Zed there.', ['Women', 'Zed']],
    ['They met Kremlin Spokesman Ivan Petrov there.', ['Kremlin', 'Spokesman: Ivan Petrov']],
  ])('%s', (text, wanted) => {
    expect(runs(text)).toEqual(wanted);
  });
});

describe('a title, and the word for a people, is no part of a name', () => {
  test.each([
    ['Dr Zed left.', ['Dr: Zed']],
    ['They met Senator Anna Reed there.', ['Senator: Anna Reed']],
    ['They met Vice President and Senator Anna Reed there.', ['Senator: Anna Reed']],
    ['They met the Mayor there.', []],
    ['They met Norlandic Anna Reed there.', ['Anna Reed']],
    ['They met Norlandic Paul Reed there.', ['Paul Reed']],
    ['They met Norlanders Zed Quo there.', ['Zed Quo']],
    ['The First Minister of Oslo Anna Reed left.', ['Anna Reed']],
  ])('%s', (text, wanted) => {
    expect(runs(text)).toEqual(wanted);
  });

  test.each([
    ['They met Norlandic Zed Quo there.', ['Norlandic Zed Quo']],
    ['They met Norlanders Zed there.', ['Norlanders Zed']],
    ['They met Norland Anna Reed there.', ['Norland Anna Reed']],
    ['The First Minister of Oslo Zed Quo left.', ['Oslo Zed Quo']],
    ['They met Oslo Anna Reed there.', ['Oslo Anna Reed']],
    ['They met the boat of Zed Anna Reed there.', ['Zed Anna Reed']],
  ])('but this is: %s', (text, wanted) => {
    expect(runs(text)).toEqual(wanted);
  });
});

describe('the capital of a first word tells of a name', () => {
  test.each([
    ['Anna left.', ['Anna']],
    ['Oslo slept.', ['Oslo']],
    ['Acme closed.', ['Acme']],
    ['Norland slept.', ['Norland']],
    ['Zed Quo left.', ['Zed Quo']],
    ['Zed said no.', ['Zed']],
    ['Zed, 57, left.', ['Zed']],
    ['Zed, who left, wept.', ['Zed']],
    ['Zed, a nurse, wept.', ['Zed']],
    ['Zed’s boat sank.', ['Zed']],
    ['Zed left. Nobody met Zed.', ['Zed', 'Zed']],
    ['Zed, the nurse, wept.', ['Zed']],
    ['Zed wrote it.', ['Zed']],
    ['Big Zed fell.', ['Big Zed']],
    ['NATO left.', ['NATO']],
    ['She said: NATO left.', ['NATO']],
    ['A.B. left.', ['A.B.']],
    ['Senior Norlandic officials left.', ['Norlandic']],
    ['They met Senior Norlandic officials there.', ['Senior Norlandic']],
    ['Big Rain fell.', ['Rain']],
    ['Rain Zed fell.', ['Rain Zed']],
    ['Mayor Rain left.', ['Mayor: Rain']],
    ['Senior LoP officials left.', ['LoP']],
    ['Senior Northern officials left.', ['Northern']],
    ['Senior Norland officials left.', ['Senior Norland']],
    ['Former Zed officials left.', ['Former Zed']],
    ['She said: Zed Quo left.', ['Zed Quo']],
    ['They met ‘Zed Quo’ there.', ['Zed Quo']],
  ])('%s', (text, wanted) => {
    expect(runs(text)).toEqual(wanted);
  });

  test.each([
    'Meanwhile, nobody left.',
    'Rain fell.',
    'Zed left.',
    'Zed left. “Zed,” she wept.',
    'Zed 57 left.',
    'Zed saw 57.',
    'Zed, any nurse left.',
    'Zed, thereby 57, left.',
    'Zed, whosoever left, wept.',
    'Zed backsaid it.',
    'Zed saidst it.',
    'Big rain fell.',
    'Harvest said no.',
    'Rain’s boat left.',
    'Former officials left.',
    'Z fell.',
    'ZEDquo fell.',
    'Zed left. She saw it: Zed wept.',
    '“Zed,” she said.',
    'She said: Rain fell.',
    'On Tuesday the rain stopped.',
    'She thinks I left.',
    'They met Q there.',
    'She said: Harvest, who would believe it, failed.',
  ])('but of none here: %s', (text) => {
    expect(runs(text)).toEqual([]);
  });
});

test('each run says where it stands', () => {
  const [, run] = findNameRuns(readParagraphs(['Rain fell.', 'They met Dr Anna Reed. Dr Zed left.']), smallVocabulary);
  expect(run).toMatchObject({ paragraph: 1, first: 1, last: 2, start: 26, end: 29, text: 'Zed', title: 'Dr' });
});
