import { expect, test } from 'vitest';
import { endHtml } from '../../../../../scripts/lib/read/markdown/end-html.ts';

test.each<[string, object]>([
  ['<b>a</b>', { type: 'html', value: '<b>a</b>' }],
  ['a <!-- b', { type: 'html', value: 'a <!-- b-->' }],
  ['<!-- b -->', { type: 'html', value: '<!-- b -->' }],
  ['<?php echo', { type: 'html', value: '<?php echo>' }],
  ['<!DOCTYPE', { type: 'html', value: '<!DOCTYPE>' }],
  ['<!DOCTYPE html>', { type: 'html', value: '<!DOCTYPE html>' }],
  ['<?a> b', { type: 'html', value: '<?a> b' }],
  ['a <', { type: 'html', value: 'a <' }],
  ['<b class="x', { type: 'paragraph', children: [{ type: 'text', value: '<b class="x' }] }],
])('HTML in Markdown that has no end gets one, and a tag without one is text: %j', (value, wanted) => {
  const node = { type: 'html' as const, value };
  endHtml(node);
  expect(node).toMatchObject(wanted);
});
