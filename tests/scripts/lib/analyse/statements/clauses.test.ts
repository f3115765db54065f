import { describe, expect, test } from 'vitest';
import { bareClause, openedClause, pastCircumstances, pastPlace } from '../../../../../scripts/lib/analyse/statements/clauses.ts';
import { marked } from './marked.ts';

/** The words from where something begins, behind the bar of a text; null for nowhere. */
const from = (text: string, place: (tokens: ReturnType<typeof marked>['tokens'], at: number) => number | null): string | null => {
  const { tokens, at, words } = marked(text);
  const start = place(tokens, at[0] as number);
  return start === null ? null : words(start);
};

describe('a clause that a word opens', () => {
  test.each<[string, string, string | null]>([
    ['say', 'Doran said |that the pier was safe', 'that the pier was safe'],
    ['say', 'Doran said |on Friday that the pier was safe', 'that the pier was safe'],
    ['say', 'Doran said |at a rally in the harbour that the pier was safe', 'that the pier was safe'],
    ['say', 'Doran said |quietly to the crowd that the pier was safe', 'that the pier was safe'],
    ['say', 'Doran said |through her lawyer, Ivo Brandt, that it was safe', 'that it was safe'],
    ['say', 'Doran said |how the pier fell', 'how the pier fell'],
    ['say', 'Doran said |why it fell', 'why it fell'],
    ['say', 'Doran said |who built the pier', null],
    ['say', 'Doran said |how to mend the pier', 'how to mend the pier'],
    ['say', 'Doran said |how the pier', null],
    ['say', 'Doran said |how to', null],
    ['say', 'Doran said |why the pier, old and grey, fell', 'why the pier, old and grey, fell'],
    ['say', 'Doran said |why the pier, which fell', null],

    ['ask', 'Doran asked |if the pier was safe', 'if the pier was safe'],
    ['ask', 'Doran asked |where the pier was', 'where the pier was'],
    ['say', 'Doran said |if the pier was safe', null],
    ['say', 'Doran said |that', null],
    ['say', 'Doran said |that.', null],
    ['say', 'Doran said |that; it fell', null],
    ['say', 'Doran said |that: it fell', null],
    ['say', 'Doran said |that and left', null],
    ['say', 'Doran said |that fell', null],
    ['say', 'Doran asked |why', null],
    ['say', 'Doran said |the pier was safe', null],
    ['say', 'Doran said', null],
  ])('%s: %s', (lemma, text, expected) => {
    expect(from(text, (tokens, at) => openedClause(lemma, tokens, at))).toBe(expected);
  });
});

