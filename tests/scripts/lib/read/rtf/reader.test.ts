import { describe, expect, test } from 'vitest';
import { readRichText } from '../../../../../scripts/lib/read/rtf.ts';
import { outlineOf } from '../outline.ts';
import { LEAD, linesOf } from './lines-of.ts';

describe('letters', () => {
  test.each<[string, string, string]>([
    ['of a document that says its page with its kind', "{\\rtf1\\mac caf\\'8e\\par}", 'café'],
    ['of a document without a page', "{\\rtf1 caf\\'e9\\par}", 'café'],
    ['of a page that is nought', "{\\rtf1\\ansi\\ansicpg0 caf\\'e9\\par}", 'café'],
    ['of a kind that a group only mentions', "{\\rtf1\\ansi{\\mac}caf\\'e9\\par}", 'café'],
    ['of the font that holds where none is said', "{\\rtf1\\ansi\\deff1{\\fonttbl{\\f1\\fcharset204 A;}}\\'c4\\'e0\\par}", 'Да'],
    ['of a font with a page of its own', "{\\rtf1\\ansi{\\fonttbl{\\f1\\cpg1251 A;}}\\f1\\'c4\\'e0\\par}", 'Да'],
    ['of a font that says nothing', "{\\rtf1\\ansi\\ansicpg1251{\\fonttbl{\\f1\\fcharset0 A;}}\\f1\\'c4\\'e0\\par}", 'Да'],
    ['without those that stand for one of Unicode', '{\\rtf1\\ansi\\uc3 caf\\u233 abcd\\par}', 'caféd'],
    ['with none that stand for it', '{\\rtf1\\ansi\\uc0 caf\\u233 abc\\par}', 'caféabc'],
    ['with a word that stands for one of Unicode', '{\\rtf1\\ansi He\\u8212\\emdash said\\par}', 'He—said'],
    ['with a sign that stands for one of Unicode', '{\\rtf1\\ansi He\\u8212\\~said\\par}', 'He—said'],
    ['with a group where one of Unicode ends', '{\\rtf1\\ansi {caf\\u233}?\\par}', 'café?'],
    ['with a group below one of Unicode', '{\\rtf1\\ansi caf\\u233{?}\\par}', 'café?'],
    ['with a tab and a place to cut', '{\\rtf1\\ansi Win\\-ter\\tab is\\par}', 'Winter is'],
    ['with spaces of all kinds', '{\\rtf1\\ansi a\\emspace b\\enspace c\\qmspace d\\zwj e\\par}', 'a\u2003b\u2002c\u2005d\u200de'],
    [
      'with signs that part and turn',
      '{\\rtf1\\ansi a\\zwnj b\\ltrmark c\\rtlmark d\\emdash\\ldblquote e\\rdblquote\\par}',
      'a\u200cb\u200ec\u200fd—“e”',
    ],
    ['with quotation marks', '{\\rtf1\\ansi \\lquote a\\rquote \\bullet\\endash b\\par}', '‘a’•–b'],
  ])('%s', (_, source, words) => {
    expect(outlineOf(readRichText(Buffer.from(source, 'latin1'), 'a.rtf'))).toEqual([words]);
  });

  test('of a font of signs are named, once for several, also by their numbers', () => {
    const fonts = '{\\fonttbl{\\f9\\fcharset2 Wingdings;}}';
    expect(linesOf("a{\\f9 \\'4a\\'4b}b\\u-4096?\\u-3841?c\\u-3840?\\par", fonts)).toEqual(['abc\uf100', '- symbol', '- symbol']);
    expect(linesOf('a{\\field{\\*\\fldinst SYMBOL 74}{\\fldrslt J}}b\\par')).toEqual(['aJb', '- symbol']);
  });
});

