import { expect, test } from 'vitest';
import type { Action } from '../../../../../src/schemas/action.ts';
import { read } from './any-explainer.ts';
import { changes, done, readAgain, refusal, town } from './town.ts';

const add = (below: string, kind: string, attributes: Record<string, string>, words: string): Action =>
  ({ do: 'add block', below, kind, attributes, words }) as Action;
/** What stands in the file, in its order. */
const order = (mdx: string): string[] => [...mdx.matchAll(/id="([^"]+)"/g)].map(([, id = '']) => id);

test('a block goes below a passage, with an address and the words as they were written', () => {
  const next = done(
    town,
    add('b1111', 'note', { title: 'Say "why" & <how>', about: '' }, '  The *square*   floods:\r\n\r\n1. once\n2. twice\n '),
  );
  const [id = ''] = order(next).filter((own) => own.startsWith('note-'));
  expect(changes(town, next)).toEqual([
    `+  <Note id="${id}" title="Say &#x22;why&#x22; &amp; <how>">`,
    '+    The *square*   floods:',
    '+',
    '+    1. once',
    '+    2. twice',
    '+  </Note>',
    '+',
  ]);
  expect(read(next).sections[0]?.editorBlocks?.[0]?.block).toMatchObject({ id, title: 'Say "why" & <how>', about: 'background' });
  expect(order(readAgain(next))).toContain(id);
});

test('below an item it goes below the whole list or table; below another block right there', () => {
  const after = (below: string): string[] => {
    const next = done(town, add(below, 'correction', { on: '2031-03-02' }, 'A wrong day.'));
    readAgain(next);
    const ids = order(next);
    return ids.slice(ids.findIndex((id) => id.startsWith('correction')) - 1).slice(0, 3);
  };
  expect(after('b3333')).toEqual(['b4444', expect.any(String), 'why']);
  expect(after('b6666')).toEqual(['b7777', expect.any(String), 'b8888']);
  expect(after('why')).toEqual(['why', expect.any(String), 'between']);
  expect(after('between')).toEqual(['between', expect.any(String), 'the-stalls']);
  expect(after('read-on')).toEqual(['read-on', expect.any(String)]);
  expect(refusal(town, add('nowhere-at-all', 'note', {}, 'Words.'))).toContain('there is no block “nowhere-at-all”');
});

test('a block without words is one tag; the same block twice has two addresses', () => {
  const picture = add('b8888', 'picture', { file: 'quay.jpg', alt: 'A quay', credit: 'Otto' }, '');
  const next = done(town, picture, picture);
  expect(order(next).filter((id) => id.startsWith('picture'))).toHaveLength(2);
  expect(next.match(/ {2}<Picture id="picture-\w+(?:-2)?" file="quay.jpg" alt="A quay" credit="Otto" \/>/g)).toHaveLength(2);
});

test('what can not stand in a block is told by its field', () => {
  const told = (kind: string, attributes: Record<string, string>, words = 'Words.') => refusal(town, add('b1111', kind, attributes, words));
  expect(told('picture', { file: 'a.jpg', credit: 'Otto' })).toContain('"alt" of <Picture>: it is missing');
  expect(told('picture', { file: '../a.jpg', alt: 'A', credit: 'O' })).toContain('"file"');
  expect(told('correction', { on: 'Monday' })).toContain('"on"');
  expect(told('note', { colour: 'red' })).toBe(
    'market.mdx: <Note> has no attribute "colour"\n  Delete it; what it may have: id, about, title.',
  );
  expect(told('note', { id: 'mine' })).toBe('market.mdx: “id”: the address of a block is given, and stays\n  Leave it out.');
  expect(told('note', {}, '')).toBe('market.mdx: the words of the note are empty\n  Write at least one sentence.');
  expect(told('note', { about: 'weather' }, '')).toMatch(/^market\.mdx: the note: "about" of <Note>: /);
  expect(told('note', {}, '# Title')).toContain('the words of the note: a "heading"');
  expect(told('note', {}, '</Note>\n\n<Note>')).toBe(
    'market.mdx: the words of the note: a “<” or “{” in it is taken for code\n  Write \\< or \\{ where it is text.',
  );
  expect(told('note', {}, '[x](javascript:alert)')).toContain('a link goes to javascript:');
  expect(told('quote', { statement: 'sxxxx' }, '')).toContain('statement "sxxxx", which does not exist');
});

