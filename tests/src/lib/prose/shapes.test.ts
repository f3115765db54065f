import { expect, test } from 'vitest';
import { readEditorPage } from '../../../../src/lib/explainer/editor-words.ts';
import { colourClass } from '../../../../src/lib/graph/colour.ts';
import type { PassageNode } from '../../../../src/lib/graph/types.ts';
import { editorHtml } from '../../../../src/lib/prose/editor-words.ts';
import { cellsOf, proseAbout, proseOf } from '../../../../src/lib/prose/prose.ts';
import { explainer, graphOf, lindmoor, passage, renn, section } from '../../../support/samples.ts';

function shown(...blocks: string[]) {
  const graph = graphOf(explainer('ferry', section('a', ...blocks), { actors: [lindmoor, renn] }));
  const passages = graph.explainers.get('ferry')?.passages as [PassageNode, ...PassageNode[]];
  const mention = (id: string, words: string, tag = 'a', more = '') =>
    `<${tag} class="mention ${colourClass(graph.actors.get(id) ?? { colour: -1 })}"${tag === 'a' ? ` href="/actors/${id}/"` : ''}${more}>${words}</${tag}>`;
  return { passages, actors: graph.actors, mention };
}
const one = (words: string) => {
  const { passages, actors } = shown(passage('b1000', words));
  return proseOf(passages[0], actors);
};

test.each([
  ['One.\\\nTwo.', 'One.<br>Two.'],
  ['H<sub>2</sub>O <sup>a</sup> <ins>new</ins>', 'H<sub>2</sub>O <sup>a</sup> <ins>new</ins>'],
  ['It is ~~not~~ so.', 'It is <del data-label="" data-pagefind-ignore="all">not</del> so.'],
  ['A <Term id="gone">pier</Term> of <Actor id="nobody">Nobody</Actor>.', 'A <span>pier</span> of <span>Nobody</span>.'],
])('%j is shown in its shape', (words, html) => {
  expect(one(words)).toBe(html);
});

test('the mark of a note leads to the note, and is said to be one', () => {
  const { passages, actors } = shown(passage('b1000', 'It rains[^1].'), '[^1]: <Passage id="c1000">In Vell.</Passage>');
  const html = proseOf(passages[0], actors);
  expect(html).toMatch(
    /^It rains<sup class="note-mark" data-label="" data-pagefind-ignore="all"><a href="\/explainers\/ferry\/#c1000" aria-label="[^"]+1[^"]*">1<\/a><\/sup>\.$/,
  );
  const alone = { ...passages[0], explainer: { ...passages[0].explainer, notes: new Map() } };
  expect(proseOf(alone, actors)).toBe('It rains<sup class="note-mark" data-label="" data-pagefind-ignore="all">1</sup>.');
});

test('each cell of a row is shown by itself, with what stands in it', () => {
  const row = '| <Row id="b1000" /> *East* <Actor id="lindmoor">Lindmoor</Actor> | **4** | |\n| - | - | - |';
  const { passages, actors, mention } = shown(row);
  expect(cellsOf(passages[0], actors)).toEqual([`<em>East</em> ${mention('lindmoor', 'Lindmoor')}`, '<strong>4</strong>', '']);
});

test('a mention in a link of the article is none itself, beside one it is', () => {
  const { passages, actors, mention } = shown(
    passage(
      'b1000',
      '[<Actor id="tobias-renn">Renn</Actor>](https://a.example/)<Actor id="lindmoor" as="metonym">Town</Actor>[b](https://b.example/)',
    ),
  );
  const title = / title="[^"]+"/.exec(proseOf(passages[0], actors))?.[0] ?? '';
  expect(title).toContain('Lindmoor');
  expect(proseOf(passages[0], actors)).toBe(
    `<a href="https://a.example/">${mention('tobias-renn', 'Renn', 'span')}</a>${mention('lindmoor', 'Town', 'a', title)}<a href="https://b.example/">b</a>`,
  );
  expect(proseAbout(passages[0], actors, { actor: 'tobias-renn' })).toContain(`<mark>${mention('tobias-renn', 'Renn', 'span')}</mark>`);
});

test('the words of a passage are made once', () => {
  const { passages, actors } = shown(passage('b1000', 'It rains.'));
  expect(proseOf(passages[0], actors)).toBe('It rains.');
  expect(proseOf(Object.assign(passages[0], { text: 'It snows.' }), actors)).toBe('It rains.');
});

test.each([
  ['[a](/about/)', '/news/', '<p><a href="/news/about/">a</a></p>'],
  ['[a](/about/)', '/', '<p><a href="/about/">a</a></p>'],
  ['[a](//b.example/)', '/news/', '<p><a href="//b.example/">a</a></p>'],
  ['[a](#b)', '/news/', '<p><a href="#b">a</a></p>'],
  ['[a](b/)', '/news/', '<p><a href="b/">a</a></p>'],
  ['[a](https://b.example/)', '/', '<p><a href="https://b.example/" rel="noopener">a</a></p>'],
  ['[a](http://b.example/)', '/', '<p><a href="http://b.example/" rel="noopener">a</a></p>'],
  ['[a](mailto:a@b.example)', '/', '<p><a href="mailto:a@b.example">a</a></p>'],
  ['[a](/go?to=https://b.example/)', '/', '<p><a href="/go?to=https://b.example/">a</a></p>'],
  ['## Who', '/', '<h2>Who</h2>'],
])('an editor’s %j under %j leads where it should', (markdown, base, html) => {
  expect(editorHtml(readEditorPage(markdown, 'x.mdx'), base)).toBe(html);
});

test('each heading of an editor’s has its id, and nothing else has one', () => {
  const words = readEditorPage('## A *b*\n\nText.\n\n### C\n\n---', 'x.mdx');
  expect(editorHtml(words, '/', (heading) => `id-${heading.replace(' ', '-')}`)).toBe(
    '<h2 id="id-A-b">A <em>b</em></h2>\n<p>Text.</p>\n<h3 id="id-C">C</h3>\n<hr>',
  );
});
