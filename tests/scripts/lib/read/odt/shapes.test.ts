import { describe, expect, test } from 'vitest';
import { p, paragraphStyle, span, wordStyle } from '../../../../support/odt.ts';
import { linesOf } from './lines-of.ts';

describe('words', () => {
  const weight = (value: string): string => wordStyle('W', `fo:font-weight="${value}"`);
  test.each<[string, string, string]>([
    ['bold', weight('bold'), 'a strong(b) c'],
    ['of a heavy weight', weight('700'), 'a strong(b) c'],
    ['of a light weight', weight('500'), 'a b c'],
    ['slanted', wordStyle('W', 'fo:font-style="oblique"'), 'a emphasis(b) c'],
    ['upright', wordStyle('W', 'fo:font-style="normal"'), 'a b c'],
    ['struck by a kind of line', wordStyle('W', 'style:text-line-through-type="double"'), 'a struck(b)c'],
    ['not struck', wordStyle('W', 'style:text-line-through-style="none"'), 'a b c'],
    ['raised by a share', wordStyle('W', 'style:text-position="33% 58%"'), 'a sup(b) c'],
    ['lowered', wordStyle('W', 'style:text-position="sub 58%"'), 'a sub(b) c'],
    ['lowered by a share', wordStyle('W', 'style:text-position="-33% 58%"'), 'a sub(b) c'],
    ['set in a way that nobody knows', wordStyle('W', 'style:text-position="a-sub super"'), 'a b c'],
    ['on the line', wordStyle('W', 'style:text-position="0% 100%"'), 'a b c'],
    ['shown', wordStyle('W', 'text:display="true"'), 'a b c'],
    ['of a style that is not there', '', 'a b c'],
  ])('%s', async (_, own, line) => {
    expect(await linesOf(p(`a ${span('b', 'W')} c`), { own })).toEqual([line]);
  });

  test.each<[string, string, string[]]>([
    ['in a style for code', `Press ${span('Ctrl', 'Source_20_Text')}.`, ['Press code(Ctrl).']],
    ['in a style that nobody defines', `It is ${span('so', 'Strong_20_Emphasis')}.`, ['It is strong(so).']],
    ['with another that nobody defines', `It is ${span('so', 'Emphasis')}.`, ['It is emphasis(so).']],
    ['with spaces', 'a<text:s/>b<text:s text:c="x"/>c<text:s text:c="3"/>d', ['a b c d']],
    ['with a link in a link', '<text:a xlink:href="https://a.example/">a<text:a>b</text:a></text:a> c', ['link<https://a.example/>(ab) c']],
    ['with a reading', '<text:ruby><text:ruby-base>港</text:ruby-base><text:ruby-text>gang</text:ruby-text></text:ruby>口', ['港口']],
    ['with a reading of nothing', 'a<text:ruby>b</text:ruby>', ['ab']],
    ['with a field', 'On <text:date>Monday</text:date> it rose.', ['On Monday it rose.']],
    [
      'with hidden words of a field',
      'a<text:hidden-text text:string-value="b"/>c<text:hidden-text>d</text:hidden-text>',
      ['ac', '- hidden text: b', '- hidden text: d'],
    ],
    ['with a note without words', 'a<text:note/>b', ['ab']],
    ['with a script', 'a<text:script>go()</text:script>b<text:script/>', ['ab', '- script: go()']],
    ['with an empty comment', 'a<office:annotation><dc:creator>Tom</dc:creator></office:annotation>b', ['ab']],
    ['hidden as a whole', '<text:hidden-paragraph text:is-hidden="true">a</text:hidden-paragraph>b', ['- hidden text: ab']],
    ['hidden no more', '<text:hidden-paragraph text:is-hidden="false">a</text:hidden-paragraph>b', ['ab']],
  ])('%s', async (_, content, lines) => {
    expect(await linesOf(p(content))).toEqual(lines);
  });
});

