import { expect, test } from 'vitest';
import { mergeSections } from '../../../../scripts/lib/reconcile/merge/sections.ts';
import { judgeFor } from '../../../../scripts/lib/reconcile/merge/types.ts';
import { type DocumentSection, parseDocument } from '../../../../src/lib/explainer/document.ts';

/** Sections are words, in small letters where they are suggested, "." for none and "-" for one without a passage; their passages are letters. */
const sectionsOf = (words: string, from = 'suggested'): DocumentSection[] =>
  parseDocument(
    words
      .split(' ')
      .map((own) => {
        const passages = [...own.toLowerCase()].filter((letter) => letter !== '-');
        const texts = passages.map((letter) => `  <Passage id="${letter}1111">\n    It is ${letter}.\n  </Passage>\n`);
        const provenance = own === own.toLowerCase() ? ` from="${from}"` : '';
        return `<Section id="${passages.join('') || 'empty'}"${provenance}>\n  ## Of ${own}\n\n${texts.join('\n')}</Section>\n`;
      })
      .join('\n'),
    '',
  );

interface Case {
  base: string;
  edited: string;
  generated: string;
  /** The passages of the result; all of the generated when they are not given. */
  kept?: string;
  isTheirs?: boolean;
  from?: string;
}

function merge({ base, edited, generated, kept = generated, isTheirs = false, from }: Case) {
  const texts = new Map(
    [...kept.toLowerCase()].flatMap((letter) => (/\w/.test(letter) ? [[`${letter}1111`, `It is ${letter}.`]] : [])) as [string, string][],
  );
  const judge = judgeFor(undefined);
  const versions = { base: sectionsOf(base), edited: sectionsOf(edited), generated: sectionsOf(generated, from) };
  const result = mergeSections(versions, texts, isTheirs, judge);
  const outline = result.sections.map(({ passages }) => passages.map((id) => id[0]).join('') || '-').join(' ');
  return { outline, isTheirs: result.isTheirs, told: judge.lost.map(({ what, line }) => `${line}: ${what}`) };
}

test.each([
  ['the article’s where the editor changed none', { base: 'ab c', edited: 'ab c', generated: 'a bc' }, 'a bc'],
  ['the editor’s where the article changed none', { base: 'ab c', edited: 'a bc', generated: 'ab c' }, 'a bc'],
  ['the editor’s where they changed them in an earlier run', { base: 'ab c', edited: 'ab c', generated: 'a bc', isTheirs: true }, 'ab c'],
  ['those of before where nothing changed them since', { base: 'ab c', edited: 'ab c', generated: 'ab c', isTheirs: true }, 'ab c'],
  ['the article’s without what is not kept of it', { base: 'ab c', edited: 'ab c', generated: 'ax bc', kept: 'abc' }, 'a bc'],
  ['the editor’s without what is not kept of them', { base: 'ab c', edited: 'a bc', generated: 'ab c', kept: 'ac' }, 'a c'],
  ['the article’s, with a passage whose words the editor keeps', { base: 'abc', edited: 'abc', generated: 'a c', kept: 'abc' }, 'ab c'],
  ['the article’s, with a passage of the editor’s own', { base: 'ab', edited: 'ab', generated: 'x ab', kept: 'xab' }, 'x ab'],
  ['with one that has a heading and no passage', { base: 'a -', edited: 'a -', generated: 'a - b' }, 'a - b'],
  ['the editor’s, with one of theirs that has no passage', { base: 'ab', edited: 'ab -', generated: 'axb' }, 'axb -'],
] as [string, Case, string][])('the sections are %s', (_, given, expected) => {
  expect(merge(given)).toMatchObject({ outline: expected, told: [] });
});

test.each([
  ['with a section of new passages behind the one that it follows', { base: 'ab cd', edited: 'AB cd', generated: 'ab xy cd' }, 'ab xy cd'],
  ['with a section of new passages before all others', { base: 'ab cd', edited: 'AB cd', generated: 'x ab cd' }, 'x ab cd'],
  ['with two of them in their order', { base: 'ab', edited: 'AB', generated: 'x y ab z w' }, 'x y ab z w'],
  ['with a new passage in the section of the one that it follows', { base: 'ab cd', edited: 'AB cd', generated: 'abx cd' }, 'abx cd'],
  ['with a new passage in the section of the one that it stands before', { base: 'ab cd', edited: 'AB cd', generated: 'ab xcd' }, 'abx cd'],
  ['with a new passage before the first', { base: 'ab cd', edited: 'AB cd', generated: 'xab cd' }, 'xab cd'],
  ['with new passages inside of one that they have joined', { base: 'ab cd', edited: 'abcd', generated: 'ab xy cd' }, 'abxycd'],
] as [string, Case, string][])('the sections are the editor’s, %s', (_, given, expected) => {
  expect(merge(given).outline).toBe(expected);
});

test('what leaves a section that an editor made of several is told, and what leaves one that the article made is not', () => {
  const joined = { base: 'ab cd ef', edited: 'abcd ef', generated: 'ab d efc' };
  expect(merge(joined)).toMatchObject({
    outline: 'abd efc',
    told: ['1: passage "c1111" has left your section “Of abcd”: the article has moved it'],
  });
  expect(merge({ base: 'ab cd ef', edited: 'abc d ef', generated: 'ab d efc' }).told).toEqual([
    '1: passage "c1111" has left your section “Of abc”: the article has moved it',
  ]);
  const whole = { base: 'ab cd ef', edited: 'AB cd ef', generated: 'ab d efc' };
  expect(merge(whole)).toMatchObject({ outline: 'ab d efc', told: [] });
  expect(merge({ ...whole, isTheirs: true }).told).toEqual(['13: passage "c1111" has left your section “Of cd”: the article has moved it']);
});

test('a section that is left without a passage goes, and is told with its line where its heading is the editor’s', () => {
  expect(merge({ base: 'ab cd', edited: 'ab CD', generated: 'abx' })).toMatchObject({
    outline: 'abx',
    told: ['13: the section “Of CD” is gone: none of its passages is left in it'],
  });
  expect(merge({ base: 'ab cd', edited: 'AB cd', generated: 'abx' })).toMatchObject({ outline: 'abx', told: [] });
});

test('a heading of the article’s that is left out is told with the line of the section, and one that is suggested is not', () => {
  const left: Case = { base: 'a bc d', edited: 'A bcd', generated: 'a bc x d', from: 'article' };
  expect(merge(left)).toMatchObject({
    outline: 'a bcxd',
    told: ["9: the article's heading “Of x” is left out: it falls inside of a section of yours"],
  });
  expect(merge({ ...left, from: 'suggested' })).toMatchObject({ outline: 'a bcxd', told: [] });
});

test('the sections are the editor’s from then on where they sorted the passages otherwise, and not for a heading', () => {
  expect(merge({ base: 'ab c', edited: 'a bc', generated: 'ab cx' }).isTheirs).toBe(true);
  expect(merge({ base: 'ab c', edited: 'AB c', generated: 'ab cx' }).isTheirs).toBe(false);
  expect(merge({ base: 'ab c', edited: 'AB c', generated: 'ab cx', isTheirs: true }).isTheirs).toBe(true);
});
