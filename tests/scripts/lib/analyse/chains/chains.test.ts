import { describe, expect, test } from 'vitest';
import { analysisOf } from '../../../../support/reading.ts';

/** The chains of a text, as words: "Jane Mallory = Mallory". */
function chains(...texts: string[]): string[] {
  return analysisOf(...texts).chains.map(({ mentions }) =>
    mentions.map(({ paragraph, start, end }) => (texts[paragraph] as string).slice(start, end)).join(' = '),
  );
}

/** The noun phrases that are mentions of an actor. */
function nominalMentions(...texts: string[]): string[] {
  return analysisOf(...texts)
    .mentions.filter(({ relation }) => relation === 'nominal')
    .map(({ paragraph, start, end, actor }) => `${(texts[paragraph] as string).slice(start, end)} → ${actor}`);
}

describe('who is who', () => {
  test.each([
    [['Jane Mallory spoke first.', 'Mallory said little.'], 'Jane Mallory = Mallory'],
    [['The Northern Grain Board (NGB) met. The NGB voted.'], 'Northern Grain Board = NGB = NGB'],
    [['The United States agreed.', 'Nobody asked the U.S. again.'], 'United States = U.S.'],
    [['Oscar Brandt, a retired plumber, fell ill.', 'Brandt is well.'], 'Oscar Brandt = retired plumber = Brandt'],
    [['The old quarry flooded.', 'Divers searched the quarry.'], 'old quarry = quarry'],
    [['The Kestrel Ferry Company sold a boat.', 'The company has three.'], 'Kestrel Ferry Company = company'],
  ])('a chain: %s', (texts, chain) => {
    expect(chains(...texts)).toContain(chain);
  });

  test('what is new, or somebody else, starts no chain', () => {
    expect(chains('A baker sued a grocer.', 'A baker in the next street laughed.')).toEqual([]);
    expect(chains('The Kestrel Ferry Company sold a boat.', 'Another company bought it.')).toEqual([]);
  });

  test('a name within a longer one refers to what it always does', () => {
    expect(chains('Rain fell in Toronto.', 'The Toronto Ferry Company closed.')).toEqual(['Toronto = Toronto']);
  });
});

describe('a noun phrase that goes back to one actor', () => {
  test('is a mention of that actor', () => {
    expect(nominalMentions('The Kestrel Ferry Company sold a boat.', 'Last year the company bought it.')).toEqual([
      'company → kestrel-ferry-company',
    ]);
  });

  test('is left open where two actors fit, and where it only says what somebody is', () => {
    expect(nominalMentions('The Kestrel Ferry Company and the Harbour Towing Company merged.', 'The company has three boats.')).toEqual([]);
    expect(nominalMentions('Jane Mallory became the first mayor.', 'Jane Mallory left.')).toEqual([]);
    expect(nominalMentions('Mayor Jane Mallory left.', 'She met the mayor of the next town.')).toEqual([]);
  });

  test('an embassy in a capital is not its own state’s, and a state of a country is not the country', () => {
    expect(nominalMentions('A crowd gathered at the embassy in Athens.')).toEqual([]);
    expect(nominalMentions('She was born in the US state of Ohio.')).toEqual([]);
    expect(nominalMentions('A camp of the Syrian Democratic Forces burned.')).toEqual([]);
    expect(nominalMentions('Norwegians state that it was theirs.')).toEqual([]);
    expect(nominalMentions('A rule of the Norwegian Chess Federation president failed.')).toEqual([]);
  });
});

test('a capital that is somebody’s surname in the article stands for no state', () => {
  const { mentions } = analysisOf('Police arrested Karim Amman.', 'Amman had hidden the letter.');
  expect(mentions.map(({ actor }) => actor)).not.toContain('jordan');
});
