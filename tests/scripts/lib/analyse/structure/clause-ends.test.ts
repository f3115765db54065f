import { describe, expect, test } from 'vitest';
import { binds, endAt, endsLoosely, isBreak, isHalf, losesItsSource } from '../../../../../scripts/lib/analyse/structure/clause-ends.ts';
import { marked, tagged } from './tagged.ts';

/** How a clause ends at the second mark whose verb stands after the first. */
const endOf = (sentence: string, spoken: boolean) => {
  const { tokens, at } = marked(sentence);
  const [verb = 0, to = 0] = at;
  return endAt(tokens, to, verb, spoken);
};

describe('how whole a clause is that ends at the second mark', () => {
  test.each([
    ['the/d mill/n | sank=sink/v |', 'whole'],
    ['the/d mill/n | sank=sink/v | .', 'whole'],
    ['the/d mill/n | sank=sink/v | ! ”', 'whole'],
    ['the/d mill/n | sank=sink/v | . . .', null],
    ['the/d mill/n | sank=sink/v | ; it/o rose/v .', 'whole'],
    ['the/d mill/n | sank=sink/v | : it/o rose/v .', null],
    ['the/d mill/n | sank=sink/v | — it/o rose/v .', 'whole'],
    ['the/d mill/n | sank=sink/v | – it/o rose/v .', 'whole'],
    ['the/d mill/n | passed/v Orrin/p | ~– ~Vell/p .', null],
    ['the/d mill/n | sank=sink/v | , and/c the/d dam/n broke=break/v .', 'whole'],
    ['the/d mill/n | sank=sink/v | , but/c broke=break/v .', 'whole'],
    ['the/d mill/n | sank=sink/v | , and/c the/d dam/n .', null],
    ['the/d mill/n | sank=sink/v | , or/c the/d dam/n broke=break/v .', null],
    ['the/d mill/n | sank=sink/v | , and/c the/d dam/n , who/o broke=break/v .', null],
    ['the/d mill/n | sank=sink/v | , and/c the/d dam/n and/c lock/n broke=break/v .', null],
    ['the/d mill/n | sank=sink/v | , and/c a/d b/n c/n d/n e/n f/n broke=break/v .', 'whole'],
    ['the/d mill/n | sank=sink/v | , and/c a/d b/n c/n d/n e/n f/n g/n broke=break/v .', null],
    ['the/d mill/n | sank=sink/v | , which/d was/x old/a .', 'whole'],
    ['the/d mill/n | sank=sink/v | , after/s it/o burned/v .', 'whole'],
    ['the/d mill/n | sank=sink/v | , with/i all/d men/n .', 'whole'],
    ['the/d mill/n | sank=sink/v | , including/v its/o wheel/n .', 'whole'],
    ['the/d mill/n | sank=sink/v | , for/i nothing/o .', null],
    ['the/d mill/n | sank=sink/v down/r | , in/i Vell/p .', 'whole'],
    ['the/d mill/n | sank=sink/v | , in/i Vell/p .', null],
    ['the/d mill/n | sank=sink/v down/r | , in/r Vell/p .', null],
    ['the/d mill/n | sank=sink/v down/r | , in/i charge/n .', null],
    ['the/d mill/n | sank=sink/v down/r | , for/i Vell/p .', null],
    ['the/d mill/n | sank=sink/v | , killing=kill/v two/m .', 'whole'],
    ['the/d mill/n | sank=sink/v | , killing/n two/m .', null],
    ['the/d mill/n | sank=sink/v | , killed=kill/v two/m .', null],
    ['the/d mill/n | sank=sink/v down/r | after/s it/o burned/v .', 'adverbial'],
    ['the/d mill/n | sank=sink/v | after/s it/o burned/v .', null],
    ['the/d mill/n | sank=sink/v down/r | which/d was/x old/a .', null],
    ['the/d mill/n | sank=sink/v down/r | following/a days=day/n .', null],
    ['the/d mill/n | sank=sink/v down/r | near/i Vell/p .', null],
    ['the/d mill/n | burned/v the/d town/n | and/c fell=fall/v .', 'adverbial'],
    ['the/d mill/n | burned/v down/r | and/c fell=fall/v .', 'adverbial'],
    ['the/d mill/n | burned/v the/d town/n | and/c Vell/p .', null],
    ['the/d mill/n | burned/v the/d town/n | or/c fell=fall/v .', null],
    ['the/d mill/n | burned/v | and/c fell=fall/v .', null],
    ['the/d mill/n | burned/v | in/i Vell/p .', null],
    ['the/d mill/n | burned/v Orrin/p | in/i Vell/p .', 'inner'],
    ['the/d mill/n | burned/v the/d town/n | in/i Vell/p .', 'inner'],
    ['the/d mill/n | burned/v the/d town/n | with/i Vell/p .', null],
    ['the/d mill/n | burned/v the/d town/n | in/s Vell/p .', 'inner'],
    ['the/d mill/n | burned/v the/d town/n | in/r Vell/p .', null],
    ['the/d mill/n | was=be/x rebuilt/v | in/i Vell/p .', null],
    ['the/d mill/n | was=be/x rebuilt/v | by/i Vell/p .', 'inner'],
    ['the/d mill/n | had=have/x rebuilt/v | by/i Vell/p .', null],
    ['the/d mill/n | was=be/x old/a | by/i Vell/p .', null],
    ['the/d mill/n | closed/v the/d dam/n | on/i Friday/p .', 'adverbial'],
    ['the/d mill/n | closed/v the/d dam/n | on/i early/a days=day/n .', 'adverbial'],
    ['the/d mill/n | closed/v the/d dam/n | on/i rain/n .', null],
    ['the/d mill/n | closed/v the/d dam/n | in/i early/a days=day/n .', 'inner'],
    ['the/d mill/n | closed/v the/d dam/n | for/i Friday/p .', null],
    ['the/d mill/n | included=include/v the/d dam/n | in/i Vell/p .', null],
    ['Vell/p | is=be/x the/d only/a town/n | in/i Orrin/p .', null],
    ['Vell/p | is=be/x the/d only/a town/n | by/i Orrin/p .', 'inner'],
    ['Vell/p | is=be/x the/d oldest/a town/n | in/i Orrin/p .', null],
    ['the/d oldest/a man/n | burned/v the/d town/n | in/i Orrin/p .', 'inner'],
    ['Vell/p | is=be/x a/d town/n | in/i Orrin/p first/r .', 'inner'],
    ['the/d guard/n | found=find/v the/d thief/n | in/i custody/n .', null],
  ])('%s: %s', (sentence, end) => {
    expect(endOf(sentence, false)).toBe(end);
  });
});

