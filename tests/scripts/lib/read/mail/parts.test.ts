import { expect, test } from 'vitest';
import { breaksOff, partsOf } from '../../../../../scripts/lib/read/mail/parts.ts';
import { dataOf } from '../../../../../scripts/lib/read/mail/pictures.ts';

const CRLF = '\r\n';
const message = (head: string[], body: string): string => [...head, '', body].join(CRLF);
const several = (boundary: string, ...parts: string[]): string =>
  message(
    [`Content-Type: multipart/mixed; boundary=${boundary}`],
    `${parts.map((own) => `--${boundary.replaceAll('"', '')}${CRLF}${own}${CRLF}`).join('')}--${boundary.replaceAll('"', '')}--`,
  );
/** The parts of a message, each with its text. */
const read = (source: string) =>
  Promise.all(
    partsOf(source).map(async ({ read: bytes, ...own }) => ({
      ...own,
      text: Buffer.from(await bytes())
        .toString('latin1')
        .trimEnd(),
    })),
  );

test('a message of one part is that part, by its headers, in any case', async () => {
  const head = ['CONTENT-TYPE: Text/HTML; Charset="utf-8"', 'content-location: https://a.example/', 'Content-ID: <1@vell>', 'X-Other: y'];
  expect(await read(message(head, '<p>Words.</p>'))).toEqual([
    { type: 'text/html', charset: 'utf-8', location: 'https://a.example/', id: '1@vell', text: '<p>Words.</p>' },
  ]);
  expect(await read(message(['Subject: Tolls'], 'Words.'))).toEqual([{ type: 'text/plain', text: 'Words.' }]);
  expect(await read('Subject: Tolls')).toEqual([{ type: 'text/plain', text: '' }]);
});

test('a message may have spaces in what it says of itself, and lines that end without a return', async () => {
  const head = 'Content-Type: text/html ;  charset = utf-8\nContent-ID: <1@vell>\nContent-Location: https://a.example/\n   b';
  expect(await read(`${head}\n\nWords.`)).toEqual([
    { type: 'text/html', charset: 'utf-8', location: 'https://a.example/ b', id: '1@vell', text: 'Words.' },
  ]);
  const parts = 'Content-Type: multipart/mixed;  boundary = b\n\n--b\nContent-Type: text/html\n\nOne.\n--b\n\n\nTwo.\n--b--';
  expect((await read(parts)).map(({ type, text }) => [type, text])).toEqual([
    ['text/html', 'One.'],
    ['text/plain', 'Two.'],
  ]);
});

test.each(['text/plain; boundary=b', 'application/x-multipart/mixed; boundary=b'])(
  'a message of the kind %s has no parts',
  async (type) => {
    const [part, ...others] = await read(message([`Content-Type: ${type}`], '--b\r\n\r\nOne.\r\n--b--'));
    expect([part?.text, others]).toEqual(['--b\n\nOne.\n--b--', []]);
  },
);

test.each([
  ['base64', 'V29yZHMu', 'Words.'],
  ['quoted-printable', 'W=6Frds=\r\n.', 'Words.'],
  ['7bit', 'Words.', 'Words.'],
])('a part is unpacked as it was packed: %s', async (packing, body, text) => {
  expect((await read(message([`Content-Transfer-Encoding: ${packing}`], body)))[0]?.text).toBe(text);
});

test.each<[string, string]>([
  ['a word', 'b1'],
  ['in quotation marks', '"b 1"'],
  ['with signs that patterns know', '"b.+(1)"'],
])('parts are parted by a line of their own: %s', async (_, boundary) => {
  const parts = ['One.', 'Two.'].map((text) => message(['Content-Type: text/plain'], text));
  expect((await read(several(boundary, ...parts))).map(({ text }) => text)).toEqual(['One.', 'Two.']);
});

test('what stands before the first part, and behind the last, is none; nor is a line that only begins so', async () => {
  const source = several('b', message(['A: b'], `One.${CRLF}--bc${CRLF}Still.`)).replace('--b\r\n', 'Before.\r\n--b \r\n');
  expect((await read(`${source}${CRLF}Behind.`)).map(({ text }) => text)).toEqual(['One.\n--bc\nStill.']);
});

test('parts may lie in parts, twenty deep; a header may go on in its next line', async () => {
  const nested = (depth: number): string =>
    Array.from({ length: depth }).reduce<string>(
      (inner, _, at) => several(`b${at}x`, inner).replace('; boundary', `;${CRLF}\tboundary`),
      message(['A: b'], 'Words.'),
    );
  expect((await read(nested(20))).map(({ type, text }) => [type, text])).toEqual([['text/plain', 'Words.']]);
  expect((await read(nested(21))).map(({ type }) => type)).toEqual(['multipart/mixed']);
});

test.each<[string, string, string, boolean]>([
  ['its last line', 'multipart/mixed; boundary=b', '--b--', false],
  ['none', 'multipart/mixed; boundary=b', '--b', true],
  ['none, its line in quotation marks', ' Multipart/Related;\r\n boundary="b c"', '--b--', true],
  ['none, and no line that it could have', 'multipart/mixed', '--b', false],
  ['none, its line with spaces before it', 'multipart/mixed;  boundary = b', '--b', true],
  ['none, as only its name is like that of several', 'x-multipart/mixed; boundary=b', '--b', false],
  ['none, as it has no parts', 'text/plain; boundary=b', '--b', false],
])('a message breaks off, or not: one with %s', (_, type, body, is) => {
  expect(breaksOff(Buffer.from(body), type)).toBe(is);
});

test('bytes are an address that holds them', () => {
  expect(dataOf('image/png', Uint8Array.of(137, 80))).toBe('data:image/png;base64,iVA=');
});
