import { describe, expect, test } from 'vitest';
import { read } from '../../../../support/reading.ts';

/** Who says what in these paragraphs, as `actor: content`, or the source in brackets where it stands for no actor. */
const said = (...texts: string[]): string[] =>
  read(...texts)
    .statements.filter(({ confidence }) => confidence >= 0.7)
    .map(({ actor, source, content }) => `${actor ?? `(${source ?? ''})`}: ${content}`);

describe('the person speaks, not the hearers', () => {
  test.each([
    ['Anna Doran, 59, of Ashmere, Md., who watched it, said the pier was safe.', 'anna-doran: the pier was safe'],
    ['"We will sue," the firm\'s lawyer, Ivo Brandt, told reporters.', 'ivo-brandt: "We will sue,"'],
    ['"We will win," Ivo Brandt, the firm\'s lawyer, told reporters on Monday.', 'ivo-brandt: "We will win,"'],
    ['“They are bluffing,” the union’s leader, Amy Oduya, told the Echo newspaper.', 'amy-oduya: “They are bluffing,”'],
    ['"The pier is safe," Anna Doran, the harbour master, told the BBC.', 'anna-doran: "The pier is safe,"'],
    ['“It was a farce,” Tom Reyes, 34, a plumber from Weymarsh, told me.', 'tom-reyes: “It was a farce,”'],
    [
      '“We have nothing to hide,” Orla Finn, a spokeswoman for the bank, told Reuters in an email.',
      'orla-finn: “We have nothing to hide,”',
    ],
    ['"Nobody was hurt," Chief Inspector Lena Holt, who led the search, told a press conference.', 'lena-holt: "Nobody was hurt,"'],
    ['“I took nothing,” the former treasurer, Paul Whitby, told the court.', 'paul-whitby: “I took nothing,”'],
    ['"You are wrong," a heckler, waving a flag, told the mayor, Anna Doran.', '(a heckler): "You are wrong,"'],
    ['“Nothing will change,” the bank’s chairman, Alan Petrie, insisted.', 'alan-petrie: “Nothing will change,”'],
    ['The firm will sue, Ivo Brandt, its lawyer, told a crowd of about 200 people.', 'ivo-brandt: The firm will sue'],
    ['Amy Oduya told the reporter, Jane Whitcombe, that the pier was shut.', 'amy-oduya: that the pier was shut'],
    ['The Gazette quoted Anna Doran as saying the pier was safe.', 'anna-doran: the pier was safe'],
    // without the trap: these stand after their verb
    ['“It was a farce,” said the club’s captain, Tom Reyes, who scored twice.', 'tom-reyes: “It was a farce,”'],
    ['The mayor, Anna Doran, told Councillor Tom Reyes the pier was safe.', 'anna-doran: the pier was safe'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe('whoever asks after a quotation speaks, not whoever spoke before', () => {
  test.each([
    ['“Why is the gate open?” Anna Brandt asked.', 'anna-brandt: “Why is the gate open?”'],
    ['“Shut it now!” the harbour master, Anna Brandt, shouted.', 'anna-brandt: “Shut it now!”'],
    ['“Who pays for this?” Anna Brandt told reporters on Friday.', 'anna-brandt: “Who pays for this?”'],
    ['“Who pays for this?” Harbour master Anna Brandt demanded.', 'anna-brandt: “Who pays for this?”'],
    ['"He signed it in front of me," wrote @annabrandt.', '(@annabrandt): "He signed it in front of me,"'],
    // without the trap
    ['“It is shut,” Anna Brandt said.', 'anna-brandt: “It is shut,”'],
  ])('%s', (text, expected) => {
    expect(said('“We waited,” said Ole Foss.', text)).toEqual(['ole-foss: “We waited,”', expected]);
  });

  test('the name of an account begins a sentence', () => {
    expect(said('"I never signed it," Ole Foss said. @annabrandt wrote: "He signed it in front of me."')).toEqual([
      'ole-foss: "I never signed it,"',
      '(@annabrandt): "He signed it in front of me."',
    ]);
  });
});

describe('of two subjects it is the one who speaks', () => {
  test.each([
    ['Anna Doran said she had seen the letter but said it was too late.', 'anna-doran: it was too late'],
    ['The film shows Anna Doran in tears, with Ole Foss saying the pier was safe.', 'ole-foss: the pier was safe'],
    ['The film ends with pictures of Anna Doran saying the pier was safe.', 'anna-doran: the pier was safe'],
    // without the trap
    ['Anna Doran closed the pier, saying it was not safe.', 'anna-doran: it was not safe'],
    ['Anna Doran closed the pier and said it was not safe.', 'anna-doran: it was not safe'],
  ])('%s', (text, expected) => {
    expect(said(text).at(-1)).toBe(expected);
  });

  test.each([
    ['Anna Doran said Ole Foss had agreed to close the pier and said it was not safe.'],
    ['Anna Doran says Ole Foss promised to pay, and says the pier is safe.'],
  ])('and where either may, it is not sure: %s', (text) => {
    expect(said(text)).toHaveLength(1);
  });

  test('a quotation after one that was closed is not surely by the same', () => {
    expect(said('“We waited,” said Ole Foss.', '“Nobody came to tell us anything all night.”')).toEqual(['ole-foss: “We waited,”']);
    expect(said('“We waited, said Ole Foss.', 'Then Anna Doran said:', '“Nobody came to tell us anything all night.”').at(-1)).toBe(
      'anna-doran: “Nobody came to tell us anything all night.”',
    );
  });
});

describe('several are no one actor', () => {
  test.each([
    ['Ivo Brandt and Amy Oduya said in a joint statement that the talks had failed.'],
    ['"The talks have failed," said Ivo Brandt and Amy Oduya.'],
    ['Ivo Brandt, along with Amy Oduya, said the talks had failed.'],
    ['Ivo Brandt as well as Amy Oduya said the talks had failed.'],
    ['Ivo Brandt or Amy Oduya said the talks had failed.'],
    ['"It failed," Ivo Brandt of the union and Amy Oduya of the firm said.'],
    ['The chairman, Ivo Brandt, and the treasurer, Amy Oduya, said the talks had failed.'],
    ['Ivo Brandt, the chairman, and the treasurer, Amy Oduya, said in a joint statement that the talks had failed.'],
    ['The mayor, Ivo Brandt, and Amy Oduya, his deputy, said the talks had failed.'],
    ['The mayor and her deputy, Tom Reyes, said the talks had failed.'],
    ['The mayors of Pell and Weymarsh, Anna Doran and Tom Reyes, said the talks had failed.'],
  ])('%s', (text) => {
    const { statements } = read(text);
    expect(statements).not.toEqual([]);
    expect(statements.flatMap(({ actor }) => actor ?? [])).toEqual([]);
  });

  test('an office beside somebody else is not theirs', () => {
    const { mentions } = read('The chairman, Ivo Brandt, and the treasurer, Amy Oduya, met. The treasurer said the talks had failed.');
    expect(mentions.filter((mention) => mention.includes('ivo-brandt (nominal)'))).toEqual([]);
  });

  test.each([
    ['Ivo Brandt, who met Amy Oduya on Friday, said the talks had failed.', 'ivo-brandt'],
    ['A lawyer for Anna Doran and Tom Reyes, Ivo Brandt, said the talks had failed.', 'ivo-brandt'],
  ])('but %s', (text, actor) => {
    expect(read(text).statements.map((statement) => statement.actor)).toEqual([actor]);
  });

  test('neither has said it', () => {
    expect(said('Neither Ivo Brandt nor Amy Oduya said the talks had failed.')).toEqual([]);
  });
});

describe('a source without a name keeps its wording', () => {
  test.each([
    ['A source close to the minister, Anna Doran, said the pier was shut.', 'A source close to the minister'],
    ['A source close to Anna Doran said the pier was shut.', 'A source close to Anna Doran'],
    ["People familiar with Anna Doran's thinking said the pier was shut.", "People familiar with Anna Doran's thinking"],
    ['"The pier is shut," said a source close to Anna Doran.', 'a source close to Anna Doran'],
    ['"The pier is shut," a person who knows Anna Doran said.', 'a person who knows Anna Doran'],
    ['Those around Anna Doran said the pier was shut.', 'Those around Anna Doran'],
    ['An official who asked not to be named said the pier was shut.', 'An official who asked not to be named'],
    ['Anna Doran met Tom Reyes. One of them said the pier was shut.', 'One of them'],
    ['Three pilots were there. One said the pier was shut.', 'One'],
    ['One of the founders said the pier was shut.', 'One of the founders'],
    ['A lawyer representing Anna Doran said the pier was shut.', 'A lawyer representing Anna Doran'],
    ['A spokesman for Anna Doran said the pier was shut.', 'A spokesman for Anna Doran'],
  ])('%s', (text, source) => {
    expect(read(text).statements.map((statement) => [statement.source, statement.actor])).toEqual([[source, null]]);
  });
});

test('the former and the latter are the two whom the paragraph has named', () => {
  expect(said('Anna Doran and Tom Reyes met on Friday. The former said the pier was safe; the latter said it was not.')).toEqual([
    'anna-doran: the pier was safe',
    'tom-reyes: it was not',
  ]);
  expect(said('Anna Doran, Lena Holt and Tom Reyes met on Friday. The latter said the pier was safe.')).toEqual([
    '(The latter): the pier was safe',
  ]);
});

test('one of them, by name', () => {
  expect(said('Two men were arrested. One of them, Tom Reyes, said he was innocent.')).toEqual(['tom-reyes: he was innocent']);
});

test('who speaks on behalf of others, or through others', () => {
  expect(said('Speaking on behalf of Anna Doran, Ivo Brandt said the pier was safe.')).toEqual(['ivo-brandt: the pier was safe']);
  expect(said('Anna Doran said through her lawyer, Ivo Brandt, that the pier was safe.')).toEqual(['anna-doran: that the pier was safe']);
});

describe('governments under their seats and ministries, and countries that no list has', () => {
  test.each([
    ['Downing Street said it would not pay.', 'united-kingdom'],
    ['“We will not pay,” Downing Street said.', 'united-kingdom'],
    ['No 10 said it would not pay.', 'united-kingdom'],
    ['The Élysée Palace said it would not pay.', 'france'],
    ["Velmark's foreign ministry said it would not pay.", 'velmark'],
    ['The foreign ministry of Velmark said it would not pay.', 'velmark'],
    ['The Republic of Velmark said it would not pay.', 'velmark'],
  ])('%s', (text, actor) => {
    expect(read(text).statements.map((statement) => statement.actor)).toEqual([actor]);
  });

  test.each([
    ["Halloran's foreign minister said it would not pay.", 'halloran'],
    ["Kevin Halloran leads Norvia. Halloran's foreign minister said it would not pay.", 'halloran'],
  ])('but %s', (text, id) => {
    expect(read(text).actors.filter((actor) => actor.id === id && actor.kind === 'country')).toEqual([]);
  });
});

test('a pronoun after a name that nobody knows stays open', () => {
  expect(said('Doran accused Tom Reyes of lying. He said the pier was shut.')).toContain('(He): the pier was shut');
});

describe('a quotation that goes on in the next paragraph', () => {
  test('is the same speaker’s while it is open, however short', () => {
    expect(said('“I was never asked,” Anna Doran said. “Nobody called me.', '“They never do.”')).toEqual([
      'anna-doran: “I was never asked,” … “Nobody called me.',
      'anna-doran: “They never do.”',
    ]);
  });

  test('stays open where two speak by turns', () => {
    expect(
      said('“The pier will stay shut,” said Anna Doran.', '“We were promised more,” said Tom Reyes.', '“It is what I can offer you.”'),
    ).toEqual(['anna-doran: “The pier will stay shut,”', 'tom-reyes: “We were promised more,”']);
  });

  test('stays open where another is named after it', () => {
    expect(said('“The pier will stay shut,” said Anna Doran. Tom Reyes disagreed.', '“It is open already, as all of us know.”')).toEqual([
      'anna-doran: “The pier will stay shut,”',
    ]);
  });
});
