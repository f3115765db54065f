import { describe, expect, test } from 'vitest';
import type { Frame } from '../../../../../scripts/lib/analyse/statements/cues.ts';
import { fit } from '../../../../../scripts/lib/analyse/statements/frames.ts';
import { marked } from './marked.ts';

/** Which frame the words behind the bar fit, and from where on they are the content. */
function fitted(text: string, frames: readonly Frame[], lemma: string): string | null {
  const { tokens, at, words } = marked(text);
  const found = fit(frames, lemma, tokens, at[0] as number);
  return found && `${found.frame}: ${words(found.start)}`;
}

describe('what may follow a verb that attributes', () => {
  test.each<[string, Frame[], string | null]>([
    // a preposition of the verb, and what it governs
    ['Doran complained |about the pier', ['about'], 'about: the pier'],
    ['Doran complained |loudly about the pier', ['about'], 'about: the pier'],
    ['Doran complained |about closing the pier', ['about'], 'about: closing the pier'],
    ['Doran complained |about how old it was', ['about'], 'about: how old it was'],
    ['Doran complained |about severely old piers', ['about'], 'about: severely old piers'],
    ['Doran complained |about', ['about'], null],
    ['Doran complained |about to', ['about'], null],
    ['Doran complained |of the pier', ['about'], null],
    ['Doran complained', ['about', 'object', 'clause'], null],
    ['Doran complained |loudly.', ['about', 'object'], null],
    // a verb with "to"
    ['Doran promised |to close the pier', ['infinitive'], 'infinitive: to close the pier'],
    ['Doran promised |not to close the pier', ['infinitive'], 'infinitive: not to close the pier'],
    ['Doran promised |never to close the pier', ['infinitive'], 'infinitive: never to close the pier'],
    ['Doran promised |on Friday to close the pier', ['infinitive'], 'infinitive: to close the pier'],
    ['Doran promised |to “shut down” the pier', ['infinitive'], 'infinitive: to “shut down” the pier'],
    ['Doran promised |to quickly shut the pier', ['infinitive'], 'infinitive: to quickly shut the pier'],
    ['Doran promised |to finance the pier', ['infinitive'], 'infinitive: to finance the pier'],
    ['Doran promised |to the mayor', ['infinitive'], null],
    ['Doran promised |nothing to close', ['infinitive'], null],
    ['Doran promised |to crews', ['infinitive'], null],
    ['Doran promised |to', ['infinitive'], null],
    ['Doran promised |nothing', ['infinitive'], null],
    // a verb in "-ing"
    ['Doran avoided |paying the firm', ['gerund'], 'gerund: paying the firm'],
    ['Doran avoided |anything new', ['gerund'], null],
    ['Doran avoided |a building', ['gerund'], null],
    ['Doran avoided |paid work', ['gerund'], null],
    ['Doran avoided', ['gerund'], null],
    // a clause with "that", before any other
    ['Doran said |that the pier was safe', ['object', 'clause'], 'clause: that the pier was safe'],
    ['Doran said |the pier was safe', ['clause', 'object'], 'clause: the pier was safe'],
    ['Doran said |the pier', ['clause', 'object'], 'object: the pier'],
    // "as"
    ['Doran praised |the pier as a wonder', ['as'], 'as: the pier as a wonder'],
    ['Doran praised |the pier of Pell as old', ['as'], 'as: the pier of Pell as old'],
    ['Doran described it |as a wonder', ['as'], 'as: a wonder'],
    ['Doran described it |as old', ['as'], 'as: as old'],
    ['Doran described it |as', ['as'], null],
    ['Doran described |the pier was seen as old', ['as'], null],
    ['Doran described |the pier, and, as old', ['as'], null],
    ['Doran described |the pier', ['as'], null],
    ['Doran described |of the pier as old', ['as'], null],
    ['Doran praised |the pier in the old town by the sea at the end of it as old', ['as'], null],
    [
      'Doran praised |the pier in the old town by the sea at the end as old',
      ['as'],
      'as: the pier in the old town by the sea at the end as old',
    ],
    // what is called something
    ['Doran called |the pier a wonder', ['complement'], 'complement: the pier a wonder'],
    ['Doran called |it old', ['complement'], 'complement: it old'],
    ['Doran called |it very old', ['complement'], 'complement: it very old'],
    ['Doran called |it “very old”', ['complement'], 'complement: it “very old”'],
    ['Doran called |them cowards', ['complement'], 'complement: them cowards'],
    ['Doran called |it Anna', ['complement'], 'complement: it Anna'],
    ['Doran called |the mayor of Pell a liar', ['complement'], 'complement: the mayor of Pell a liar'],
    ['Doran called |it again', ['complement'], null],
    ['Doran called |it never', ['complement'], null],
    ['Doran called |it by “old” names', ['complement'], null],
    ['Doran called |it', ['complement'], null],
    ['Doran called |on Friday', ['complement'], null],
    // a thing
    ['Doran praised |the pier', ['object'], 'object: the pier'],
    ['Doran praised |in a statement the pier', ['object'], 'object: the pier'],
    ['Doran praised |mending the pier', ['object'], 'object: mending the pier'],
    ['Doran praised |paying the firm', ['object'], 'object: paying the firm'],
    ['Doran praised |paying new firms', ['object'], 'object: paying new firms'],
    ['Doran praised |paying firms', ['object'], 'object: paying firms'],
    ['Doran praised |mending old piers', ['object'], 'object: mending old piers'],
    ['Doran praised |mending piers', ['object'], 'object: mending piers'],
    ['Doran praised |helping Tressia', ['object'], 'object: helping Tressia'],
    ['Doran praised |helping them', ['object'], 'object: helping them'],
    ['Doran praised |himself', ['object'], null],
    ['Doran praised |Friday', ['object'], null],
    ['Doran praised |of', ['object'], null],
  ])('%s: %j', (text, frames, expected) => {
    expect(fitted(text, frames, 'praise')).toBe(expected);
  });
});

