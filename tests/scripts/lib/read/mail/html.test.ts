import { expect, test } from 'vitest';
import { readMail } from '../../../../../scripts/lib/read/mail.ts';
import { leftOutOf, outlineOf } from '../outline.ts';

const LEAD = 'The council of Vell voted on Monday to raise the harbour toll.';

/** What stands below the first paragraph of a mail in HTML, and what of it is named. */
async function linesOf(html: string, subject = 'Tolls rise'): Promise<string[]> {
  const head = ['From: Tom Vane <tom@bulletin.example>', `Subject: ${subject}`, 'Content-Type: text/html; charset=utf-8', ''];
  const mail = Buffer.from([...head, `<html><body><p>${LEAD}</p>${html}</body></html>`].join('\r\n'));
  const article = await readMail(mail, 'a.eml');
  return [...outlineOf(article).slice(1), ...leftOutOf(article).map((own) => `- ${own}`)];
}

test.each<[string, string, string[]]>([
  ['a program’s class for it', '<div class="x gmail_quote"><p>When?</p></div>', ['- earlier mail: When?']],
  ['that it is cited', '<blockquote type="cite">When?</blockquote>', ['- earlier mail: When?']],
  ['no more than a quotation', '<blockquote>We pay.</blockquote>', ['quotation', '  We pay.']],
  ['an id for a signature', '<div id="Signature"><p>Tom</p></div>', ['- signature: Tom']],
  ['a class for a signature', '<div class="moz-signature">Tom</div>', ['- signature: Tom']],
  ['words that programs add, on two lines', '<div>Sent from<br>my phone</div>', ['- page part: Sent from my phone']],
  ['words that programs add, below a logo', '<div><img src="l.png">Sent from my phone</div>', ['- page part: Sent from my phone']],
  [
    'no more than words like theirs in a part of the article',
    '<div>Sent from my phone<p>They pay.</p></div>',
    ['Sent from my phone', 'They pay.'],
  ],
  ['an empty signature', '<div id="Signature"><br></div>', []],
  ['words that programs add', '<div><p>They pay.</p><p>Sent from my phone</p></div>', ['They pay.', '- page part: Sent from my phone']],
  [
    'the mark above an earlier mail',
    '<div><p>They pay.</p><div id="divRplyFwdMsg">From: Ada</div><p>When?</p></div><p>Soon?</p>',
    ['They pay.', '- earlier mail: From: Ada', '- earlier mail: When?', '- earlier mail: Soon?'],
  ],
])('a part of a mail is told in HTML by %s', async (_, html, lines) => {
  expect(await linesOf(html)).toEqual(lines);
});

test('a mail is no signature as a whole, whatever its body is called', async () => {
  const head = ['From: Tom Vane <tom@bulletin.example>', 'Subject: Tolls rise', 'Content-Type: text/html', ''];
  const mail = Buffer.from([...head, `<html><body id="signature"><p>${LEAD}</p></body></html>`].join('\r\n'));
  expect(outlineOf(await readMail(mail, 'a.eml'))).toEqual([LEAD]);
});

test.each<[string, string, string[]]>([
  ['by its class', '<div class="gmail_quote"><p>They pay.</p></div>', ['They pay.']],
  ['below the mark of it', '<div id="appendonsend"></div><p>They pay.</p>', ['They pay.']],
])('what was forwarded is the article: %s', async (_, html, lines) => {
  expect(await linesOf(html, 'Fwd: Tolls rise')).toEqual(lines);
});

const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const words = (count: number): string => 'a'.repeat(count);

test.each<[string, string, string[]]>([
  ['figures in columns', `<table>${row('Small', '10')}${row('Large', '20')}</table>`, ['table', '  row Small ¦ 10', '  row Large ¦ 20']],
  ['one cell a row', `<table>${row('They pay.')}${row('They must.')}</table>`, ['They pay.', 'They must.']],
  [
    'one cell a row, below a head',
    '<table><tr><th>Boat</th></tr><tr><td>Small</td></tr></table>',
    ['table', '  header Boat', '  row Small'],
  ],
  [
    'one cell a row, below a title',
    '<table><caption>Boats</caption><tr><td>Small</td></tr></table>',
    ['table', '  caption', '    Boats', '  row Small'],
  ],
  ['a picture in a cell', `<table>${row('<img src="b.png" alt="A boat">', '10')}</table>`, ['figure b.png A boat', '10']],
  ['a heading in a cell', `<table>${row('<h2>Boats</h2>', '10')}</table>`, ['h2 Boats', '10']],
  ['another in a cell', `<table>${row('Boats', `<table>${row('Small', '10')}</table>`)}</table>`, ['Boats', 'table', '  row Small ¦ 10']],
  ['a longer cell, with lines around it', `<table border="1">${row(words(121), '10')}</table>`, ['table', `  row ${words(121)} ¦ 10`]],
  ['a cell of 120 characters', `<table>${row(words(120), '10')}</table>`, ['table', `  row ${words(120)} ¦ 10`]],
  ['a longer cell', `<table>${row(words(121), '10')}</table>`, [words(121), '10']],
])('a table in a mail is one, or sets its text: %s', async (_, html, lines) => {
  expect(await linesOf(html)).toEqual(lines);
});
