import { expect, test } from 'vitest';
import { type Element, parseHtml } from '../../../../scripts/lib/html/tree.ts';
import { shownText, wrongBeside } from '../../../../scripts/lib/verify/shown.ts';
import type { PassageText } from '../../../../src/lib/explainer/document.ts';

/** The first element of a tag in some HTML. */
function first(tag: string, html: string): Element {
  const look = (element: Element): Element | undefined =>
    element.tag === tag
      ? element
      : element.children
          .flatMap((child) => ('tag' in child ? [child] : []))
          .map(look)
          .find((own) => own);
  return look(parseHtml(html)) as Element;
}

test.each([
  ['p', '<p> The <b>ferry</b> sails <a data-label>more</a></p>', 'The ferry sails'],
  ['p', '<p>The ferry<br>sails.</p>', 'The ferry\nsails.'],
  ['tr', '<table><tr> <td>Monday</td> <td>9<i data-label>!</i></td><td data-label>¶</td></tr></table>', 'Monday\t9'],
  ['tr', '<table><tr><td>Monday</td><td data-label>¶</td><td>9</td></tr></table>', 'Monday\t9'],
  ['tr', '<table><tr><td></td><td>9</td><td></td></tr></table>', '9'],
  ['td', '<table><tr><td><b>Monday</b> <b>9</b></td></tr></table>', 'Monday 9'],
])('the words that a <%s> shows are those of the article, without labels: %s', (tag, html, text) => {
  expect(shownText(first(tag, html))).toBe(text);
});

const passage = (...nodes: object[]) => ({ marks: nodes.map((node) => ({ start: 0, end: 0, node })) }) as unknown as PassageText;
const struck = (value: string) => ({ type: 'delete', children: [{ type: 'text', value }] });
const note = (label: string) => ({ type: 'footnoteReference', identifier: label, label });
const del = '<del data-label>never</del>';
const sup = '<sup data-label>1</sup>';

test.each([
  ['nothing', 'It sails.', passage()],
  ['words that are struck, and marks of notes, in order', `It ${del} <b>sails${sup}</b>.`, passage(struck('never'), note('1'))],
  ['what stands around words', '<b>It</b> sails.', passage({ type: 'strong', children: [] })],
  ['labels of other kinds', 'It sails.<a data-label>more</a>', passage()],
  ['a raised letter of the article', 'It sails<sup>1</sup>.', passage()],
])('a passage that shows %s beside its words as the explainer has it is sound', (_, html, own) => {
  expect(wrongBeside(first('p', `<p>${html}</p>`), own)).toBeUndefined();
});

test.each([
  ['It sails.', passage(struck('never'), note('1')), '', 'never · 1'],
  [`It sails${sup}${del}.`, passage(struck('never'), note('1')), '1 · never', 'never · 1'],
  [`It ${del} sails.`, passage(), 'never', ''],
  [`It <i><b>${del}</b></i> sails.`, passage(), 'never', ''],
])('what a passage shows beside its words, and the explainer has not, is told: %s', (html, own, shown, wanted) => {
  expect(wrongBeside(first('p', `<p>${html}</p>`), own)).toEqual({ shown, wanted });
});
