import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../../src/lib/explainer/document.ts';
import { acceptTerm, breakIn, indentAt, removeTags, setHeading, writeBlockIds } from '../../../../src/lib/explainer/edit-body.ts';
import { changeTags } from '../../../../src/lib/explainer/edit-tags.ts';
import { toMark, toTermMark } from '../../../../src/lib/explainer/marks.ts';

const inPassage = (words: string): string => `<Section id="s">\n  ## S\n\n  <Passage id="b1000">${words}</Passage>\n</Section>\n`;
const wordsIn = (mdx: string): string => /<Passage id="b1000">(.*)<\/Passage>/s.exec(mdx)?.[1] ?? '';

function tagged(text: string, words: string, how: 'actor' | 'term'): string {
  const mdx = inPassage(text);
  const [own] = parseDocument(mdx, 'x.mdx')[0]?.passages ?? [];
  const start = own?.text.indexOf(words) ?? -1;
  const span = { start, end: start + words.length };
  const mark = how === 'actor' ? toMark({ ...span, actor: 'renn', relation: 'alias' }) : toTermMark({ ...span, term: 'ferry' });
  const changes = [{ passage: 'b1000', put: [mark] }];
  const { mdx: next, failed } = changeTags(mdx, changes);
  if (failed.length > 0) expect([failed, next]).toEqual([changes, mdx]);
  return failed.length > 0 ? 'no tag' : wordsIn(next);
}

test.each<[string, string, 'actor' | 'term', string]>([
  ['The ferry sails.', 'ferry', 'term', 'The <Term id="ferry" from="suggested">ferry</Term> sails.'],
  ['Renn sails.', 'Renn', 'actor', '<Actor id="renn" as="alias">Renn</Actor> sails.'],
  ['It is Renn', 'Renn', 'actor', 'It is <Actor id="renn" as="alias">Renn</Actor>'],
  ['A *fast Renn* sails.', 'Renn', 'actor', 'A *fast <Actor id="renn" as="alias">Renn</Actor>* sails.'],
  ['A *Renn* sails.', 'Renn', 'actor', 'A *<Actor id="renn" as="alias">Renn</Actor>* sails.'],
  ['A *fast* Renn sails.', 'fast Renn', 'actor', 'A <Actor id="renn" as="alias">*fast* Renn</Actor> sails.'],
  ['A *fast Renn* sails.', 'Renn sails', 'actor', 'no tag'],
  ['A \\*Renn\\* sails.', '*Renn*', 'actor', 'A <Actor id="renn" as="alias">\\*Renn\\*</Actor> sails.'],
  ['A &#x52;enn &#82;enn.', 'Renn Renn', 'actor', 'A <Actor id="renn" as="alias">&#x52;enn &#82;enn</Actor>.'],
  ['A &amp; Renn.', 'Renn', 'actor', 'A & <Actor id="renn" as="alias">Renn</Actor>.'],
  ['A &amp; Renn.', '& Renn', 'actor', 'A <Actor id="renn" as="alias">& Renn</Actor>.'],
  ['A `Renn x`.', 'Renn', 'actor', 'no tag'],
  ['A `Renn`.', 'Renn', 'actor', 'A <Actor id="renn" as="alias">`Renn`</Actor>.'],
  ['[Renn](https://a.example/) sails.', 'Renn', 'actor', '[<Actor id="renn" as="alias">Renn</Actor>](https://a.example/) sails.'],
  ['[Renn](https://a.example/) sails.', 'Renn sails', 'actor', '<Actor id="renn" as="alias">[Renn](https://a.example/) sails</Actor>.'],
  ['One\\\n  Renn.', 'One\nRenn', 'actor', '<Actor id="renn" as="alias">One\\\n  Renn</Actor>.'],
  [
    '<Actor id="a">Tobias Renn</Actor> sails.',
    'Renn',
    'actor',
    '<Actor id="a">Tobias <Actor id="renn" as="alias">Renn</Actor></Actor> sails.',
  ],
  ['<Actor id="a">Renn</Actor> sails.', 'Renn', 'actor', '<Actor id="a"><Actor id="renn" as="alias">Renn</Actor></Actor> sails.'],
  ['Renn~~x~~ sails.', 'Renn', 'actor', '<Actor id="renn" as="alias">Renn</Actor>~~x~~ sails.'],
  ['Renn~~x~~y sails.', 'Renny', 'actor', '<Actor id="renn" as="alias">Renn~~x~~y</Actor> sails.'],
  ['A **b *Renn* c** d.', 'b Renn c', 'actor', 'A **<Actor id="renn" as="alias">b *Renn* c</Actor>** d.'],
  ['H<sub>2</sub>O', 'H2O', 'actor', '<Actor id="renn" as="alias">H<sub>2</sub>O</Actor>'],
  ['Renn[^1].', 'Renn', 'actor', '<Actor id="renn" as="alias">Renn</Actor>[^1].'],
])('in %j the words %j get a tag, and no other character changes', (text, words, how, written) => {
  expect(tagged(text, words, how)).toBe(written);
});

