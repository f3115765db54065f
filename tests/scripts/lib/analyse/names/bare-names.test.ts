import { describe, expect, test } from 'vitest';
import { analysisOf, read } from '../../../../support/reading.ts';

const speaker = (...texts: string[]) => read(...texts).statements.at(-1)?.actor;
const mentions = (...texts: string[]) => read(...texts).mentions.map((mention) => mention.replace(/ \(\w+\)$/, ''));

describe('a full name seen once wins over what else is called so', () => {
  test.each([
    ['Marcus Israel, a senator, resigned. "I leave with a clear conscience," Israel said.', 'marcus-israel'],
    ['Keisha Jordan will stand. Jordan said it was time.', 'keisha-jordan'],
    ['Victoria Ames, 16, won. Victoria said she would win again.', 'victoria-ames'],
    ['Santiago Reyes, a chairman, wept. "Finally," Santiago said.', 'santiago-reyes'],
    ['Chad Pemberton, their coach, laughed. Chad said he was proud.', 'chad-pemberton'],
    ['Tom Holland, a baker, won. Holland said he had used rye.', 'tom-holland'],
    ['Paris Merritt runs the shelter. Paris said the roof was gone.', 'paris-merritt'],
    ['Paul Renner met June Washington, a clerk. Washington said the records were lost.', 'june-washington'],
    ['Sydney Latham, a swimmer, won. Sydney said it was cold.', 'sydney-latham'],
    ['Dolores Church opened the pool. Church said the water was warm.', 'dolores-church'],
    ['Elliot Banks runs a farm. Banks said the banks had refused a loan.', 'elliot-banks'],
    ['Rosa Marsh left. Marsh said the marsh was dry.', 'rosa-marsh'],
    ['April Dunning sells honey. April said the bees were late.', 'april-dunning'],
    ['May Weatherby said the well was dry. May said it would rain.', 'may-weatherby'],
    ['Fiona Apple, a singer, left. Apple said she would sing.', 'fiona-apple'],
    ['Keisha Jordan met King Abdel of Jordan in Amman. Jordan said it was warm.', 'keisha-jordan'],
  ])('%s', (text, actor) => {
    expect(speaker(text)).toBe(actor);
  });

  test('also for its other mentions, and for no place', () => {
    const { places } = analysisOf('Marcus Israel, a senator, resigned. Israel met voters. Israel’s lawyer wept.');
    expect(places).toEqual([]);
    expect(mentions('Marcus Israel, a senator, resigned. Israel met voters. Israel’s lawyer wept.')).toEqual([
      'Marcus Israel → marcus-israel',
      'Israel → marcus-israel',
      'Israel → marcus-israel',
    ]);
  });
});

describe('unless the sentence speaks of the place, the month or the thing', () => {
  const israel = 'Marcus Israel, a senator, resigned.';
  test.each([
    [`${israel} He was born in Israel.`, 'Israel → israel'],
    [`${israel} Israel’s government declined.`, 'Israel → israel'],
    [`${israel} The government of Israel declined.`, 'Israel → israel'],
    ['Sofia Brandt, a nurse, wept. Bulgaria’s government in Sofia declined.', 'government in Sofia → bulgaria'],
  ])('%s', (text, mention) => {
    expect(mentions(text)).toContain(mention);
  });

  test.each([
    ['April Dunning, a farmer, sells honey. It rained in April.', 1],
    ['Jack March, 40, left in March.', 1],
    ['Rosa Marsh, a farmer, left. The Marsh family stayed.', 1],
    ['Amanda Church, a baker, left. The Church of England stayed. Church leaders met.', 2],
    ['Lincoln Chase, a miner, left. Chase, the bank, closed.', 1],
    ['The fair opens in Milan. Milan Kovac, a plumber, left.', 1],
    ['Ford Maddox and Harrison Ford own the garage. Ford left. The Ford factory closed.', 2],
  ])('%s', (text, count) => {
    expect(mentions(text)).toHaveLength(count);
  });

  test.each([
    'Marcus Israel, a poet, read aloud. Israel and Lebanon signed a truce.',
    'Austin said it would sue. The city hired Austin Kerr, a lawyer.',
    'Peter England, a vet, left. England play France on Saturday.',
  ])('where both fit it is nobody’s: %s', (text) => {
    const own = mentions(text).filter((mention) => /^(Israel|Austin|England) →/.test(mention));
    expect(own).toEqual([]);
  });

  test('a capital whose state the article speaks of is no person’s for sure, unless somebody is quoted', () => {
    expect(speaker('Nadia Cairo, a chef, left. Egypt’s army moved. Cairo said talks would resume.')).toBeNull();
    expect(speaker('Paul Kyiv, a clerk, left. Ukraine moved. Kyiv said its troops were ready.')).toBeNull();
    expect(speaker('Nadia Cairo, a chef, left. Egypt’s army moved. “It is late,” Cairo said.')).toBe('nadia-cairo');
  });

  test('a state that acts before the person comes in is the state', () => {
    expect(mentions('Chad signed the treaty. Chad’s president left. Chad Pemberton, a nurse, left.')).toEqual([
      'Chad → chad',
      'Chad → chad',
      'Chad Pemberton → chad-pemberton',
    ]);
  });
});

describe('a number is no prime minister', () => {
  test.each([
    'The shop has moved from No. 10 to No. 12 High Street.',
    'A fire at No. 10 High Street killed a cat. Number 10 was sold.',
    'She ranks No. 10 in the world. The No. 10 shirt was hers. Lotus No. 10 won.',
    '“It is late,” said No. 10 seed Ana Holt.',
  ])('%s', (text) => {
    expect(mentions(text).filter((mention) => mention.endsWith('united-kingdom'))).toEqual([]);
  });

  test('unless it speaks', () => {
    expect(mentions('No. 10 said the prime minister would travel.')).toEqual(['No. 10 → united-kingdom']);
    expect(mentions('Britain will not join. Number 10 has not decided.')).toContain('Number 10 → united-kingdom');
  });
});

test.each([
  'The Washington Post said so. The Moscow Times was shut. The Paris Agreement was signed. Moscow State University closed.',
  'Brussels sprouts were cheap. The Berlin Wall fell. The Warsaw Pact ended. The Geneva Convention forbids it.',
  'Officials in Paris, Texas said the fair was off.',
  'The Brazil nut harvest failed. Turkey dinners cost more. The Panama hat is back. Guinea pigs squeaked.',
  'Lake Chad is dry. The Jordan River is low. Turkey Creek flooded. Mexico Street is shut. The Gulf of Guinea is warm.',
])('a name within a longer one is no state: %s', (text) => {
  expect(read(text).actors.filter(({ kind }) => kind === 'country')).toEqual([]);
});

test('a surname suggests no theme', () => {
  expect(analysisOf('Rosa Marsh left.', 'Marsh said it was late.', 'Marsh wept.').themes).toEqual([]);
});
