import { describe, expect, test } from 'vitest';
import { findSourcedCues, limitsOf } from '../../../../../scripts/lib/analyse/statements/sourced-cues.ts';
import { tagged } from '../../../../support/tagged.ts';
import { marked } from './marked.ts';

/** Who may say something by which verb: `source / cue`, with what is told of the pair. */
function sourced(text: string): string[] {
  const { scene, words } = marked(text);
  return findSourcedCues(scene).map(({ cue, source, inverted, borrowed, contested }) => {
    const told = Object.entries({ inverted, borrowed, contested }).flatMap(([name, is]) => (is ? ` ${name}` : []));
    return `${words(source.start, source.end)} / ${words(cue.start, cue.end)}${told.join('')}`;
  });
}

describe('who may say something', () => {
  test.each<[string, string[]]>([
    ['Doran said it fell.', ['Doran / said']],
    ['The mayor of Pell said it fell.', ['The mayor of Pell / said']],
    // behind the verb
    ['“It fell,” said Doran.', ['Doran / said inverted']],
    ['“It fell”, said Doran.', ['Doran / said inverted']],
    ['“It fell,” said Doran who left.', ['Doran / said inverted']],
    ['It fell, said Doran.', ['Doran / said inverted']],
    ['It fell, said Doran, and left.', ['Doran / said inverted']],
    ['It fell, said Doran', ['Doran / said inverted']],
    ['Said Doran: “It fell.”', ['Doran / Said inverted']],
    ['Said Doran, it fell.', ['Doran / Said inverted']],
    ['Said Doran then.', []],
    ['The board, a public body, announced the plan.', ['The board / announced']],
    ['The pier will close, announced the board.', ['the board / announced inverted']],
    ['“It fell,” Doran said.', ['Doran / said']],
    ['“It fell,” the mayor, Anna Doran, told the pilots.', ['the mayor / told']],
    ['“It fell,” the mayor, Anna Doran, said on Friday.', ['the mayor / said']],
    ['It fell, the mayor, Anna Doran, said.', ['the mayor / said']],
    ['“It fell”, said Doran who left.', ['Doran / said inverted']],
    ['“It fell,” the mayor, Anna Doran, wrote Ivo Brandt.', ['the mayor / wrote']],
    ['It fell, the mayor, Anna Doran, wrote Ivo Brandt.', ['Ivo Brandt / wrote inverted']],
    ['“It fell” there, Anna Doran, wrote Ivo Brandt.', ['Ivo Brandt / wrote inverted']],
    ['“It fell,” Anna Doran wrote Ivo Brandt.', ['Anna Doran / wrote']],
    ['It fell, said Doran who left.', []],
    ['Saying so, Doran, it fell.', []],
    ['The pier, a public one, announced Reyes.', ['Reyes / announced inverted']],
    // another verb's
    ['Doran shut it, saying it fell.', ['Doran / saying borrowed']],
    ['Doran shut it and said it fell.', ['Doran / said borrowed']],
    ['Doran sent a letter criticising it.', ['Doran / criticising borrowed contested']],
    ['Doran sent letters, criticising it.', ['Doran / criticising borrowed']],
    ['Doran said it fell, adding that it was old.', ['Doran / said', 'Doran / adding borrowed']],
    ['Doran said Reyes had agreed to it and said it was old.', ['Doran / said', 'Reyes / agreed', 'Reyes / said borrowed contested']],
    ['Doran said Reyes had agreed to it, and said it was old.', ['Doran / said', 'Reyes / agreed', 'Doran / said borrowed contested']],
    ['Doran said she had agreed to it and said it was old.', ['Doran / said', 'she / agreed', 'Doran / said borrowed']],
    ['Saying it fell is wrong.', []],
    // whoever is seen or heard speaking
    ['The film shows pictures of Anna Doran saying it fell.', ['The film / shows', 'Anna Doran / saying']],
    ['It fell, with Anna Doran saying it was old.', ['Anna Doran / saying']],
    ['It fell, with the mayor saying it was old.', ['It / saying borrowed contested']],
    ['The Gazette quoted Anna Doran as saying it fell.', ['The Gazette / quoted', 'Anna Doran / saying']],
    ['The Gazette cited pilots and said it fell.', ['The Gazette / cited', 'The Gazette / said borrowed']],
    ['The Gazette said it, as saying so goes.', ['The Gazette / said', 'The Gazette / saying borrowed']],
    ['The Gazette cited the mayor of Pell as saying it fell.', ['The Gazette / cited', 'the mayor of Pell / saying']],
    // nobody
    ['Nobody said it fell.', []],
    ['Nobel winners said it fell.', ['Nobel winners / said']],
    ['It fell, without Anna Doran saying it was old.', ['It / saying borrowed contested']],
    ['No mayor said it fell.', []],
    ['No 10 said it fell.', ['No 10 / said']],
    ['Neither Doran nor Reyes said it fell.', []],
    ['None of them said it fell.', []],
    ['It was said that it fell.', []],
    ['“Doran said it fell.”', []],
    // a verb without an ending
    ['The pilots say it fell.', ['The pilots / say']],
    ['The women say it fell.', ['The women / say']],
    ['They say it fell.', ['They / say']],
    ['A majority say it fell.', ['A majority / say']],
    ['Doran and Reyes say it fell.', ['Doran and Reyes / say']],
    ['Doran demanded that the council reject it.', ['Doran / demanded']],
    ['The report read: “It fell.”', ['The report / read']],
    ['Doran will say it fell.', ['Doran / say']],
  ])('%s', (text, expected) => {
    expect(sourced(text)).toEqual(expected);
  });
});

