import { describe, expect, test } from 'vitest';
import type { FoundActor, FoundMention } from '../../../../../scripts/lib/analyse/model/analysis.ts';
import { withBlockQuotations } from '../../../../../scripts/lib/analyse/statements/quotation-blocks.ts';
import { resolveSpeakers } from '../../../../../scripts/lib/analyse/statements/speakers.ts';
import { findAttributions } from '../../../../../scripts/lib/analyse/statements/statements.ts';
import { readParagraph } from '../../../../../scripts/lib/language/sentences.ts';
import { vocabulary } from '../../../../support/reading.ts';

type Known = [id: string, kind: FoundActor['kind'], name: string, ...others: string[]];

const CAST: Known[] = [
  ['doran', 'person', 'Anna Doran', 'Doran'],
  ['reyes', 'person', 'Tom Reyes', 'Reyes'],
  ['holt', 'person', 'Vesk Holt', 'Holt'],
  ['board', 'organisation', 'Grain Board', 'Board'],
  ['union', 'organisation', 'Pilots Union'],
  ['pilots', 'group', 'pilots'],
  ['police', 'group', 'police'],
  ['norland', 'country', 'Norland', 'Norlandic'],
  ['velmark', 'government', 'Velmark'],
];

/** Who says what where exactly these words name the actors: `actor: content`, the source in brackets for nobody. */
function whom(texts: readonly string[], genders: [string, 'female' | 'male'][] = []): string[] {
  const paragraphs = texts.map((text) =>
    text.startsWith('> ') || text.startsWith('+ ')
      ? { ...readParagraph(text.slice(2)), role: 'quotation' as const, goesOn: text.startsWith('+') }
      : readParagraph(text),
  );
  const mentions = paragraphs.flatMap(({ text }, paragraph) => {
    const found: FoundMention[] = [];
    for (const [id, , ...names] of CAST)
      for (const name of names)
        for (const { index } of text.matchAll(new RegExp(`(?<![\\p{L}])${name}(?![\\p{L}])`, 'gu'))) {
          const place = { paragraph, start: index, end: index + name.length };
          if (!found.some((other) => other.start < place.end && place.start < other.end))
            found.push({ ...place, actor: id, relation: 'name' });
        }
    return found.sort((a, b) => a.start - b.start);
  });
  const actors = CAST.map(([id, kind, name]): FoundActor => ({ id, kind, name }));
  const isPerson = (noun: string) => vocabulary.names.people.has(noun);
  const found = withBlockQuotations(
    paragraphs,
    paragraphs.map((paragraph) => findAttributions(paragraph, isPerson)),
  );
  return resolveSpeakers(found, paragraphs, { actors, mentions, genders: new Map(genders) }, vocabulary.names).map(
    ({ paragraph, actor, source, content }) => {
      const words = ({ start, end }: { start: number; end: number }) => paragraphs[paragraph]?.text.slice(start, end);
      return `${actor ?? `(${source ? words(source) : ''})`}: ${content.map(words).join(' … ')}`;
    },
  );
}