const why = { title: 'Why & how', about: 'context' };
const words = 'The *square* floods.\n\n- twice a year';

test('a block that says the same stays to the character; what is other is written anew', () => {
  const change = (attributes: Record<string, string>, text: string) =>
    done(town, { do: 'change block', block: 'why', attributes, words: text });
  expect(change(why, words)).toBe(town);
  expect(changes(town, change({ ...why, title: 'Why' }, words))).toEqual([
    `-  <Note   id="why" title="Why &amp; how" about='context'>`,
    `+  <Note   id="why" title="Why" about='context'>`,
  ]);
  expect(changes(town, change({ title: why.title }, words))[1]).toBe('+  <Note   id="why" title="Why &amp; how">');
  const other = change(why, 'It floods.\n\n> They say.');
  expect(changes(town, other).toSorted()).toEqual(
    ['-    The *square* floods.', '+    It floods.', '-', '-    - twice a year', '+', '+    > They say.'].toSorted(),
  );
  expect(read(readAgain(other)).sections[0]?.editorBlocks?.[0]?.block).toMatchObject({ id: 'why', title: 'Why & how' });
});

test('words that would be the mark of a footnote of the article are refused, and not left out; with a backslash they are text', () => {
  const noted = town.replace('things.\n', 'things[^1].\n').replace('- <Passage id="b5555">', '[^1]: <Passage id="b5555">');
  const told =
    'market.mdx: this can not be done without a change of what stands beside it\n' +
    '  Do it at another place, or in other words: “[^1]” is the mark of a footnote of the article; write \\[^1] where it is text.';
  for (const action of [
    (text: string) => add('b1111', 'note', {}, text),
    (text: string): Action => ({ do: 'change block', block: 'why', attributes: why, words: text }),
  ]) {
    expect(done(town, action('It floods[^1] often.'))).toContain('It floods[^1] often.');
    expect(refusal(noted, action('It floods[^1] often.'))).toBe(told);
    expect(done(noted, action('It floods\\[^1] often.'))).toContain('It floods\\[^1] often.');
  }
});

test('a block of one tag gets words, and loses them; one in one line, and one without an address, keep what they have', () => {
  const quiet = done(town, add('b8888', 'picture', { file: 'a.jpg', alt: 'A quay', credit: 'Otto' }, ''));
  const [block = ''] = order(quiet).filter((id) => id.startsWith('picture'));
  const said: Action = {
    do: 'change block',
    block,
    attributes: { file: 'a.jpg', alt: 'A quay', credit: 'Otto', licence: 'CC0' },
    words: 'At *noon*.',
  };
  const loud = done(quiet, said);
  expect(loud).toContain(`alt="A quay" credit="Otto" licence="CC0">\n    At *noon*.\n  </Picture>\n</Section>`);
  expect(done(loud, { ...said, attributes: { file: 'a.jpg', alt: 'A quay', credit: 'Otto' }, words: '' })).toBe(quiet);
  const line = done(town, { do: 'change block', block: 'between', attributes: {}, words: 'Other words.' });
  expect(line).toContain('\n<Note id="between">\n  Other words.\n</Note>\n');
  const unnamed = town.replace(' id="between"', '');
  const own = read(unnamed).sections[1]?.editorBlocks?.[0]?.block.id ?? '';
  expect(done(unnamed, { do: 'change block', block: own, attributes: { title: 'Hm' }, words: 'New.' })).toContain(
    `\n<Note id="${own}" title="Hm">\n  New.\n</Note>\n`,
  );
  expect(refusal(town, { do: 'change block', block: 'why', attributes: {}, words: '' })).toContain('the words of the note are empty');
});

test('a block that is taken away goes with its lines, and stays away', () => {
  for (const block of ['why', 'between', 'read-on']) {
    const next = done(town, { do: 'remove block', block });
    expect(changes(town, next).every((line) => line.startsWith('-'))).toBe(true);
    expect(order(next)).toEqual(order(town).filter((id) => id !== block));
    expect(order(readAgain(next))).not.toContain(block);
  }
  const first = done(town.replace('---\n\n<Section', '---\n\n<Note id="top">Read this.</Note>\n\n<Section'), {
    do: 'remove block',
    block: 'top',
  });
  expect(first).toBe(town);
  expect(refusal(town, { do: 'remove block', block: 'gone' })).toContain('there is no block “gone”');
});
