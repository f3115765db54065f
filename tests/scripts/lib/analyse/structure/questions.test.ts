import { expect, test } from 'vitest';
import { questionOf } from '../../../../../scripts/lib/analyse/structure/questions.ts';
import { readParagraph } from '../../../../../scripts/lib/language/sentences.ts';

test.each([
  ['What did the divers find in the harbour?', 'What did the divers find in the harbour?'],
  ['Did the divers find the bell?', 'Did the divers find the bell?'],
  ['The divers asked what they found in the harbour?', null],
  ['The divers found a bell. Where is the old anchor now?', 'Where is the old anchor now?'],
  ['Where is it now? What did the divers find in the harbour?', 'What did the divers find in the harbour?'],
  ['Why is that so hard for divers?', null],
  ['What is that?', null],
  ['How did the divers find it?', null],
  ['How did the divers of Orrin do so?', null],
  ['Who saw them?', null],
  ['What did the divers say (in the harbour?', null],
  ['What was found?', null],
  [
    'What did the divers find in the old harbour of the town last night?',
    'What did the divers find in the old harbour of the town last night?',
  ],
  ['What did the divers find in the old harbour of the old town last night?', null],
  ['((Interviewer)) what did the divers find in the harbour?', 'What did the divers find in the harbour?'],
  ['what did the divers find in the harbour?', 'What did the divers find in the harbour?'],
  ['At what hour did the divers find the bell?', 'At what hour did the divers find the bell?'],
  ['In what harbour did the divers find the bell?', 'In what harbour did the divers find the bell?'],
  ['Somewhat sad, did the divers find the bell?', null],
  ['What did the divers find in the harbour.', null],
  ['Where are they all now then?', null],
  ['Did he find the bell?', null],
])('the first question of up to fourteen words that is understood by itself: %s', (text, question) => {
  expect(questionOf(readParagraph(text), 14)).toBe(question);
});

test.each([
  ['Where is Orrin?', null],
  ['Where is the mill?', null],
  ['Where is the mill now?', null],
  ['Where is the old mill?', 'Where is the old mill?'],
  ['What did the ((old)) divers find in the harbour?', 'What did the ((old)) divers find in the harbour?'],
])('a question of four words, two of which tell something: %s', (text, question) => {
  expect(questionOf(readParagraph(text), 14)).toBe(question);
});
