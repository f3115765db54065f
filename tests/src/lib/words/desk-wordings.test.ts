import { expect, test } from 'vitest';
import { articleWords } from '../../../../src/lib/words/en/desk/article.ts';
import { formWords } from '../../../../src/lib/words/en/desk/forms.ts';
import { listWords } from '../../../../src/lib/words/en/desk/list.ts';
import { marginWords } from '../../../../src/lib/words/en/desk/margin.ts';
import { publishWords } from '../../../../src/lib/words/en/desk/publish.ts';
import { selectingWords } from '../../../../src/lib/words/en/desk/selecting.ts';

test.each<[says: string, words: () => string]>([
  ['Reading quay.docx …', () => articleWords.reading('quay.docx')],
  ['quay could not be read. If it is a folder, take the files in it.', () => articleWords.unreadable('quay')],
  ['quay.docx is larger than 50 MB.', () => articleWords.tooLarge('quay.docx')],
  ['line 3: the heading “Quay”', () => articleWords.goneAt('the heading “Quay”', 3)],
  ['It was quay before: its addresses and edits went along.', () => articleWords.before('quay')],
  ['There is an article of this name already: “The quay”.', () => articleWords.taken('The quay')],
  ['quay.docx was left out. To add it beside the other, give it another name.', () => articleWords.leftOut('quay.docx')],
  ['One conflict with your edits', () => articleWords.inConflict(1)],
  ['2 conflicts with your edits', () => articleWords.inConflict(2)],
])('of articles it is given, the desk says: %s', (says, words) => {
  expect(words()).toBe(says);
});

test.each<[says: string, words: () => string]>([
  ['There is no explainer yet.', () => listWords.lead(0, 0)],
  ['There is one explainer.', () => listWords.lead(1, 1)],
  ['There are 7 explainers.', () => listWords.lead(7, 7)],
  ['0 of 7 explainers.', () => listWords.lead(0, 7)],
  ['1 of 7 explainers.', () => listWords.lead(1, 7)],
  ['Drafts (2)', () => listWords.group('Drafts', 2)],
  ['nothing left to look at', () => listWords.left(0)],
  ['1 suggestion left', () => listWords.left(1)],
  ['2 suggestions left', () => listWords.left(2)],
  ['1 conflict', () => listWords.conflicts(1)],
  ['2 conflicts', () => listWords.conflicts(2)],
  ['1 fault', () => listWords.faults(1)],
  ['2 faults', () => listWords.faults(2)],
])('of the explainers, the desk says: %s', (says, words) => {
  expect(words()).toBe(says);
});

test.each<[says: string, words: () => string]>([
  ['Nothing is left to look at', () => marginWords.left(0)],
  ['1 suggestion is left', () => marginWords.left(1)],
  ['2 suggestions are left', () => marginWords.left(2)],
  ['key point', () => marginWords.kind('key point')],
  ['0 statements', () => marginWords.kinds('statement', 0)],
  ['1 statement', () => marginWords.kinds('statement', 1)],
  ['2 statements', () => marginWords.kinds('statement', 2)],
  ['Accept this date', () => marginWords.acceptAll('date', 1)],
  ['Accept all 2 dates', () => marginWords.acceptAll('date', 2)],
  ['confidence 0.7', () => marginWords.confidence(0.7)],
  ['quay.mdx', () => marginWords.whereInFile('quay.mdx', undefined)],
  ['quay.mdx, line 3', () => marginWords.whereInFile('quay.mdx', 3)],
])('of what is suggested, the desk says: %s', (says, words) => {
  expect(words()).toBe(says);
});

test('each kind of suggestion has a name for one and for many', () => {
  const kinds = ['headline', 'language', 'actor', 'theme', 'key point', 'date', 'statement', 'term', 'heading'] as const;
  expect(kinds.map((kind) => [marginWords.kinds(kind, 1), marginWords.kinds(kind, 3)])).toEqual(
    kinds.map((kind) => [`1 ${kind}`, `3 ${kind}s`]),
  );
});

test.each<[says: string, words: () => string]>([
  ['Save: Headline', () => formWords.saveNamed('Headline')],
  ['Add: Note', () => formWords.addNamed('Note')],
  ['Remove: Ada Brun', () => formWords.removeNamed('Ada Brun')],
  ['Approved by Ada Brun on 2 March 2031.', () => formWords.approvedBy('Ada Brun', '2 March 2031')],
  ['Harrowmere (government, 1 mention)', () => formWords.actorSays('Harrowmere', 'Government', 1)],
  ['Harrowmere (government, 2 mentions)', () => formWords.actorSays('Harrowmere', 'Government', 2)],
  ['1 mention', () => formWords.mentions(1)],
  ['2 mentions', () => formWords.mentions(2)],
  ['quay.png can be chosen now.', () => formWords.fileTaken('quay.png')],
  [
    'All mentions and statements of “Ada Brun” become those of the other one, in every explainer of the site. Old links lead there.',
    () => formWords.mergeHint('Ada Brun'),
  ],
  ['Ada Brun: The quay is safe.', () => formWords.says('Ada Brun', 'The quay is safe.')],
  ['last May: May 2031', () => formWords.dateSays('last May', 'May 2031')],
  ['(no heading) The quay', () => formWords.noHeading('The quay')],
  ['Move up: Quay', () => formWords.moveUp('Quay')],
  ['Move down: Quay', () => formWords.moveDown('Quay')],
  ['Moved: “Quay” is section 2 of 3 now.', () => formWords.moved('Quay', 2, 3)],
  ['Chart', () => formWords.blockSays('Chart', '')],
  ['Note: what went before', () => formWords.blockSays('Note', 'what went before')],
])('of its forms, the desk says: %s', (says, words) => {
  expect(words()).toBe(says);
});

test.each<[says: string, words: () => string]>([
  [
    'The words of 2 passages are selected. That is too long for a tag, a date, a key point or a statement: select words of one passage.',
    () => selectingWords.passages(2),
  ],
  ['Take the tag off “Ada Brun”', () => selectingWords.untag('Ada Brun', 'Ada Brun')],
  ['Take the tag off “the mayor” (Ada Brun)', () => selectingWords.untag('the mayor', 'Ada Brun')],
  ['No words are selected.', () => selectingWords.obstacle('nothing')],
  ['These words are of several passages. Select words of one.', () => selectingWords.obstacle('several passages')],
  ['These words are of another passage than what is said. Select words of the same one.', () => selectingWords.obstacle('another passage')],
  ['Some of these words are taken already.', () => selectingWords.obstacle('twice')],
  ['3. The quay', () => selectingWords.excerpt(3, 'The quay')],
  ['Nothing is selected yet.', () => selectingWords.chosen('')],
  ['Selected: “The quay”', () => selectingWords.chosen('The quay')],
  ['1 address of something that is no longer there', () => publishWords.oldCount(1)],
  ['2 addresses of what is no longer there', () => publishWords.oldCount(2)],
  ['The site is in the folder dist. The guide “Put it online” says how it gets to your host.', () => publishWords.built('dist')],
])('of selected words and of going online, the desk says: %s', (says, words) => {
  expect(words()).toBe(says);
});
