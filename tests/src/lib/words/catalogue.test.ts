import { expect, test } from 'vitest';
import { articleWords } from '../../../../src/lib/words/en/desk/article.ts';
import { doorWords } from '../../../../src/lib/words/en/desk/door.ts';
import { formWords } from '../../../../src/lib/words/en/desk/forms.ts';
import { listWords } from '../../../../src/lib/words/en/desk/list.ts';
import { marginWords } from '../../../../src/lib/words/en/desk/margin.ts';
import { publishWords } from '../../../../src/lib/words/en/desk/publish.ts';
import { selectingWords } from '../../../../src/lib/words/en/desk/selecting.ts';
import { en } from '../../../../src/lib/words/en/index.ts';
import { lastVisit } from '../../../../src/lib/words/en/last-visit.ts';

const desk = { articleWords, doorWords, formWords, listWords, marginWords, publishWords, selectingWords };

/** What may say nothing: a headline needs no hint, and no words stand within the tag of a quotation. */
const silent = ['formWords.fieldHints.headline', 'formWords.blockWords.quote'];

/** All that a catalogue holds, each with the path to it; a group without anything is one too. */
function entriesOf(words: unknown, path = ''): [path: string, words: unknown][] {
  const inside = typeof words === 'object' && words !== null ? Object.entries(words) : [];
  return inside.length === 0 ? [[path, words]] : inside.flatMap(([key, value]) => entriesOf(value, path === '' ? key : `${path}.${key}`));
}

test.each([
  ['site', { ...en, lastVisit }, []],
  ['desk', desk, silent],
])('the %s has words wherever it says something', (_, words, mute) => {
  const empty = entriesOf(words).filter(([, own]) => typeof own !== 'function' && (typeof own !== 'string' || own.trim() === ''));
  expect(empty.map(([path]) => path)).toEqual(mute);
});
