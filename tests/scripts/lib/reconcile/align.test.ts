import { expect, test } from 'vitest';
import { alignTexts, type MayBe } from '../../../../scripts/lib/reconcile/align.ts';
import { findFlows } from '../../../../scripts/lib/reconcile/flows.ts';

const storm = 'The harbour reopened on Thursday, four days after a storm tore off the roof of its warehouse.';
const repairs = 'Repairs will take until March, and the council has set aside money.';
const boats = 'Fishing boats from three villages had waited outside since Sunday.';
const none = undefined;

test.each([
  ['nothing where nothing was', [], [], [], []],
  ['new texts where nothing was', [], ['a'], [none], []],
  ['removed ones where nothing is', ['a'], [], [], [none]],
  ['each as it was', ['a', 'b'], ['a', 'b'], [0, 1], [none, none]],
  ['each where it has moved', ['a', 'b', 'c'], ['c', 'a', 'b'], [2, 0, 1], [none, none, none]],
  ['equal ones in their order', ['a', 'b', 'a'], ['a', 'b', 'a'], [0, 1, 2], [none, none, none]],
  ['of equal ones that with its neighbours', ['a', 'b', 'a', 'c'], ['b', 'a', 'c'], [1, 2, 3], [none, none, none, none]],
  ['equal ones that all moved, in their order', ['a', 'a', 'b'], ['b', 'a', 'a'], [2, 0, 1], [none, none, none]],
  ['no more than there were', ['a'], ['a', 'a'], [0, none], [none]],
])('texts are aligned: %s', (_, before, now, same, into) => {
  expect(alignTexts(before, now)).toEqual({ same, into });
});

test('a text that was merged into another says into which, and one that was removed does not', () => {
  expect(alignTexts([storm, boats, repairs], [`${boats} ${storm}`])).toEqual({ same: [0], into: [none, 0, none] });
  expect(alignTexts([storm, boats], [storm, repairs])).toEqual({ same: [0, none], into: [none, none] });
});

test.each([
  ['equal texts', storm, storm],
  ['reworded ones', storm, storm.replace('Thursday', 'Friday')],
])('%s are not the same where they may not be', (_, one, other) => {
  const never: MayBe = () => false;
  expect(alignTexts([one], [other], never)).toEqual({ same: [none], into: [none] });
  const onlyTo =
    (place: number): MayBe =>
    (__, now) =>
      now === place;
  expect(alignTexts([one], [boats, other], onlyTo(1))).toEqual({ same: [none, 0], into: [none] });
  expect(alignTexts([one], [boats, other], onlyTo(0))).toEqual({ same: [none, none], into: [none] });
  const onlyFrom =
    (place: number): MayBe =>
    (before) =>
      before === place;
  expect(alignTexts([repairs, one], [other], onlyFrom(1)).same).toEqual([1]);
  expect(alignTexts([repairs, one], [other], onlyFrom(0)).same).toEqual([none]);
});

test('of equal texts that have moved, the one that it may be is the same', () => {
  expect(alignTexts(['x', 'a', 'a'], ['a', 'x'], (before, now) => before !== 1 || now === 1).same).toEqual([2, 0]);
  expect(alignTexts(['a', 'a'], ['a', 'a'], (before, now) => before !== now).same).toEqual([1, 0]);
});

const texts = (...own: string[]) => own.map((text, index) => ({ text, index, isFree: true }));
const flows = (before: string[], now: string[], mayBe: MayBe = () => true) =>
  findFlows(texts(...before), texts(...now), mayBe).map(({ before, now, words }) => `${before}-${now}: ${words}`);

test.each([
  ['all but the word that was changed', [storm], [storm.replace('Thursday', 'Friday')], ['0-0: 16']],
  ['nowhere where no two words in a row are shared', [storm], ['Thursday, and the harbour. Warehouse roof off.'], []],
  ['nowhere where too few are shared', [`${storm} ${repairs}`], [`${boats} Nobody set aside money for it, said the head of them all.`], []],
  ['into both parts of what was split', [`${storm} ${boats}`], [storm, boats], ['0-0: 17', '0-1: 10']],
  ['from both texts that were merged', [boats, storm], [`${storm} ${boats}`], ['1-0: 17', '0-0: 10']],
  ['of eight words out of a long text', [`${storm} ${repairs}`], ['The council has set aside money for all.'], []],
])('words go %s', (_, before, now, expected) => {
  expect(flows(before, now)).toEqual(expected);
});

test('no words go from a text that stands elsewhere as it was, or to one that was there', () => {
  const reworded = storm.replace('Thursday', 'Friday');
  const [old, fresh] = [texts(storm), texts(reworded)];
  expect(findFlows(old, fresh, () => true)).toEqual([{ before: 0, now: 0, words: 16 }]);
  expect(findFlows([{ ...old[0], isFree: false } as (typeof old)[0]], fresh, () => true)).toEqual([]);
  expect(findFlows(old, [{ ...fresh[0], isFree: false } as (typeof old)[0]], () => true)).toEqual([]);
});

test('words go by the places of their texts, whatever their order is', () => {
  const old = texts(repairs, storm).map((own) => ({ ...own, index: own.index + 7 }));
  const fresh = texts(storm.replace('Thursday', 'Friday')).map((own) => ({ ...own, index: 4 }));
  expect(findFlows(old, fresh, () => true)).toEqual([{ before: 8, now: 4, words: 16 }]);
});

test('a word goes once: to the text that shares most', () => {
  const more = `${storm} ${repairs}`;
  expect(flows([more], [`${more} So it is.`, `${repairs} But who knows when, or whether they ever will.`])).toEqual(['0-0: 29']);
});
