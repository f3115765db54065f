import { describe, expect, test } from 'vitest';
import { isCompletePhrase, nounPhrasesAt, startsWithAmount } from '../../../../../scripts/lib/analyse/structure/noun-groups.ts';
import { marked, tagged, wordsOf } from './tagged.ts';

describe('the noun phrases that a sentence begins with, shortest first', () => {
  test.each([
    ['the/d mill/n burned/v', ['the mill']],
    ['mill/n', ['mill']],
    ['the/d', []],
    ['its/o old/a mill/n', ['its old mill']],
    ['it/o mill/n', []],
    ['at/i least/a nine/m mills=mill/n burned/v', ['at least nine mills']],
    ['As/i many/a as/i nine/m mills=mill/n', ['As many as nine mills']],
    ['as/i estimated/v nine/m mills=mill/n', ['as estimated nine mills']],
    ['as/i many/a as/i estimated/v nine/m mills=mill/n', []],
    ['some/d mills=mill/n', ['some mills']],
    ['about/i the/d nine/m mills=mill/n', []],
    ['near/i least/a nine/m mills=mill/n', []],
    ['the/d ferry/n old/a mill/n', ['the ferry']],
    ['the/d ferries=ferry/n Vell/p', ['the ferries']],
    ['the/d ferry/n Vell/p', ['the ferry Vell']],
    ['Vell/p old/a mill/n', ['Vell old mill']],
    ['the/d mayor/n ’s/t old/a mill/n', ['the mayor ’s old mill']],
    ['the/d mayor/n ’s/t burned/v', ['the mayor']],
    ['the/d old/a ’s/t mill/n', []],
    ['the/d rail ~- ~car/n', []],
    ['the/d rail/n ~- ~car/n', ['the rail - car']],
    ['the/d rail/n ~& ~car/n', ['the rail & car']],
    ['the/d rail/n - car/n', ['the rail']],
    ['the/d old/a and/c new/a mill/n', ['the old and new mill']],
    ['the/d old/a and/c new/a big/a mill/n', ['the old and new big mill']],
    ['the/d old/a and/c new/a burned/v', []],
    ['the/d old/a and/c mill/n', []],
    ['the/d mill/n and/c new/a dam/n', ['the mill', 'the mill and new dam']],
    ['Western/p and/c Orrinese/p mills=mill/n', ['Western and Orrinese mills']],
    ['the/d old/a and/c Vell/p mills=mill/n', []],
    ['the/d old/a and/c Orrinese/p mills=mill/n', ['the old and Orrinese mills']],
    ['the/d growing/v town/n', ['the growing town']],
    ['the/d burned/v mill/n', ['the burned mill']],
    ['the/d old/a rusting/v mill/n', ['the old rusting mill']],
    ['the/d mayor/n ’s/t growing/v town/n', ['the mayor ’s growing town']],
    ['the/d very/r growing/v town/n', []],
    ['the/d sink/v mill/n', []],
    ['the/d growing/v of/i mills=mill/n', []],
    ['growing/v town/n', []],
    ['the/d mill/n growing/v town/n', ['the mill']],
    ['a/d very/r old/a mill/n', ['a very old mill']],
    ['the/d mill/n very/r old/a', ['the mill']],
    ['a/d very/r mill/n', []],
    ['the/d $/y nine/m fee/n', ['the $ nine fee']],
    ['the/d of/i mill/n', []],
    ['the/d mill/n of/i Vell/p burned/v', ['the mill of Vell']],
    ['the/d envoy/n to/i Vell/p', ['the envoy to Vell']],
    ['the/d plan/n to/t burn/v mills=mill/n', ['the plan']],
    ['the/d plan/n to/t mills=mill/n', ['the plan to mills']],
    ['High/p Commissioner/p for/i Rights/p', ['High Commissioner for Rights']],
    ['High/p Commissioner/p for/i rights/n', ['High Commissioner']],
    ['High/p Commissioner/p with/i Rights/p', ['High Commissioner', 'High Commissioner with Rights']],
    ['the/d commissioner/n for/i Rights/p', ['the commissioner', 'the commissioner for Rights']],
    ['the/d Commissioner/p in/i the/d mill/n', ['the Commissioner', 'the Commissioner in the mill']],
    ['the/d Commissioner/p over/i the/d mill/n', ['the Commissioner']],
    ['the/d Commissioner/p over/i Vell/p', ['the Commissioner', 'the Commissioner over Vell']],
    ['the/d mill/n over/i the/d dam/n', ['the mill', 'the mill over the dam']],
    ['the/d mill/n and/c the/d dam/n', ['the mill', 'the mill and the dam']],
    ['the/d mill/n or/c the/d dam/n', ['the mill']],
    ['the/d mill/n near/i the/d dam/n', ['the mill']],
    ['the/d mill/n in/r the/d dam/n', ['the mill']],
    ['the/d mill/n and/c burned/v', ['the mill']],
    ['the/d plan/n for/i closing=close/v the/d dam/n', ['the plan', 'the plan for closing the dam']],
    ['the/d plan/n for/i closed=close/v the/d dam/n', ['the plan']],
    ['the/d plan/n for/i morning/n mills=mill/n', ['the plan', 'the plan for morning mills']],
    ['the/d plan/n in/i Vell/p in/i the/d north/n', ['the plan', 'the plan in Vell', 'the plan in Vell in the north']],
    ['talks=talk/n between/i Vell/p and/c Orrin/p', ['talks']],
    ['talks=talk/n between/i the/d towns=town/n', ['talks', 'talks between the towns']],
    ['talks=talk/n between/i northern/a and/c southern/a town/n', ['talks', 'talks between northern and southern town']],
    ['talks=talk/n with/i the/d town/n', ['talks', 'talks with the town']],
    ['talks=talk/n between/i burned/v', ['talks']],
  ])('%s', (sentence, phrases) => {
    const tokens = tagged(sentence);
    expect(nounPhrasesAt(tokens, 0).map((phrase) => wordsOf(tokens, phrase))).toEqual(phrases);
  });
});

