import { expect, test } from 'vitest';
import { withTags } from '../../../../scripts/lib/explainer/article-marks.ts';
import type { ArticleMark } from '../../../../scripts/lib/read/model/types.ts';
import type { Mark } from '../../../../src/lib/explainer/document.ts';
import { toMark } from '../../../../src/lib/explainer/marks.ts';

const tag = (start: number, end: number): Mark => toMark({ start, end, actor: 'vell', relation: 'name' });
const emphasis = (start: number, end: number): ArticleMark => ({ kind: 'emphasis', start, end });
const code = (start: number, end: number): ArticleMark => ({ kind: 'code', start, end });
const shown = (marks: readonly Mark[]): string[] =>
  marks.map(({ start, end, node }) => `${'name' in node ? node.name : node.type} ${start} ${end}`);

test.each([
  ['apart from a tag', [emphasis(0, 4)], [tag(5, 9)], ['emphasis 0 4', 'Actor 5 9']],
  ['that touches a tag on either side', [emphasis(4, 6)], [tag(2, 4), tag(6, 8)], ['Actor 2 4', 'emphasis 4 6', 'Actor 6 8']],
  ['around a tag', [emphasis(0, 9)], [tag(2, 5)], ['emphasis 0 9', 'Actor 2 5']],
  ['that begins with a tag', [emphasis(2, 9)], [tag(2, 5)], ['emphasis 2 9', 'Actor 2 5']],
  ['that ends with a tag', [emphasis(0, 5)], [tag(2, 5)], ['emphasis 0 5', 'Actor 2 5']],
  ['in a tag', [emphasis(3, 5)], [tag(2, 9)], ['Actor 2 9', 'emphasis 3 5']],
  ['at the start of a tag', [emphasis(2, 5)], [tag(2, 9)], ['Actor 2 9', 'emphasis 2 5']],
  ['at the end of a tag', [emphasis(5, 9)], [tag(2, 9)], ['Actor 2 9', 'emphasis 5 9']],
  ['that a tag runs into', [emphasis(4, 9)], [tag(2, 6)], ['Actor 2 6', 'emphasis 4 6', 'emphasis 6 9']],
  ['that runs into a tag', [emphasis(0, 4)], [tag(2, 6)], ['emphasis 0 2', 'Actor 2 6', 'emphasis 2 4']],
  [
    'that crosses two, whatever their order',
    [emphasis(3, 8)],
    [tag(7, 9), tag(1, 5)],
    ['Actor 1 5', 'emphasis 3 5', 'emphasis 5 7', 'Actor 7 9', 'emphasis 7 8'],
  ],
])('a mark %s crosses none', (_, marks, tags, expected) => {
  expect(shown(withTags(marks, tags))).toEqual(expected);
});

test.each([
  ['in it', tag(3, 5)],
  ['around it', tag(0, 9)],
  ['over its start', tag(1, 3)],
  ['over its end', tag(5, 7)],
])('words that are set as code hold no tag: %s', (_, own) => {
  expect(shown(withTags([code(2, 6)], [own]))).toEqual(['inlineCode 2 6']);
});

test('a tag beside code stays, and one beside other marks', () => {
  expect(shown(withTags([code(2, 6), emphasis(10, 12)], [tag(0, 2), tag(6, 8), tag(10, 12)]))).toEqual([
    'Actor 0 2',
    'inlineCode 2 6',
    'Actor 6 8',
    'emphasis 10 12',
    'Actor 10 12',
  ]);
});

const element = (name: string) => ({ type: 'mdxJsxTextElement', name, attributes: [], children: [] });
test.each([
  [{ kind: 'emphasis' }, { type: 'emphasis', children: [] }],
  [{ kind: 'strong' }, { type: 'strong', children: [] }],
  [{ kind: 'code' }, { type: 'inlineCode', value: '' }],
  [
    { kind: 'link', url: 'https://vell.example/a' },
    { type: 'link', url: 'https://vell.example/a', title: null, children: [] },
  ],
  [{ kind: 'sup' }, element('sup')],
  [{ kind: 'sub' }, element('sub')],
  [{ kind: 'inserted' }, element('ins')],
  [
    { kind: 'noteMark', label: 'Note1' },
    { type: 'footnoteReference', identifier: 'note1', label: 'Note1' },
  ],
  [{ kind: 'struck', text: 'nine' }, expect.objectContaining({ type: 'delete', children: [{ type: 'text', value: 'nine' }] })],
])('what the article has around its words is written as it is there: %j', (mark, node) => {
  expect(withTags([{ ...mark, start: 1, end: 1 } as ArticleMark], [])).toEqual([{ start: 1, end: 1, node }]);
});
