import { describe, expect, test } from 'vitest';
import { field, par, run, STYLES } from '../../../../support/word.ts';
import { linesOf } from './lines-of.ts';

const ins = (xml: string): string => `<w:ins w:id="1">${xml}</w:ins>`;
const del = (words: string): string => `<w:del w:id="2"><w:r><w:delText>${words}</w:delText></w:r></w:del>`;
const control = (xml: string, properties = ''): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${xml}</w:sdtContent></w:sdt>`;
const r = (xml: string): string => `<w:r>${xml}</w:r>`;
const styles = `${STYLES}<w:style w:type="character" w:styleId="Low"><w:name w:val="Low"/><w:rPr><w:vertAlign w:val="subscript"/></w:rPr></w:style><w:style w:type="character" w:styleId="Code"><w:name w:val="HTML Code"/></w:style>`;

describe('words', () => {
  test.each<[string, string, string[]]>([
    ['set as code', run('a', '<w:rStyle w:val="Code"/>'), ['code(a)']],
    ['lowered by their style', run('v') + run('max', '<w:rStyle w:val="Low"/>'), ['vsub(max)']],
    ['on the line, whatever their style', run('v') + run('max', '<w:rStyle w:val="Low"/><w:vertAlign w:val="baseline"/>'), ['vmax']],
    ['lowered by their place', run('v') + run('max', '<w:position w:val="-4"/>'), ['vsub(max)']],
    ['hardly moved', run('v') + run('max', '<w:position w:val="3"/>'), ['vmax']],
    ['bold and slanted', run('a', '<w:b/><w:i/>') + run(' b'), ['strong(emphasis(a)) b']],
    ['with tabs and breaks', r('<w:t>a</w:t><w:ptab/><w:t>b</w:t><w:cr/><w:t>c</w:t>'), ['a b⏎c']],
    ['with a hyphen that holds', r('<w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t>'), ['a\u2011b']],
    [
      'with a reading above',
      r('<w:ruby><w:rt><w:r><w:t>gang</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>港</w:t></w:r></w:rubyBase></w:ruby>'),
      ['港 (gang)'],
    ],
    ['with a reading of nothing', r('<w:ruby><w:rubyBase><w:r><w:t>港</w:t></w:r></w:rubyBase></w:ruby>'), ['港']],
    ['in a control', control(run('a')), ['a']],
    ['of a control that nobody filled in', run('a') + control(run('Click here'), '<w:showingPlcHdr/>'), ['a', '- page part: Click here']],
    [
      'in two forms with words',
      `<mc:AlternateContent><mc:Choice Requires="x">${run('a')}</mc:Choice><mc:Fallback>${run('b')}</mc:Fallback></mc:AlternateContent>`,
      ['a'],
    ],
    ['with marks in a smart tag', `<w:smartTag>${run('a', '<w:b/>')}</w:smartTag> ${run('b')}`, ['strong(a)b']],
    ['in a link to nowhere at all', `<w:hyperlink>${run('a')}</w:hyperlink>`, ['a']],
    ['in a link to a place in the document', `<w:hyperlink w:anchor="x">${run('a')}</w:hyperlink>`, ['a', '- link: #x']],
    ['beside a control without content', `<w:sdt><w:sdtPr/></w:sdt>${run('a')}`, ['a']],
    ['in an element that nobody knows', r('<w:t>a</w:t><w:unknown><w:t>b</w:t></w:unknown>'), ['ab']],
    ['with a sign of a font of signs', r('<w:t>a</w:t><w:sym w:font="Wingdings" w:char="F0FC"/>'), ['a✓']],
    ['raised by their place', run('v') + run('max', '<w:position w:val="4"/>'), ['vsup(max)']],
    ['in a smart tag', `<w:smartTag><w:r><w:t>a</w:t></w:r></w:smartTag>`, ['a']],
    [
      'in two forms',
      `<mc:AlternateContent><mc:Choice Requires="x"><w:r/></mc:Choice><mc:Fallback>${run('a')}</mc:Fallback></mc:AlternateContent>`,
      ['a'],
    ],
  ])('%s', async (_, xml, lines) => {
    expect(await linesOf(par(xml), { styles })).toEqual(lines);
  });
});

test('a text as it was typed keeps its tabs', async () => {
  const code = `${styles}<w:style w:type="paragraph" w:styleId="Pre"><w:name w:val="HTML Preformatted"/></w:style>`;
  expect(await linesOf(par(r('<w:t>a</w:t><w:tab/><w:t>b</w:t>'), '<w:pStyle w:val="Pre"/>'), { styles: code })).toEqual([
    'preformatted a ¦ b',
  ]);
});

test.each<[string, string, string[]]>([
  ['all words are', run('Who', '<w:b/>') + run(' pays', '<w:b/>'), ['h Who pays']],
  ['spaces are not', run('Who', '<w:b/>') + run(' '), ['h Who']],
  ['some words are not', run('Who', '<w:b/>') + r('<w:t> pays</w:t><w:br/>'), ['strong(Who) pays']],
])('a bold line is a heading where %s bold', async (_, xml, lines) => {
  expect(await linesOf(par(xml) + par('They do.'))).toEqual([...lines, 'They do.']);
});

describe('changes', () => {
  test.each<[string, string, string[]]>([
    ['put in', run('a') + ins(run('b')), ['ab', '- tracked change']],
    ['put in for what was deleted before', run('a') + del('c') + ins(run('b')), ['ab', '- tracked change: c']],
    ['put in for what is deleted behind', run('a') + ins(run('b')) + del('c'), ['ab', '- tracked change: c']],
    ['put in without words', run('a') + ins(''), ['a']],
    ['deleted without words', run('a') + del(''), ['a']],
    ['moved here', `${run('a')}<w:moveTo w:id="3">${run('b')}</w:moveTo>`, ['ab', '- tracked change']],
    ['deleted in a link', `<w:hyperlink w:anchor="x">${run('a')}${del('b')}</w:hyperlink>`, ['a', '- tracked change: b']],
  ])('%s', async (_, xml, lines) => {
    expect((await linesOf(par(xml))).filter((own) => !own.startsWith('- link'))).toEqual(lines);
  });

  test('whole blocks that were deleted are named', async () => {
    expect(await linesOf(`<w:del w:id="1">${par(`<w:r><w:delText>a</w:delText></w:r>`)}</w:del><w:moveFrom w:id="2"/>${par('b')}`)).toEqual(
      ['b', '- tracked change: a'],
    );
  });
});

describe('hidden words', () => {
  const hidden = (words: string): string => run(words, '<w:vanish/>');
  test.each<[string, string, string[]]>([
    ['one after the other, told together', hidden('a ') + hidden(' b') + run('c'), ['c', '- hidden text: a b']],
    ['with others between, told apart', hidden('a') + run('c') + hidden('b'), ['c', '- hidden text: a', '- hidden text: b']],
    ['at the end', run('c') + hidden('a'), ['c', '- hidden text: a']],
    ['parted by a mark of spelling', `${hidden('a')}<w:proofErr/>${hidden('b')}${run('c')}`, ['c', '- hidden text: ab']],
    ['with a tab in them', r('<w:rPr><w:vanish/></w:rPr><w:t>a</w:t><w:tab/><w:t>b</w:t>'), ['- hidden text: a b']],
    ['in a link', `${hidden('a')}<w:hyperlink w:anchor="x">${hidden(' b')}</w:hyperlink>${run('c')}`, ['c', '- hidden text: a b']],
    ['of spaces', hidden(' ') + run('c'), ['c']],
  ])('%s', async (_, xml, lines) => {
    expect(await linesOf(par(xml))).toEqual(lines);
  });
});

describe('fields', () => {
  const A = 'https://a.example/';
  test.each<[string, string, string]>([
    ['a link with signs in its address', field(`HYPERLINK "${A}a\\\\b" \\t "_blank"`, run('x')), `link<${A}a/b>(x)`],
    ['a link without quotation marks', field(`hyperlink ${A}`, run('x')), `link<${A}>(x)`],
    ['a field in a link', field(`HYPERLINK "${A}"`, field('DATE', run('x'))), `link<${A}>(x)`],
    ['a link in a link', field(`HYPERLINK "${A}"`, field('HYPERLINK "https://b.example/"', run('x'))), `link<${A}>(x)`],
    ['a link in another field', field('QUOTE', field(`HYPERLINK "${A}"`, run('x'))), `link<${A}>(x)`],
    ['a link behind another', field(`HYPERLINK "${A}"`, run('x')) + field(`HYPERLINK "${A}b"`, run('y')), `link<${A}>(x)link<${A}b>(y)`],
    ['a date, with its form', field('DATE \\@ "d MMMM"', run('x')), 'x'],
    ['nothing', field('', run('x')), 'x'],
    [
      'words in the code of a field in another',
      field('QUOTE', field('DATE', run('x')).replace('<w:r><w:fldChar w:fldCharType="separate"/></w:r>', `${run('z')}$&`)),
      'x',
    ],
    [
      'a link in one run',
      r(
        `<w:fldChar w:fldCharType="begin"/><w:instrText>HYPERLINK "${A}"</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>x</w:t><w:fldChar w:fldCharType="end"/>`,
      ) + run('y'),
      `link<${A}>(x)y`,
    ],
    ['an end without a beginning', `<w:r><w:fldChar w:fldCharType="end"/></w:r>${run('x')}`, 'x'],
    [
      'a link without an end',
      field(`HYPERLINK "${A}"`, run('x')).replace(/<w:r><w:fldChar w:fldCharType="end"\/><\/w:r>$/, ''),
      `link<${A}>(x)`,
    ],
  ])('%s', async (_, xml, line) => {
    expect(await linesOf(par(xml))).toEqual([line]);
  });
});
