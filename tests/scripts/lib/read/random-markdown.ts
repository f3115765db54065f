import fc from 'fast-check';
import type { Nodes, Root, RootContent } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

const markdown = remark().use(remarkGfm, { singleTilde: false });

/** Stands for a word until it is known which it is. */
const WORD = '\ue000';

/** Words to be: as many as this, each one once in the document. */
const words = fc.integer({ min: 1, max: 4 }).map((count) => Array.from({ length: count }, () => WORD).join(' '));
const text = words.map((value) => ({ type: 'text', value }));
const url = fc.constantFrom('https://example.org/a', '/relative', '#place', 'mailto:desk@example.org', 'javascript:void(0)');

const { phrase } = fc.letrec<{ phrase: unknown[] }>((tie) => {
  const children = tie('phrase');
  const around = (type: string): fc.Arbitrary<unknown> => children.map((own) => ({ type, children: own }));
  const html = (name: string, attributes = ''): fc.Arbitrary<unknown[]> =>
    children.map((own) => [{ type: 'html', value: `<${name}${attributes}>` }, ...own, { type: 'html', value: `</${name}>` }]);
  const one = fc.oneof(
    { depthSize: 'small' },
    text,
    around('emphasis'),
    around('strong'),
    around('delete'),
    fc.record({ type: fc.constant('link'), url, children: text.map((own) => [own]) }),
    words.map((value) => ({ type: 'inlineCode', value })),
    fc.constant({ type: 'break' }),
    fc.record({ type: fc.constant('image'), url: fc.constant('quay.jpg'), alt: fc.oneof(words, fc.constant('')), title: fc.option(words) }),
    fc.constantFrom('one', 'two', 'none').map((identifier) => ({ type: 'footnoteReference', identifier, label: identifier })),
    fc.constantFrom('{{< film id="7" >}}', '<!-- more -->', '%%ask%%').map((value) => ({ type: 'html', value })),
  );
  const several = fc.oneof(html('sup'), html('sub'), html('ins'), html('mark'), html('span', ' style="display:none"'), html('kbd'));
  return {
    phrase: fc
      .array(fc.oneof({ weight: 8, arbitrary: one.map((own) => [own]) }, { weight: 1, arbitrary: several }), { minLength: 1, maxLength: 5 })
      .map((own) => own.flatMap((nodes) => [...nodes, { type: 'text', value: ' ' }]).slice(0, -1)),
  };
});

const paragraph = phrase.map((children) => ({ type: 'paragraph', children: [...children, { type: 'text', value: ` ${WORD}.` }] }));
const cell = phrase.map((children) => ({ type: 'tableCell', children: children.filter((own) => (own as Nodes).type !== 'break') }));

const { block } = fc.letrec<{ block: unknown }>((tie) => {
  const blocks = fc.array(tie('block'), { minLength: 1, maxLength: 3 });
  const item = fc.record({
    type: fc.constant('listItem'),
    checked: fc.constantFrom(true, false, null),
    children: fc.tuple(paragraph, blocks).map(([first, own]) => [first, ...own]),
  });
  return {
    block: fc.oneof(
      { depthSize: 'small', maxDepth: 4 },
      paragraph,
      fc.record({
        type: fc.constant('heading'),
        depth: fc.integer({ min: 1, max: 6 }),
        children: phrase.map((own) => own.filter((node) => (node as Nodes).type !== 'break')),
      }),
      fc.record({
        type: fc.constant('list'),
        ordered: fc.boolean(),
        start: fc.integer({ min: 0, max: 12 }),
        children: fc.array(item, { minLength: 1, maxLength: 3 }),
      }),
      blocks.map((children) => ({ type: 'blockquote', children })),
      fc
        .array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 })
        .map((rows) => ({ type: 'table', children: rows.map((children) => ({ type: 'tableRow', children })) })),
      words.map((value) => ({ type: 'code', value: `${value}\n  ${value}` })),
      fc.constant({ type: 'thematicBreak' }),
      fc
        .record({ type: fc.constant('image'), url: fc.constant('quay.jpg'), alt: words })
        .map((image) => ({ type: 'paragraph', children: [image] })),
      fc
        .tuple(words, words)
        .map(([one, other]) => ({ type: 'html', value: `<details><summary>${one}</summary><p>${other}</p></details>` })),
      fc.tuple(words, words).map(([one, other]) => ({ type: 'html', value: `<dl><dt>${one}</dt><dd>${other}</dd></dl>` })),
    ),
  };
});

const note = fc.record({ identifier: fc.constantFrom('one', 'two'), children: fc.array(paragraph, { minLength: 1, maxLength: 2 }) });

/** Markdown with all shapes in each other; each of its words is there once, in its order. */
export const randomMarkdown: fc.Arbitrary<string> = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 6 }), fc.uniqueArray(note, { selector: ({ identifier }) => identifier, maxLength: 2 }))
  .map(([blocks, notes]) => {
    const first = { type: 'paragraph', children: [{ type: 'text', value: 'Prose stands here.' }] };
    const definitions = notes.map((own) => ({ type: 'footnoteDefinition', label: own.identifier, ...own }));
    const root = { type: 'root', children: [first, ...blocks, ...definitions] as RootContent[] } as Root;
    let count = 0;
    return markdown.stringify(root).replaceAll(WORD, () => {
      count += 1;
      return `word${count}`;
    });
  });
