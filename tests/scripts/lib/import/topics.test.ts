import { expect, test } from 'vitest';
import { sortTopics } from '../../../../scripts/lib/import/topics.ts';

test.each([
  ['a code', { code: 'medtop:20001065' }, 'soccer'],
  ['an address', { code: 'http://cv.iptc.org/newscodes/mediatopic/20001065', name: 'Fußball' }, 'soccer'],
  ['bare digits that are one', { code: '20001065' }, 'soccer'],
  ['a name', { name: 'Soccer' }, 'soccer'],
  ['a Subject Code', { code: 'subj:15054000' }, 'sport'],
  ['the address of one', { code: 'http://cv.iptc.org/newscodes/subjectcode/15054000' }, 'sport'],
  ['a Subject Code with a name', { code: 'subj:15054000', name: 'soccer' }, 'soccer'],
])('%s is a Media Topic', (_, topic, name) => {
  expect(sortTopics([topic]).about.map((own) => own.name)).toEqual([name]);
});

test.each([
  ['a word', { name: 'Ferries' }],
  ['a code of another list', { code: 'local:15054000', name: 'Ferries' }],
  ['bare digits that are none', { code: '15054000', name: 'Ferries' }],
  ['a code that is gone', { code: 'medtop:29999999', name: 'Ferries' }],
])('%s is no theme, and stays as a keyword', (_, topic) => {
  expect(sortTopics([topic])).toEqual({ about: [], keywords: ['Ferries'] });
});

test('one topic that is named twice is one', () => {
  expect(sortTopics([{ name: 'sport' }, { code: 'medtop:15000000' }])).toEqual({
    about: [{ code: 'medtop:15000000', name: 'sport' }],
    keywords: [],
  });
});
