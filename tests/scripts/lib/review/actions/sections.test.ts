import { expect, test } from 'vitest';
import { read } from './any-explainer.ts';
import { changes, done, readAgain, refusal, town } from './town.ts';

const outline = (mdx: string) =>
  read(mdx).sections.map(({ id, heading, from, passages }) => [id, heading, from, passages.map((own) => own.id).join(' ')]);

test('a section that begins with a passage takes what stands below it, and nothing else changes', () => {
  const next = done(town, { do: 'start section', passage: 'b2222', heading: 'What it brings' });
  expect(changes(town, next)).toEqual(['+</Section>', '+', '+<Section id="what-it-brings">', '+  ## What it brings']);
  expect(outline(next).slice(0, 2)).toEqual([
    ['the-market', 'The market', 'suggested', 'b1111'],
    ['what-it-brings', 'What it brings', 'editor', 'b2222 b3333 b4444'],
  ]);
  const later = readAgain(next);
  expect(outline(later).slice(0, 2)).toEqual(outline(next).slice(0, 2));
});

test('a section without a heading is named by its first words; no two have one id', () => {
  const next = done(town, { do: 'start section', passage: 'b8888', heading: ' ' });
  expect(outline(next)[2]).toEqual(['nobody-pays-more', null, 'editor', 'b8888']);
  const again = done(town, { do: 'start section', passage: 'b8888', heading: 'The market' });
  expect(outline(again)[2]?.[0]).toBe('the-market-2');
  expect(outline(done(town, { do: 'start section', passage: 'b8888', heading: 'Why' }))[2]?.[0]).toBe('why-2');
  readAgain(next);
});

test('a section is not named like a passage or a statement, nor in an explainer without blocks of an editor’s', () => {
  const statement = 'statements:\n  - { id: rent, passage: b8888, content: Nobody pays more, kind: indirect }\n';
  const named = town.replaceAll('b9999', 'monday').replace('statements: []\n', statement);
  const idOf = (mdx: string, heading: string) => outline(done(mdx, { do: 'start section', passage: 'b8888', heading }))[2]?.[0];
  expect([idOf(named, 'Monday'), idOf(named, 'Rent')]).toEqual(['monday-2', 'rent-2']);
  const bare = ['why', 'between', 'read-on'].reduce((mdx, block) => done(mdx, { do: 'remove block', block }), named);
  expect([idOf(bare, 'Monday'), idOf(bare, 'Why')]).toEqual(['monday-2', 'why']);
});

test('a section can begin before a list, and not in the middle of one, or where one begins', () => {
  const next = done(town, { do: 'start section', passage: 'b3333', heading: 'Things\n  # {1}' });
  expect(outline(next)[1]).toEqual(['things-1', 'Things # {1}', 'editor', 'b3333 b4444']);
  expect(refusal(town, { do: 'start section', passage: 'b4444', heading: '' })).toBe(
    'market.mdx:30: this passage stands within a list, and a section can not begin there\n  Begin the section before the list or after it.',
  );
  expect(refusal(town, { do: 'start section', passage: 'b7777', heading: '' })).toContain('within a table');
  expect(refusal(town, { do: 'start section', passage: 'b5555', heading: '' })).toContain('begins with this passage already');
  expect(refusal(town, { do: 'start section', passage: 'bxxxx', heading: '' })).toContain('there is no passage');
});

test('a section that is joined goes to the end of the one above, with what stands between the two', () => {
  const next = done(town, { do: 'join section', section: 'the-end' });
  expect(changes(town, next)).toEqual(['-</Section>', '-', '-<Section id="the-end" from="suggested">', '+']);
  const both = done(town, { do: 'join section', section: 'the-stalls' });
  expect(outline(both)[0]?.[3]).toBe('b1111 b2222 b3333 b4444 b5555 b6666 b7777 b8888');
  expect(changes(town, both)).toEqual([
    '-</Section>',
    '-',
    '-<Note id="between">Said between two sections.</Note>',
    '-',
    '-<Section id="the-stalls" from="article" under="The town">',
    '-  ## The stalls',
    '+',
    '+<Note id="between">Said between two sections.</Note>',
  ]);
  expect(outline(readAgain(both))[0]).toEqual([
    ...(outline(both)[0] ?? []).slice(0, 3),
    'b1111 b2222 b3333 b4444 b5555 b6666 b7777 bcccc b8888',
  ]);
  expect(refusal(town, { do: 'join section', section: 'the-market' })).toContain('the first section has none above it');
  expect(refusal(town, { do: 'join section', section: 'nowhere' })).toContain('there is no section “nowhere”');
});

test('two lists that meet stay two lists', () => {
  const bare = done(town, { do: 'remove block', block: 'why' }, { do: 'remove block', block: 'between' });
  const next = done(bare, { do: 'join section', section: 'the-stalls' });
  expect(read(next).sections[0]?.blocks.map(({ kind }) => kind)).toEqual(['passage', 'passage', 'list', 'list', 'table', 'passage']);
});

test('a section moves with the block of an editor right above it; all else stays where it is', () => {
  const first = done(town, { do: 'move section', section: 'the-stalls', before: 'the-market' });
  expect(outline(first).map(([id]) => id)).toEqual(['the-stalls', 'the-market', 'the-end']);
  expect(first.split('\n').toSorted()).toEqual(town.split('\n').toSorted());
  expect(first.indexOf('id="between"')).toBeLessThan(first.indexOf('id="the-stalls"'));
  const last = done(town, { do: 'move section', section: 'the-market', before: null });
  expect(outline(last).map(([id]) => id)).toEqual(['the-stalls', 'the-end', 'the-market']);
  expect(last.trimEnd().endsWith('</Sources>')).toBe(true);
  for (const moved of [first, last]) expect(outline(readAgain(moved)).map(([id]) => id)).toEqual(outline(moved).map(([id]) => id));
  expect(done(town, { do: 'move section', section: 'the-stalls', before: 'the-end' })).toBe(town);
});

test('a heading is written, given and taken away; it is the editor’s then, and the address stays', () => {
  const written = done(town, { do: 'write heading', section: 'the-stalls', heading: 'Forty stalls' });
  expect(changes(town, written)).toEqual([
    '-<Section id="the-stalls" from="article" under="The town">',
    '-  ## The stalls',
    '+<Section id="the-stalls" under="The town">',
    '+  ## Forty stalls',
  ]);
  const given = done(town, { do: 'write heading', section: 'the-end', heading: 'When' });
  expect(changes(town, given)).toEqual(['-<Section id="the-end" from="suggested">', '+<Section id="the-end">', '+  ## When', '+']);
  const taken = done(town, { do: 'write heading', section: 'the-market', heading: '' });
  expect(changes(town, taken)).toEqual([
    '-<Section id="the-market" from="suggested">',
    '-  ## The market',
    '-',
    '+<Section id="the-market">',
  ]);
  for (const next of [written, given, taken])
    expect(outline(readAgain(next)).map((own) => own.slice(0, 3))).toEqual(outline(next).map((own) => own.slice(0, 3)));
  expect(done(town, { do: 'write heading', section: 'the-stalls', heading: 'The stalls' })).toBe(town);
  const empty = town.replace('<Section id="the-end"', '<Section id="nothing">\n  ## Nothing yet\n</Section>\n\n<Section id="the-end"');
  expect(refusal(empty, { do: 'write heading', section: 'nothing', heading: '' })).toContain('nothing but its heading');
  expect(outline(done(empty, { do: 'join section', section: 'nothing' }))).toEqual(outline(town));
});