describe('whom it is said to, and what', () => {
  test.each<[string, string, string | null]>([
    ['tell', 'Doran told |the pilots that it was safe', 'person: that it was safe'],
    ['tell', 'Doran told |the pilots it was safe', 'person: it was safe'],
    ['tell', 'Doran told |the pilots in Toledo, Ohio, that it was safe', 'person: that it was safe'],
    ['ask', 'Doran asked |the pilots if it was safe', 'person: if it was safe'],
    ['urge', 'Doran urged |the mayor to close it', 'person: the mayor to close it'],
    ['urge', 'Doran urged |the mayor of Pell not to close it', 'person: the mayor of Pell not to close it'],
    ['warn', 'Doran warned |the pilots about a storm', 'person: the pilots about a storm'],
    ['warn', 'Doran warned |the pilots against it', 'person: the pilots against it'],
    ['blame', 'Doran blamed |the pilots for it', 'person: the pilots for it'],
    ['accuse', 'Doran accused |the mayor of Pell of theft', 'person: the mayor of Pell of theft'],
    ['accuse', 'Doran accused |the mayor in Pell of theft', 'person: the mayor in Pell of theft'],
    ['warn', 'Doran warned |the mayor of Pell of theft', null],
    ['warn', 'Doran warned |the crew about 40 storms were coming', 'person: about 40 storms were coming'],
    ['charge', 'Doran charged |the mayor with theft', 'person: the mayor with theft'],
    ['tell', 'Doran told |the mayor with joy', null],
    ['charge', 'Doran charged |the mayor again', null],
    ['warn', 'Doran warned |the crew about the 40 storms', null],
    ['warn', 'Forty crews warned |the crew about storms, 40 in all', 'person: the crew about storms, 40 in all'],
    ['tell', 'Doran told |the mayor', null],
    ['tell', 'Doran told |of it', null],
  ])('%s: %s', (lemma, text, expected) => {
    expect(fitted(text, ['person'], lemma)).toBe(expected);
  });
});

test('only after "said" a clause may begin with a thing that an aside tells of', () => {
  const text = 'Doran knew |the pier, a wooden one, old and grey, fell';
  expect(fitted(text, ['clause'], 'say')).toBe('clause: the pier, a wooden one, old and grey, fell');
  expect(fitted(text, ['clause'], 'know')).toBeNull();
});