describe('whether all of a phrase is there', () => {
  test.each([
    ['| the/d mill/n |', true],
    ['| the/d mill/n | to/t burn/v', true],
    ['| the/d mill/n | dam/n', false],
    ['| the/d mill/n | of/i Vell/p', true],
    ['| the/d mill/n | and/c dam/n', false],
    ['| the/d mill/n | ~- ~dam/n', false],
    ['| the/d mill/n | % of/i', false],
    ['| the/d mill/n | Of/i Vell/p', true],
    ['| Vell/p | Of/i Orrin/p', false],
    ['| Vell/p | of/i Orrin/p', true],
    ['| a/d balancing/n | act/v was/x', false],
    ['| a/d balancing/n | acts=act/v was/x', true],
    ['| the/d mills=mill/n | act/v', true],
    ['| Vell/p | act/v', true],
    ['| a/d balancing/n | act/x', true],
    ['| it/o |', false],
    ['| which/d mill/n |', false],
    ['| whoever/d mill/n |', false],
    ['| How/r mill/n |', false],
    ['| the/d |', false],
    ['| the/d mill/n of/i |', false],
    ['Then/r | the/d mill/n | burned=burn/v', true],
    ['| somewhat/r mill/n |', true],
  ])('%s: %s', (sentence, complete) => {
    const { tokens, at } = marked(sentence);
    const [from = 0, to = 0] = at;
    expect(isCompletePhrase(tokens, { from, to })).toBe(complete);
  });
});

test.each([
  ['at/i least/a nine/m mills=mill/n', true],
  ['the/d nine/m mills=mill/n', false],
])('whether a phrase begins with words before a number: %s', (phrase, amount) => {
  expect(startsWithAmount(tagged(phrase))).toBe(amount);
});
