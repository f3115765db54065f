import { expect, test } from 'vitest';
import { confidenceOf, standingOf } from '../../../../../scripts/lib/analyse/statements/attribution.ts';
import { isJoint, tellsOfSeveral } from '../../../../../scripts/lib/analyse/statements/joint.ts';
import { tagged } from '../../../../support/tagged.ts';

test.each([
  ['I/PRON', 'first'],
  ['our/PRON', 'first'],
  ['Weald/PROPN', 'name'],
  ['who/PRON', 'relative'],
  ['whom/PRON', 'relative'],
  ['whoever/PRON', 'pronoun'],
  ['anywho/NOUN', 'thing'],
  ['it/PRON', 'it'],
  ['those/DET', 'it'],
  ['item/NOUN', 'thing'],
  ['credit/NOUN', 'thing'],
  ['she/PRON', 'pronoun'],
  ['her/DET', 'pronoun'],
  ['everybody/PRON', 'pronoun'],
  ['heron/NOUN', 'thing'],
  ['ashe/NOUN', 'thing'],
  ['spokesman/NOUN', 'person'],
  ['plumber/NOUN', 'person'],
  ['Plumber/PROPN', 'name'],
])('%s is named as a %s', (text, expected) => {
  const { tokens } = tagged(text);
  expect(standingOf(tokens, { start: 0, end: 1, head: 0 }, (noun) => noun === 'plumber')).toBe(expected);
});

test('nobody is named as none', () => {
  expect(standingOf([], null, () => true)).toBe('none');
});

const sure = { standing: 'name', nested: false, contested: false } as const;

test.each([
  ['say-clause', {}, 0.95],
  ['say-other', {}, 0.75],
  ['noun-that', {}, 0.45],
  ['unheard-of', {}, 0.5],
  ['say-clause', { standing: 'thing' }, 0.86],
  ['clause-say', { standing: 'thing' }, 0.79],
  ['quote-say', { standing: 'it' }, 0.66],
  ['according', { standing: 'relative' }, 0.7],
  ['verb-clause', { standing: 'thing' }, 0.47],
  ['headline', { standing: 'it' }, 0.7],
  ['voice-quote', { standing: 'thing' }, 0.48],
  ['noun-clause', { standing: 'thing' }, 0.27],
  ['say-clause', { nested: true }, 0.14],
  ['say-clause', { contested: true }, 0.62],
  ['say-clause', { nested: true, contested: true }, 0.09],
] as const)('a statement found by %s (%j) is right in so many of a hundred: %d', (pattern, told, expected) => {
  expect(confidenceOf({ pattern, ...sure, ...told })).toBe(expected);
});

/** Whether the source in brackets speaks together with others; people stand in braces. */
function joint(text: string): boolean {
  let plain = '';
  const open: number[] = [];
  const source = { start: 0, end: 0 };
  const people: { paragraph: number; start: number; end: number; actor: string; relation: 'name' }[] = [];
  for (const sign of text) {
    if (sign === '[') source.start = plain.length;
    else if (sign === ']') source.end = plain.length;
    else if (sign === '{') open.push(plain.length);
    else if (sign === '}') {
      const start = open.pop() as number;
      people.push({ paragraph: 0, start, end: plain.length, actor: plain.slice(start).toLowerCase(), relation: 'name' });
    } else plain += sign;
  }
  return isJoint(plain, source, plain.includes('said') ? plain.indexOf('said') : null, people);
}

test.each([
  ['[{Doran} and {Reyes}] said', true],
  ['[{Doran}, {Reyes}] said', true],
  ['[{Doran} or the old mayor {Reyes}] said', true],
  ['[{Doran} and {Doran}] said', false],
  ['[{Doran} and mayor of Pell {Reyes}] said', false],
  ['[A lawyer for {Doran} and {Reyes}] said', false],
  ['[The mayor {Doran} and {Reyes}] said', true],
  ['[The very old and very grey mayor of the {Doran} and {Reyes}] said', false],
  ['[The old, old, old, old, old, old, old, mayor {Doran} and {Reyes}] said', false],
  ['[The old, old, old, old, old, old, mayor {Doran} and {Reyes}] said', true],
  ['{Doran} or [{Reyes}] said', true],
  ['{Doran}, along with [{Reyes}] said', true],
  ['{Doran} and [the mayor] said', true],
  ['{Doran}, and [the mayor] said', true],
  ['{Doran} came, and then [the mayor] said', false],
  ['{Doran}[, and ] said', false],
  ['[{Doran}], as well as others, said', true],
  ['[{Doran}] then said', false],
  ['said [{Doran}], as well as others', false],
  ['[{Doran}], as well as others', false],
  ['[The mayor] said {Doran} and {Reyes} left', false],
])('%s is of several: %s', (text, expected) => {
  expect(joint(text)).toBe(expected);
});

test.each([
  ['the mayor and her deputy', true],
  ['the mayor and Reyes', true],
  ['the mayor or a deputy', true],
  ['the mayor and deputy', false],
  ['a friend of the mayor and her deputy', false],
  ['the mayors of Pell', true],
  ['Both old mayors from Pell', true],
  ['the mayor of Pell', false],
  ['some mayors of Pell', false],
])('"%s" tells of several: %s', (words, expected) => {
  expect(tellsOfSeveral(words)).toBe(expected);
});
