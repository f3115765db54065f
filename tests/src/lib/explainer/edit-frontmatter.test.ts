import { describe, expect, test } from 'vitest';
import { inline, insertAt, removeAt, setAt, setKey } from '../../../../src/lib/explainer/edit-frontmatter.ts';

const fileOf = (yaml: string): string => `---\n${yaml}\n---\n\nWords.\n`;
/** The frontmatter after a change of it; the rest of the file stays. */
function changed(yaml: string, change: (mdx: string) => string): string {
  const [start = '', end = ''] = fileOf('|').split('|');
  const mdx = change(fileOf(yaml));
  expect([mdx.startsWith(start), mdx.endsWith(end)]).toEqual([true, true]);
  return mdx.slice(start.length, -end.length);
}

const block = 'format: 1\nactors:\n  # one\n  - id: a\n    name: A # it\n  - { id: b, name: B }\n  - id: c\ndates: []\nmore: {}';

test.each<[string, (string | number)[], string]>([
  [block, ['format'], 'actors:\n  # one\n  - id: a\n    name: A # it\n  - { id: b, name: B }\n  - id: c\ndates: []\nmore: {}'],
  [block, ['actors', 0], 'format: 1\nactors:\n  # one\n  - { id: b, name: B }\n  - id: c\ndates: []\nmore: {}'],
  [block, ['actors', 1], 'format: 1\nactors:\n  # one\n  - id: a\n    name: A # it\n  - id: c\ndates: []\nmore: {}'],
  [block, ['actors', 2], 'format: 1\nactors:\n  # one\n  - id: a\n    name: A # it\n  - { id: b, name: B }\ndates: []\nmore: {}'],
  [block, ['actors', 0, 'id'], 'format: 1\nactors:\n  # one\n  - name: A # it\n  - { id: b, name: B }\n  - id: c\ndates: []\nmore: {}'],
  [block, ['actors', 0, 'name'], 'format: 1\nactors:\n  # one\n  - id: a\n  - { id: b, name: B }\n  - id: c\ndates: []\nmore: {}'],
  [block, ['actors', 1, 'id'], 'format: 1\nactors:\n  # one\n  - id: a\n    name: A # it\n  - { name: B }\n  - id: c\ndates: []\nmore: {}'],
  [block, ['actors', 1, 'name'], 'format: 1\nactors:\n  # one\n  - id: a\n    name: A # it\n  - { id: b }\n  - id: c\ndates: []\nmore: {}'],
  [
    block,
    ['actors', 2, 'id'],
    'format: 1\nactors:\n  # one\n  - id: a\n    name: A # it\n  - { id: b, name: B }\n  - {}\ndates: []\nmore: {}',
  ],
  [block, ['actors', 7], block],
  [block, ['gone'], block],
  [block, ['more'], 'format: 1\nactors:\n  # one\n  - id: a\n    name: A # it\n  - { id: b, name: B }\n  - id: c\ndates: []'],
  ['a: [x, y]\nb: 1', ['a', 0], 'a: [y]\nb: 1'],
  ['a: [x, y]\nb: 1', ['a', 1], 'a: [x]\nb: 1'],
  ['a: [x]\nb: 1', ['a', 0], 'a: []\nb: 1'],
  ['a: { x: 1 }\nb: 1', ['a', 'x'], 'a: {}\nb: 1'],
  ['a:\n  - x\nb: 1', ['a', 0], 'a: []\nb: 1'],
  ['a:\n  x: 1\nb: 1', ['a', 'x'], 'a:\n  {}\nb: 1'],
  ['b: 1\na: |\n  x\n  y', ['a'], 'b: 1'],
  ['b: 1\na: |\n  x\n  y', ['b'], 'a: |\n  x\n  y'],
])('of %j what stands under %j goes, and all else stays', (yaml, path, left) => {
  expect(changed(yaml, (mdx) => removeAt(mdx, path))).toBe(left);
});