describe('paragraphs', () => {
  const styles = [
    paragraphStyle('Heading_20_3', 'Standard'),
    paragraphStyle('P1', 'Heading_20_3'),
    paragraphStyle('P2', 'Quotations'),
    paragraphStyle('Quotations', 'Standard', 'fo:font-style="italic"'),
    paragraphStyle('Round', 'Round', 'fo:font-weight="bold"'),
    '<style:style style:name="P4" style:display-name="Pull Quote" style:family="paragraph"/>',
    '<style:style style:name="P5" style:family="paragraph" style:default-outline-level="2"/>',
    '<style:style style:name="P6" style:family="paragraph" style:default-outline-level=""/>',
  ].join('');
  test.each<[string, string, string[]]>([
    ['a heading by a style below another', p('Who', 'P1') + p('a'), ['h3 Who', 'a']],
    ['a heading by its level', p('Who', 'P5') + p('a'), ['h2 Who', 'a']],
    ['no heading without a level', p('Who', 'P6') + p('a'), ['Who', 'a']],
    ['a heading of a subhead', p('Who', 'Subhead') + p('a'), ['h2 Who', 'a']],
    ['a deep heading', `<text:h text:outline-level="9">Who</text:h>${p('a')}`, ['h6 Who', 'a']],
    ['a heading without a level', `<text:h>Who</text:h>${p('a')}`, ['h1 Who', 'a']],
    ['a quotation, not slanted by its style', p('Ours', 'P2'), ['quotation', '  Ours']],
    ['a quotation by the name that is shown', p('Ours', 'P4'), ['quotation', '  Ours']],
    ['two quotations in one', p('Ours', 'P2') + p('Theirs', 'P2'), ['quotation', '  Ours', '  Theirs']],
    ['an empty quotation', p('', 'P2'), []],
    ['text as it was typed', p('a<text:s text:c="3"/>b', 'Preformatted_20_Text'), ['preformatted a   b']],
    ['an entry of contents', p('Who 3', 'Contents_20_1'), ['- contents list: Who 3']],
    ['a rule', p('a') + p('', 'Horizontal_20_Line') + p('b'), ['a', 'rule', 'b']],
    ['a style that is based on itself', p(`a ${span('b', 'x')}`, 'Round'), ['strong(a b)']],
    ['an index', `<text:bibliography>${p('Doe 2009')}</text:bibliography><text:user-index/>`, ['- contents list: Doe 2009']],
    ['a section', `<text:section>${p('a')}</text:section>`, ['a']],
    [
      'a section that is not shown',
      `<text:section text:display="condition" text:is-hidden="true">${p('a')}</text:section>`,
      ['- hidden text: a'],
    ],
    [
      'a section whose condition does not hold',
      `<text:section text:display="condition" text:is-hidden="false">${p('a')}</text:section>`,
      ['a'],
    ],
    ['forms and declarations', `<office:forms>${p('a')}</office:forms><text:variable-decls>${p('b')}</text:variable-decls>`, []],
    ['a comment between paragraphs', `<office:annotation>${p('Ask Tom')}</office:annotation>`, ['- comment: Ask Tom']],
  ])('%s', async (_, body, lines) => {
    expect(await linesOf(body, { own: styles })).toEqual(lines);
  });
});

describe('lists', () => {
  const LIST = [
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" text:start-value="5"/>',
    '<text:list-level-style-number text:level="2" style:num-format=""/></text:list-style>',
    '<style:style style:name="Item" style:family="paragraph" style:list-style-name="L"/>',
  ].join('');
  const list = (items: string[], attributes = 'text:style-name="L"'): string =>
    `<text:list ${attributes}>${items.map((own) => `<text:list-item>${own}</text:list-item>`).join('')}</text:list>`;
  test.each<[string, string, string[]]>([
    ['from the number of its style', list([p('a'), p('b')]), ['list 5', '  item', '    a', '  item', '    b']],
    ['without numbers where they are empty', list([list([p('a')], '')]), ['list 5', '  item', '    list', '      item', '        a']],
    ['by the style of its items', list([p('a', 'Item')], ''), ['list 5', '  item', '    a']],
    ['of a style that is not there', list([p('a')], 'text:style-name="X"'), ['list', '  item', '    a']],
    ['anew', `${list([p('a')])}${p('b')}${list([p('c')])}`, ['list 5', '  item', '    a', 'b', 'list 5', '  item', '    c']],
    [
      'with the numbers of one that it names',
      `${list([p('a')], 'text:style-name="L" xml:id="one"')}${p('b')}${list([p('c')])}${p('d')}${list([p('e')], 'text:style-name="L" text:continue-list="one"')}`,
      ['list 5', '  item', '    a', 'b', 'list 5', '  item', '    c', 'd', 'list 6', '  item', '    e'],
    ],
    ['with an empty item', list([p('a'), '', p('b')]), ['list 5', '  item', '    a', '  item', '    b']],
    ['with two paragraphs in an item', list([p('a') + p('b')]), ['list 5', '  item', '    a', '    b']],
    ['with a heading among its items', list(['<text:h>Who</text:h>', p('a')]), ['list 5', '  item', '    strong(Who)', '  item', '    a']],
  ])('%s', async (_, body, lines) => {
    expect(await linesOf(body, { own: LIST })).toEqual(lines);
  });
});
