import { expect, test } from 'vitest';
import type { Action } from '../../../../../src/schemas/action.ts';
import { read } from './any-explainer.ts';
import { done, town } from './town.ts';

/** The one block of an editor's in the section with a table that somebody drew by hand; written anew it would be drawn otherwise. */
const blockOf = (mdx: string): string => read(mdx).sections[1]?.editorBlocks?.find(({ outside }) => !outside)?.block.id ?? '';
const add = (below: string, words: string, title = ''): Action => ({
  ...{ do: 'add block', below, kind: 'note', attributes: { title }, words },
});
const TABLE = '  | <Row id="b7777" /> fish | 12 |\n';
const LAST = '    Nobody pays more.\n  </Passage>\n';
const noted = done(town, add('b8888', 'It *floods*.\n\n- often', 'Why'));
const id = blockOf(noted);
const note = (attributes: string, words: string) => `\n  <Note id="${id}"${attributes}>\n${words}  </Note>\n`;
const change = (attributes: Record<string, string>, words: string) => done(noted, { do: 'change block', block: id, attributes, words });
const withNote = (text: string) => town.replace(LAST, `${LAST}${text}`);
const words = '    It *floods*.\n\n    - often\n';

test('a block goes below what it is added to, and all else in the section stays as it is drawn', () => {
  expect(noted).toBe(withNote(note(' title="Why"', words)));
  const below = done(town, add('b6666', 'It floods.'));
  expect(below).toBe(town.replace(TABLE, `${TABLE}\n  <Note id="${blockOf(below)}">\n    It floods.\n  </Note>\n`));
});

test('a block below another one goes right there', () => {
  const two = done(noted, add(id, 'Second.'));
  const own =
    read(two)
      .sections[1]?.editorBlocks?.map(({ block }) => block.id)
      .at(-1) ?? '';
  expect(two).toBe(withNote(`${note(' title="Why"', words)}\n  <Note id="${own}">\n    Second.\n  </Note>\n`));
});

test.each<[string, Record<string, string>, string, string, string]>([
  ['its words', { title: 'Why' }, 'It *rains*.', ' title="Why"', '    It *rains*.\n'],
  ['an attribute', { title: 'How & when' }, 'It *floods*.\n\n- often', ' title="How &amp; when"', words],
  ['an attribute less', {}, 'It *floods*.\n\n- often', '', words],
  ['one more', { title: 'Why', about: 'context' }, 'It *floods*.\n\n- often', ' title="Why" about="context"', words],
  ['all of it', { about: 'context' }, 'Once.\n\nTwice.', ' about="context"', '    Once.\n\n    Twice.\n'],
])('a block is written anew in %s, and all else in the section stays as it is drawn', (_, given, text, attributes, lines) => {
  expect(change(given, text)).toBe(withNote(note(attributes, lines)));
});

test('a block that is taken away leaves what was there before it', () => {
  expect(done(noted, { do: 'remove block', block: id })).toBe(town);
  const first = town.replace(
    '<Section id="the-end" from="suggested">\n',
    '<Section id="the-end" from="suggested">\n  <Note id="top">Read this.</Note>\n\n',
  );
  expect(done(first, { do: 'remove block', block: 'top' })).toBe(town);
});

test('a block outside of a section is written, added to and taken away where it stands', () => {
  const between = '<Note id="between">Said between two sections.</Note>\n';
  const changed = done(town, { do: 'change block', block: 'between', attributes: { title: 'So' }, words: 'Said between two sections.' });
  expect(changed).toBe(town.replace('<Note id="between">', '<Note id="between" title="So">'));
  expect(done(town, { do: 'remove block', block: 'between' })).toBe(town.replace(`${between}\n`, ''));
  const two = done(town, add('between', 'More.'));
  const own =
    read(two)
      .sections[1]?.editorBlocks?.filter(({ outside }) => outside === 'above')
      .at(-1)?.block.id ?? '';
  expect(two).toBe(town.replace(between, `${between}\n<Note id="${own}">\n  More.\n</Note>\n`));
});