describe('words', () => {
  test.each<[string, string, string]>([
    ['bold until it is off', '\\b a\\b0 b', 'strong(a)b'],
    ['bold until all is plain', '\\b a\\plain b', 'strong(a)b'],
    ['slanted', 'a\\i b\\i0 c', 'aemphasis(b)c'],
    ['struck', 'a {\\strike b}{\\striked1 c} d', 'a struck(bc)d'],
    ['raised and lowered', 'v{\\sub max} 1{\\super st} 2{\\super nd\\nosupersub  day}', 'vsub(max) 1sup(st) 2sup(nd) day'],
    ['in a link', 'a {\\field{\\*\\fldinst HYPERLINK "https://a.example/"}{\\fldrslt b}} c', 'a link<https://a.example/>(b) c'],
    ['of another field', 'a {\\field{\\*\\fldinst PAGE}{\\fldrslt 3}} b', 'a 3 b'],
    ['on several lines', 'a\\line b\\page c\\column d', 'a⏎b⏎c⏎d'],
    ['of a part that no program knows', 'a{\\*\\unknown b}c', 'ac'],
    ['of a group in such a part', 'a{\\*\\unknown{\\b b}\\par}c', 'ac'],
    ['that say nothing', 'a{\\unknown b}\\whatever3 c', 'abc'],
    ['in a part for programs', 'a{\\xe b}{\\bkmkstart c}d', 'ad'],
    ['that stand there twice', '{\\upr{caf?}{\\*\\ud{caf\\u233?}}}', 'café'],
  ])('%s', (_, rtf, line) => {
    expect(linesOf(`${rtf}\\par`)).toEqual([line]);
  });

  test.each<[string, string, string[]]>([
    [
      'a bold heading, by its style',
      '\\s1\\b Who\\b0  {\\i pays}',
      ['h2 Who pays', 'The council of Vell voted on Monday to raise the harbour toll.'],
    ],
    [
      'a quotation that is slanted by its style',
      '\\s2\\i It {\\i0 is}',
      ['quotation', '  It is', 'The council of Vell voted on Monday to raise the harbour toll.'],
    ],
    ['a paragraph that is bold by its style', '\\s3\\b It', ['h It', 'The council of Vell voted on Monday to raise the harbour toll.']],
    [
      'a text as it was typed',
      '\\s4 a\\line   b',
      ['preformatted a⏎  b', 'The council of Vell voted on Monday to raise the harbour toll.'],
    ],
    [
      'a caption, below no picture',
      '\\s5 The quay',
      ['figure', '  The quay', 'The council of Vell voted on Monday to raise the harbour toll.', '- picture'],
    ],
  ])('%s', (_, rtf, lines) => {
    const styles =
      '{\\stylesheet{\\s1\\b heading 2;}{\\s2\\i Quote;}{\\s3\\b Big;}{\\*\\cs4\\s1 Strong;}{\\s4 Code;}{\\s5 Caption; more;}}';
    expect(linesOf(`{\\pard${rtf}\\par}${LEAD}`, styles)).toEqual(lines);
  });

  test.each<[string, string, string[]]>([
    ['hidden', 'a {\\v b \\b c\\b0 }{\\v d}e', ['a e', '- hidden text: b cd']],
    ['shown again', 'a {\\v0 b}', ['a b']],
    ['deleted', 'a {\\deleted b}c', ['a c', '- tracked change: b']],
    ['hidden and deleted', 'a {\\v b}{\\deleted c}d', ['a d', '- hidden text: b', '- tracked change: c']],
    ['hidden, without a letter', 'a {\\v  }b', ['a b']],
    ['inserted, in two', 'a {\\revised b}{\\revised\\b c}d', ['a bstrong(c)d', '- tracked change']],
    ['inserted twice', 'a {\\revised b}c{\\revised d}', ['a bcd', '- tracked change', '- tracked change']],
  ])('that are %s', (_, rtf, lines) => {
    expect(linesOf(`${rtf}\\par`)).toEqual(lines);
  });
});

describe('paragraphs', () => {
  test.each<[string, string, string[]]>([
    ['end at a section, and where a line is broken off', 'a\\sect b\\\nc\\\rd\\par', ['a', 'b', 'c', 'd']],
    [
      'without words part no list',
      '{\\pard{\\pntext -}a\\par}\\pard  \\par{\\pard{\\pntext -}b\\par}',
      ['list', '  item', '    a', '  item', '    b'],
    ],
    ['without words are none', '\\par  \\par a\\par', ['a']],
    ['may lack an end', 'a', ['a']],
    [
      'are headings by their level',
      `\\pard\\outlinelevel2 Who\\par${LEAD}`,
      ['h3 Who', 'The council of Vell voted on Monday to raise the harbour toll.'],
    ],
    ['are no headings by the level of prose', '\\pard\\outlinelevel9 a\\par', ['a']],
    [
      'of a deep level',
      `\\pard\\outlinelevel7 Who\\par${LEAD}`,
      ['h6 Who', 'The council of Vell voted on Monday to raise the harbour toll.'],
    ],
  ])('%s', (_, rtf, lines) => {
    expect(linesOf(rtf)).toEqual(lines);
  });

  const item = (marker: string, words: string, level = 0): string => `{\\pard{\\listtext ${marker}\\tab}\\ls1\\ilvl${level} ${words}\\par}`;
  test.each<[string, string, string[]]>([
    [
      'a list anew below a paragraph',
      `${item('1.', 'a')}\\pard b\\par${item('1.', 'c')}`,
      ['list 1', '  item', '    a', 'b', 'list 1', '  item', '    c'],
    ],
    ['a list of another kind', item('1.', 'a') + item('-', 'b'), ['list 1', '  item', '    a', 'list', '  item', '    b']],
    [
      'an item too deep for those above',
      item('-', 'a', 3) + item('-', 'b', 3),
      ['list', '  item', '    a', '    list', '      item', '        b'],
    ],
    [
      'an item back to the first level',
      item('-', 'a') + item('-', 'b', 1) + item('-', 'c'),
      ['list', '  item', '    a', '    list', '      item', '        b', '  item', '    c'],
    ],
    ['the marker of older programs', '{\\pard{\\pntext 2.\\tab}a\\par}', ['list 2', '  item', '    a']],
    ['a paragraph below one with a marker', '{\\pard{\\pntext 2.\\tab}a\\par}\\pard b\\par', ['list 2', '  item', '    a', 'b']],
  ])('make %s', (_, rtf, lines) => {
    expect(linesOf(rtf)).toEqual(lines);
  });
});
