import { expect, test } from 'vitest';
import { checkEditor } from '../../../../scripts/lib/verify/editor.ts';
import type { Source } from '../../../../scripts/lib/verify/sources.ts';
import type { EditorBlock, PlacedEditorBlock } from '../../../../src/lib/explainer/editor-block.ts';
import { foundOn, harbourSource } from '../../../support/verify-source.ts';

const BUILD = 'Build again: npm run build.';
const WORDS = 'An element with data-editor holds the words of its block; labels in it carry data-label.';
const paragraph = (value: string) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] });
const note: EditorBlock = {
  kind: 'note',
  about: 'background',
  id: 'why',
  title: 'Why it stopped',
  words: ['It sank.', 'In 1998.'].map(paragraph),
};
const event: EditorBlock = { kind: 'event', id: 'sinking', on: '1998', words: [paragraph('The old ferry sinks.')] };
const picture: EditorBlock = {
  ...{ kind: 'picture', id: 'quay', file: 'quay.jpg', alt: 'A quay.', credit: 'Ada Brun', words: [] },
  picture: 'quay-1a2b3c4d5e-600x400.jpg',
};
const html = {
  why: '<div data-editor="harbour" id="why"><h3>Why it stopped</h3><p>It sank.</p><p>In 1998.</p></div>\n',
  sinking: '<p data-editor="harbour" id="sinking">The old ferry sinks.</p>\n',
  quay: '<div data-editor="harbour" id="quay"><img src="/media/quay-1a2b3c4d5e-600x400-600.jpg" alt="A quay."><p>Ada Brun</p></div>\n',
};

/** The explainer with blocks of an editor's in its first section. */
function withBlocks(blocks: PlacedEditorBlock[], data: object = {}): Source {
  const source = harbourSource();
  const [first, ...others] = source.sections as [Source['sections'][number]];
  return harbourSource({ sections: [{ ...first, editorBlocks: blocks }, ...others], data: { ...source.data, ...data } });
}
const placed = (block: EditorBlock, outside?: 'above'): PlacedEditorBlock => ({ block, line: 20, ...(outside && { outside }) });
const found = (body: string, source: Source, path?: string) => foundOn(checkEditor, body, source, path);
const bodyOf = (inner: string) => `<div data-body="harbour">\n${inner}</div>`;
const all = withBlocks([note, event, picture].map((block) => placed(block)));

test('the blocks of an editor, each in its element, are sound', () => {
  expect(found(bodyOf(html.why + html.sinking + html.quay), all)).toEqual([]);
});

test('labels and quotations of the article in a block are none of its words, and white space is no difference', () => {
  const words = 'Why it stopped<b data-label>!</b> It\n sank. <q data-verbatim="harbour">It is time</q> In 1998. ';
  expect(found(bodyOf(`<div data-editor="harbour" id="why">${words}</div>`), withBlocks([placed(note)]))).toEqual([]);
});

test.each([
  [
    html.why.replace('It sank.', 'It never sank.'),
    `the editor's block "why" says “Why it stoppedIt never sank.In 1998.”; harbour.mdx:20 says “Why it stopped It sank. In 1998.”`,
    WORDS,
  ],
  [
    html.why.replace(/<p>.*<\/p>/, ''),
    `the editor's block "why" says “Why it stopped”; harbour.mdx:20 says “Why it stopped It sank. In 1998.”`,
    WORDS,
  ],
  [
    html.quay.replace('A quay.', 'A boat.'),
    `the editor's block "quay" (harbour.mdx:20) says “A boat.” for its picture, and not “A quay.”`,
    BUILD,
  ],
  ['<p data-editor="harbour" id="pier">Mine.</p>', `marked as an editor's, but no explainer has it (id "pier"): “Mine.”`, BUILD],
  ['<p data-editor="harbour"> Mine. </p>', `marked as an editor's, but no explainer has it (id ""): “Mine.”`, BUILD],
  ['<p data-editor="pier" id="why">Mine.</p>', `marked as an editor's, but no explainer has it (id "why"): “Mine.”`, BUILD],
])('words that are not those of a block are found: %s', (element, problem, hint) => {
  expect(found(element, all)).toEqual([{ file: 'site/a.html', line: 2, problem, hint }]);
});

