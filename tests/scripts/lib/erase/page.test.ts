import { expect, test } from 'vitest';
import { cutPage } from '../../../../scripts/lib/erase/page.ts';

const cut = (source: string): string => cutPage(source, [['samir', 'oduya']]);

test.each([
  ['its text', '<p>So said Samir Oduya.</p>', '<p>So said […].</p>'],
  ['its text, twice', '<p>A Samir Oduya.</p>\n<p>B SAMIR oduya.</p>', '<p>A […].</p>\n<p>B […].</p>'],
  ['over tags, which stay', '<p>So <b>Samir</b> <i>Oduya</i> said</p>', '<p>So <b>[…]</b><i></i> said</p>'],
  ['with a reference between', '<p>So Samir&nbsp;Oduya said</p>', '<p>So […] said</p>'],
  ['with a letter as a reference', '<p>So S&#97;mir Oduya&#33;</p>', '<p>So […]&#33;</p>'],
  ['over a line', '<p>So Samir\n  Oduya said</p>', '<p>So […] said</p>'],
  ['a comment', '<!-- ask Samir Oduya -->', '<!-- ask […] -->'],
  ['an attribute', '<img alt="Samir Oduya at work" src="a.png">', '<img alt="[…] at work" src="a.png">'],
  ['an attribute in single quotes', "<img alt = 'A: Samir&nbsp;Oduya'>", "<img alt = 'A: […]'>"],
  ['two attributes', '<img alt="Samir Oduya" title="By Samir Oduya">', '<img alt="[…]" title="By […]">'],
  ['an attribute of a tag between the words', '<p>So Samir <b title="x">Oduya</b> said', '<p>So […]<b title="x"></b> said'],
  ['an attribute of the tag after', '<p>So Samir Oduya<b title="Samir Oduya">x</b>', '<p>So […]<b title="[…]">x</b>'],
  ['an attribute of the tag before', '<p>So <b title="Samir Oduya">Samir Oduya</b> x', '<p>So <b title="[…]">[…]</b> x'],
  ['the end', 'So said Samir Oduya', 'So said […]'],
  ['data in it', '<script>{"by":"Samir Oduya"}</script>', '<script>{"by":"[…]"}</script>'],
])('words go out of a page, and all else of it stays: %s', (_, source, left) => {
  expect(cut(source)).toBe(left);
});

test.each(['<p>Oduya, Samir</p>', '<p>Samir and Oduya</p>', '<samir oduya="x">', '<p>A &amp; B &nowhere; C</p>'])(
  'a page without the words stays as it is: %s',
  (source) => {
    expect(cut(source)).toBe(source);
  },
);

test.each(['p', 'li', 'td', 'th', 'h1', 'H6', 'blockquote', 'figcaption'])('what has no words left goes: %s', (name) => {
  expect(cut(`<div><${name} class="a"> <b>Samir Oduya</b>! </${name}><p>Stays.</p></div>`)).toBe('<div><p>Stays.</p></div>');
});

test.each([
  ['that has other words before them', '<p>By Samir Oduya</p>', '<p>By […]</p>'],
  ['that has other words after them', '<p>Samir Oduya said</p>', '<p>[…] said</p>'],
  ['of another kind', '<div>Samir Oduya</div>', '<div>[…]</div>'],
  ['that was empty before', '<p></p><p> – </p>', '<p></p><p> – </p>'],
])('what stays is a part %s', (_, source, left) => {
  expect(cut(source)).toBe(left);
});
