import { describe, expect, test } from 'vitest';
import { dateLineEnd, isInQuotation, tellingClauses } from '../../../../../scripts/lib/analyse/structure/telling-clauses.ts';
import { tagged, wordsOf } from './tagged.ts';

describe('the clauses of a sentence that tell something by themselves, and how they end', () => {
  test.each([
    ['the/d old/a mill/n burned=burn/v the/d town/n after/s it/o rained=rain/v ?', []],
    ['the/d old/a mill/n sank=sink/v', ['the old mill sank (whole)']],
    ['For/i us/o , the/d old/a mill/n sank=sink/v .', ['the old mill sank (whole)']],
    ['the/d old/a mill/n burned=burn/v “ the/d town/n', []],
    [
      'the/d old/a mill/n burned=burn/v “ the/d town/n ( Vell/p ) , which/d sank=sink/v ” .',
      ['the old mill burned “ the town ( Vell ) , which sank ” (whole)'],
    ],
    [
      'the/d old/a mill/n , an/d odd/a one/n , burned=burn/v the/d town/n in/i Vell/p .',
      ['the old mill , an odd one , burned the town (inner)', 'the old mill , an odd one , burned the town in Vell (whole)'],
    ],
    [
      'the/d old/a mill/n had=have/x burned=burn/v the/d town/n after/s it/o rained=rain/v , the/d mayor/n said=say/v .',
      ['the old mill had burned the town after it rained , the mayor said (whole)'],
    ],
    ['the/d old/a mayor/n said=say/v the/d dam/n sank=sink/v ; Vell/p said=say/v no/d .', ['the old mayor said the dam sank (whole)']],
    [
      'the/d old/a mill/n burned=burn/v the/d town/n in/i Vell/p .',
      ['the old mill burned the town (inner)', 'the old mill burned the town in Vell (whole)'],
    ],
    ['the/d mill/n burned=burn/v the/d town/n in/i Vell/p .', ['the mill burned the town in Vell (whole)']],
    [
      'At/i least/a nine/m old/a mills=mill/n , all/d wet/a ones=one/n , sank=sink/v .',
      ['At least nine old mills , all wet ones , sank (whole)'],
    ],
    ['At/i Vell/p , the/d old/a mill/n sank=sink/v .', ['the old mill sank (whole)']],
    ['More/a mills=mill/n near/i Vell/p , the/d old/a town/n , sank=sink/v .', []],
    [
      'the/d old/a mill/n , a/n b/n c/n d/n e/n f/n g/n h/n j/n k/n l/n , sank=sink/v .',
      ['the old mill , a b c d e f g h j k l , sank (whole)'],
    ],
    ['the/d old/a mill/n , a/n b/n c/n d/n e/n f/n g/n h/n j/n k/n l/n m/n , sank=sink/v .', []],
    ['the/d old/a mill/n , an/d odd/a one/n , on/i Monday/p sank=sink/v .', ['the old mill , an odd one , on Monday sank (whole)']],
    ['the/d old/a mill/n , an/d odd/a one/n , on/i men/n sank=sink/v .', []],
    ['the/d old/a mill/n , an/d odd/a one/n , reportedly/r sank=sink/v .', ['the old mill , an odd one , reportedly sank (whole)']],
    ['the/d old/a mill/n , an/d odd/a one/n , where/r sank=sink/v .', []],
    ['the/d old/a mill/n , an/d odd/a one/n , Monday/p sank=sink/v .', ['the old mill , an odd one , Monday sank (whole)']],
    ['However/r , the/d old/a mill/n near/i the/d dam/n sank=sink/v .', ['the old mill near the dam sank (whole)']],
    ['Nobody/o in/i Vell/p sang=sing/v .', ['Nobody in Vell sang (whole)']],
    ['the/d old/a mill/n sank=sink/v by/i the/d dam/n .', ['the old mill sank by the dam (whole)']],
    ['the/d old/a mayor/n has/x said=say/v so/r .', []],
    [
      'the/d old/a mayor/n , an/d odd/a man/n , said=say/v the/d dam/n sank=sink/v .',
      ['the old mayor , an odd man , said the dam sank (whole)'],
    ],
    [
      'the/d old/a mayor/n said=say/v the/d dam/n was=be/x a/d dam/n after/s it/o rained=rain/v .',
      ['the old mayor said the dam was a dam after it rained (whole)'],
    ],
    [
      'the/d old/a mayor/n has/x said=say/v the/d dam/n burned=burn/v the/d town/n after/s it/o rained=rain/v .',
      ['the old mayor has said the dam burned the town after it rained (whole)'],
    ],
    [
      'the/d old/a mayor/n also/r said=say/v the/d dam/n burned=burn/v the/d town/n after/s it/o rained=rain/v .',
      ['the old mayor also said the dam burned the town after it rained (whole)'],
    ],
    [
      'the/d old/a mayor/n has/x also/r said=say/v the/d dam/n burned=burn/v the/d town/n after/s it/o rained=rain/v .',
      ['the old mayor has also said the dam burned the town after it rained (whole)'],
    ],
    [
      'the/d old/a mayor/n has/x not/t said=say/v the/d dam/n burned=burn/v the/d town/n after/s it/o rained=rain/v .',
      ['the old mayor has not said the dam burned the town after it rained (whole)'],
    ],
    [
      'the/d old/a mayor/n might/x not/t have/x said=say/v the/d dam/n burned=burn/v the/d town/n after/s it/o rained=rain/v .',
      ['the old mayor might not have said the dam burned the town after it rained (whole)'],
    ],
    [
      'the/d old/a mayor/n might/x not/t also/r have/x said=say/v the/d dam/n burned=burn/v the/d town/n after/s it/o rained=rain/v .',
      [
        'the old mayor might not also have said the dam burned the town (adverbial)',
        'the old mayor might not also have said the dam burned the town after it rained (whole)',
      ],
    ],
    [
      'the/d old/a mayor/n began=begin/v to/t say/v the/d dam/n burned=burn/v the/d town/n after/s it/o rained=rain/v .',
      [
        'the old mayor began to say the dam burned the town (adverbial)',
        'the old mayor began to say the dam burned the town after it rained (whole)',
      ],
    ],
    ['the/d old/a mill/n sank=sink/v .', ['the old mill sank (whole)']],
    ['the/d mill/n sank=sink/v .', []],
    ['mill/n sank=sink/v .', []],
    ['the/d old/a mill/n sank=sink/v ?', []],
    ['According/v to/i Vell/p the/d old/a mill/n sank=sink/v .', []],
    ['per/i Vell/p the/d old/a mill/n sank=sink/v .', []],
    ['this/d old/a mill/n sank=sink/v .', []],
    ['% old/a mill/n sank=sink/v today/n .', []],
    ['£/m nine/m were=be/x found=find/v today/n .', ['£ nine were found today (whole)']],
    ['the/d old/a mill/n sank=sink/v , we/o saw=see/v .', []],
    ['the/d old/a mill/n of/i the/d US/p sank=sink/v .', ['the old mill of the US sank (whole)']],
    ['the/d old/a mill/n gave=give/v us/o bread/n .', []],
    ['the/d old/a mill/n “ sank=sink/v ” .', []],
    [
      'the/d old/a mill/n sank=sink/v the/d “ old/a Goat/p ” , which/d burned=burn/v .',
      ['the old mill sank the “ old Goat ” (whole)', 'the old mill sank the “ old Goat ” , which burned (whole)'],
    ],
    ['the/d old/a mill/n burned=burn/v “ the/d town/n in/i Vell/p ” .', ['the old mill burned “ the town in Vell ” (whole)']],
    [
      'the/d old/a mill/n burned=burn/v the/d old/a town/n in/i Vell/p .',
      ['the old mill burned the old town (inner)', 'the old mill burned the old town in Vell (whole)'],
    ],
    ['the/d mill/n burned=burn/v towns=town/n in/i Vell/p .', ['the mill burned towns in Vell (whole)']],
    [
      'the/d old/a mill/n burned=burn/v the/d town/n , lock/n and/c dam/n in/i Vell/p .',
      ['the old mill burned the town , lock and dam in Vell (whole)'],
    ],
    ['the/d old/a mill/n had=have/x sunk=sink/v , the/d mayor/n said=say/v .', ['the old mill had sunk , the mayor said (whole)']],
    ['the/d old/a mill/n had=have/x sunk=sink/v , men/n sang=sing/v .', ['the old mill had sunk , men sang (whole)']],
    [
      'the/d old/a mill/n will/x burn/v the/d town/n after/s it/o sinks=sink/v , unless/s it/o rains=rain/v .',
      ['the old mill will burn the town after it sinks , unless it rains (whole)'],
    ],
    ['the/d old/a mill/n burned=burn/v the/d town/n — unless/s it/o rained=rain/v .', ['the old mill burned the town (whole)']],
    [
      'the/d old/a mill/n burned=burn/v the/d town/n — it/o rained=rain/v , which/d helped=help/v .',
      ['the old mill burned the town (whole)'],
    ],
    ['the/d old/a mill/n burned=burn/v not/t only/r the/d town/n .', []],
    ['the/d old/a mayor/n said=say/v the/d dam/n sank=sink/v .', ['the old mayor said the dam sank (whole)']],
    ['the/d old/a mayor/n said=say/v , the/d dam/n sank=sink/v .', []],
    ['the/d old/a mayor/n said=say/v so/r .', []],
    ['the/d old/a mayor/n said=say/v a/n b/n c/n d/n e/n f/n g/n h/n sank=sink/v .', ['the old mayor said a b c d e f g h sank (whole)']],
    ['the/d old/a mayor/n said=say/v a/n b/n c/n d/n e/n f/n g/n h/n j/n sank=sink/v .', []],
    [
      'the/d old/a mayor/n was=be/x quoted=quote/v when/s it/o sank=sink/v .',
      ['the old mayor was quoted (adverbial)', 'the old mayor was quoted when it sank (whole)'],
    ],
    ['the/d old/a mayor/n has/x not/t said=say/v the/d dam/n sank=sink/v .', ['the old mayor has not said the dam sank (whole)']],
    [
      'the/d old/a mayor/n could/x have/x also/r n’t/t said=say/v the/d dam/n sank=sink/v .',
      ['the old mayor could have also n’t said the dam sank (whole)'],
    ],
    ['VELL/p , May/p 2/m — the/d old/a mill/n sank=sink/v .', ['the old mill sank (whole)']],
    ['At/i least/a nine/m old/a mills=mill/n sank=sink/v .', ['At least nine old mills sank (whole)']],
    ['First/a place/n went=go/v to/i Vell/p .', ['First place went to Vell (whole)']],
    ['First/r , the/d old/a mill/n sank=sink/v .', ['the old mill sank (whole)']],
    ['After/i the/d fire/n , in/i Orrin/p , the/d old/a mill/n closed=close/v .', ['the old mill closed (whole)']],
    ['In/i Orrin/p , where/r it/o burned=burn/v , the/d old/a mill/n closed=close/v .', ['the old mill closed (whole)']],
    ['the/d old/a mill/n , an/d odd/a one/n , sank=sink/v .', ['the old mill , an odd one , sank (whole)']],
    ['the/d old/a mill/n , an/d odd/a one/n sank=sink/v .', []],
    ['the/d old/a mill/n on/i Monday/p reportedly/r sank=sink/v .', ['the old mill on Monday reportedly sank (whole)']],
    ['the/d old/a mill/n Monday/p sank=sink/v .', ['the old mill Monday sank (whole)']],
    ['the/d old/a mill/n where/r men/n died=die/v sank=sink/v .', []],
    ['the/d old/a mill/n operated=operate/v by/i Vell/p sank=sink/v .', []],
    ['the/d old/a mill/n held=hold/v in/i Vell/p sank=sink/v .', []],
    ['the/d old/a mill/n held=hold/v in/i Vell/p .', ['the old mill held in Vell (whole)']],
    [
      'the/d old/a mill/n held=hold/v in/i Vell/p and/c sank=sink/v .',
      ['the old mill held in Vell (adverbial)', 'the old mill held in Vell and sank (whole)'],
    ],
    ['the/d old/a mill/n held=hold/v in/i Vell/p to/t sink/v .', ['the old mill held in Vell to sink (whole)']],
    ['the/d old/a mill/n near/i the/d dam/n of/i Vell/p sank=sink/v .', ['the old mill near the dam of Vell sank (whole)']],
    ['the/d old/a mill/n sinking=sink/v .', []],
    ['mills=mill/n sank=sink/v men/n , .', []],
  ])('%s', (sentence, clauses) => {
    const tokens = tagged(sentence);
    const found = tellingClauses({ tokens, start: 0, end: 0 });
    expect(found.map((clause) => `${wordsOf(tokens, clause)} (${clause.end})`)).toEqual(clauses);
  });
});

