import { first, joined, last, type Made, published, utf8 } from './hostile-made.ts';
import { odtFile } from './odt.ts';

const text = (...parts: (string | number[])[]): Uint8Array => joined(`Ferry\n\n${first}\n\n`, ...parts, `\n\n${last}\n`);

/** Texts in damaged encodings, floods of marks, RTF, e-mails and other documents. */
export const hostileBytes: readonly Made[] = [
  ['NUL', 'txt', text('The cl\0erk went home.'), { published: [first, 'The cl\ufffderk went home.', last], leftOut: ['cl\ufffderk'] }],
  [
    'half of a pair in UTF-8',
    'txt',
    text('Then — “so” — “or” “so” — it [', [0xed, 0xa0, 0x80], '] was.'),
    { published: [first, 'Then — “so” — “or” “so” — it [\ufffd\ufffd\ufffd] was.', last] },
  ],
  [
    'letters that are longer than they need',
    'txt',
    text('Then — “so” — “or” “so” — it ', [0xc0, 0xbc], 'script', [0xc0, 0xbe], ' was.'),
    { published: [first, 'Then — “so” — “or” “so” — it \ufffd\ufffdscript\ufffd\ufffd was.', last] },
  ],
  [
    'half of a pair in UTF-16',
    'txt',
    joined([0xff, 0xfe], [...Buffer.from(`Ferry\n\n${first}\n\nIt \ud800 was.\n\n${last}`, 'utf16le')]),
    { published: [first, 'It \ufffd was.', last] },
  ],
  [
    'UTF-7',
    'txt',
    text('The clerk wrote +ADw-script+AD4- there.'),
    { published: [first, 'The clerk wrote +ADw-script+AD4- there.', last] },
  ],
  [
    'UTF-7 that a page declares',
    'html',
    utf8(`<meta charset=utf-7><h1>Ferry</h1><p>${first}</p><p>+ADw-script+AD4-ran+AD0-1</p><p>${last}</p>`),
    { published: [first, '+ADw-script+AD4-ran+AD0-1', last] },
  ],
  ['a mark of another encoding', 'html', utf8(`<meta charset=x-user-defined><h1>Ferry</h1><p>${first}</p><p>${last}</p>`), { published }],
  ['a program', 'txt', Uint8Array.from({ length: 4000 }, (_, n) => n % 256), { refused: 'the file is not text' }],
  [
    'a flood of combining marks',
    'txt',
    text(`The clerk wrote a${'\u0301'.repeat(20_000)} there.`),
    { published: [first, `The clerk wrote a${'\u0301'.repeat(20_000)} there.`, last] },
  ],
  [
    'a flood of marks of direction',
    'txt',
    text(`The clerk wrote ${'\u202e'.repeat(2_000)} there.`),
    { published: [first, `The clerk wrote ${'\u202e'.repeat(2_000)} there.`, last] },
  ],
  [
    'a flood of signs of no width',
    'txt',
    text(`The clerk wrote ${'\u200d'.repeat(2_000)} there.`),
    { published: [first, `The clerk wrote ${'\u200d'.repeat(2_000)} there.`, last] },
  ],
  [
    'RTF that names NUL and half of a pair',
    'rtf',
    utf8(`{\\rtf1\\ansi ${first}\\par It \\u0? and \\u-10240? was.\\par}`),
    { published: [first, 'It \ufffd and \ufffd was.'] },
  ],
  [
    'RTF with an object',
    'rtf',
    utf8(
      `{\\rtf1\\ansi ${first}\\par {\\object\\objautlink{\\*\\objclass htmlfile}{\\*\\objdata 0105000002}{\\result The clerk went.}}\\par ${last}\\par}`,
    ),
    { published: [first, 'The clerk went.', last], leftOut: ['1 embedded file (“htmlfile”)'] },
  ],
  [
    'RTF with a link that runs',
    'rtf',
    utf8(`{\\rtf1\\ansi ${first}\\par {\\field{\\*\\fldinst HYPERLINK "javascript:globalThis.ran=1"}{\\fldrslt The clerk}} went.\\par}`),
    { published: [first, 'The clerk went.'], leftOut: ['javascript:'] },
  ],
  [
    'RTF with a command of DDE',
    'rtf',
    utf8(`{\\rtf1\\ansi ${first}\\par {\\field{\\*\\fldinst DDEAUTO c:\\\\\\\\cmd.exe "/k calc"}{\\fldrslt The clerk}} went.\\par}`),
    { published: [first, 'The clerk went.'] },
  ],
  [
    'RTF with a template from elsewhere',
    'rtf',
    utf8(`{\\rtf1\\ansi{\\*\\template https://elsewhere.example/x.dotm}${first}\\par ${last}\\par}`),
    { published },
  ],
  [
    'an e-mail whose subject runs',
    'eml',
    utf8(
      `Subject: </title><script>globalThis.ran=1</script>\nFrom: "<img src=x onerror=ran=1>" <a@vell.example>\nContent-Type: text/html\n\n<p>${first}</p><script>globalThis.ran=1</script><p>${last}</p>`,
    ),
    { published, headline: '</title><script>globalThis.ran=1</script>' },
  ],
  [
    'OpenDocument: a link that runs',
    'odt',
    odtFile(`<text:p>${first}</text:p><text:p><text:a xlink:href="javascript:globalThis.ran=1">The clerk</text:a> went.</text:p>`),
    { published: [first, 'The clerk went.'], leftOut: ['javascript:'] },
  ],
  [
    'OpenDocument: a script',
    'odt',
    odtFile(`<text:p>${first}</text:p><text:p>The clerk<text:script script:language="x">globalThis.ran=1</text:script> went.</text:p>`),
    { published: [first, 'The clerk went.'], leftOut: ['1 script (“globalThis.ran=1”)'] },
  ],
  [
    'OpenDocument: half of it',
    'odt',
    odtFile(`<text:p>${first}</text:p>`).then((whole) => whole.subarray(0, whole.length / 2)),
    { refused: 'this is not an OpenDocument text' },
  ],
  ['PDF: nothing but its first line', 'pdf', utf8('%PDF-1.7\n'), { refused: 'this PDF breaks off before its end' }],
];