test('tags of several passages change at once; where one cannot, the others do', () => {
  const mdx = inPassage('Renn `x Renn` sails.').replace('</Section>', '\n  <Passage id="c1000">It is Renn.</Passage>\n</Section>');
  const at = (start: number) => toMark({ start, end: start + 4, actor: 'renn', relation: 'name' });
  const wrong = { passage: 'b1000', put: [at(7)] };
  const { mdx: next, failed } = changeTags(mdx, [wrong, { passage: 'c1000', put: [at(6)] }]);
  expect(failed).toEqual([wrong]);
  expect(next).toBe(mdx.replace('It is Renn', 'It is <Actor id="renn">Renn</Actor>'));
  expect(changeTags(mdx, [])).toEqual({ mdx, failed: [] });
  expect(changeTags(mdx, [{ passage: 'gone', put: [at(0)] }]).failed).toHaveLength(1);
});

const TAGGED =
  'A <Actor id="renn" as="alias">Renn</Actor>, *<Actor id="renn">Tobias *Renn*</Actor>* <Term id="ferry" from="suggested">ferry</Term> <Term id="ferry">ferries</Term> <Actor id="lind">L</Actor>';

test.each([
  [
    { actor: 'renn' },
    'A Renn, *Tobias *Renn** <Term id="ferry" from="suggested">ferry</Term> <Term id="ferry">ferries</Term> <Actor id="lind">L</Actor>',
  ],
  [
    { term: 'ferry' },
    'A <Actor id="renn" as="alias">Renn</Actor>, *<Actor id="renn">Tobias *Renn*</Actor>* ferry ferries <Actor id="lind">L</Actor>',
  ],
  [
    { actor: 'gone' },
    'A <Actor id="renn" as="alias">Renn</Actor>, *<Actor id="renn">Tobias *Renn*</Actor>* <Term id="ferry" from="suggested">ferry</Term> <Term id="ferry">ferries</Term> <Actor id="lind">L</Actor>',
  ],
])('the tags of %j go, and all else stays', (tag, left) => {
  expect(wordsIn(removeTags(inPassage(TAGGED), tag))).toBe(left);
});

test('a term that an editor accepts is suggested no more, and no other is accepted with it', () => {
  const mdx = inPassage(`${TAGGED} <Term from="suggested" id="pier">x</Term>`);
  expect(acceptTerm(mdx, 'ferry')).toBe(mdx.replace(' id="ferry" from="suggested"', ' id="ferry"'));
  expect(acceptTerm(mdx, 'pier')).toBe(mdx.replace(' from="suggested" id="pier"', ' id="pier"'));
  expect(acceptTerm(mdx, 'gone')).toBe(mdx);
});

