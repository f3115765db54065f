import { expect, test } from 'vitest';
import { readMail } from '../../../../scripts/lib/read/mail.ts';
import type { Article } from '../../../../scripts/lib/read/model/types.ts';
import { leftOutOf, outlineOf } from './outline.ts';

const HEAD = ['From: Tom Vane <tom@bulletin.example>', 'To: desk@bulletin.example', 'Date: Mon, 2 Mar 2026 23:30:00 -0500'];
const mailOf = (head: string[], body: string): Buffer => Buffer.from([...head, '', body].join('\r\n'));
const read = (subject: string, body: string, head = HEAD): Promise<Article> =>
  readMail(mailOf([...head, `Subject: ${subject}`, 'Content-Type: text/plain; charset=utf-8'], body), 'a.eml');
const html = (subject: string, body: string): Promise<Article> =>
  readMail(
    mailOf([...HEAD, `Subject: ${subject}`, 'Content-Type: text/html; charset=utf-8'], `<html><body>${body}</body></html>`),
    'a.eml',
  );

const LEAD = 'The council of Vell voted on Monday to raise the harbour toll by a tenth from May.';
const NEXT = 'Fishermen said they would pay under protest.';
const PROSE = `${LEAD}\n\n${NEXT}\n`;

test('subject, sender and date are headline, author and the day where it was sent', async () => {
  expect(await read('Harbour tolls to rise in Vell', PROSE)).toMatchObject({
    headline: 'Harbour tolls to rise in Vell',
    author: 'Tom Vane',
    published: '2026-03-02',
    found: { headline: 'mail', author: 'mail', published: 'mail' },
  });
});

test('what the text says goes before what the mail says; an office is no author', async () => {
  expect(await read('Tolls to rise', `Tolls to rise\n\nBy Ada Brenner\n\n1 March 2026\n\n${PROSE}`)).toMatchObject({
    author: 'Ada Brenner',
    published: '2026-03-01',
    found: { author: 'line', published: 'line' },
  });
  const office = ['From: Vell Council Press Office <press@vell.example>', ...HEAD.slice(1)];
  expect((await read('Tolls to rise', PROSE, office)).author).toBeNull();
});

test.each([
  ['Fwd: Re: Tolls to rise', 'Tolls to rise'],
  ['WG: AW: Tolls to rise', 'Tolls to rise'],
  ['PRESS RELEASE: Tolls to rise', 'Tolls to rise'],
  ['=?utf-8?q?Caf=C3=A9_tolls?= =?utf-8?q?_to_rise?=', 'Café tolls to rise'],
  ['Report: tolls to rise', 'Report: tolls to rise'],
])('the subject %s is the headline %s', async (subject, headline) => {
  expect((await read(subject, PROSE)).headline).toBe(headline);
});

test.each([
  ['a list of mails', '[press] Tolls to rise', 'Tolls to rise', ['List-Id: <press.vell.example>']],
  ['a list of mails, in an answer', 'Re: [press] Fwd: Tolls to rise', 'Tolls to rise', ['List-Id: <press.vell.example>']],
  ['nobody but its sender', '[press] Tolls to rise', '[press] Tolls to rise', []],
])('of a mail that came by %s the subject %s is the headline %s', async (_, subject, headline, head) => {
  expect((await read(subject, PROSE, [...HEAD, ...head])).headline).toBe(headline);
});

test('a full stop behind the day of the month is no harm', async () => {
  const head = [...HEAD.slice(0, 2), 'Date: Mon, 2. Mar 2026 09:30:00 +0100'];
  expect((await read('Tolls to rise', PROSE, head)).published).toBe('2026-03-02');
});

test.each([
  ['the fourth block', 3, ['One.', 'Two.', 'Three.', LEAD]],
  ['the fifth', 4, ['One.', 'Two.', 'Three.', 'Four.', 'h1 Tolls to rise', LEAD]],
])('the headline may stand in HTML again as %s, or not', async (_, above, lines) => {
  const words = ['One.', 'Two.', 'Three.', 'Four.'].slice(0, above).map((own) => `<p>${own}</p>`);
  expect(outlineOf(await html('Tolls to rise', `${words.join('')}<h1>Tolls to rise</h1><p>${LEAD}</p>`))).toEqual(lines);
});

test.each([
  ['the subject', 'Fwd: Tolls to rise', []],
  ['the headline', 'Tolls to rise', []],
  ['something else', 'Newsletter of March', ['page part: Newsletter of March']],
])('the title of the HTML is named where it is %s, or not', async (_, title, named) => {
  expect(leftOutOf(await html('Fwd: Tolls to rise', `<title>${title}</title><p>${LEAD}</p>`))).toEqual(named);
});

test('a note in HTML is not lost where it stands in a signature', async () => {
  const article = await html(
    'Tolls to rise',
    `<p>It broke.<sup><a href="#n">1</a></sup></p><p>${LEAD}</p><div class="gmail_signature"><p id="n">In 1990.</p></div>`,
  );
  expect(outlineOf(article)).toEqual(['It broke.note(1)', LEAD, 'note 1', '  In 1990.']);
});