describe('a value is written', () => {
  test.each<[string, (string | number)[], unknown, string | undefined, string]>([
    ['a: x # why\nb: 1', ['a'], 'y', undefined, 'a: y # why\nb: 1'],
    ['a: x\nb: 1', ['c'], '2031', undefined, "a: x\nb: 1\nc: '2031'"],
    ['a: x\nb: 1', ['c'], [1, 'b'], 'a', 'a: x\nc: [ 1, b ]\nb: 1'],
    ['a: x\nb: 1', ['c'], 'y', 'gone', 'a: x\nb: 1\nc: y'],
    ['list:\n  - id: a\n    name: A', ['list', 0, 'of'], 'b', 'id', 'list:\n  - id: a\n    of: b\n    name: A'],
    ['list:\n  - id: a\n    name: A', ['list', 0, 'of'], 'b', undefined, 'list:\n  - id: a\n    name: A\n    of: b'],
    ['list:\n  - { id: a }', ['list', 0, 'of'], 'b', 'id', 'list:\n  - { id: a, of: b }'],
    ['a: { x: 1, y: 2 }', ['a', 'z'], null, 'x', 'a: { x: 1, z: null, y: 2 }'],
    ['a: x\nb: |\n  1\n  2', ['b'], 'y', undefined, 'a: x\nb: y'],
    ['a: "x"', ['a'], { b: "it's" }, undefined, "a: { b: it's }"],
  ])('into %j under %j: %j', (yaml, path, value, after, written) => {
    expect(changed(yaml, (mdx) => setAt(mdx, path, value, after))).toBe(written);
  });

  test('nowhere where nothing stands', () => {
    expect(() => setAt(fileOf('a: {}'), ['a', 'z'], 1)).toThrow(new RangeError('nothing stands where a.z would go'));
  });
});

const order = ['format', 'headline', 'author', 'summary', 'from'];

test.each<[string, string, unknown, string]>([
  ['format: 1\nfrom: {}', 'author', 'Ada', 'format: 1\nauthor: Ada\nfrom: {}'],
  ['format: 1\nfrom: {}', 'author', 'Ada\nBrun', 'format: 1\nauthor: |-\n  Ada\n  Brun\nfrom: {}'],
  ['format: 1\nauthor: X\nfrom: {}', 'author', 'Ada\nBrun', 'format: 1\nauthor: |-\n  Ada\n  Brun\nfrom: {}'],
  ['format: 1\nsummary: |\n  a\n  b\nfrom: {}', 'summary', 'c\nd\n', 'format: 1\nsummary: |\n  c\n  d\nfrom: {}'],
  ['from: {}', 'author', 'Ada\nBrun', 'from: {}\nauthor: |-\n  Ada\n  Brun'],
  ['{ format: 1 }', 'author', 'Ada\nBrun', '{ format: 1, author: Ada\n\n    Brun }'],
  [
    'format: 1\nheadline: H\nfrom: {}',
    'summary',
    { words: 'a\nb' },
    'format: 1\nheadline: H\nsummary:\n  words: |-\n    a\n    b\nfrom: {}',
  ],
])('a key comes into %j in the order of keys, words of several lines in lines of their own: %j', (yaml, key, value, written) => {
  expect(changed(yaml, (mdx) => setKey(mdx, key, value, order))).toBe(written);
});

