import { describe, expect, test } from 'vitest';
import { fetchPage } from '../../../../scripts/lib/fetch/page.ts';
import { decode } from '../../../../scripts/lib/read/decode.ts';
import { serve } from './serve.ts';

const limits = { bytes: 100_000, seconds: 20, redirects: 5, mayAsk: () => true };

/** What is kept of a page that a server sends. */
async function kept(type: string | undefined, body: string | Uint8Array) {
  const address = await serve((_, response) => {
    if (type !== undefined) response.setHeader('content-type', type);
    response.end(body);
  });
  const page = await fetchPage(`${address}/a--b`, limits);
  return { ...page, address, text: decode(page.bytes, 'page.html') };
}

test.each([
  ['text/html; charset=utf-8', '.html'],
  ['application/xhtml+xml', '.html'],
  ['text/plain', '.txt'],
  ['text/markdown; charset=utf-8', '.md'],
])('%s is kept as %s', async (type, ending) => {
  expect((await kept(type, 'Words.')).ending).toBe(ending);
});

test.each([
  [
    'application/pdf',
    'it is application/pdf, and not HTML, plain text or Markdown',
    'Save it in your browser or its own program, and name the file.',
  ],
  ['image/png', 'it is image/png, and not HTML', 'Save it in your browser'],
  [undefined, 'it is of no type that its server names, and not HTML', 'Save it in your browser'],
  [
    'application/rss+xml',
    'it is application/rss+xml, and not HTML',
    'If it is a feed or an export, import it: npm run import -- http://127.0.0.1',
  ],
  [
    'text/xml; charset=utf-8',
    'it is text/xml, and not HTML',
    'If it is a feed or an export, import it: npm run import -- http://127.0.0.1',
  ],
  ['application/json', 'it is application/json, and not HTML', 'If it is a feed'],
])('%s is refused', async (type, problem, hint) => {
  const error = await kept(type, 'Words.').then(String, (reason) => reason.format());
  expect(error).toContain(`: ${problem}`);
  expect(error).toContain(`\n  ${hint}`);
});

test('an empty page is refused', async () => {
  await expect(kept('text/html', '')).rejects.toThrow('there is nothing in it');
});

describe('the bytes of a page', () => {
  const page = (meta: string, word: string) =>
    `<!doctype html><html><head>${meta}<title>T</title></head><body><p>${word}</p></body></html>`;

  test('are kept, behind a comment that says where it is from, as browsers write it', async () => {
    const html = page('<meta charset="utf-8">', 'Café');
    const { bytes, address } = await kept('text/html; charset=utf-8', html);
    const from = `${address}/a%2D%2Db`;
    expect(bytes.toString()).toBe(`<!-- saved from url=(${String(from.length).padStart(4, '0')})${from} -->\n${html}`);
  });

  test.each([
    ['only the server says which encoding they are in', 'text/html; charset=windows-1250', page('', 'Zażółć'), 'windows-1250'],
    ['the server says another one than the page', 'text/html; charset=iso-8859-2', page('<meta charset="utf-8">', 'Zażółć'), 'iso-8859-2'],
  ])('are written in UTF-8 where %s', async (_, type, html) => {
    const latin2: Record<string, number> = { ż: 0xbf, ó: 0xf3, ł: 0xb3, ć: 0xe6 };
    const bytes = Uint8Array.from([...html].map((letter) => latin2[letter] ?? letter.charCodeAt(0)));
    const saved = await kept(type, bytes);
    expect(saved.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(saved.text).toContain('<p>Zażółć</p>');
  });

  test('stay UTF-8 where they are, whatever a server says by default', async () => {
    expect((await kept('text/html; charset=iso-8859-1', page('', 'Café, „Zażółć“'))).text).toContain('Café, „Zażółć“');
  });

  test('stay as they are where the page says the same as the server', async () => {
    const html = Buffer.from(page('<meta charset="windows-1252">', 'Café'), 'latin1');
    expect((await kept('text/html; charset=iso-8859-1', html)).bytes.subarray(-html.length)).toEqual(html);
  });

  test('of UTF-16 are written in UTF-8', async () => {
    const { text, bytes } = await kept('text/html', Buffer.from(`\ufeff${page('', 'Café')}`, 'utf16le'));
    expect(text).toContain('<p>Café</p>');
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  });

  test('of plain text are kept alone', async () => {
    expect((await kept('text/plain', 'Words.')).bytes.toString()).toBe('Words.');
  });
});
