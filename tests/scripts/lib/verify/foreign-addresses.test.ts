import { expect, test } from 'vitest';
import { checkExecutable, checkInlineStyle } from '../../../../scripts/lib/verify/executable.ts';
import { checkHosts } from '../../../../scripts/lib/verify/hosts.ts';
import { readPage } from '../../../../scripts/lib/verify/page.ts';

type Around = Parameters<typeof checkHosts>[1];
const around = { address: { origin: 'https://vell.example', base: '/' } } as Around;
const pageOf = (body: string) => readPage(`<!doctype html><title>A</title>${body}`, 'a.html', 'a.html');
const running = (body: string) => checkExecutable(pageOf(body), around).map(({ problem }) => problem);
const styled = (body: string) => checkInlineStyle(pageOf(body), around).map(({ problem }) => problem);
const loading = (body: string) => checkHosts(pageOf(body), around).map(({ problem }) => problem);

test.each([
  ['<iframe srcdoc="&lt;script&gt;">', '<iframe> has the attribute srcdoc'],
  ['<b onfocus="a()">', '<b> has the attribute onfocus'],
  ['<svg onload="a()">', '<svg> has the attribute onload'],
  ['<script>a()</script>', 'an inline <script>'],
  ['<script type="module">a()</script>', 'an inline <script>'],
  ['<a href="vbscript:a">', '<a> has an address that starts with vbscript:'],
  ['<a href=" JavaScript:a">', '<a> has an address that starts with javascript:'],
  ['<a href="java&#10;script:a">', '<a> has an address that starts with javascript:'],
  ['<a href="data:text/html,a">', '<a> has an address that starts with data:'],
  ['<iframe src="data:text/html,a">', '<iframe> has an address that starts with data:'],
  ['<form action="javascript:a">', '<form> has an address that starts with javascript:'],
  ['<button formaction="javascript:a">', '<button> has an address that starts with javascript:'],
  ['<object data="data:text/html,a">', '<object> has an address that starts with data:'],
  ['<video poster="javascript:a">', '<video> has an address that starts with javascript:'],
  ['<q cite="javascript:a">', '<q> has an address that starts with javascript:'],
  ['<svg><a xlink:href="javascript:a">', '<a> has an address that starts with javascript:'],
  ['<a href="javascript:a#/b">', '<a> has an address that starts with javascript:'],
  ['<svg><animate from="javascript:a">', '<animate> has an address that starts with javascript:'],
  ['<svg><set to="javascript:a">', '<set> has an address that starts with javascript:'],
  ['<svg><animate values="/a;javascript:b;/c">', '<animate> has an address that starts with javascript:'],
  ['<meta http-equiv="refresh" content="0; url=javascript:a">', '<meta> has an address that starts with javascript:'],
  ['<meta http-equiv="refresh" content="0; url=data:text/html,a">', '<meta> has an address that starts with data:'],
  ['<img src="javascript:a">', '<img> has an address that starts with javascript:'],
  ['<a rel="icon" href="data:text/html,a">', '<a> has an address that starts with data:'],
  ['<link href="data:text/css,a">', '<link> has an address that starts with data:'],
  ['<link rel="stylesheet" href="data:text/css,a">', '<link> has an address that starts with data:'],
])('what would run is found: %s', (body, problem) => {
  expect(running(body)).toEqual([problem]);
});

test.each([
  '<script src="/a.js"></script>',
  '<script type="application/ld+json">{}</script>',
  '<img src="data:image/png,a">',
  '<link rel="icon" href="data:,a">',
  '<link rel="Shortcut ICON" href="data:,a">',
  '<p data-onward="a" class="srcdoc">',
  '<meta name="description" content="javascript:a">',
  '<style>a {}</style><b style="top: 0">',
  '<a href="/javascript:a">',
  '<a href="#javascript:a">',
  '<a href="https://else.example/">',
])('what does not run is well: %s', (body) => {
  expect(running(body)).toEqual([]);
});

test.each([
  ['script', 'src'],
  ['img', 'src'],
  ['img', 'srcset'],
  ['source', 'src'],
  ['source', 'srcset'],
  ['iframe', 'src'],
  ['embed', 'src'],
  ['object', 'data'],
  ['video', 'src'],
  ['video', 'poster'],
  ['audio', 'src'],
  ['track', 'src'],
  ['input', 'src'],
  ['input', 'formaction'],
  ['form', 'action'],
  ['button', 'formaction'],
  ['a', 'ping'],
  ['area', 'ping'],
  ['base', 'href'],
  ['body', 'background'],
  ['table', 'background'],
  ['table><td', 'background'],
  ['table><th', 'background'],
  ['frameset><frame', 'src'],
  ['svg><feImage', 'href'],
  ['svg><feImage', 'xlink:href'],
  ['svg><use', 'href'],
  ['svg><use', 'xlink:href'],
  ['svg><image', 'href'],
  ['svg><image', 'xlink:href'],
])('what a page would load from elsewhere is found: <%s %s>', (tag, name) => {
  const own = tag.replace(/.*</, '').toLowerCase();
  expect(loading(`<${tag} ${name}="//else.example/a">`)).toEqual([`<${own}> loads //else.example/a from another host, else.example`]);
  expect(loading(`<${tag} ${name}="/a">`)).toEqual([]);
});

test.each(['stylesheet', 'preload', 'modulepreload', 'prefetch', 'preconnect', 'dns-prefetch', 'icon', 'apple-touch-icon', 'MANIFEST'])(
  'a link with rel="%s" loads',
  (rel) => {
    const problem = '<link> loads https://else.example/a from another host, else.example';
    expect(loading(`<link rel="next ${rel}" href="https://else.example/a">`)).toEqual([problem]);
  },
);

test('every picture of a set is looked at, and sockets are', () => {
  const problem = '<link> loads wss://else.example/ from another host, else.example';
  expect(loading('<link rel="preload" imagesrcset="/a 1x, wss://else.example/ 2x">')).toEqual([problem]);
});

test.each([
  ['<img src="http://else.example/a">', '<img> loads http://else.example/a from another host, else.example'],
  ['<img src="http://vell.example/a">', '<img> loads http://vell.example/a from another host, vell.example'],
  ['<img src="//vell.example:8080/a">', '<img> loads //vell.example:8080/a from another host, vell.example:8080'],
  ['<iframe src="ws://else.example/">', '<iframe> loads ws://else.example/ from another host, else.example'],
  ['<meta http-equiv="refresh" content="0; url=//else.example/">', '<meta> loads //else.example/ from another host, else.example'],
])('another scheme, port, or way is no way round: %s', (body, problem) => {
  expect(loading(body)).toEqual([problem]);
});

test('a page without any of it is well, with and without a style', () => {
  expect([running(''), loading(''), styled('')]).toEqual([[], [], []]);
  expect(styled('<style>a {}</style><b style="top: 0">')).toEqual([
    'a <style> in the page, which browsers will not apply',
    '<b style> in the page, which browsers will not apply',
  ]);
});

test.each([
  '<a href="https://else.example/">',
  '<link rel="canonical" href="https://else.example/">',
  '<link href="https://else.example/">',
  '<img src="https://vell.example/a">',
  '<img src="data:,a">',
  '<img src="https://[">',
  '<img src="/a, //else.example/b">',
  '<a ping="web+https://else.example/">',
  '<a ping="https-a://else.example/">',
  '<meta name="description" content="0; url=//else.example/">',
])('what loads nothing from elsewhere is well: %s', (body) => {
  expect(loading(body)).toEqual([]);
});
