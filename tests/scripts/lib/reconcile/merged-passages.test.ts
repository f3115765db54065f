import { expect, test } from 'vitest';
import { mergePassages, type PassageRules } from '../../../../scripts/lib/reconcile/merge/passages.ts';
import { type Decided, judgeFor } from '../../../../scripts/lib/reconcile/merge/types.ts';
import type { DocumentSection, Passage } from '../../../../src/lib/explainer/document.ts';
import { inOrder } from '../../../../src/lib/explainer/marks.ts';
import { passage, short } from './tagged.ts';

/** Passages by the letter that their address begins with; each stands ten lines below the one before. */
type Words = Record<string, string>;
const sections = (words: Words): DocumentSection[] => [
  {
    passages: Object.entries(words).map(([letter, own], at): Passage => ({ ...passage(own, `${letter}1111`), line: 10 * (at + 1) })),
  } as DocumentSection,
];

type Rules = Partial<Omit<PassageRules, 'judge'>> & { decided?: Decided };
function merge(base: Words, edited: Words, generated: Words, { decided, ...rules }: Rules = {}) {
  const judge = judgeFor(decided);
  const merged = mergePassages(
    { base: sections(base), edited: sections(edited), generated: sections(generated) },
    { actors: new Set(), accepted: new Set(), mentions: [], terms: [], judge, ...rules },
  );
  const passages = [...merged.passages].map(([id, { text, marks }]) => {
    let shown = text;
    for (const mark of inOrder(marks).toReversed()) shown = shown.slice(0, mark.start) + short(mark, text) + shown.slice(mark.end);
    return [id[0], shown];
  });
  return { ...merged, passages: Object.fromEntries(passages) as Words, clashes: judge.clashes, told: judge.lost };
}

test.each([
  ['the article’s where the editor changed none', { a: 'It rains.' }, { a: 'It rains.' }, { a: 'It snows.' }, { a: 'It snows.' }],
  [
    'the article’s where the editor has wrapped its lines',
    { a: 'It rains now.' },
    { a: 'It\n    rains now.' },
    { a: 'It snows.' },
    { a: 'It snows.' },
  ],
  ['the article’s where the editor comes to the same', { a: 'It rains.' }, { a: 'It snows.' }, { a: 'It snows.' }, { a: 'It snows.' }],
  [
    'the editor’s where the article left the old ones',
    { a: 'It rains.' },
    { a: 'It *snows*, Jo says.' },
    { a: 'It rains.' },
    { a: 'It snows, Jo says.' },
  ],
  ['the editor’s in a passage of their own', {}, { a: 'It rains.' }, {}, { a: 'It rains.' }],
  ['gone where the article has them no longer', { a: 'It rains.' }, { a: 'It rains.' }, {}, {}],
  ['gone where the editor took them out', { a: 'It rains.' }, {}, { a: 'It rains.' }, {}],
  ['the article’s where they are new', {}, {}, { a: 'It rains.' }, { a: 'It rains.' }],
] as [string, Words, Words, Words, Words][])('the words of a passage are %s', (_, base, edited, generated, expected) => {
  const merged = merge(base, edited, generated);
  expect(merged.passages).toEqual(expected);
  expect(merged).toMatchObject({ clashes: [], told: [] });
});

test.each([
  ['both changed them', { b: 'It rains.' }, { b: 'It pours.' }, { b: 'It snows.' }, { theirs: 'It snows.', base: 'It rains.' }],
  ['the article has them no longer', { b: 'It rains.' }, { b: 'It pours.' }, {}, { theirs: undefined, base: 'It rains.' }],
  ['both have written a new passage of one address', {}, { b: 'It pours.' }, { b: 'It snows.' }, { theirs: 'It snows.', base: undefined }],
] as [string, Words, Words, Words, object][])('the words of a passage are a conflict where %s', (_, base, edited, generated, sides) => {
  const a = { a: 'A.' };
  const told = merge({ ...a, ...base }, { ...a, ...edited }, { ...a, ...generated });
  expect(told.clashes).toEqual([{ what: 'the words of passage "b1111"', line: 20, ours: 'It pours.', ...sides }]);
  expect(told.passages).toEqual({ ...a, ...edited });
  expect(merge({ ...a, ...base }, { ...a, ...edited }, { ...a, ...generated }, { decided: 'theirs' }).passages).toEqual({
    ...a,
    ...generated,
  });
});

test.each([
  ['the passage above it', { a: 'A.', b: 'B.', c: 'It rains.', d: 'D.' }, { a: 'A.', b: 'B.', d: 'D.' }, 20],
  ['the nearest passage above it that is left', { a: 'A.', b: 'B.', c: 'It rains.', d: 'D.' }, { a: 'A.', d: 'D.' }, 10],
  ['the file where none is above it', { c: 'It rains.', d: 'D.' }, { d: 'D.' }, 1],
] as [string, Words, Words, number][])(
  'a passage that an editor took out and the article changed is a conflict at the line of %s',
  (_, base, edited, line) => {
    const generated = { ...base, c: 'It snows.' };
    const { clashes, passages } = merge(base, edited, generated);
    const clash = { what: 'passage "c1111"', line, ours: undefined, theirs: 'It snows.', base: 'It rains.' };
    expect(clashes).toContainEqual(clash);
    expect(passages).not.toHaveProperty('c');
    expect(merge(base, edited, generated, { decided: 'theirs' }).passages).toMatchObject({ c: 'It snows.' });
  },
);