describe('what somebody said ends whole or not at all', () => {
  test.each([
    ['Vell/p said=say/v it/o | sank=sink/v |', 'whole'],
    ['Vell/p said=say/v it/o | sank=sink/v | , which/d was/x old/a .', 'whole'],
    ['Vell/p said=say/v it/o | sank=sink/v down/r | after/s it/o burned/v .', null],
  ])('%s: %s', (sentence, end) => {
    expect(endOf(sentence, true)).toBe(end);
  });
});

describe('whether the other half of a clause is cut off', () => {
  test.each([
    ['not only the price', true],
    ['not only the price but the date', false],
    ['only the price', false],
    ['not the only price', false],
    ['the price only not', false],
    ['between the mill', true],
    ['between the mill and the dam', false],
    ['and between the mill', true],
    ['the mill between and', false],
    ['either the mill', true],
    ['either the mill or the dam', false],
    ['both the mill', true],
    ['both the mill and the dam', false],
    ['[ the mill', true],
    ['the ] mill', true],
    ['the … mill', true],
    ['the... mill', true],
    ['... the mill', true],
    ['the mill', false],
  ])('%s: %s', (clause, half) => {
    expect(isHalf(tagged(clause))).toBe(half);
  });
});

describe('whether what stands before the mark hangs on what is cut off', () => {
  test.each([
    ['closing=close/v |', true],
    ['closing/n |', false],
    ['old/a | mill/n', true],
    ['old/a | Vell/p', true],
    ['old/a | big/a', true],
    ['old/a | .', false],
    ['old/a |', false],
    ['nine/m | mills=mill/n', true],
    ['mill/n | dam/n', false],
    ['partly/r | sunk=sink/v', true],
    ['partly/r | .', false],
    ['partly/r |', false],
    ['partly/r | ,', false],
    ['early/a | the/d', true],
    ['Late/a | the/d', true],
    ['early/a | ;', false],
    ['weeks=week/n | after/i', true],
    ['week/n | ago/r', true],
    ['week/n | later/r', true],
    ['week/n | the/d', false],
    ['mill/n | after/i', false],
    ['was/x born=bear/v | in/i', true],
    ['born=bear/v | by/i', false],
    ['born=bear/v | .', false],
    ['was/x | in/i', true],
    ['mill/n | in/i', false],
    ['gave=give/v |', true],
    ['gave=give/v | .', true],
    ['sang=sing/v |', false],
    ['give/n |', false],
  ])('%s: %s', (sentence, loose) => {
    const { tokens, at } = marked(sentence);
    expect(endsLoosely(tokens, at[0] ?? 0)).toBe(loose);
  });
});

describe('whether who says it stands in what is cut off at the mark', () => {
  test.each([
    ['the/d mill/n sank=sink/v | , the/d mayor/n said=say/v', true],
    ['the/d mill/n sank=sink/v | According/v to/i Vell/p', true],
    ['according/v to/i Vell/p it/o sank=sink/v | .', false],
    ['Vell/p said=say/v it/o sank=sink/v | .', false],
    ['the/d mill/n sank=sink/v | , with/i men/n saying=say/v so/r', false],
    ['the/d mill/n sank=sink/v | , men/n saying=say/v so/r', false],
    ['the/d mill/n sank=sink/v | , which/d Vell/p said=say/v', false],
    ['the/d mill/n sank=sink/v | And/c Vell/p said=say/v', false],
    ['the/d mill/n sank=sink/v | , with/i men/n , Vell/p said=say/v', true],
    ['the/d man/n who/o sank=sink/v | Vell/p said=say/v', true],
    ['the/d mill/n sank=sink/v | the/d say/n', false],
    ['the/d mill/n sank=sink/v | Vell/p sang=sing/v', false],
  ])('%s: %s', (sentence, lost) => {
    const { tokens, at } = marked(sentence);
    expect(losesItsSource(tokens, at[0] ?? 0)).toBe(lost);
  });
});

describe('whether a sign parts clauses', () => {
  test.each([
    ['a | ;', true],
    ['a | :', true],
    ['a | — b', true],
    ['a | – b', true],
    ['Orrin/p | ~– ~Vell/p', false],
    ['Orrin/p | ~– Vell/p', true],
    ['Orrin/p | – ~Vell/p', true],
    ['a | ,', false],
    ['a |', false],
  ])('%s: %s', (sentence, parts) => {
    const { tokens, at } = marked(sentence);
    expect(isBreak(tokens, at[0] ?? 0)).toBe(parts);
  });
});

test.each([
  ['if/s', true],
  ['Unless/s', true],
  ['mill/n', false],
])('whether a word is that of a condition: %s, %s', (word, condition) => {
  expect(tagged(word).map(binds)).toEqual([condition]);
});
