import { expect, test } from 'vitest';
import { besideLeaf, besideOf, scrubHolder, scrubPassage, wordsOf } from '../../../../scripts/lib/erase/scrub.ts';
import type { Passage } from '../../../../src/lib/explainer/document.ts';
import { toMark } from '../../../../src/lib/explainer/marks.ts';
import type { Holder } from '../../../../src/lib/shape.ts';

const doomed = [['samir', 'oduya']];
const embed = (url: string, name?: string) => ({ kind: 'embed' as const, url, ...(name && { name }) });
const figure = (own: object): Holder => ({ kind: 'figure', ...own });

test('the words of what is no text are those of its address and its name', () => {
  expect(besideLeaf(embed('https://films.example/1', 'A film'))).toBe('https://films.example/1 A film');
  expect(besideLeaf(embed('https://films.example/1'))).toBe('https://films.example/1 ');
  expect(besideLeaf({ kind: 'rule' })).toBe('');
  expect(besideLeaf({ kind: 'passage', id: 'p1111' })).toBe('');
});

test('beside a text are the words of what holds it, and of what has no text', () => {
  const within = [figure({ alt: 'A wall', picture: 'wall.png' }), figure({}), { kind: 'quotation' } as const];
  expect(besideOf({ within, leaf: embed('https://films.example/1', 'A film') })).toEqual([
    'A wall\nwall.png',
    '\n',
    '',
    'https://films.example/1 A film',
  ]);
  expect(besideOf({ within: [] })).toEqual([]);
});

test.each([
  ['another figure', { alt: 'A wall', picture: 'wall.png' }, { alt: 'A wall', picture: 'wall.png' }],
  ['what it shows', { alt: 'Samir Oduya at work', picture: 'wall.png' }, { alt: '[…] at work', picture: 'wall.png' }],
  ['all that it shows', { alt: 'Samir Oduya!', picture: 'wall.png' }, { picture: 'wall.png' }],
  ['its name', { alt: 'A wall', picture: 'samir-oduya.png' }, { alt: 'A wall' }],
  ['its only word', { picture: 'samir-oduya.png' }, {}],
  ['what it shows, without a picture', { alt: 'A: Samir Oduya' }, { alt: 'A: […]' }],
])('a figure is left without the words: %s', (_, own, left) => {
  expect(scrubHolder(figure(own), doomed, new Map())).toEqual(figure(left));
});

test('what stands in one figure stays in one, and what holds no words is as it was', () => {
  const [holder, made] = [figure({ alt: 'A: Samir Oduya' }), new Map<Holder, Holder>()];
  expect(scrubHolder(holder, doomed, made)).toBe(scrubHolder(holder, doomed, made));
  const quotation: Holder = { kind: 'quotation' };
  expect(scrubHolder(quotation, doomed, made)).toBe(quotation);
  const other = figure({ alt: 'A wall' });
  expect(scrubHolder(other, doomed, made)).toBe(other);
});

const passage = (text: string, marks: Passage['marks']) => ({ id: 'p1111', kind: undefined, text, marks }) as Passage;
const tag = (start: number, end: number) => toMark({ start, end, actor: 'vell', relation: 'name' });
const link = (start: number, end: number, url: string): Passage['marks'][0] => ({
  ...{ start, end },
  node: { type: 'link', url, title: null, children: [] },
});
const note = (at: number): Passage['marks'][0] => ({
  start: at,
  end: at,
  node: { type: 'footnoteReference', identifier: '1', label: '1' },
});

test('the words of a passage are those of its text and of its links', () => {
  expect(wordsOf(passage('It held.', [link(0, 2, 'https://vell.example/a')]))).toEqual(['It held.', 'https://vell.example/a']);
});

test('a passage keeps its marks around the words that stay, and what stands between two', () => {
  //          0123456789012345678901234567890
  const text = 'So Samir Oduya of Vell did say.';
  const marks = [tag(3, 14), tag(18, 22), note(14), tag(3, 22), tag(6, 12), link(23, 26, 'https://vell.example/a'), tag(0, 2)];
  expect(scrubPassage(passage(text, marks), doomed)).toEqual({
    ...{ id: 'p1111', kind: undefined, text: 'So […] of Vell did say.' },
    marks: [tag(3, 6), tag(10, 14), note(6), tag(3, 14), link(15, 18, 'https://vell.example/a'), tag(0, 2)],
  });
});

test('a mark that says the words itself goes; a passage of them alone is none', () => {
  expect(scrubPassage(passage('It held.', [link(0, 2, 'https://vell.example/samir-oduya'), tag(3, 7)]), doomed)).toMatchObject({
    text: 'It held.',
    marks: [tag(3, 7)],
  });
  expect(scrubPassage(passage('Samir Oduya!', []), doomed)).toBeUndefined();
});
