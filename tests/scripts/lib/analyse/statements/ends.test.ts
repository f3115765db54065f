import { describe, expect, test } from 'vitest';
import type { Cue, Frame } from '../../../../../scripts/lib/analyse/statements/cues.ts';
import { endOf, limitAfter, nominalEnd } from '../../../../../scripts/lib/analyse/statements/ends.ts';
import { marked } from './marked.ts';

const cueAt = (end: number) => ({ end }) as Cue;

describe('a thing that is praised ends', () => {
  const ended = (text: string, frame: Frame): string => {
    const { scene, tokens, at, words } = marked(text);
    const start = at[0] as number;
    return words(start, nominalEnd(scene, start, at[1] ?? tokens.length, frame));
  };
  test.each<[Frame, string, string]>([
    ['object', 'Doran praised |the pier', 'the pier'],
    ['object', 'Doran praised |the pier of Pell| and left', 'the pier of Pell'],
    // at a comma, unless it parts a list
    ['object', 'Doran praised |the pier, though old', 'the pier'],
    ['of', 'Doran spoke of |the pier, though old', 'the pier, though old'],
    ['of', 'Doran spoke of |the pier, shut in May', 'the pier'],
    ['of', 'Doran spoke of |the pier, it fell', 'the pier'],
    ['of', 'Doran spoke of |the pier, the town closed it', 'the pier, the town closed it'],
    ['object', 'Doran praised |the mayor, the council and the press', 'the mayor, the council and the press'],
    ['object', 'Doran praised |the mayor, the council, the town and the press', 'the mayor, the council, the town and the press'],
    ['object', 'Doran praised |the mayor, and the press', 'the mayor, and the press'],
    ['object', 'Doran praised |the mayor, and the press left', 'the mayor'],
    ['object', 'Doran praised |the mayor, the council', 'the mayor'],
    ['object', 'Doran praised |the mayor, the council, leaving it', 'the mayor'],
    ['object', 'Doran praised |the mayor,', 'the mayor'],
    ['object', 'Doran praised |the mayor, the council| and the press', 'the mayor'],
    ['object', 'Doran praised |the “old, grey” pier', 'the “old, grey” pier'],
    // at a colon
    ['of', 'Doran spoke of |the pier: it fell', 'the pier'],
    ['of', 'Doran spoke of |the “old: grey” pier', 'the “old: grey” pier'],
    // before another clause
    ['of', 'Doran spoke of |the pier when it fell', 'the pier'],
    ['of', 'Doran spoke of |the pier, although it fell', 'the pier'],
    ['of', 'Doran spoke of |the pier after the storm', 'the pier after the storm'],
    ['of', 'Doran spoke of |the pier and left the room', 'the pier'],
    ['of', 'Doran spoke of |the pier, and left the room', 'the pier'],
    ['of', 'Doran spoke of |the pier and the room', 'the pier and the room'],
    ['of', 'Doran spoke of |when it fell', 'when it fell'],
  ])('%s: %s', (frame, text, expected) => {
    expect(ended(text, frame)).toBe(expected);
  });
});

describe('what is said ends', () => {
  /** What is said from the first bar on, by a cue that ends at the second; nothing is known of a cue without one. */
  const ended = (text: string, clause = false): string => {
    const { scene, at, words } = marked(text);
    const start = at.at(-1) as number;
    return words(start, endOf(scene, start, at.length > 1 ? cueAt(at[0] as number) : null, clause));
  };
  test.each([
    ['with the sentence', 'Doran said |the pier fell', 'the pier fell'],
    ['before its full stop', 'Doran said |the pier fell.', 'the pier fell'],
    ['before its mark', 'Doran asked |why the pier fell?', 'why the pier fell'],
    ['before two hyphens', 'Doran said |the pier fell --', 'the pier fell'],
    ['where another speaks', 'Doran said |the pier fell ^but Reyes said no', 'the pier fell'],
    ['before the comma there', 'Doran said |the pier fell,^ but Reyes said no', 'the pier fell'],
    ['before the conjunction there', 'Doran said |the pier fell and ^Reyes said no', 'the pier fell'],
    ['not where it begins itself', 'Doran said ^|the pier fell', 'the pier fell'],
    ['not where nobody speaks behind it', 'Doran said |the pier fell^', 'the pier fell'],
    ['not at a place within its cue', 'Doran could ^say| |that the pier fell', 'that the pier fell'],
    ['not right behind its cue', 'Doran said| it |was, ^the pier fell', 'was'],
    ['at a semicolon', 'Doran said |the pier fell; it was old', 'the pier fell'],
    ['not at one within a quotation', 'Doran said |the pier “fell; it was” old', 'the pier “fell; it was” old'],
    ['where another speaks, before a semicolon', 'Doran said |the pier fell ^but Reyes said; no', 'the pier fell'],
    ['with a conjunction at the very end', 'Doran said |the pier fell and', 'the pier fell and'],
    ['never before its first word', 'Doran said: |, ;', ''],
  ])('%s', (_, text, expected) => {
    expect(ended(text)).toBe(expected);
  });

  test('a clause only behind a verb of its own', () => {
    const text = 'Doran said |the pier,^ Reyes thinks,^ fell ^and is gone';
    expect(ended(text)).toBe('the pier');
    expect(ended(text, true)).toBe('the pier, Reyes thinks');
  });
});

describe('what is said of the subject of a passive ends', () => {
  const ended = (text: string): string => {
    const { scene, at, words } = marked(text);
    const start = at[0] as number;
    return words(start, limitAfter(scene, start, cueAt(start)));
  };
  test.each([
    ['with the sentence', 'Doran was accused |of hiding a leak.', 'of hiding a leak'],
    ['before whoever says it', 'Doran was accused |of theft by the council', 'of theft'],
    ['at a comma', 'Doran was accused |of theft, then of fraud', 'of theft'],
    ['not within a quotation', 'Doran was called |a “thief, by and large” again', 'a “thief, by and large” again'],
    [
      'not at "by" far behind',
      'Doran was accused |of having hidden a very big leak from all by night',
      'of having hidden a very big leak from all by night',
    ],
    ['where another speaks', 'Doran was accused |of theft ^but Reyes, by now, said no', 'of theft'],
    ['behind its first word', 'Doran was named |by the council by law', 'by the council'],
  ])('%s', (_, text, expected) => {
    expect(ended(text)).toBe(expected);
  });
});
