import type { Element } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { hiddenIn } from '../../../../../scripts/lib/read/html/hidden.ts';
import { find } from '../../../../../scripts/lib/read/html/tree.ts';

/** Whether a page with a style sheet shows an element with these attributes. */
function isHidden(attributes: string, sheet = '', media = ''): boolean {
  const root = unified().use(rehypeParse).parse(`<style${media}>${sheet}</style><p ${attributes}>Prose.</p>`);
  return hiddenIn(root)(find(root, ({ tagName }) => tagName === 'p') as Element);
}

test.each([
  'hidden',
  'hidden=until-found',
  'aria-hidden=true',
  'style="display:none"',
  'style="color: red; DISPLAY : NONE"',
  'style="display: none !important"',
  'style="visibility: hidden"',
  'style="visibility: collapse"',
  'class=visually-hidden',
  'class="big visuallyhidden"',
  'class=sr-only',
  'class=u-screen-reader-text',
  'class=is-VisuallyHidden',
])('what says %s is not shown', (attributes) => {
  expect(isHidden(attributes)).toBe(true);
});

test.each([
  '',
  'aria-hidden=false',
  'style="display: block"',
  'style="display: nonesuch"',
  'style="-x-display: none"',
  'style="visibility: visible"',
  'class=sr-only-focusable',
  'class=not-sr-only',
  'class=hidden-gems',
])('what says %j is shown', (attributes) => {
  expect(isHidden(attributes)).toBe(false);
});

test.each([
  ['.draft { display: none }', true],
  ['p.draft { display: none }', true],
  ['P.draft { display: none }', true],
  ['*.draft { visibility: hidden }', true],
  ['#one { color: red; display: none }', true],
  ['.draft.old { display: none }', true],
  ['p.draft#one { display: none }', true],
  ['.new, .draft { display: none }', true],
  ['.draft { display: block } .draft { display: none }', true],
  ['.draft { display: none } .draft { color: red }', true],
  ['.draft { display: none } .draft { display: block }', false],
  ['.draft { display: none } .draft { visibility: visible }', false],
  ['.new { display: none }', false],
  ['.draft.new { display: none }', false],
  ['#two { display: none }', false],
  ['#draft { display: none }', false],
  ['.one { display: none }', false],
  ['div.draft { display: none }', false],
  ['p { display: none }', false],
  ['article .draft { display: none }', false],
  ['.draft:hover { display: none }', false],
  ['.draft { content: "display: none" }', false],
  ['@media print { .draft { display: none } }', false],
  ['.draft { /* display: none */ color: red }', false],
  ['.draft { display: none', false],
  ['.draft } display: none', false],
  ['.draft { collapse: none }', false],
])('a rule of the page hides a paragraph of the class “draft”, or not: %s', (sheet, hides) => {
  expect(isHidden('class="draft old" id=one', sheet)).toBe(hides);
});

test('a style sheet for paper hides nothing', () => {
  expect(isHidden('class=draft', '.draft { display: none }', ' media=print')).toBe(false);
});