describe('the stretch of each speaker begins', () => {
  test.each<[string, string[]]>([
    ['Doran said it fell.', []],
    ['It is old, and Doran said it fell.', [', and Doran said it fell.']],
    ['It fell — but, as Doran said, it was old.', ['— but, as Doran said, it was old.']],
    ['Doran said it fell, adding that it was old.', [', adding that it was old.']],
    ['Doran said it fell and Reyes said it was old.', ['and Reyes said it was old.']],
    ['The man who Doran said fell left.', []],
    ['And Doran said it fell.', ['And Doran said it fell.']],
    ['It fell, said Doran, and Reyes said it was old.', [', said Doran, and Reyes said it was old.', ', and Reyes said it was old.']],
  ])('%s', (text, expected) => {
    const { scene, tokens, words } = marked(text);
    expect(limitsOf(tokens, findSourcedCues(scene)).map((at) => words(at))).toEqual(expected);
  });
});

describe('who may say something, by parts of speech', () => {
  test.each<[string, string[]]>([
    // a verb without an ending
    ['everybody/PRON say/VERB it/PRON', ['everybody / say']],
    ['boy/NOUN say/VERB it/PRON', []],
    ['boys/NOUN say/VERB it/PRON', ['boys / say']],
    ['baseline/NOUN say/VERB it/PRON', []],
    ['tradesmen/NOUN say/VERB it/PRON', ['tradesmen / say']],
    ['menu/NOUN say/VERB it/PRON', []],
    ['it/PRON fell/VERB and/CCONJ Reyes/PROPN says/VERB it/PRON', ['Reyes / says']],
    ['pilot/NOUN of/ADP sea/NOUN and/CCONJ air/NOUN say/VERB it/PRON', ['pilot of sea and air / say']],
    ['boy/NOUN forecast/VERB it/PRON', ['boy / forecast']],
    ['boy/NOUN bet/VERB it/PRON', ['boy / bet']],
    // nobody
    ['no/DET boys/NOUN say/VERB it/PRON', []],
    ['No/DET 10/NUM says/VERB it/PRON', ['No 10 / says']],
    ['neither/DET 10/NUM says/VERB it/PRON', []],
    ['nor/CCONJ boys/NOUN say/VERB it/PRON', []],
    ['nobles/NOUN say/VERB it/PRON', ['nobles / say']],
    // whoever is seen speaking
    ['it/PRON fell/VERB of/ADP Anna/PROPN saying/VERB it/PRON', ['Anna / saying']],
    ['it/PRON fell/VERB off/ADP Anna/PROPN saying/VERB it/PRON', ['it / saying']],
    ['it/PRON fell/VERB of/ADP boys/NOUN saying/VERB it/PRON', ['it / saying']],
    // of two, whom a pronoun or a comma tells
    ['Doran/PROPN says/VERB she/PRON says/VERB it/PRON and/CCONJ says/VERB it/PRON', ['Doran / says', 'she / says', 'Doran / says']],
    ['Doran/PROPN says/VERB sheep/NOUN says/VERB it/PRON and/CCONJ says/VERB it/PRON', ['Doran / says', 'sheep / says', 'sheep / says']],
    [
      'Doran/PROPN says/VERB boy/NOUN says/VERB it/PRON ,/PUNCT and/CCONJ says/VERB it/PRON',
      ['Doran / says', 'boy / says', 'Doran / says'],
    ],
    ['Doran/PROPN says/VERB boy/NOUN says/VERB it/PRON and/CCONJ says/VERB it/PRON', ['Doran / says', 'boy / says', 'boy / says']],
    // quoted or cited as saying
    ['Doran/PROPN quotes/VERB boys/NOUN as/ADP saying/VERB it/PRON', ['boys / saying']],
    ['Doran/PROPN says/VERB boys/NOUN as/ADP saying/VERB it/PRON', ['Doran / says', 'Doran / saying']],
  ])('%s', (text, expected) => {
    const { tokens, words } = tagged(text);
    const scene = { sentence: { start: 0, end: words(0, tokens.length).length, tokens }, quotes: [], limits: [] };
    const found = findSourcedCues(scene).map(({ cue, source }) => `${words(source.start, source.end)} / ${words(cue.start, cue.end)}`);
    expect(found.filter((pair) => !pair.endsWith('quotes'))).toEqual(expected);
  });
});
