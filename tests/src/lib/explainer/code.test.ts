import { expect, test } from 'vitest';
import { ContentError } from '../../../../src/lib/content-error.ts';
import { parseDocument } from '../../../../src/lib/explainer/document.ts';

const section = (...lines: string[]): string => ['<Section id="a">', '  ## Heading', '', ...lines, '</Section>', ''].join('\n');
const passage = (...words: string[]): string => section('  <Passage id="b1000">', ...words.map((line) => `    ${line}`), '  </Passage>');
const heading = (words: string): string => section().replace('Heading', words);

/** Every place of an explainer where MDX takes code, with the line that it stands in and what is said. */
const places: [string, string, number, string][] = [
  ['text', passage('It {run()} ends.'), 5, '{run()} is code, and would run'],
  ['a comment', passage('It {/* run() */} ends.'), 5, '{/* run() */} is code, and would run'],
  ['emphasis', passage('It *{run()}* ends.'), 5, '{run()} is code, and would run'],
  ['words of a link', passage('It [{run()}](https://vell.example/) ends.'), 5, '{run()} is code, and would run'],
  ['words of an actor', passage('<Actor id="vell">{run()}</Actor> ends.'), 5, '{run()} is code, and would run'],
  ['a list', passage('- {run()}'), 5, '{run()} is code, and would run'],
  ['a quotation', passage('> {run()}'), 5, '{run()} is code, and would run'],
  ['a heading', heading('{run()}'), 2, '{run()} is code, and would run'],
  ['a passage of nothing else', passage('{run()}'), 5, '{run()} is code, and would run'],
  ['a section', section('  {run()}'), 4, '{run()} is code, and would run'],
  ['the file', `{run()}\n\n${passage('It ends.')}`, 1, '{run()} is code, and would run'],
  ['the end of the file', `${passage('It ends.')}\n{run()}\n`, 9, '{run()} is code, and would run'],
  ['an import', `import run from "run"\n\n${passage('It ends.')}`, 1, '“import run from "run"” is code, and would run'],
  ['an export', `${passage('It ends.')}\nexport const a = run()\n`, 9, '“export const a = run()” is code, and would run'],
  ['a spread of a section', section().replace('id="a"', 'id="a" {...run()}'), 1, '{...run()} in <Section> is code, and would run'],
  ['a spread of a passage', passage('It.').replace('"b1000"', '"b1000" {...run()}'), 4, '{...run()} in <Passage> is code, and would run'],
  ['a spread of an actor', passage('It <Actor id="a" {...run()}>A</Actor>'), 5, '{...run()} in <Actor> is code, and would run'],
  ['an id of a section', section().replace('"a"', '{run()}'), 1, 'id={run()} in <Section> is code, and would run'],
  ['an id of a passage', passage('It.').replace('"b1000"', '{run()}'), 4, 'id={run()} in <Passage> is code, and would run'],
  ['an id of an actor', passage('It <Actor id={run()}>A</Actor>'), 5, 'id={run()} in <Actor> is code, and would run'],
  ['a relation', passage('It <Actor id="a" as={run()}>A</Actor>'), 5, 'as={run()} in <Actor> is code, and would run'],
  [
    'an attribute that Astro would set as HTML',
    passage('It.').replace('"b1000"', '"b1000" set:html="x"'),
    4,
    '<Passage> has no attribute "set:html"',
  ],
  ['an attribute that would load a script', section().replace('"a"', '"a" client:load'), 1, '<Section> has no attribute "client:load"'],
  ['an id given twice', passage('It.').replace('"b1000"', '"b1000" id="c1000"'), 4, '<Passage> says "id" twice'],
  ['an id without a value', passage('It.').replace('id="b1000"', 'id'), 4, '<Passage> says nothing in "id"'],
  ['another element', passage('It <script>run()</script>'), 5, '<script> is no element of an explainer'],
  ['another component', section('  <constructor id="a" />'), 4, '<constructor> is no element of an explainer'],
  ['a component of an object', passage('It <a.b>run()</a.b>'), 5, '<a.b> is no element of an explainer'],
  ['a fragment', passage('It <>ends</>'), 5, '<> is no element of an explainer'],
];

test.each(places)('code in %s is refused where the file is read, with its line', (_, mdx, line, message) => {
  const fault = expect.objectContaining({ file: 'x.mdx', line, message });
  expect(() => parseDocument(mdx, 'x.mdx')).toThrow(fault);
  expect(() => parseDocument(mdx, 'x.mdx')).toThrow(ContentError);
});

test('what looks like code and is text stays text', () => {
  const mdx = passage('It \\{run()} and `{run()}` &#123;run()} \\<script> end.');
  const [read] = parseDocument(mdx, 'x.mdx');
  expect(read?.passages[0]?.text).toBe('It {run()} and {run()} {run()} <script> end.');
});
