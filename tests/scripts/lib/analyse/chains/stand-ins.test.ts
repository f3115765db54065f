import { describe, expect, test } from 'vitest';
import { findNominals } from '../../../../../scripts/lib/analyse/chains/noun-phrases.ts';
import type { FoundName, NameKind } from '../../../../../scripts/lib/analyse/model/analysis.ts';
import type { KnownHit } from '../../../../../scripts/lib/analyse/names/known.ts';
import type { Paragraph, Sentence } from '../../../../../scripts/lib/language/paragraph.ts';
import { readParagraph } from '../../../../../scripts/lib/language/sentences.ts';
import { vocabulary } from '../../../../support/reading.ts';

interface Given {
  /** Names of the first paragraph. */
  names?: [words: string, kind: NameKind][];
  /** Surfaces of the vocabulary in it. */
  hits?: [words: string, role: string][];
}

/** What stands for somebody in these paragraphs without naming anybody: `words: kind`, with its head where that is not the last word. */
function standIns(texts: readonly string[], { names = [], hits = [] }: Given = {}, form = 'noun'): string[] {
  const paragraphs = texts.map((text) => readParagraph(text));
  const { text, sentences } = paragraphs[0] as Paragraph;
  const place = (words: string) => ({ paragraph: 0, start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const found = findNominals(
    paragraphs,
    names.map(([words, kind]): FoundName => ({ ...place(words), kind, confidence: 1 })),
    hits.map(([words, role]) => {
      const span = place(words);
      const sentence = sentences.find((one) => one.start <= span.start && span.end <= one.end) as Sentence;
      const first = sentence.tokens.findIndex(({ start }) => start >= span.start);
      return {
        ...span,
        sentence,
        first,
        last: sentence.tokens.findLastIndex(({ end }) => end <= span.end) + 1,
        role,
      } as unknown as KnownHit;
    }),
    vocabulary.names,
  );
  return found
    .filter((nominal) => nominal.form === form)
    .map(({ paragraph, start, end, kind, head }) => {
      const own = texts[paragraph] as string;
      return `${own.slice(start, end)}: ${kind}${head.end === end ? '' : ` (${own.slice(head.start, head.end)})`}`;
    });
}

describe('a noun phrase stands for', () => {
  test.each<[string, string, Given, string[]]>([
    ['one of the people', 'The teacher left.', {}, ['teacher: person']],
    ['several of them', 'The teachers left.', {}, ['teachers: group']],
    ['a child, a man, a woman', 'A child, men and a woman left.', {}, ['child: person', 'men: group', 'woman: person']],
    ['an office', 'The ambassador left.', {}, ['ambassador: person']],
    ['somebody whom a list calls a person', 'The plumber left.', {}, ['plumber: person']],
    ['a crowd', 'The crew left.', {}, ['crew: group']],
    ['several crowds', 'The crews left.', {}, ['crews: group']],
    ['a body', 'The banks left.', {}, ['banks: organisation']],
    ['a site', 'The airfields fell.', {}, ['airfields: place']],
    ['no thing', 'The hope fell.', {}, []],
    ['no character, who may be a letter', 'The character fell.', {}, []],
    // names
    ['no name alone', 'Then Anna Doran left.', { names: [['Anna Doran', 'person']] }, []],
    ['no name with an article', 'The Mayor left.', { names: [['The Mayor', 'person']] }, []],
    ['a person whose name a title opens', 'They saw old Mayor Doran.', { names: [['Doran', 'person']] }, ['old Mayor Doran: person']],
    [
      'a person whose name closes it',
      'The teacher Anna Doran left.',
      { names: [['Anna Doran', 'person']] },
      ['teacher Anna Doran: person'],
    ],
    ['no body whose name closes it', 'The old Grain Board left.', { names: [['Grain Board', 'organisation']] }, []],
    ['a part of a place', 'They met in northern Norland.', { names: [['Norland', 'place']] }, ['northern Norland: place']],
    ['no other place', 'They met in old Norland.', { names: [['Norland', 'place']] }, []],
    ['no part of a body', 'They met in northern Norland.', { names: [['Norland', 'organisation']] }, []],
    ['somebody beside a name', 'Then Doran saw the teacher.', { names: [['Doran', 'person']] }, ['teacher: person']],
    ['somebody at the end of a name', 'Then the Doran teacher left.', { names: [['Doran', 'person']] }, ['Doran teacher: person']],
    // peoples
    ['people by where they are from', 'The old Norlanders left.', { hits: [['Norlanders', 'people']] }, ['old Norlanders: group']],
    ['without their number', 'Some 40 Norlanders left.', { hits: [['Norlanders', 'people']] }, ['Norlanders: group']],
    ['no people by another word', 'The Norlanders left.', { hits: [['Norlanders', 'name']] }, []],
    ['people by what they believe', 'The Baptists left.', {}, ['Baptists: group']],
    ['not one of them', 'The Baptist left.', {}, []],
    // what completes it
    [
      'with a name that completes it',
      'The people of Norland left.',
      { names: [['Norland', 'place']] },
      ['people of Norland: group (people)'],
    ],
    [
      'with a name that stands within what completes it',
      'The people of the Norland coast left.',
      { names: [['Norland', 'place']] },
      ['people of the Norland coast: group (people)', 'Norland coast: place'],
    ],
    [
      'not with what names nobody',
      'The people of the coast left Norland.',
      { names: [['Norland', 'place']] },
      ['people: group', 'coast: place'],
    ],
    ['not with a name behind another word', 'The people in Norland left.', { names: [['Norland', 'place']] }, ['people: group']],
    ['not with a name further on', 'The people of all of Norland left.', { names: [['Norland', 'place']] }, ['people: group']],
    [
      'not of people by where they are from',
      'The Norlanders of Pell left.',
      { names: [['Pell', 'place']], hits: [['Norlanders', 'people']] },
      ['Norlanders: group'],
    ],
  ])('%s: %s', (_, text, given, expected) => {
    expect(standIns([text], given)).toEqual(expected);
  });

  test('in the paragraph where it stands', () => {
    expect(standIns(['Norland fell.', 'The teacher of Norland left.'], { names: [['Norland', 'place']] })).toEqual(['teacher: person']);
  });
});

test.each<[string, string[]]>([
  ['I told him that she had left me and he did not.', ['I: person', 'him: person', 'she: person', 'me: person', 'he: person']],
  ['We told them that they had left us.', ['We: group', 'them: group', 'they: group', 'us: group']],
  ['It left for the US with its crew.', []],
])('pronouns of people: %s', (text, expected) => {
  expect(standIns([text], {}, 'pronoun')).toEqual(expected);
});

test.each<[string, Given, string[]]>([
  ['The Baptist church fell.', {}, ['Baptist: group']],
  ['The Baptists left.', {}, []],
  ['The Norlandic church fell.', { hits: [['Norlandic', 'adjective']] }, ['Norlandic: group']],
  ['The Norlandic church fell.', { hits: [['Norlandic', 'region']] }, ['Norlandic: group']],
  ['The Norland church fell.', { hits: [['Norland', 'name']] }, []],
])('adjectives of peoples: %s (%j)', (text, given, expected) => {
  expect(standIns([text], given, 'adjective')).toEqual(expected);
});
