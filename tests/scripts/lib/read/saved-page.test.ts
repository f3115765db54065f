import { expect, test } from 'vitest';
import { readSavedPage } from '../../../../scripts/lib/read/saved-page.ts';
import { outlineOf } from './outline.ts';

const LEAD = 'The council of Vell voted on Monday to raise the toll of the café.';
const pageOf = (...parts: { head: string[]; body: string }[]): Buffer =>
  Buffer.from(
    [
      'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://vell.example/news/tolls\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----b"\r\n',
      ...parts.map(({ head, body }) => `------b\r\n${head.join('\r\n')}\r\n\r\n${body}\r\n`),
      '------b--\r\n',
    ].join('\r\n'),
    'latin1',
  );
const page = (html: string, ...head: string[]) => ({
  head: ['Content-Type: text/html', 'Content-Location: https://vell.example/news/tolls', ...head],
  body: html,
});
const article = `<html><body><article><h1>Tolls rise</h1><p>${LEAD}</p><p><img src="../quay.png" alt="The quay"></p><p>They will pay under protest.</p></article></body></html>`;
const packed = article.replaceAll('=', '=3D').replace('é', '=C3=A9');

test('the page is read as HTML, with the pictures that lie in the file, and its address', async () => {
  const picture = {
    head: ['Content-Type: image/png', 'Content-Transfer-Encoding: base64', 'Content-Location: https://vell.example/quay.png'],
    body: 'iVBORw0KGgo=',
  };
  const frame = { head: ['Content-Type: text/html', 'Content-Location: https://ads.example/'], body: '<p>Buy this.</p>' };
  const read = await readSavedPage(pageOf(page(packed, 'Content-Transfer-Encoding: quoted-printable'), frame, picture), 'a.mhtml');
  expect(read).toMatchObject({ headline: 'Tolls rise', canonical: 'https://vell.example/news/tolls' });
  expect(outlineOf(read)).toEqual([LEAD, 'figure data:image/png;base64,iVBORw0KGgo= The quay', 'They will pay under protest.']);
});

const WORDS = `<p>${LEAD.replace('é', 'e')}</p>`;

test.each<[string, string[], string, string | undefined]>([
  ['that of its part', ['Content-Type: text/html', 'Content-Location: https://vell.example/mill'], '', 'https://vell.example/mill'],
  ['that of the file, where its part has none', ['Content-Type: application/xhtml+xml'], '', 'https://vell.example/news/tolls'],
  [
    'the one that it says itself',
    ['Content-Type: text/html'],
    '<link rel="canonical" href="https://vell.example/own">',
    'https://vell.example/own',
  ],
  ['that of a part, not safe', ['Content-Type: text/html', 'Content-Location: http://vell.example/mill'], '', 'http://vell.example/mill'],
  ['none, where that of its part is of a file', ['Content-Type: text/html', 'Content-Location: file:///https:/mill'], '', undefined],
  ['none, where that of its part is broken', ['Content-Type: text/html', 'Content-Location: https://'], '', undefined],
  ['none, where that of its part is a number', ['Content-Type: text/html', 'Content-Location: cid:1@vell'], '', undefined],
])('the address of a saved page: %s', async (_, head, top, address) => {
  const bytes = Buffer.concat([Buffer.from('\r\n\r\n'), pageOf({ head, body: `${top}${WORDS}` })]);
  expect((await readSavedPage(bytes, 'a.mht')).canonical).toBe(address);
});

test('its pictures are found by their numbers, and by addresses as they stand in it', async () => {
  const body = `${WORDS}<p><img src="cid:1@vell" alt="A"></p><p><img src="boat.png" alt="B"></p><p>They pay.</p>`;
  const image = (...head: string[]) => ({
    head: ['Content-Type: image/png', 'Content-Transfer-Encoding: base64', ...head],
    body: 'iVBORw0KGgo=',
  });
  const parts = [{ head: ['Content-Type: text/html'], body }, image('Content-ID: <1@vell>'), image('Content-Location: boat.png')];
  const source = 'data:image/png;base64,iVBORw0KGgo=';
  expect(outlineOf(await readSavedPage(pageOf(...parts), 'a.mht')).slice(1, -1)).toEqual([`figure ${source} A`, `figure ${source} B`]);
});

test('the page may lie in parts of parts', async () => {
  const inner = {
    head: ['Content-Type: multipart/alternative; boundary=c'],
    body: `--c\r\nContent-Type: text/html\r\n\r\n<p>${LEAD.replace('é', 'e')}</p>\r\n--c--`,
  };
  expect(outlineOf(await readSavedPage(pageOf(inner), 'a.mht'))).toEqual([LEAD.replace('é', 'e')]);
});

test('its letters are those that its part says', async () => {
  const read = await readSavedPage(
    pageOf({ head: ['Content-Type: text/html; charset="windows-1251"'], body: '<p>\xcf\xf0\xe8\xf7\xe0\xeb is a quay, they said.</p>' }),
    'a.mht',
  );
  expect(outlineOf(read)).toEqual(['Причал is a quay, they said.']);
});

const AGAIN = 'Save the page in your browser again, as one file or as HTML.';
test.each<[string, Buffer, string]>([
  ['no page', Buffer.from('Prose.'), `a.mhtml: this is not a page that a browser saved in one file\n  ${AGAIN}`],
  [
    'no HTML in it',
    pageOf({ head: ['Content-Type: image/png'], body: '' }),
    `a.mhtml: this is not a page that a browser saved in one file\n  ${AGAIN}`,
  ],
  ['cut off', pageOf(page(article)).subarray(0, -8), `a.mhtml: this page breaks off before its end\n  ${AGAIN}`],
])('what can not be read is refused with what to do: %s', async (_, bytes, message) => {
  expect(await readSavedPage(bytes, 'a.mhtml').then(String, (error) => error.format())).toBe(message);
});