describe('a source stands for', () => {
  test.each<[string, string, string]>([
    ['whoever it names', 'Anna Doran said it fell.', 'doran: it fell'],
    ['whoever its head names', 'Old Doran of the Grain Board said it fell.', 'doran: it fell'],
    ['nobody where nothing names it', 'Vane said it fell.', '(Vane): it fell'],
    // an office in front of the name
    ['the one behind an office', 'Grain Board spokesman Anna Doran said it fell.', 'doran: it fell'],
    ['the one behind a title', 'Foreign Minister Anna Doran said it fell.', 'doran: it fell'],
    ['not whose friends speak', 'Friends of Anna Doran said it fell.', '(Friends of Anna Doran): it fell'],
    [
      'not whose friends speak, whatever he is',
      'Friends of former mayor Anna Doran said it fell.',
      '(Friends of former mayor Anna Doran): it fell',
    ],
    [
      'not whose wife speaks',
      'The wife of Grain Board spokesman Tom Reyes said it fell.',
      '(The wife of Grain Board spokesman Tom Reyes): it fell',
    ],
    ['not whom somebody is close to', 'A source close to mayor Anna Doran said it fell.', '(A source close to mayor Anna Doran): it fell'],
    [
      'not whose friends speak of a body',
      'Friends of Grain Board spokesman Tom Reyes said it fell.',
      '(Friends of Grain Board spokesman Tom Reyes): it fell',
    ],
    ['the one whose office has a name with "of"', 'Board of Trade official Anna Doran said it fell.', 'doran: it fell'],
    ['the one whose work has a name with "of the"', 'Song of the Sea director Anna Doran said it fell.', 'doran: it fell'],
    ['the one who works on something', 'The co-author of the study Anna Doran said it fell.', 'doran: it fell'],
    ['the one with two offices', 'Study co-author and geochemist Anna Doran said it fell.', 'doran: it fell'],
    ['the one who is called so', 'A student named Anna Doran said it fell.', 'doran: it fell'],
    ['the one who stands behind a comma', 'The head of the union, pilot Anna Doran said it fell.', 'doran: it fell'],
    ['not whom a friend knows', 'A friend who knows Anna Doran said it fell.', '(A friend who knows Anna Doran): it fell'],
    ['not whose helper stands in front', 'A man representing Anna Doran said it fell.', '(A man representing Anna Doran): it fell'],
    // several
    ['nobody of two', 'Anna Doran and Tom Reyes said it fell.', '(Anna Doran and Tom Reyes): it fell'],
    [
      'nobody of a body and another',
      'The Grain Board, Pilots Union and others said it fell.',
      '(The Grain Board, Pilots Union and others): it fell',
    ],
    ['nobody of two bodies', 'The Grain Board & Pilots Union said it fell.', '(The Grain Board & Pilots Union): it fell'],
    ['nobody of an office and another', 'The mayor and her deputy, Tom Reyes, said it fell.', '(The mayor and her deputy): it fell'],
    ['one whose own body is named', 'Anna Doran of the Grain Board said it fell.', 'doran: it fell'],
    ['nobody of a person and another', 'Anna Doran and her deputy said it fell.', '(Anna Doran and her deputy): it fell'],
    ['a body beside its head', 'The Grain Board and its head said it fell.', 'board: it fell'],
    ['not two countries side by side', 'Norland, Velmark and others said it fell.', '(Norland, Velmark and others): it fell'],
    // the name behind
    ['the name right behind it', 'The mayor, Anna Doran, said it fell.', 'doran: it fell'],
    ['the name with a title behind it', 'The mayor, Dr. Anna Doran, said it fell.', 'doran: it fell'],
    ['the name at the end', 'It fell, said the mayor, Anna Doran', 'doran: It fell'],
    ['the name before a semicolon', 'It fell, said the mayor, Anna Doran; he left.', 'doran: It fell'],
    ['not a name that goes on', 'It fell, said the mayor, Anna Doran’s friend.', '(the mayor): It fell'],
    ['not a name further on', 'It fell, said the mayor, who saw Anna Doran.', '(the mayor): It fell'],
    ['not by whom a thing is', 'A report by the mayor, Anna Doran, said it fell.', '(A report by the mayor): it fell'],
    ['not whom a source is close to', 'A source close to the mayor, Anna Doran, said it fell.', '(A source close to the mayor): it fell'],
    // for whom somebody speaks
    ['the body of a spokesman', 'A spokesman for the Grain Board said it fell.', 'board: it fell'],
    [
      'not of two bodies',
      'A spokesman for the Grain Board at the Pilots Union said it fell.',
      '(A spokesman for the Grain Board at the Pilots Union): it fell',
    ],
    ['not the person of a spokesman', 'A spokesman for Anna Doran said it fell.', '(A spokesman for Anna Doran): it fell'],
    ['not the body of another', 'A friend of the Grain Board said it fell.', '(A friend of the Grain Board): it fell'],
    ['not a body named elsewhere', 'The Grain Board met. A spokesman said it fell.', '(A spokesman): it fell'],
    ['not a body named later', 'A spokesman said it fell on the Grain Board.', '(A spokesman): it fell on the Grain Board'],
    // the state of a ministry
    ['the state of its ministry', 'Norland’s foreign ministry said it fell.', 'norland: it fell'],
    ['the government of its officials', 'Officials in Velmark said it fell.', 'velmark: it fell'],
    ['not the state of another', 'Norland’s pilots said it fell.', 'pilots: it fell'],
    ['not of two states', 'Officials in Norland and Velmark said it fell.', '(Officials in Norland and Velmark): it fell'],
    ['not with a body', 'Officials in Norland of the Grain Board said it fell.', '(Officials in Norland of the Grain Board): it fell'],
    ['not a state named elsewhere', 'Officials said it fell in Norland.', '(Officials): it fell in Norland'],
    ['not a state that is only spoken of', 'A foreign ministry said it fell in Norland.', '(A foreign ministry): it fell in Norland'],
    ['not a state named before', 'Norland met. A foreign ministry said it fell.', '(A foreign ministry): it fell'],
    ['not of a body in a state', 'Norland’s Grain Board ministry said it fell.', '(Norland’s Grain Board ministry): it fell'],
    // whom a pronoun takes up
    ['whoever stands before "who"', 'Anna Doran, who said it fell, left.', 'doran: it fell, left'],
    ['whose something stands before "who"', 'Norland’s, who said it fell, left.', 'norland: it fell, left'],
    ['not whoever stands further off', 'Anna Doran saw a man who said it fell.', '(who): it fell'],
    ['the same as the first half', 'Some pilots agree, while others say it fell.', 'pilots: it fell'],
    ['the same with a word between', 'Many old pilots agree, while others say it fell.', 'pilots: it fell'],
    ['not with more between', 'Some very old pilots agree, while others say it fell.', '(others): it fell'],
    ['not others where none are some', 'The pilots agree, while others say it fell.', '(others): it fell'],
  ])('%s: %s', (_, text, expected) => {
    expect(whom([text])).toContain(expected);
  });
});