test.each([
  ['VELL/p , May/p 2/m — the/d mill/n sank=sink/v .', 5],
  ['VELL/p – the/d mill/n sank=sink/v .', 2],
  ['VELL/p - the/d mill/n sank=sink/v .', 0],
  ['the/d mill/n sank=sink/v — it/o rose/v .', 0],
  ['— the/d mill/n sank=sink/v .', 0],
  ['a/n b/n c/n d/n e/n f/n g/n h/n j/n k/n — it/o sank=sink/v .', 11],
  ['a/n b/n c/n d/n e/n f/n g/n h/n j/n k/n l/n — it/o sank=sink/v .', 0],
])('the date line ends: %s', (sentence, end) => {
  expect(dateLineEnd(tagged(sentence))).toBe(end);
});

test.each([
  ['“It sank. |It rose.”', true],
  ['“It sank.” |It rose.', false],
  ['It “sank”. |It rose.', false],
  ['“It sank.” “It rose. |It fell.”', true],
  ['"It sank. |It rose."', true],
  ['"It sank." |It rose.', false],
  ['"It sank." "It rose. |It fell."', true],
  ['|It rose.', false],
])('whether what begins at the mark stands in a quotation: %s, %s', (text, inside) => {
  expect(isInQuotation(text.replace('|', ''), { start: text.indexOf('|'), end: text.length, tokens: [] })).toBe(inside);
});