describe('a clause that nothing opens', () => {
  test.each<[string, string | null]>([
    ['Doran said |the pier was safe', 'the pier was safe'],
    ['Doran said |on Friday the pier was safe', 'the pier was safe'],
    ['Doran said |in a statement on Monday the pier was safe', 'the pier was safe'],
    ['Doran said |at a rally the pier was safe', 'at a rally the pier was safe'],
    ['Doran said |of the pier it was safe', 'it was safe'],
    ['the man who police said |was armed', 'was armed'],
    ['the man who police said |probably was armed', 'probably was armed'],
    ['Doran said |probably', null],
    // with something in front of the subject
    ['Doran said |in May the pier fell', 'in May the pier fell'],
    ['Doran said |over 40 piers fell', 'over 40 piers fell'],
    ['Doran said |about a hundred piers fell', 'about a hundred piers fell'],
    ['Doran said |“old piers” fell', '“old piers” fell'],
    ['Doran said |there was no pier', 'there was no pier'],
    ['Doran said |many had fallen', 'many had fallen'],
    ['Doran said |this fell', 'this fell'],
    ['Doran said |40 had fallen', '40 had fallen'],
    ['Doran said |Tressia fell', 'Tressia fell'],
    ['Doran said |she fell', 'she fell'],
    // with something behind it
    ['Doran said |the pier, built in May, fell', 'the pier, built in May, fell'],
    ['Doran said |the man who built the pier fell', 'the man who built the pier fell'],
    ['Doran said |the pier that stood here has gone', 'the pier that stood here has gone'],
    ['Doran said |plans to mend and shut the pier failed', 'plans to mend and shut the pier failed'],
    // without a verb of its own
    ['Doran said |the pier', null],
    ['Doran said |the pier of the town', null],
    ['Doran said |the man who built the pier', null],
    ['Doran said |the pier, and fell', null],
    ['Doran said |the pier, the oldest of all, and the town fell', null],
    ['Doran said |nothing when the pier fell', null],
    ['Doran said |nothing because it fell', null],
    ['Doran said |her piece and left', null],
    ['Doran said |her piece, he is ready', null],
    ['Doran said |the pier; it fell', null],
    ['Doran said |the pier: it fell', null],
    ['Doran said |the pier. It fell', null],
    ['Doran said |the pier as old as it is fell', null],
    ['Doran said |her old wooden piece, it fell', null],
    // what opens another clause
    ['Doran said |after it fell', null],
    ['Doran spoke |because it fell', null],
    ['Doran spoke |as it fell', null],
    ['Doran said |, it fell', null],
    ['Doran spoke |and it fell', null],
    ['Doran spoke |over the pier it fell', 'it fell'],
    ['Doran spoke |to the crew it fell', 'it fell'],
    ['Doran spoke |with the pier it fell', 'it fell'],
    ['Doran said', null],
    // too far away
    [`Doran said |the ${'old and '.repeat(10)}old pier fell`, `the ${'old and '.repeat(10)}old pier fell`],
    [`Doran said |the ${'old and '.repeat(11)}old pier fell`, null],
  ])('%s', (text, expected) => {
    expect(from(text, (tokens, at) => bareClause(tokens, at))).toBe(expected);
  });

  test('a verb of saying may have a subject that is told more of', () => {
    const text = 'Doran said |the pier, the old one, and the town fell';
    expect(from(text, (tokens, at) => bareClause(tokens, at, true))).toBe('the pier, the old one, and the town fell');
    expect(from('Doran said |her piece, he is ready', (tokens, at) => bareClause(tokens, at, true))).toBeNull();
    expect(from('Doran said |her piece, it fell', (tokens, at) => bareClause(tokens, at, true))).toBeNull();
    expect(from('Doran said |the pier in the old town, it is sad, fell', (tokens, at) => bareClause(tokens, at, true))).toBe(
      'the pier in the old town, it is sad, fell',
    );
  });
});

describe('past when, where and in what somebody spoke', () => {
  test.each<[string, string, string]>([
    ['Doran said |it', 'it', 'it'],
    ['Doran said |Friday it', 'it', 'it'],
    ['Doran said |on Friday it', 'it', 'it'],
    ['Doran said |this Friday it', 'it', 'it'],
    ['Doran said |the day it', 'it', 'it'],
    ['Doran said |in a statement it', 'it', 'it'],
    ['Doran said |in an interview on Friday it', 'it', 'it'],
    ['Doran said |in Pell it', 'in Pell it', 'it'],
    ['Doran said |at a rally it', 'at a rally it', 'it'],
    ['Doran said |to the crowd it', 'to the crowd it', 'it'],
    ['Doran said |on Friday again it', 'it', 'it'],
    ['Doran said |again it', 'again it', 'it'],
    ['Doran said |in Toledo, Ohio, it', 'in Toledo, Ohio, it', 'it'],
    ['Doran said |in a statement', '', ''],
  ])('%s', (text, sure, any) => {
    expect(from(text, (tokens, at) => pastCircumstances(tokens, at))).toBe(sure);
    expect(from(text, (tokens, at) => pastCircumstances(tokens, at, true))).toBe(any);
  });

  test.each([
    ['in Toledo|, Ohio, that it fell', 'that it fell'],
    ['through a lawyer|, Ivo Brandt, that it fell', 'that it fell'],
    ['through a lawyer|, Ivo Brandt, it fell', ', Ivo Brandt, it fell'],
    ['in Toledo|, Ohio and Pell, that it fell', ', Ohio and Pell, that it fell'],
    ['in Toledo|, that it fell', ', that it fell'],
    ['in Toledo|, , it fell', ', , it fell'],
    ['in Toledo| that it fell', 'that it fell'],
    ['in Toledo|', ''],
    ['in Toledo|, Ohio', ', Ohio'],
    ['in Toledo|, Al Bo Cy Di, that it fell', 'that it fell'],
    ['in Toledo|, Al Bo Cy Di Ed, that it fell', ', Al Bo Cy Di Ed, that it fell'],
  ])('and past a name that tells which: %s', (text, expected) => {
    expect(from(text, pastPlace)).toBe(expected);
  });
});