describe('the heading of a section', () => {
  test.each<[string, string | undefined, string]>([
    [
      '<Section id="s">\n  ## Old\n\n  <Passage id="b1000">A.</Passage>\n</Section>\n',
      'New',
      '<Section id="s">\n  ## New\n\n  <Passage id="b1000">A.</Passage>\n</Section>\n',
    ],
    [
      '<Section id="s" from="suggested">\n  ### Old\n\n  <Passage id="b1000">A.</Passage>\n</Section>\n',
      'New',
      '<Section id="s">\n  ### New\n\n  <Passage id="b1000">A.</Passage>\n</Section>\n',
    ],
    [
      '<Section id="s" from="suggested">\n  ## Old\n\n  <Passage id="b1000">A.</Passage>\n</Section>\n',
      undefined,
      '<Section id="s">\n  ## Old\n\n  <Passage id="b1000">A.</Passage>\n</Section>\n',
    ],
    [
      '<Section id="s" from="suggested">\n  ## Old\n\n  <Passage id="b1000">A.</Passage>\n</Section>\n',
      'Old',
      '<Section id="s">\n  ## Old\n\n  <Passage id="b1000">A.</Passage>\n</Section>\n',
    ],
    [
      '<Section id="s" from="article">\n  ## Old\n\n  <Passage id="b1000">A.</Passage>\n</Section>\n',
      'Old',
      '<Section id="s" from="article">\n  ## Old\n\n  <Passage id="b1000">A.</Passage>\n</Section>\n',
    ],
    [
      '<Section id="s" from="article">\n  ## Old\n\n  <Passage id="b1000">A.</Passage>\n</Section>\n',
      'New',
      '<Section id="s">\n  ## New\n\n  <Passage id="b1000">A.</Passage>\n</Section>\n',
    ],
    [
      '<Section id="s" from="article">\n  ## Old\n\n  <Passage id="b1000">A.</Passage>\n</Section>\n',
      undefined,
      '<Section id="s" from="article">\n  ## Old\n\n  <Passage id="b1000">A.</Passage>\n</Section>\n',
    ],
    [
      '<Section id="s">\n  <Passage id="b1000">A.</Passage>\n</Section>\n',
      'New',
      '<Section id="s">\n  ## New\n\n  <Passage id="b1000">A.</Passage>\n</Section>\n',
    ],
    [
      '<Section id="s" from="suggested">\n  <Passage id="b1000">A.</Passage>\n</Section>\n',
      'New',
      '<Section id="s">\n  ## New\n\n  <Passage id="b1000">A.</Passage>\n</Section>\n',
    ],
    [
      '<Section id="s" from="suggested">\n  <Passage id="b1000">A.</Passage>\n</Section>\n',
      undefined,
      '<Section id="s" from="suggested">\n  <Passage id="b1000">A.</Passage>\n</Section>\n',
    ],
    [
      '<Section id="s" from="suggested">\n  <Passage id="b1000">A.</Passage>\n</Section>\n',
      '',
      '<Section id="s">\n  <Passage id="b1000">A.</Passage>\n</Section>\n',
    ],
    [
      '<Section id="s">\n  ## Old\n\n  <Passage id="b1000">A.</Passage>\n</Section>\n',
      '',
      '<Section id="s">\n  <Passage id="b1000">A.</Passage>\n</Section>\n',
    ],
    [
      '<Section id="s" from="suggested">\n  ## Old\n\n  <Passage id="b1000">A.</Passage>\n</Section>\n',
      '',
      '<Section id="s">\n  <Passage id="b1000">A.</Passage>\n</Section>\n',
    ],
    ['<Section id="s">\n  ## Old\n</Section>\n', 'New *x*', '<Section id="s">\n  ## New \\*x\\*\n</Section>\n'],
    [
      '<Section id="s">\r\n  ## Old\r\n\r\n  <Passage id="b1000">A.</Passage>\r\n</Section>\r\n',
      'New',
      '<Section id="s">\r\n  ## New\r\n\r\n  <Passage id="b1000">A.</Passage>\r\n</Section>\r\n',
    ],
    [
      '<Section id="s">\r\n  <Passage id="b1000">A.</Passage>\r\n</Section>\r\n',
      'New',
      '<Section id="s">\r\n  ## New\r\n\r\n  <Passage id="b1000">A.</Passage>\r\n</Section>\r\n',
    ],
  ])('of %j becomes %j, and is the editor’s then', (mdx, heading, written) => {
    expect(setHeading(mdx, 's', heading)).toBe(written);
  });

  test('that is not there is not written', () => {
    expect(setHeading(inPassage('A.'), 'gone', 'New')).toBe(inPassage('A.'));
  });
});

test('an editor’s blocks without an address get one each, where they stand', () => {
  const blocks = (...ids: string[]) => {
    const [one = '', two = ''] = ids.map((id) => ` id="${id}"`);
    return `<Section id="s">\n  <Note${one}>One.</Note>\n\n  <Passage id="b1000">A.</Passage>\n\n  <Note id="n1">Two.</Note>\n\n  <Note${two} about="context">\n    Three.\n  </Note>\n</Section>\n`;
  };
  expect(writeBlockIds(blocks(), 'x.mdx')).toBe(blocks('note-v3v9z6', 'note-1iua2k1'));
  expect(writeBlockIds('no explainer', 'x.mdx')).toBe('no explainer');
});

test('what is put into a file has its line ends, and the space before it', () => {
  expect([indentAt('a\n  b', 4), indentAt('a\n x b', 5), indentAt('  a', 2)]).toEqual(['  ', '', '  ']);
  expect([breakIn('a\r\nb'), breakIn('a\nb'), breakIn('')]).toEqual(['\r\n', '\n', '\n']);
});
