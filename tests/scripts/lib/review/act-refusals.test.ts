import { expect, test } from 'vitest';
import type { Action } from '../../../../src/schemas/action.ts';
import { change } from '../reconcile/ferry.ts';
import { at, ferry, placeOf, refusalOf } from './acts.ts';

const NOW = 'Look at the explainer as it is now: it has changed since this was shown.';
const NO_TAGS = 'Choose other words: text that is set as code, and what reaches across two cells of a table, holds no tags.';
const TELL_APART = 'Tag words with that one, or write the name so that readers can tell the two apart.';

test.each<[string, Action, string, string, number?]>([
  ['a passage that is not there', { do: 'untag', at: { passage: 'b9999', start: 0, end: 3 } }, 'there is no passage "b9999"', NOW],
  [
    'a place beyond the end',
    { do: 'add key point', at: { passage: 'b3333', start: 0, end: 999 } },
    'the chosen words reach beyond the end of passage "b3333"',
    NOW,
    30,
  ],
  ['white space', { do: 'add key point', at: at('b3333', ' ') }, 'no words are chosen', 'Choose at least one word of the passage.', 30],
  [
    'an actor that is not listed',
    { do: 'tag', at: at('b1111', 'ferry'), actor: 'nobody', as: 'name' },
    'there is no actor "nobody" in this explainer',
    NOW,
  ],
  [
    'words that overlap with another mention',
    { do: 'tag', at: at('b1111', 'Office of'), actor: 'ida-brandt', as: 'name' },
    '“Office of” overlaps with “Harbour Office”, which is tagged with “Harbour Office”',
    'Take that tag away first, or choose other words.',
    25,
  ],
  [
    'words that cross a link',
    { do: 'tag', at: at('b1111', 'Reed helped'), actor: 'ida-brandt', as: 'name' },
    '“Reed helped” holds only a part of “Tom Reed”, which is one link, tag or emphasis',
    'Choose words that lie wholly inside or outside of it.',
    25,
  ],
  [
    'words across two cells',
    { do: 'tag', at: at('t1111', 'Port\tBoats'), actor: 'ida-brandt', as: 'name' },
    `the tag of “Port\tBoats” can't be changed here`,
    NO_TAGS,
    32,
  ],
  [
    'a part of code',
    { do: 'tag', at: at('b3333', 'ell', 1), actor: 'ida-brandt', as: 'name' },
    `the tag of “ell” can't be changed here`,
    NO_TAGS,
    30,
  ],
  ['no tag', { do: 'untag', at: at('b2222', 'Ida') }, 'no tag stands around exactly “Ida”', 'Choose the words of one tag.', 40],
  [
    'a name that is taken',
    { do: 'add actor', at: at('b1111', 'Tom Reed'), name: 'ida brandt', kind: 'person' },
    'there is an actor “Ida Brandt” already',
    TELL_APART,
  ],
  [
    'a name of signs',
    { do: 'add actor', at: at('b1111', 'Tom Reed'), name: '…', kind: 'person' },
    'the name “…” has no letter or digit',
    'Write a name with at least one.',
  ],
  [
    'a name that another has',
    { do: 'change actor', actor: 'ida-brandt', name: 'Harbour Office', kind: 'person' },
    'there is an actor “Harbour Office” already',
    TELL_APART,
  ],
  [
    'an actor within itself',
    { do: 'change actor', actor: 'ida-brandt', name: 'Ida', kind: 'person', of: 'ida-brandt' },
    `“Ida Brandt” can't belong to “Ida Brandt”, which belongs to it`,
    'Choose another actor, or none.',
  ],
  [
    'an actor that is one already',
    { do: 'merge actors', actor: 'ida-brandt', into: 'ida-brandt' },
    '“Ida Brandt” is one actor already',
    'Choose another actor that it is the same as.',
  ],
  ['a merge with nobody', { do: 'merge actors', actor: 'ida-brandt', into: 'nobody' }, 'there is no actor "nobody" in this explainer', NOW],
  [
    'a split of words that are no mention',
    { do: 'split actor', actor: 'ida-brandt', at: [at('b2222', 'wait')], name: 'Jo', kind: 'person' },
    '“wait” is no mention of “Ida Brandt”',
    'Choose mentions of that actor, each from its first word to its last.',
    40,
  ],
  [
    'an actor within one that is not listed',
    { do: 'change actor', actor: 'ida-brandt', name: 'Ida', kind: 'person', of: 'nobody' },
    'there is no actor "nobody" in this explainer',
    NOW,
  ],
  [
    'a new name for an actor that is not listed',
    { do: 'change actor', actor: 'nobody', name: 'Ida', kind: 'person' },
    'there is no actor "nobody" in this explainer',
    NOW,
  ],
  ['an actor to remove that is not listed', { do: 'remove actor', actor: 'nobody' }, 'there is no actor "nobody" in this explainer', NOW],
  ['a merge of nobody', { do: 'merge actors', actor: 'nobody', into: 'ida-brandt' }, 'there is no actor "nobody" in this explainer', NOW],
  [
    'a split with the name of another',
    { do: 'split actor', actor: 'ida-brandt', at: [at('b2222', 'Brandt', 1)], name: 'IDA BRANDT', kind: 'person' },
    'there is an actor “Ida Brandt” already',
    TELL_APART,
  ],
  [
    'a split that leaves nothing',
    { do: 'split actor', actor: 'harbour-office', at: [at('b1111', 'Harbour Office')], name: 'Jo', kind: 'person' },
    'nothing would be left of “Harbour Office”',
    'Choose some of its mentions and leave others, or change its name and kind.',
  ],
])('%s is refused in plain words, with the file, the line of the words, and what to do', (_, action, message, hint, line) => {
  expect(refusalOf(ferry, action)).toMatchObject({ message, hint, line, file: 'content/explainers/ferry.mdx' });
});

test('words that begin or end inside of a character are refused', () => {
  const sign = change(ferry, ['sails again', 'sails 🚢 again']);
  const { passage, start, end } = placeOf(sign, 'b1111', '🚢');
  const told = { message: 'the chosen words begin or end inside of a character', hint: 'Choose whole characters.', line: 25 };
  for (const at of [
    { passage, start: start - 2, end: end - 1 },
    { passage, start: start + 1, end: end + 3 },
  ])
    expect(refusalOf(sign, { do: 'add key point', at })).toMatchObject(told);
});

test('an actor can belong to none that belongs to it, by whatever way', () => {
  const more = '  - { id: vell, name: Vell, kind: country, of: quay }\n  - { id: quay, name: Quay, kind: group, of: ida-brandt }\n';
  const nested = change(ferry, ['actors:\n', `actors:\n${more}`]);
  expect(refusalOf(nested, { do: 'change actor', actor: 'ida-brandt', name: 'Ida Brandt', kind: 'person', of: 'vell' })).toMatchObject({
    message: "“Ida Brandt” can't belong to “Vell”, which belongs to it",
    hint: 'Choose another actor, or none.',
  });
});
