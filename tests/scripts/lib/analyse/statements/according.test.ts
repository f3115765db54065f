import { describe, expect, test } from 'vitest';
import { accordingTo, limitsOfAccording } from '../../../../../scripts/lib/analyse/statements/according.ts';
import { marked } from './marked.ts';

/** Whom a sentence accords to, and what: `source: content`. */
function according(text: string): string[] {
  const plain = text.replaceAll('^', '');
  const { scene, words } = marked(text);
  return accordingTo(scene).map(
    ({ source, content }) => `${words(source.start, source.end)}: ${content.map(({ start, end }) => plain.slice(start, end)).join(' … ')}`,
  );
}

describe('what is so according to somebody', () => {
  test.each<[string, string[]]>([
    ['According to Doran, the pier fell.', ['Doran: the pier fell']],
    ['According to Doran, the pier fell ^, and Reyes said no.', ['Doran: the pier fell']],
    ['According to Doran,^ the pier fell.', ['Doran: the pier fell']],
    ['The pier fell, according to Doran.', ['Doran: The pier fell']],
    ['The pier fell according to Doran.', ['Doran: The pier fell']],
    ['The pier, according to Doran, fell.', ['Doran: The pier … fell']],
    ['“The pier fell”, according to Doran.', ['Doran: “The pier fell”']],
    ['Reyes said no^, but the pier fell according to Doran.', ['Doran: the pier fell']],
    ['But according to Doran, the pier fell.', ['Doran: the pier fell']],
    ['In May, according to Doran, the pier fell.', ['Doran: In May … the pier fell']],
    ['It fell, according to the head of the office in Pell.', ['the head of the office in Pell: It fell']],
    // past what tells more of the source
    ['According to Doran, the mayor, the pier fell.', ['Doran: the pier fell']],
    ['According to Doran, who lives there, the pier fell.', ['Doran: the pier fell']],
    ['According to Doran, the old pier fell, but it was late.', ['Doran: the old pier fell, but it was late']],
    ['According to the mayor, Anna Doran, the pier fell.', ['the mayor: the pier fell']],
    ['According to the mayor, an old pier, once shut, fell.', ['the mayor: an old pier, once shut, fell']],
    ['According to Doran, a storm came, then gone.', ['Doran: a storm came, then gone']],
    ['Reyes ^said no^, according to Doran.', ['Doran: said no']],
    ['It fell on May 1 –; according to Doran.', ['Doran: It fell on May 1']],
    ['According to the mayor, Anna Doran, it fell, and it broke, in the storm.', ['the mayor: it fell, and it broke, in the storm']],
    // nobody, or nothing
    ['According to Doran it fell, and it broke, too.', []],
    ['According to, the pier fell.', []],
    ['According to Doran.', []],
    ['According to Doran', []],
    ['According to Doran,', []],
    ['It is according to Doran', ['Doran: It is']],
    ['A list according to size.', []],
    ['It fell, according the mayor.', []],
    ['“According to Doran, it fell,” Reyes said.', []],
    ['The pier fell.', []],
  ])('%s', (text, expected) => {
    expect(according(text)).toEqual(expected);
  });
});

test.each<[string, string[]]>([
  ['Reyes said it fell, according to Doran.', [', according to Doran.']],
  ['Reyes said it fell according to Doran.', ['according to Doran.']],
  ['According to Doran, it fell.', []],
  ['But according to Doran, it fell.', []],
  ['It fell, according the mayor.', []],
  ['It fell, close to Doran.', []],
])('what a verb before it says ends there: %s', (text, expected) => {
  const { tokens, words } = marked(text);
  expect(limitsOfAccording(tokens).map((at) => words(at))).toEqual(expected);
});
