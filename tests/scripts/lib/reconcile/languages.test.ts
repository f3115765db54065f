import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from '../../../../scripts/lib/read/model/words.ts';
import { readArticle } from '../../../../scripts/lib/read/read.ts';
import { giveAddresses } from '../../../../scripts/lib/reconcile/addresses.ts';
import { onlyPlace, pairWords, placeIn } from '../../../../scripts/lib/reconcile/merge/marks.ts';

const folder = 'tests/fixtures/languages';
const textsIn = async (name: string): Promise<string[]> =>
  wordsOf(await readArticle(readFileSync(`${folder}/${name}`), name)).flatMap(({ text }) => (text.length > 50 ? text : []));

/** A desk's edit of a paragraph: a run of its characters goes, or another comes in. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 0.85, noNaN: true }),
  share: fc.double({ min: 0.02, max: 0.12, noNaN: true }),
  put: fc.boolean(),
});
const NEW: Record<string, string> = { 'mofang.txt': '据悉', 'tahuna.html': ' أمس ', 'muehle.md': ' gestern ' };

test.each(Object.keys(NEW))('%s: paragraphs keep their addresses when they are edited, moved, and others come between', async (name) => {
  const texts = await textsIn(name);
  const ids = giveAddresses(texts, { passages: [], gone: [], used: new Set() }).ids;
  const before = texts.map((text, index) => ({ id: ids[index] ?? '', text }));
  fc.assert(
    fc.property(fc.array(edit, { minLength: texts.length, maxLength: texts.length }), fc.nat({ max: texts.length - 1 }), (edits, first) => {
      const edited = before.map(({ id, text }, index) => {
        const { at, share, put } = edits[index] ?? { at: 0, share: 0, put: true };
        const start = Math.floor(text.length * at);
        const end = put ? start : start + Math.ceil(text.length * share);
        return { id, text: (text.slice(0, start) + (put ? NEW[name] : '') + text.slice(end)).trim() };
      });
      const moved = [...edited.slice(first), ...edited.slice(0, first)];
      const given = giveAddresses(
        moved.map(({ text }) => text),
        { passages: before, gone: [], used: new Set(ids) },
      ).ids;
      expect(given).toEqual(moved.map(({ id }) => id));
    }),
    { numRuns: 60 },
  );
});

test('a paragraph of Chinese that was replaced by another hands its address not on', () => {
  const before = '工程将于秋天开始，预计需要两年，费用由省和镇共同承担。';
  const [id] = giveAddresses([before], { passages: [], gone: [], used: new Set() }).ids;
  const other = '一位老居民说，他小时候常到河边钓鱼，听水车的声音。';
  expect(giveAddresses([other], { passages: [{ id: id ?? '', text: before }], gone: [], used: new Set([id ?? '']) }).ids).not.toContain(id);
});

test('the tag of a name in Chinese stays with the name when the sentence is edited', () => {
  const before = '镇长林若兰说，工程将于秋天开始。';
  const now = '昨天，镇长林若兰在会后说，工程将于明年秋天开始。';
  const name = { start: 2, end: 5 };
  const place = placeIn(pairWords(before, now), name);
  expect(place && now.slice(place.start, place.end)).toBe('林若兰');
  const only = onlyPlace(before, name, now);
  expect(only && now.slice(only.start, only.end)).toBe('林若兰');
});

test('a paragraph of Chinese keeps its address when a character changes in each of its clauses', async () => {
  const texts = await textsIn('mofang.txt');
  const ids = giveAddresses(texts, { passages: [], gone: [], used: new Set() }).ids;
  const before = texts.map((text, index) => ({ id: ids[index] ?? '', text }));
  const edited = texts.map((text) => text.replace(/[\p{Script=Han}]{5,}/gu, (clause) => `${clause.slice(0, -1)}新`));
  expect(edited).not.toEqual(texts);
  expect(giveAddresses(edited, { passages: before, gone: [], used: new Set(ids) }).ids).toEqual(ids);
});