describe('he and she stand for', () => {
  test.each<[string, string[], string]>([
    ['the one whom the paragraph names', ['Anna Doran left. She said it fell.'], 'doran: it fell'],
    ['by his name', ['Tom Reyes left. He said it fell.'], 'reyes: it fell'],
    ['nobody whose name is another’s', ['Tom Reyes left. She said it fell.'], '(She): it fell'],
    ['the one of two who can be meant', ['Anna Doran met Tom Reyes. He said it fell.'], 'reyes: it fell'],
    ['anybody whose name tells nothing', ['Vesk Holt left. She said it fell.'], 'holt: it fell'],
    ['nobody of two such', ['Anna Doran met Vesk Holt. She said it fell.'], '(She): it fell'],
    ['no body', ['The Grain Board met. She said it fell.'], '(She): it fell'],
    ['nobody named later', ['She said it fell on Anna Doran.'], '(She): it fell on Anna Doran'],
    ['whoever spoke in the paragraph before', ['“Yes,” said Anna Doran.', 'She said it fell.'], 'doran: it fell'],
    ['nobody who spoke before that', ['“Yes,” said Anna Doran.', 'It rained.', 'She said it fell.'], '(She): it fell'],
    ['whoever spoke last in the paragraph, of two', ['Vesk Holt left. “Yes,” said Anna Doran. She said it fell.'], 'doran: it fell'],
    [
      'nobody of two where the one spoke in the paragraph before',
      ['“Yes,” said Anna Doran.', 'Vesk Holt left. She said it fell.'],
      '(She): it fell',
    ],
    ['nobody behind a name that nobody knows', ['Anna Doran left. “Yes,” said Vane. She said it fell.'], '(She): it fell'],
    ['somebody behind a word that is no name', ['Anna Doran left. “Yes,” said Officials. She said it fell.'], 'doran: it fell'],
    ['whose', ['Anna Doran left. Her claim that it fell is old.'], 'doran: that it fell is old'],
    ['whose, his', ['Tom Reyes left. His claim that it fell is old.'], 'reyes: that it fell is old'],
  ])('%s: %j', (_, texts, expected) => {
    expect(whom(texts).at(-1)).toBe(expected);
  });

  test('whoever is called a man or a woman, whatever the name', () => {
    expect(whom(['Anna Doran left. He said it fell.'], [['doran', 'male']])).toEqual(['doran: it fell']);
    expect(whom(['Anna Doran left. She said it fell.'], [['doran', 'male']])).toEqual(['(She): it fell']);
  });
});