test('the headline that stands in the text again is not prose', async () => {
  expect(outlineOf(await read('Fwd: Tolls to rise!', `Tolls to rise\n\n${PROSE}`))).toEqual([LEAD, NEXT]);
  expect(
    outlineOf(await html('Tolls to rise', `<p><img src="https://vell.example/logo.png"></p><h1>Tolls to rise</h1><p>${LEAD}</p>`)),
  ).toEqual(['figure https://vell.example/logo.png', LEAD]);
});

test('earlier mails, signatures and what programs add are named', async () => {
  const article = await read(
    'Re: Tolls to rise',
    [
      PROSE,
      'Sent from my phone',
      '',
      'On Mon, 2 Mar 2026 at 09:30, Ada Brenner',
      '<ada@bulletin.example> wrote:',
      '> When will it come?',
      '',
      '-- ',
      'Tom Vane',
      'Vell Bulletin',
    ].join('\n'),
  );
  expect(outlineOf(article)).toEqual([LEAD, NEXT]);
  expect(leftOutOf(article).toSorted()).toEqual([
    'earlier mail: On Mon, 2 Mar 2026 at 09:30, Ada Brenner <ada@bulletin.example> wrote: > When will it come?',
    'page part: Sent from my phone',
    'signature: Tom Vane Vell Bulletin',
  ]);
  const outlook = await read(
    'AW: Tolls to rise',
    `${PROSE}\n________________________________\nVon: Ada Brenner\nGesendet: Montag, 2. März 2026 09:30\nAn: Tom Vane\nBetreff: Tolls to rise\n\nWann kommt es?`,
  );
  expect(outlineOf(outlook).slice(0, 2)).toEqual([LEAD, NEXT]);
  expect(leftOutOf(outlook)).toEqual([expect.stringMatching(/^earlier mail: Von: Ada Brenner/)]);
});

test('of a mail that was forwarded the article is what was forwarded, with its head', async () => {
  const forwarded =
    '---------- Forwarded message ---------\nFrom: Ada Brenner <ada@vell.example>\nDate: Sun, 1 Mar 2026 at 09:30\nSubject: Tolls rise\nTo: <tom@bulletin.example>\n';
  const article = await read('Fwd: for you', `Can we use this?\n\n${forwarded}\n${PROSE}`);
  expect(article).toMatchObject({ headline: 'Tolls rise', author: 'Ada Brenner', published: '2026-03-01' });
  expect(outlineOf(article)).toEqual([LEAD, NEXT]);
  expect(leftOutOf(article)).toEqual(['earlier mail: Can we use this?']);
});

const ORIGINAL = 'From: Ada Brenner <ada@vell.example>\nSent: 1 March 2026 09:30\nTo: Tom Vane\nSubject: Tolls rise\n';

test.each([
  ['a line and a head', 'Fwd: for you', `-----Original Message-----\n${ORIGINAL}`],
  ['a head alone', 'WG: for you', ORIGINAL],
  ['a subject with a space before it', '=?utf-8?q?_Fwd:_for_you?=', ORIGINAL],
])('a mail whose subject says so was forwarded: %s', async (_, subject, head) => {
  const article = await read(subject, `Can we use this?\n\n${head}\n${PROSE}`);
  expect(article).toMatchObject({ headline: 'Tolls rise', author: 'Ada Brenner', published: '2026-03-01' });
  expect(outlineOf(article)).toEqual([LEAD, NEXT]);
  expect(leftOutOf(article)).toEqual(['earlier mail: Can we use this?']);
});

test('a mail without a subject is read, and of one that is an article alone nothing is left out', async () => {
  const article = await readMail(mailOf([...HEAD, 'Content-Type: text/plain'], PROSE), 'a.eml');
  expect(article.headline).toBeNull();
  expect(outlineOf(article)).toEqual([LEAD, NEXT]);
  expect(article).not.toHaveProperty('leftOut');
});

test.each([
  'Readers can unsubscribe from the harbour newsletter, which most of them did after the vote on Monday, the council of Vell said in a report.',
  '> than',
  'From: the harbour, they sailed.',
])('what only looks like a part of mails is prose: %s', async (line) => {
  expect((await read('Tolls rise', `${LEAD}\n\n${line}\n\n${NEXT}`)).leftOut ?? []).toEqual(
    line.startsWith('>') ? [expect.anything()] : [],
  );
});

test('the HTML of a mail is read in its shape, out of the tables that set it', async () => {
  const article = await html(
    'Tolls rise',
    `<div style="display:none">Preview</div><table><tr><td><table><tr><td><p>${LEAD}</p><h2>Who pays</h2><ul><li>Small boats</li></ul><table border="1"><tr><td>Small</td><td>10</td></tr><tr><td>Large</td><td>20</td></tr></table></td></tr><tr><td>To unsubscribe from this list, click here</td></tr></table></td></tr></table><div class="gmail_signature">Tom</div><div class="gmail_quote">Ada wrote: When?</div>`,
  );
  expect(outlineOf(article)).toEqual([
    LEAD,
    'h2 Who pays',
    'list',
    '  item',
    '    Small boats',
    'table',
    '  row Small ¦ 10',
    '  row Large ¦ 20',
  ]);
  expect(leftOutOf(article).toSorted()).toEqual([
    'earlier mail: Ada wrote: When?',
    'hidden text: Preview',
    'page part: To unsubscribe from this list, click here',
    'signature: Tom',
  ]);
});

