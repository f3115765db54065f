import { expect, test } from 'vitest';
import type { Analysis } from '../../../../scripts/lib/analyse/model/analysis.ts';
import { taughtChanges } from '../../../../scripts/lib/explain/taught.ts';

const texts = ['Ferrow said the Guild would pay. The Guild agreed.', 'Then the Guild left, Ferrow said.'];
const actors = [
  { id: 'ferrow', name: 'Donal Ferrow' },
  { id: 'guild', name: 'Ferry Guild' },
  { id: 'town', name: 'Vell' },
];
const span = (paragraph: number, words: string, nth = 0) => {
  let start = -1;
  for (let at = 0; at <= nth; at += 1) start = texts[paragraph]?.indexOf(words, start + 1) ?? -1;
  return { start, end: start + words.length };
};
const mention = (actor: string, paragraph: number, words: string, nth = 0) => ({
  actor,
  relation: 'name',
  paragraph,
  ...span(paragraph, words, nth),
});
const says = (actor: string | null, paragraph: number, ...content: string[]) => ({
  paragraph,
  actor,
  content: content.map((words) => span(paragraph, words)),
});
const reading = (mentions: object[], statements: object[] = []) =>
  ({ paragraphs: texts.map((text) => ({ text })), actors, mentions, statements }) as unknown as Analysis;

test('where the actor files change nothing, nothing is told', () => {
  const same = reading([mention('guild', 0, 'Guild'), mention('ferrow', 1, 'Ferrow')], [says('ferrow', 0, 'the Guild would pay')]);
  expect(taughtChanges(same, same)).toEqual([]);
  expect(taughtChanges(reading([]), reading([]))).toEqual([]);
});

test('whom words stand for now is told with whom they stood for before, in the order of the text', () => {
  const before = reading([mention('town', 0, 'Guild', 1), mention('ferrow', 0, 'Ferrow')]);
  const after = reading([mention('guild', 1, 'Guild'), mention('guild', 0, 'Guild', 1), mention('guild', 0, 'Ferrow')]);
  expect(taughtChanges(before, after)).toEqual([
    '“Ferrow”: Ferry Guild, before: Donal Ferrow',
    '“Guild”: Ferry Guild, before: Vell',
    '“Guild”: Ferry Guild, before: nobody',
  ]);
});

test('words that stand for nobody any more are told, too', () => {
  expect(taughtChanges(reading([mention('town', 0, 'Guild')]), reading([]))).toEqual(['“Guild”: nobody, before: Vell']);
});

test('a longer form of words is another one', () => {
  expect(taughtChanges(reading([mention('guild', 0, 'Guild')]), reading([mention('guild', 0, 'Guild would')]))).toEqual([
    '“Guild”: nobody, before: Ferry Guild',
    '“Guild would”: Ferry Guild, before: nobody',
  ]);
});

test('what is the same of several places is told once, with how many they are', () => {
  const all = [mention('guild', 0, 'Guild'), mention('guild', 0, 'Guild', 1), mention('guild', 1, 'Guild')];
  expect(taughtChanges(reading([]), reading(all))).toEqual(['“Guild”: Ferry Guild, before: nobody (3 times)']);
});

test('a statement that has another speaker is told by its words, after the names', () => {
  const before = reading(
    [],
    [says('town', 0, 'Guild agreed'), says(null, 0, 'the Guild would pay'), says('ferrow', 1, 'the Guild', 'left')],
  );
  const after = reading(
    [mention('ferrow', 0, 'Ferrow')],
    [
      says('ferrow', 0, 'the Guild would pay'),
      says('guild', 1, 'the Guild', 'left'),
      says(null, 0, 'agreed'),
      says('town', 0, 'Guild agreed'),
    ],
  );
  expect(taughtChanges(before, after)).toEqual([
    '“Ferrow”: Donal Ferrow, before: nobody',
    'who says “the Guild would pay”: Donal Ferrow, before: nobody',
    'who says “the Guild … left”: Ferry Guild, before: Donal Ferrow',
  ]);
  expect(taughtChanges(after, before).slice(1)).toEqual([
    'who says “the Guild would pay”: nobody, before: Donal Ferrow',
    'who says “the Guild … left”: Donal Ferrow, before: Ferry Guild',
  ]);
});

test.each([
  ['x'.repeat(60), 'x'.repeat(60)],
  ['x'.repeat(61), `${'x'.repeat(60)} …`],
  [`${'x'.repeat(59)} yy`, `${'x'.repeat(59)} …`],
  // Two code units each: none is cut in half.
  ['𝒱'.repeat(60), '𝒱'.repeat(60)],
])('of a long statement its first words are told: %s', (text, told) => {
  const long = (actor: string | null) => ({
    ...reading([], [{ paragraph: 0, actor, content: [{ start: 0, end: text.length }] }]),
    paragraphs: [{ text }],
  });
  expect(taughtChanges(long(null) as unknown as Analysis, long('town') as unknown as Analysis)).toEqual([
    `who says “${told}”: Vell, before: nobody`,
  ]);
});
