import { describe, expect, test } from 'vitest';
import { clauseStart, titleClauses } from '../../../../../scripts/lib/analyse/structure/clauses.ts';
import { tagged, wordsOf } from './tagged.ts';

describe('where the clause proper starts', () => {
  test.each([
    ['the/d mill/n sank=sink/v .', 'the mill sank .'],
    ['But/c the/d mill/n sank=sink/v .', 'the mill sank .'],
    ['However/r , the/d mill/n sank=sink/v .', 'the mill sank .'],
    ['On/i Friday/p , the/d mill/n sank=sink/v .', 'the mill sank .'],
    ['Yesterday/n the/d mill/n sank=sink/v .', 'the mill sank .'],
    ['Last/a Friday/p the/d mill/n sank=sink/v .', 'the mill sank .'],
    ['Last/a mills=mill/n sank=sink/v .', 'Last mills sank .'],
    ['In/i Vell/p , the/d mill/n sank=sink/v .', 'the mill sank .'],
    ['In/i Vell/p the/d mill/n sank=sink/v .', 'In Vell the mill sank .'],
    ['When/s it/o rained/v , the/d mill/n sank=sink/v .', 'the mill sank .'],
    ['the/d mill/n of/i Vell/p , which/d sank=sink/v .', 'the mill of Vell , which sank .'],
    ['In/i a/n b/n c/n d/n e/n f/n g/n h/n j/n k/n l/n m/n n/n , it/o sank=sink/v .', 'it sank .'],
    ['In/i a/n b/n c/n d/n e/n f/n g/n h/n j/n k/n l/n m/n n/n o/n , it/o sank=sink/v .', 'In a b c d e f g h j k l m n o , it sank .'],
  ])('%s', (sentence, clause) => {
    const tokens = tagged(sentence);
    expect(wordsOf(tokens, { from: clauseStart(tokens), to: tokens.length })).toBe(clause);
  });
});