describe('they and it stand for', () => {
  test.each<[string, string[], string]>([
    ['the group that spoke before', ['“Yes,” said pilots. They said it fell.'], 'pilots: it fell'],
    ['the body that spoke before', ['“Yes,” said the Grain Board. It said it fell.'], 'board: it fell'],
    ['the police, who are several', ['“Yes,” said police. They said it fell.'], 'police: it fell'],
    ['whose', ['“Yes,” said pilots. Their claim that it fell is old.'], 'pilots: that it fell is old'],
    ['whose, its', ['“Yes,” said the Grain Board. Its claim that it fell is old.'], 'board: that it fell is old'],
    ['no body for "they"', ['“Yes,” said the Grain Board. They said it fell.'], '(They): it fell'],
    ['no group for "it"', ['“Yes,” said pilots. It said it fell.'], '(It): it fell'],
    ['no person', ['“Yes,” said Doran. It said it fell.'], '(It): it fell'],
    ['nobody of two bodies', ['“Yes,” said the Grain Board. “No,” said the Pilots Union. It said it fell.'], '(It): it fell'],
    ['nobody where somebody unknown spoke', ['“Yes,” said the Grain Board. “No,” said Vane. It said it fell.'], '(It): it fell'],
    ['nobody where somebody unknown spoke, be it one', ['“Yes,” said pilots. “No,” said Vane. They said it fell.'], '(They): it fell'],
    ['nobody who spoke in another paragraph', ['“Yes,” said the Grain Board.', 'It said it fell.'], '(It): it fell'],
    [
      'nobody who spoke in another paragraph, wherever',
      ['“Yes,” said the Grain Board.', 'In May, in the big old grey town of Pell, it said it fell.'],
      '(it): it fell',
    ],
    ['nobody who is only named', ['The Grain Board met. It said it fell.'], '(It): it fell'],
  ])('%s: %j', (_, texts, expected) => {
    expect(whom(texts).at(-1)).toBe(expected);
  });
});

describe('the former and the latter stand for', () => {
  test.each<[string, string, string]>([
    ['the first person', 'Anna Doran met Tom Reyes. The former said it fell.', 'doran: it fell'],
    [
      'the second person, whatever bodies there are',
      'Anna Doran met the Grain Board and Tom Reyes. The latter said it fell.',
      'reyes: it fell',
    ],
    ['bodies where there are no people', 'The Grain Board met the Pilots Union. The latter said it fell.', 'union: it fell'],
    ['nobody of three', 'Anna Doran met Tom Reyes and Vesk Holt. The latter said it fell.', '(The latter): it fell'],
    ['nobody of one', 'Anna Doran met Anna Doran. The former said it fell.', '(The former): it fell'],
    ['nobody named later', 'Anna Doran left. The latter said it fell on Tom Reyes.', '(The latter): it fell on Tom Reyes'],
  ])('%s: %s', (_, text, expected) => {
    expect(whom([text]).at(-1)).toBe(expected);
  });
});

test('a quotation goes on only from the start of a paragraph', () => {
  expect(whom(['“Yes,” said Anna Doran.', '“Nobody came to tell us.”']).at(-1)).toBe('doran: “Nobody came to tell us.”');
  expect(whom(['“Yes,” said Anna Doran.', 'It rained. “Nobody came to tell us.”']).at(-1)).toBe('(): “Nobody came to tell us.”');
});

describe('a quotation set apart is', () => {
  const LONG = 'The pier was the whole of my childhood.';
  test.each<[string, string[], string]>([
    ['whose name signs it', [`> ${LONG}`, '+ — Anna Doran, mayor'], `doran: ${LONG}`],
    ['not of a name further on', [`> ${LONG}`, '+ — Mayor Anna Doran'], `(): ${LONG}`],
    ['nobody’s without a name', [`> ${LONG}`], `(): ${LONG}`],
    ['of whoever is announced', ['Anna Doran said:', `> ${LONG}`], `doran: ${LONG}`],
  ])('%s', (_, texts, expected) => {
    expect(whom(texts)).toEqual([expected]);
  });
});