test('a long block is cut in a message where it differs', () => {
  const words = 'It was old, and it leaked, and nobody in all of Vell would pay for a coat of paint, so it sank in ';
  const long: EditorBlock = { ...note, words: [paragraph(`${words}1998.`)] };
  const [wrong] = found(html.why.replace(/<p>.*<\/p>/, `<p> ${words}2001.</p>`), withBlocks([placed(long)]));
  expect(wrong?.problem).toMatch(/^the editor's block "why" says “….*sank in 2001\.”; harbour\.mdx:20 says “….*sank in 1998\.”$/);
});

test('a block may stand on another page, which names it', () => {
  const elsewhere = html.why.replace('id=', 'data-block=');
  expect(found(elsewhere, all, 'news/index.html')).toEqual([]);
  expect(found(elsewhere.replace('id=', 'id="ui-a" data-x='), all, 'news/index.html')).toEqual([]);
  expect(found(elsewhere.replace('It sank', 'It burnt'), all, 'news/index.html')).toHaveLength(1);
});

const missing = (id: string, line = 20) => ({
  file: 'site/a.html',
  line: undefined,
  problem: `the editor's block "${id}" (harbour.mdx:${line}) is not on the page, or not marked as an editor's`,
  hint: `${BUILD} Its element has data-editor="harbour" and id="${id}".`,
});

test('a block that is not on the page of its explainer is found', () => {
  expect(found(bodyOf(html.why), all)).toEqual([missing('sinking'), missing('quay')]);
  expect(found(bodyOf(html.why.replace('id=', 'data-block=')), withBlocks([placed(note)]))).toEqual([missing('why')]);
});

test.each<[string, PlacedEditorBlock[], string, string[]]>([
  ['its own', [placed(note)], 'the-ferry', ['why']],
  ['those of other sections not', [placed(note)], 'the-price', []],
  ['what happened when not', [placed(event)], 'the-ferry', []],
  ['what stands outside of the sections not', [placed(note, 'above')], 'the-ferry', []],
])('of the blocks the page of a section has to show %s', (_, blocks, section, ids) => {
  expect(found(bodyOf(''), withBlocks(blocks), `explainers/harbour/${section}/index.html`)).toEqual(ids.map((id) => missing(id)));
});

test('a page that shows the body of no known explainer misses no blocks', () => {
  expect(found('<div data-body="pier"></div>', all)).toEqual([]);
  expect(found('<p>It sails.</p>', all)).toEqual([]);
  expect(found(bodyOf(''), harbourSource())).toEqual([]);
});

test('a standfirst and a summary of an editor’s own have to be on the page too, in their words', () => {
  const source = withBlocks([], { standfirst: { words: 'The ferry is *back*.' }, summary: 'It sails.' });
  const [standfirst, summary] = [
    '<p data-editor="harbour" id="ui-standfirst">The ferry is <i>back</i>.</p>',
    '<p data-editor="harbour" id="ui-summary">It sails.</p>',
  ];
  expect(found(bodyOf('') + standfirst + summary, source)).toEqual([]);
  expect(found(bodyOf(''), source)).toEqual([missing('ui-standfirst', 1), missing('ui-summary', 1)]);
  expect(found(bodyOf(''), source, 'explainers/harbour/the-ferry/index.html')).toEqual([]);
  expect(found(summary.replace('It sails', 'It sinks'), source).map(({ problem }) => problem)).toEqual([
    'the editor\'s block "ui-summary" says “It sinks.”; harbour.mdx:1 says “It sails.”',
  ]);
});
