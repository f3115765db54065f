import { expect, test } from 'vitest';
import { readPage, readSrcset, refreshOf, valuesOf } from '../../../../scripts/lib/verify/page.ts';

const pageOf = (body: string) => readPage(`<!doctype html><title>A</title>${body}`, 'site/a.html', 'a.html');

test('every element of a page is known by its tag and its attributes, in order, those of templates too', () => {
  const page = pageOf('<p id="a" class="b"></p><template><p id="c"></p></template><b id></b>');
  expect(valuesOf(page, 'id')).toEqual(['a', 'c', '']);
  expect(valuesOf(page, 'class')).toEqual(['b']);
  expect(valuesOf(page, 'lang')).toEqual([]);
  expect(page.tagged.get('p')).toHaveLength(2);
});

test('the data for machines is read, and known where it is none', () => {
  const page = pageOf(
    '<script type="application/ld+json">{"a": [1]}</script><script type="application/json">{}</script>' +
      '<script type="application/ld+json">{</script>',
  );
  expect(page.jsonLd.map(({ value }) => value)).toEqual([{ a: [1] }, undefined]);
});

test.each([
  ['<meta http-equiv="refresh" content="0; url=/a/">', '/a/'],
  ['<meta http-equiv="Refresh" content="0;URL=/a/">', '/a/'],
  ['<meta http-equiv="refresh" content="2.5 ,  url  =  \'/a/\' b">', '/a/'],
  ["<meta http-equiv='refresh' content='10; \"/a/\" b'>", '/a/'],
  ['<meta http-equiv="refresh" content=" 0 /a/">', '/a/'],
  ['<meta http-equiv="refresh" content="; /a/">', '/a/'],
  ['<meta http-equiv="refresh" content="30">', undefined],
  ['<meta http-equiv="refresh" content="soon; url=/a/">', undefined],
  ['<meta http-equiv="refresh">', undefined],
  ['<meta http-equiv="content-type" content="0; url=/a/">', undefined],
  ['<meta content="0; url=/a/">', undefined],
  ['<p http-equiv="refresh" content="0; url=/a/">', undefined],
])('where a page sends its reader on is read as browsers do: %s', (html, address) => {
  const [element] = pageOf(html).having.get('content') ?? pageOf(html).having.get('http-equiv') ?? [];
  expect(element && refreshOf(element)).toBe(address);
});

test.each([
  ['/a.png 1x, /b.png 2x', ['/a.png', '/b.png']],
  ['\n /a.png  600w,\n  /b.png\t1200w\n', ['/a.png', '/b.png']],
  ['/a.png', ['/a.png']],
  ['data:image/png,a 1x, /b,c.png', ['data:image/png,a', '/b,c.png']],
  ['/a.png, , /b.png', ['/a.png', '/b.png']],
  ['', []],
])('the pictures of a set are told apart: %j', (value, addresses) => {
  expect(readSrcset(value)).toEqual(addresses);
});