test.each<[string, string, number, object, string | undefined, string]>([
  [
    block,
    'actors',
    0,
    { id: 'n' },
    undefined,
    'format: 1\nactors:\n  - { id: n }\n  # one\n  - id: a\n    name: A # it\n  - { id: b, name: B }\n  - id: c\ndates: []\nmore: {}',
  ],
  [
    block,
    'actors',
    1,
    { id: 'n' },
    undefined,
    'format: 1\nactors:\n  # one\n  - id: a\n    name: A # it\n  - { id: n }\n  - { id: b, name: B }\n  - id: c\ndates: []\nmore: {}',
  ],
  [
    block,
    'actors',
    3,
    { id: 'n' },
    undefined,
    'format: 1\nactors:\n  # one\n  - id: a\n    name: A # it\n  - { id: b, name: B }\n  - id: c\n  - { id: n }\ndates: []\nmore: {}',
  ],
  [
    block,
    'actors',
    9,
    { id: 'n' },
    undefined,
    'format: 1\nactors:\n  # one\n  - id: a\n    name: A # it\n  - { id: b, name: B }\n  - id: c\n  - { id: n }\ndates: []\nmore: {}',
  ],
  [
    block,
    'dates',
    0,
    { id: 'n' },
    undefined,
    'format: 1\nactors:\n  # one\n  - id: a\n    name: A # it\n  - { id: b, name: B }\n  - id: c\ndates:\n  - { id: n }\nmore: {}',
  ],
  [
    block,
    'gone',
    0,
    { id: 'n' },
    'format',
    'format: 1\ngone:\n  - { id: n }\nactors:\n  # one\n  - id: a\n    name: A # it\n  - { id: b, name: B }\n  - id: c\ndates: []\nmore: {}',
  ],
  ['a: [{ x: 1 }, { x: 2 }]', 'a', 0, { x: 0 }, undefined, 'a: [{ x: 0 }, { x: 1 }, { x: 2 }]'],
  ['a: [{ x: 1 }, { x: 2 }]', 'a', 1, { x: 0 }, undefined, 'a: [{ x: 1 }, { x: 0 }, { x: 2 }]'],
  ['a: [{ x: 1 }, { x: 2 }]', 'a', 2, { x: 0 }, undefined, 'a: [{ x: 1 }, { x: 2 }, { x: 0 }]'],
  ['a:\nb: 1', 'a', 0, { x: 0 }, undefined, 'a:\n  - { x: 0 }\nb: 1'],
  ['{ a: [] }', 'a', 0, { x: 0 }, undefined, '{ a: [ { x: 0 } ] }'],
  ['a:\n- x: 1\nb: 1', 'a', 1, { x: 0 }, undefined, 'a:\n- x: 1\n- { x: 0 }\nb: 1'],
  ['a:\n- x: 1\nb: 1', 'a', 0, { x: 0 }, undefined, 'a:\n- { x: 0 }\n- x: 1\nb: 1'],
])('into %j, the list %j, an entry comes before that at %i', (yaml, list, index, entry, after, written) => {
  expect(changed(yaml, (mdx) => insertAt(mdx, list, index, entry, after))).toBe(written);
});

test.each<[unknown, string]>([
  ['a', 'a'],
  ['1', "'1'"],
  ['1a', "'1a'"],
  ['-2031', "'-2031'"],
  ['+1', "'+1'"],
  ['.5', "'.5'"],
  ['a: b', "'a: b'"],
  ['', "''"],
  [null, 'null'],
  [1, '1'],
  [true, 'true'],
  [['1', 2], "[ '1', 2 ]"],
  [{ a: '2031-01-01' }, "{ a: '2031-01-01' }"],
  ['a\nb', 'a\n\n    b'],
  ["it's", "it's"],
  [
    'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  ],
])('%j is written in a line as %j: no reader takes a text for a number or a date', (value, written) => {
  expect(inline(value)).toBe(written);
});

test('the line ends of the file stay', () => {
  const crlf = (yaml: string) => fileOf(yaml).replaceAll('\n', '\r\n');
  expect(setAt(crlf('a: x\nb: 1'), ['c'], 'y', 'a')).toBe(crlf('a: x\nc: y\nb: 1'));
  expect(insertAt(crlf('a: []\nb: 1'), 'a', 0, { x: 0 })).toBe(crlf('a:\n  - { x: 0 }\nb: 1'));
  expect(insertAt(crlf('a:\n  - x: 1'), 'a', 1, { x: 0 })).toBe(crlf('a:\n  - x: 1\n  - { x: 0 }'));
  expect(setKey(crlf('format: 1\nb: 1'), 'author', 'a\nb', order)).toBe(crlf('format: 1\nauthor: |-\n  a\n  b\nb: 1'));
  expect(removeAt(crlf('a: x\nb: 1'), ['a'])).toBe(crlf('b: 1'));
});
