import { expect, test } from 'vitest';
import type { Action } from '../../../../../src/schemas/action.ts';
import { refusal, town } from './town.ts';

const add = (below: string, kind: string, attributes: Record<string, string>, words: string): Action =>
  ({ do: 'add block', below, kind, attributes, words }) as Action;
const start = (passage: string): Action => ({ do: 'start section', passage, heading: '' });
const summary = (value: string): Action => ({ do: 'write', field: 'summary', value });
const now = 'Look at the explainer as it is now: it has changed since this was shown.';
const example = 'The guide “Add your own words” has an example of each block to copy.';

test.each<[string, Action, string, string]>([
  [
    'a section within a table',
    start('b7777'),
    ':48: this passage stands within a table, and a section can not begin there',
    'Begin the section before the table or after it.',
  ],
  [
    'a section that begins there already',
    start('b5555'),
    ':44: a section begins with this passage already: “The stalls”',
    'Write the heading of that section anew.',
  ],
  [
    'one without a heading that begins there already',
    start('b9999'),
    ':56: a section begins with this passage already: “The first market day is Monday.”',
    'Write a heading for that section.',
  ],
  ['a section at no passage', start('bxxxx'), ': there is no passage “bxxxx” in this explainer', now],
  [
    'the first section joined with the one above',
    { do: 'join section', section: 'the-market' },
    ':18: the first section has none above it',
    'Join the section below it instead.',
  ],
  ['no section joined', { do: 'join section', section: 'nowhere' }, ': there is no section “nowhere” in this explainer', now],
  ['no section moved', { do: 'move section', section: 'nowhere', before: null }, ': there is no section “nowhere” in this explainer', now],
  [
    'a section moved before none',
    { do: 'move section', section: 'the-end', before: 'nowhere' },
    ': there is no section “nowhere” in this explainer',
    now,
  ],
  [
    'a heading of no section',
    { do: 'write heading', section: 'nowhere', heading: 'Why' },
    ': there is no section “nowhere” in this explainer',
    now,
  ],
  ['a block below no passage', add('bxxxx', 'note', {}, 'Words.'), ': there is no passage “bxxxx” in this explainer', now],
  [
    'a block below none',
    add('nowhere-at-all', 'note', {}, 'Words.'),
    ': there is no block “nowhere-at-all” of yours in this explainer',
    now,
  ],
  [
    'a change of no block',
    { do: 'change block', block: 'gone', attributes: {}, words: 'Words.' },
    ': there is no block “gone” of yours in this explainer',
    now,
  ],
  ['no block taken away', { do: 'remove block', block: 'gone' }, ': there is no block “gone” of yours in this explainer', now],
  [
    'a picture that says nothing to whoever can not see it',
    add('b1111', 'picture', { file: 'a.jpg', credit: 'Otto' }, ''),
    ': the picture: "alt" of <Picture>: it is missing; write alt="…": a sentence that says what the picture shows, for whoever can not see it',
    example,
  ],
  [
    'a correction of no day',
    add('b1111', 'correction', { on: 'Monday' }, 'Words.'),
    ': the correction: "on" of <Correction>: a date is written YYYY-MM-DD',
    example,
  ],
  [
    'a note with a heading',
    add('b1111', 'note', {}, '# Title'),
    ': the words of the note: a "heading" stands in words of your own',
    'Write paragraphs, lists, quotations, tables, links and emphasis; write \\< for an angle bracket that is text.',
  ],
  [
    'a note with a link that runs code',
    add('b1111', 'note', {}, '[x](javascript:alert)'),
    ': the words of the note: a link goes to javascript:alert',
    'Let it start with one of: http: https: mailto:',
  ],
  [
    'a note that loses its words',
    { do: 'change block', block: 'why', attributes: {}, words: ' ' },
    ': the words of the note are empty',
    'Write at least one sentence.',
  ],
  ['a headline without a word', { do: 'write', field: 'headline', value: ' ' }, ': the headline is empty', 'Write at least one word.'],
  [
    'a summary that runs code',
    summary('Fine.\n\n{code}'),
    ': the summary: {code} is code, and would run',
    'Write \\{ for a brace that is text, or delete it.',
  ],
  [
    'a summary with a tag',
    summary('Fine <br> too'),
    ': the summary: a “<” or “{” in it is taken for code',
    'Write \\< or \\{ where it is text.',
  ],
])('%s is refused with the place, the reason, and what to do', (_, action, told, hint) => {
  expect(refusal(town, action)).toBe(`market.mdx${told}\n  ${hint}`);
});

test('a section that holds nothing but its heading keeps it', () => {
  const empty = town.replace('<Section id="the-end"', '<Section id="nothing">\n  ## Nothing yet\n</Section>\n\n<Section id="the-end"');
  expect(refusal(empty, { do: 'write heading', section: 'nothing', heading: ' ' })).toBe(
    'market.mdx:55: this section has nothing but its heading\n  Join it with the section above it, or leave its heading.',
  );
});