describe('the clauses of a sentence that can stand as a title', () => {
  test.each([
    ['the/d mill/n sank=sink/v .', ['the mill sank']],
    ['the/d mill/n sank=sink/v ; it/o rose/v .', ['the mill sank']],
    ['the/d mill/n sank=sink/v , it/o rose/v .', []],
    ['the/d mill/n sank=sink/v', ['the mill sank']],
    ['mills=mill/n .', []],
    ['the/d mill/n , an/d old/a one/n , sank=sink/v .', ['the mill , an old one , sank']],
    ['the/d mill/n , an/d old/a one/n sank=sink/v .', []],
    ['the/d mill/n , a/n b/n c/n d/n e/n f/n g/n h/n j/n k/n l/n , sank=sink/v .', ['the mill , a b c d e f g h j k l , sank']],
    ['the/d mill/n , a/n b/n c/n d/n e/n f/n g/n h/n j/n k/n l/n m/n , sank=sink/v .', []],
    ['the/d mill/n of/i Vell/p sank=sink/v .', ['the mill of Vell sank']],
    ['the/d mill/n in/i Vell/p slowly/r sank=sink/v .', ['the mill in Vell slowly sank']],
    ['the/d mill/n slowly/r old/a .', []],
    ['the/d mill/n sinking=sink/v .', []],
    ['the/d mill/n was=be/x burned=burn/v .', ['the mill was burned']],
    ['the/d mill/n will/x likely/r burn/v down/r .', []],
    ['the/d council/n voted=vote/v to/t close/v the/d bridge/n .', ['the council voted to close the bridge']],
    ['the/d council/n voted=vote/v to/t close/v to/t mend/v the/d bridge/n .', ['the council voted to close to mend the bridge']],
    ['the/d council/n closed=close/v soon/r the/d bridge/n .', []],
    ['the/d council/n closed=close/v to/i the/d town/n .', ['the council closed to the town']],
    [
      'the/d council/n closed=close/v the/d bridge/n to/i Vell/p for/i lorries=lorry/n of/i all/d kinds=kind/n near/i Orrin/p .',
      [
        'the council closed the bridge',
        'the council closed the bridge to Vell',
        'the council closed the bridge to Vell for lorries of all kinds',
      ],
    ],
    ['the/d council/n closed=close/v the/d bridge/n because/s it/o sank=sink/v .', ['the council closed the bridge']],
    ['the/d council/n closed=close/v because/s it/o sank=sink/v .', ['the council closed']],
    ['the/d council/n met=meet/v on/i Friday/p in/i Vell/p .', ['the council met']],
    ['the/d council/n met=meet/v Friday/p in/i Vell/p .', ['the council met']],
    ['the/d council/n closed=close/v the/d bridge/n on/i Friday/p .', ['the council closed the bridge']],
    ['the/d council/n gave=give/v the/d town/n a/d bridge/n .', ['the council gave the town a bridge']],
    ['the/d council/n gave=give/v the/d town/n .', []],
    ['the/d town/n was=be/x given=give/v a/d bridge/n .', ['the town was given a bridge']],
    ['the/d council/n closed=close/v the/d bridge/n a/d week/n after/i the/d flood/n .', []],
    ['the/d council/n closed=close/v bridges=bridge/n and/c roads=road/n .', []],
    ['the/d council/n closed=close/v the/d bridge/n of/i Vell/p .', ['the council closed the bridge of Vell']],
    ['the/d council/n closed=close/v the/d bridge/n to/t mend/v it/o .', ['the council closed the bridge']],
    ['the/d council/n went=go/v to/t mend/v the/d bridge/n .', ['the council went to mend the bridge']],
    ['the/d council/n went=go/v to/t mend/v .', ['the council went to mend']],
    ['the/d council/n worked=work/v for/i mending=mend/v the/d bridge/n .', ['the council worked for mending the bridge']],
    ['the/d council/n worked=work/v for/i closed=close/v bridges=bridge/n .', []],
    ['the/d council/n worked=work/v for/r bridges=bridge/n .', []],
    ['the/d council/n worked=work/v near/i bridges=bridge/n .', []],
    ['the/d council/n stayed=stay/v very/r proud/a .', ['the council stayed very proud']],
    ['the/d council/n stayed=stay/v proud/a of/i the/d bridge/n .', ['the council stayed proud of the bridge']],
    ['the/d council/n stayed=stay/v proud/a after/i the/d flood/n .', ['the council stayed proud']],
    ['the/d council/n stayed=stay/v proud/a today/r .', ['the council stayed proud']],
    ['the/d council/n stayed=stay/v proud/a and/c calm/a .', []],
    ['the/d council/n stayed=stay/v very/r .', []],
    ['the/d council/n stayed=stay/v proud/a of/i it/o .', []],
    ['the/d mayor/n said=say/v the/d bridge/n had=have/x sunk=sink/v after/i the/d flood/n .', ['the mayor said the bridge had sunk']],
    ['the/d mayor/n said=say/v on/i Friday/p that/s it/o sank=sink/v .', ['the mayor said on Friday that it sank']],
    ['the/d mayor/n said=say/v so/r .', []],
    ['the/d mayor/n said=say/v it/o was=be/x closed=close/v .', ['the mayor said it was closed']],
    ['the/d mayor/n said=say/v it/o ferry/n .', []],
    ['the/d council/n called=call/v it/o “ a/d gift/n ” .', []],
    ['the/d council/n closed=close/v “ the/d bridge/n to/i Vell/p ” .', []],
    ['the/d council/n closed=close/v ( the/d bridge/n to/i Vell/p ) .', []],
  ])('%s', (sentence, clauses) => {
    const tokens = tagged(sentence);
    expect(titleClauses(tokens).map((clause) => wordsOf(tokens, clause))).toEqual(clauses);
  });
});