const part = (head: string, body: string): string => `--b\r\n${head}\r\n\r\n${body}\r\n`;
const several = (kind: string, ...parts: string[]): Buffer =>
  mailOf([...HEAD, 'Subject: Tolls rise', 'MIME-Version: 1.0', `Content-Type: multipart/${kind}; boundary="b"`], `${parts.join('')}--b--`);
const PNG = part('Content-Type: image/png; name=quay.png\r\nContent-ID: <quay@vell>\r\nContent-Transfer-Encoding: base64', 'iVBORw0KGgo=');

test('pictures of the mail are those of the article; what else hangs on it is named', async () => {
  const page = part('Content-Type: text/html', `<p>${LEAD}</p><p><img src="cid:quay@vell" alt="The quay"></p><p>${NEXT}</p>`);
  const report = part('Content-Type: application/pdf; name="report.pdf"\r\nContent-Disposition: attachment; filename="report.pdf"', '%PDF');
  const article = await readMail(several('mixed', page, PNG, report), 'a.eml');
  expect(outlineOf(article)).toEqual([LEAD, 'figure data:image/png;base64,iVBORw0KGgo= The quay', NEXT]);
  expect(leftOutOf(article)).toEqual(['attachment: report.pdf']);
});

test('an attachment without a name is named by its kind', async () => {
  const text = part('Content-Type: text/plain', PROSE);
  const report = part('Content-Type: application/pdf\r\nContent-Disposition: attachment', '%PDF');
  expect(leftOutOf(await readMail(several('mixed', text, report), 'a.eml'))).toEqual(['attachment: application/pdf']);
});

test('a mail of one part has no end that could be missing', async () => {
  const mail = mailOf([...HEAD, 'Content-Type: text/plain; boundary="b"'], PROSE);
  expect(outlineOf(await readMail(mail, 'a.eml'))).toEqual([LEAD, NEXT]);
});

test('a picture is found by its number as addresses have it, as often as it is shown; one that is not there stays as it is', async () => {
  const image = '<p><img src="cid:quay%40vell" alt="The quay"></p>';
  const page = part(
    'Content-Type: text/html',
    `<p>${LEAD}</p>${image}<p>${NEXT}</p>${image}<p><img src="cid:%zz" alt="The boat"></p><p><img src="https://a.example/cid:quay@vell" alt="A"></p>`,
  );
  const article = await readMail(several('mixed', page, PNG), 'a.eml');
  const figure = 'figure data:image/png;base64,iVBORw0KGgo= The quay';
  expect(outlineOf(article)).toEqual([LEAD, figure, NEXT, figure, 'figure cid:%zz The boat', 'figure https://a.example/cid:quay@vell A']);
  expect(article).not.toHaveProperty('leftOut');
});

test('of text and HTML that say the same the HTML is read, but not one that says less', async () => {
  const text = part('Content-Type: text/plain', PROSE);
  const page = part('Content-Type: text/html', `<p>${LEAD}</p><ul><li>${NEXT}</li></ul>`);
  expect(outlineOf(await readMail(several('alternative', text, page), 'a.eml'))).toEqual([LEAD, 'list', '  item', `    ${NEXT}`]);
  const short = part('Content-Type: text/html', '<p>Open this.</p>');
  expect(outlineOf(await readMail(several('alternative', text, short), 'a.eml'))).toEqual([LEAD, NEXT]);
});

const AGAIN = 'Save it from your mail program as .eml again, or its text as plain text (.txt).';
test.each<[string, Buffer, string]>([
  ['no mail', Buffer.from(PROSE), `a.eml: this is not an e-mail\n  ${AGAIN}`],
  ['nothing', Buffer.from(''), `a.eml: this is not an e-mail\n  ${AGAIN}`],
  [
    'cut off',
    several('mixed', part('Content-Type: text/plain', PROSE)).subarray(0, -5),
    `a.eml: this e-mail breaks off before its end\n  ${AGAIN}`,
  ],
  [
    'cut off, in parts whose line stands without quotation marks',
    mailOf([...HEAD, 'Content-Type: multipart/mixed; boundary=b'], part('Content-Type: text/plain', PROSE)),
    `a.eml: this e-mail breaks off before its end\n  ${AGAIN}`,
  ],
  [
    'encrypted in parts',
    several('encrypted', part('Content-Type: application/octet-stream', 'AAAA')),
    'a.eml: this e-mail is encrypted\n  Open it in your mail program, and save its text as plain text (.txt).',
  ],
  [
    'encrypted',
    mailOf([...HEAD, 'Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m'], 'AAAA'),
    'a.eml: this e-mail is encrypted\n  Open it in your mail program, and save its text as plain text (.txt).',
  ],
])('what can not be read is refused with what to do: %s', async (_, bytes, message) => {
  expect(await readMail(bytes, 'a.eml').then(String, (error) => error.format())).toBe(message);
});