test('no tag stays of an actor that the editor has taken out of the list, whoever put it there, and nothing is told of it', () => {
  const merged = merge(
    { a: 'On <a:vell>Vell</> and Isle.' },
    { a: 'On Vell and <a:vell>Isle</>.' },
    { a: 'Far on <a:vell>Vell</> and <a:jo>Isle</>.' },
    { actors: new Set(['vell']) },
  );
  expect(merged).toMatchObject({ passages: { a: 'Far on Vell and <a:jo>Isle</>.' }, mentions: [], clashes: [], told: [] });
});

test('the tags of an actor that is the editor’s now stay where nobody suggests them, and go where the editor took them away', () => {
  const base = { a: 'On <a:vell>Vell</> and <a:vell>Isle</>.' };
  const generated = { a: 'Far on Vell and Isle.' };
  const edited = { a: 'On <a:vell>Vell</> and Isle.' };
  expect(merge(base, edited, generated, { accepted: new Set(['vell']) })).toMatchObject({
    passages: { a: 'Far on <a:vell>Vell</> and Isle.' },
    mentions: [{ passage: 'a1111', words: 'Isle', actor: 'vell' }],
  });
  expect(merge(base, edited, generated).passages).toEqual(generated);
});

test('a tag that was put back is forgotten by the ledger, one that was not is remembered, each once', () => {
  const mention = { passage: 'a1111', words: 'Vell', actor: 'vell' };
  const [put, other] = [
    merge({ a: 'On Vell.' }, { a: 'On <a:vell>Vell</>.' }, { a: 'Far on Vell.' }, { mentions: [mention] }),
    { ...mention, words: 'Isle' },
  ];
  expect(put).toMatchObject({ passages: { a: 'Far on <a:vell>Vell</>.' }, mentions: [] });
  const away = merge({ a: 'On <a:vell>Vell</>.' }, { a: 'On Vell.' }, { a: 'Far on Vell.' }, { mentions: [mention, other] });
  expect(away.mentions).toEqual([mention, other]);
  const others = merge({ a: 'On Vell.' }, { a: 'On <a:vell>Vell</>.' }, { a: 'Far on Vell.' }, { mentions: [other] });
  expect(others.mentions).toEqual([other]);
  const gone = merge(
    { a: 'On Vell.' },
    { a: 'On <t:vell>Vell</>.' },
    { a: 'Far on Vell.' },
    { mentions: [mention, { ...mention, passage: 'z1111' }] },
  );
  expect(gone.mentions).toHaveLength(2);
});

test('a tag of a term that was taken away is remembered as such, and none of a term that was taken out everywhere', () => {
  const base = { a: 'The <s:pier>pier</>.', b: 'A <s:pier>pier</>.' };
  const once = merge(base, { a: 'The pier.', b: 'A <s:pier>pier</>.' }, { a: 'The old pier.', b: 'A <s:pier>pier</>.' });
  expect(once).toMatchObject({ mentions: [{ passage: 'a1111', words: 'pier', term: 'pier' }], terms: [] });
  const all = merge(base, { a: 'The pier.', b: 'A pier.' }, { a: 'The <s:pier>pier</> again.', b: 'A <s:pier>pier</>.' });
  expect(all).toMatchObject({ passages: { a: 'The pier again.', b: 'A pier.' }, mentions: [], terms: ['pier'] });
});

test.each([
  ['an actor under another relation', 'On <n:vell>Vell</>.', []],
  ['another actor', 'On <a:isle>Vell</>.', [{ passage: 'a1111', words: 'Vell', actor: 'vell' }]],
])('a tag that an editor wrote anew is remembered as taken away where it is %s', (_, mine, mentions) => {
  expect(merge({ a: 'On <a:vell>Vell</>.' }, { a: mine }, { a: `Far ${mine.slice(0, 2).toLowerCase()} Vell.` }).mentions).toEqual(mentions);
});

test('a tag is not told where its words are gone with those of a tag that the article had, too', () => {
  const [told, none] = [
    merge({ a: 'On Vell it rains.' }, { a: 'On <a:vell>Vell</> it rains.' }, { a: 'It snows.' }).told,
    merge({ a: 'On <a:vell>Vell</> it rains.' }, { a: 'On <a:vell>Vell</> it rains.' }, { a: 'It snows.' }, { accepted: new Set(['vell']) })
      .told,
  ];
  expect(told).toEqual([{ what: '<Actor id="vell">Vell</Actor> in passage "a1111": its words are no longer in the article', line: 10 }]);
  expect(none).toEqual([]);
});

test('of a passage whose words the editor keeps the tags are as they wrote them', () => {
  const merged = merge({ a: 'On <a:vell>Vell</>.' }, { a: 'On <t:isle>Vell isle</>.' }, { a: 'On <a:vell>Vell</>.', b: 'Vell isle.' });
  expect(merged).toMatchObject({ passages: { a: 'On <t:isle>Vell isle</>.', b: 'Vell isle.' }, mentions: [], told: [] });
});
