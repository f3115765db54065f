import { describe, expect, test } from 'vitest';
import { read } from '../../../../support/reading.ts';

const kinds = (...texts: string[]) => read(...texts).actors.map(({ name, kind }) => `${name}: ${kind}`);

test.each(['Doctors used magnetic resonance imaging (MRI).', 'By 5 pm EDT the bridge was open.', 'The thief was seen on CCTV.'])(
  'an abbreviation of a thing is no actor: %s',
  (text) => {
    expect(kinds(text)).toEqual([]);
  },
);

describe('people', () => {
  test('titles are cut off, and a surname goes to the full name', () => {
    expect(read('Mayor Anna Lindqvist opened the bridge. Ms Lindqvist said it was safe.').mentions).toEqual([
      'Anna Lindqvist → anna-lindqvist (name)',
      'Lindqvist → anna-lindqvist (alias)',
    ]);
  });

  test('particles belong to the name, and an office before it does not', () => {
    expect(kinds('Commission President Ottilie van der Brook resigned.')).toEqual(['Ottilie van der Brook: person']);
  });

  test.each([
    'Tamsin Orroway, 57, a teacher, saw it.',
    'The club’s president, Tamsin Orroway, resigned.',
    'Tamsin Orroway, who leads the project, was pleased.',
  ])('words around a name tell of a person: %s', (text) => {
    expect(kinds(text)).toContain('Tamsin Orroway: person');
  });

  test('"the mayor" is the one mayor of the article', () => {
    expect(read('Mayor Anna Lindqvist spoke first.', 'The crowd booed when the mayor left.').mentions).toContain(
      'mayor → anna-lindqvist (nominal)',
    );
  });

  test('a given name alone is the one person who bears it', () => {
    expect(read('Matilda Gorse scored twice. "Matilda was superb," said her coach, Ewan Strake.').mentions).toContain(
      'Matilda → matilda-gorse (alias)',
    );
  });
});

describe('organisations', () => {
  test('an acronym in brackets, and the noun for the one ministry', () => {
    const { mentions } = read('The Northern Herring Council (NHC) met. The NHC voted on it, and the council adjourned.');
    expect(mentions).toEqual([
      'Northern Herring Council → northern-herring-council (name)',
      'NHC → northern-herring-council (alias)',
      'NHC → northern-herring-council (alias)',
      'council → northern-herring-council (nominal)',
    ]);
  });

  test('an acronym in brackets belongs to the name before it, whatever its letters', () => {
    expect(read('The Herring Traders Association (VHK) met. The VHK voted.').mentions.at(-1)).toBe(
      'VHK → herring-traders-association (alias)',
    );
  });

  test.each([
    ['The Ministry of Health and Welfare objected.', 'Ministry of Health and Welfare: organisation'],
    ['Brackwater General Hospital was full.', 'Brackwater General Hospital: organisation'],
    ['The Fishermen’s Union went on strike.', 'Fishermen’s Union: organisation'],
  ])('%s', (text, actor) => {
    expect(kinds(text)).toEqual([actor]);
  });
});

describe('what is no actor', () => {
  test.each([
    'Success could signal a rare opening.',
    'On Monday the rain stopped.',
    'Meanwhile, nothing moved.',
    'The World Cup begins in June.',
    'Lake Orrin froze over.',
    'Officials were unavailable.',
    'The Herring Pact was signed by Zorbl.',
  ])('%s', (text) => {
    expect(read(text).actors).toEqual([]);
  });
});
