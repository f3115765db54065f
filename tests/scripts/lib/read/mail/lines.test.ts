import { expect, test } from 'vitest';
import { isFooter, takeApart } from '../../../../../scripts/lib/read/mail/lines.ts';

const LEAD = 'The council of Vell voted on Monday to raise the harbour toll.';
const FORWARDED = '---------- Forwarded message ---------';
const forwarded = (...head: string[]): string => [FORWARDED, ...head, '', LEAD].join('\n');

test.each([
  ['each on its line', ['From: Ada Brenner', 'Date: 1 March 2026', 'Subject: Tolls rise', 'To: Tom Vane']],
  ['with spaces around it', ['From:   Ada Brenner  ', 'Date: 1 March 2026\t', 'Subject: Tolls rise ', 'To: Tom Vane']],
  ['with empty lines between', ['From: Ada Brenner', '', 'Date: 1 March 2026', '', 'Subject: Tolls rise']],
  [
    'with a line that goes on in the next',
    ['From: Ada Brenner', 'Date: 1 March 2026', 'To: Tom Vane,', '  Jo Pell', 'Subject: Tolls rise'],
  ],
  ['bold, and quoted', ['> *From:* Ada Brenner', '> ', '> *Date:* 1 March 2026', '>', '> *Subject*: Tolls rise']],
  ['more than once', ['From: Ada Brenner', 'Date: 1 March 2026', 'Subject: Tolls rise', 'From: Tom Vane']],
])('the head of a forwarded mail says who, when and what: %s', (_, head) => {
  const { text, ...said } = takeApart(forwarded(...head), false);
  expect(said).toEqual({ head: { from: 'Ada Brenner', date: '1 March 2026', subject: 'Tolls rise' }, leftOut: [] });
  expect(text.trim()).toBe(LEAD);
});

/** The paragraphs of the article in a mail, and what of the mail is named. */
function linesOf(...lines: string[]): string[] {
  const { text, leftOut } = takeApart(lines.join('\n'), false);
  const kept = text.split(/\n{2,}/).filter((own) => own.trim() !== '');
  return [...kept.map((own) => own.trim()), ...leftOut.map((own) => `- ${own.kind}: ${own.text}`)];
}
const HEAD = [FORWARDED, 'From: Ada Brenner', 'Date: 1 March 2026', 'Subject: Tolls rise', ''];

test.each<[string, string[], string[]]>([
  ['a line like those of a head below it', [...HEAD, 'To: all who own a boat', '', LEAD], ['To: all who own a boat', LEAD]],
  ['text that is quoted as a whole', [...HEAD, `> ${LEAD}`, '>', '> They pay.'], [LEAD, 'They pay.']],
  ['text that is quoted as a whole, without spaces', [...HEAD, `>${LEAD}`, '  ', '>They pay.'], [LEAD, 'They pay.']],
  ['nothing', HEAD, []],
  ['nothing, with no line below', HEAD.slice(0, -1), []],
  [
    'a text with an earlier mail below',
    [...HEAD, LEAD, '', '-----Original Message-----', 'From: Tom Vane', 'To: Ada Brenner', 'Subject: Why?', '', 'Say.'],
    [LEAD, '- earlier mail: -----Original Message----- From: Tom Vane To: Ada Brenner Subject: Why? Say.'],
  ],
  [
    'what is below its mark, not a head above',
    ['From: Tom Vane', 'To: all', 'Subject: Look', '', ...HEAD, LEAD],
    [LEAD, '- earlier mail: From: Tom Vane To: all Subject: Look'],
  ],
  ['text that is quoted in part', [...HEAD, LEAD, '', '> They pay.'], [LEAD, '- earlier mail: > They pay.']],
])('of a forwarded mail the article is what it says: %s', (_, lines, wanted) => {
  expect(linesOf(...lines)).toEqual(wanted);
});

test('the head of a forwarded mail is the one below its mark', () => {
  const { head } = takeApart(['Subject: Look', 'Date: today', '', ...HEAD, LEAD].join('\n'), false);
  expect(head).toEqual({ from: 'Ada Brenner', date: '1 March 2026', subject: 'Tolls rise' });
});

test.each([
  ['---------- Forwarded message ---------', true],
  ['Begin forwarded message: ', true],
  ['  > Begin forwarded message:', true],
  ['---- Forwarded by Ada Brenner on Monday ----', true],
  ['Forwarded message', false],
  ['Forwarded message: see below', false],
  ['Forwarded message -- as they say', false],
  ['*Forwarded message*', false],
  ['-- A forwarded message', false],
])('%s says that a mail was forwarded, or is prose', (line, is) => {
  expect(takeApart([line, ...HEAD.slice(1), LEAD].join('\n'), false).head).toEqual(
    is ? { from: 'Ada Brenner', date: '1 March 2026', subject: 'Tolls rise' } : {},
  );
});

test.each(['\n', '\r\n', '\r'])('lines may end in %j', (end) => {
  const { text, leftOut } = takeApart([LEAD, '', 'They pay.', '-- ', 'Tom  Vane'].join(end), false);
  expect(text.trim()).toBe(`${LEAD}\n\nThey pay.`);
  expect(leftOut).toEqual([{ kind: 'signature', text: 'Tom Vane' }]);
});

const INTRODUCTION = ['On Monday, 2 March 2026', 'at 09:30, Ada Brenner', '<ada@bulletin.example> wrote:'];
const NAMED = '- earlier mail: On Monday, 2 March 2026 at 09:30, Ada Brenner <ada@bulletin.example> wrote: > When?';

test.each<[string, string[], string[]]>([
  ['an introduction of three lines', [LEAD, '', ...INTRODUCTION, '> When?'], [LEAD, NAMED]],
  ['one right below a short line', [LEAD, '', 'Best wishes', ...INTRODUCTION, '> When?'], [LEAD, 'Best wishes', NAMED]],
  ['one right below a sentence', [LEAD, INTRODUCTION.slice(1).join(' '), '> When?'], [LEAD, NAMED.replace(`${INTRODUCTION[0]} `, '')]],
  [
    'somebody who wrote, with no day or address',
    [LEAD, '', 'The mayor wrote:', '> When?'],
    [LEAD, 'The mayor wrote:', '- earlier mail: > When?'],
  ],
  ['two lines like a head', [LEAD, '', 'From: the harbour', 'Subject: the toll'], [LEAD, 'From: the harbour\nSubject: the toll']],
  [
    'three lines like a head without a subject',
    [LEAD, '', 'From: the harbour', 'To: the sea', 'Date: Monday'],
    [LEAD, 'From: the harbour\nTo: the sea\nDate: Monday'],
  ],
  [
    'one with a word alone in its last line',
    [LEAD, '', 'On 2 March 2026 Ada Brenner', 'wrote: ', '  ', '', '> When?'],
    [LEAD, '- earlier mail: On 2 March 2026 Ada Brenner wrote: > When?'],
  ],
  [
    'one below an empty line',
    [LEAD, '', 'Best wishes', ' ', ...INTRODUCTION.slice(2), '> When?'],
    [LEAD, 'Best wishes', '- earlier mail: <ada@bulletin.example> wrote: > When?'],
  ],
  [
    'one at the top',
    [...INTRODUCTION.slice(2), '> When?', '> Soon?', '', LEAD],
    [LEAD, '- earlier mail: <ada@bulletin.example> wrote: > When? > Soon?'],
  ],
  ['a quotation at the top', ['', '> When?', '', LEAD], [LEAD, '- earlier mail: > When?']],
  [
    'words of somebody with an address, not quoted',
    [LEAD, '', 'Ada Brenner of ada@vell.example wrote:', 'They pay.'],
    [LEAD, 'Ada Brenner of ada@vell.example wrote:\nThey pay.'],
  ],
  [
    'an earlier mail below its mark',
    [LEAD, '', '_____', 'From: Ada', 'To: Tom', 'Subject: Tolls', '', 'Pay?'],
    [LEAD, '_____', '- earlier mail: From: Ada To: Tom Subject: Tolls Pay?'],
  ],
  [
    'an earlier mail below a line',
    [LEAD, '', '-----Original Message-----', 'They pay.'],
    [LEAD, '- earlier mail: -----Original Message----- They pay.'],
  ],
  [
    'lines like a head, but far apart',
    ['From: the harbour', 'a', 'b', 'c', 'd', 'e', 'Subject: the toll', 'To: all'],
    ['From: the harbour\na\nb\nc\nd\ne\nSubject: the toll\nTo: all'],
  ],
  [
    'two lines like a head, above others',
    ['From: the harbour', 'Subject: the toll', 'They pay.', 'They must.'],
    ['From: the harbour\nSubject: the toll\nThey pay.\nThey must.'],
  ],
  [
    'a footer on two lines',
    [LEAD, ' ', 'You are', 'receiving this as a friend.'],
    [LEAD, '- page part: You are receiving this as a friend.'],
  ],
  ['a quotation below a signature', [LEAD, '-- ', 'Tom Vane', '> When?'], [LEAD, '- signature: Tom Vane', '- earlier mail: > When?']],
])('what is an earlier mail or a signature is told from prose: %s', (_, lines, wanted) => {
  expect(linesOf(...lines)).toEqual(wanted);
});

const NOTICE = 'This email and any attachments are confidential.';

test.each<[string, string, boolean]>([
  ['a notice as long as the longest', NOTICE + ' word'.repeat(143), true],
  ['a longer text', NOTICE + ' word'.repeat(144), false],
  ['its words near the start', 'Readers of ours can unsubscribe here.', true],
  ['its words further on', 'Readers of our list can unsubscribe here.', false],
  ['its words further on, twice', 'Readers of our list can unsubscribe here or manage preferences.', true],
  ['its words further on, with an address', 'Readers of our list can unsubscribe here: https://vell.example/', true],
  ['its words further on, beside others', 'Vell Bulletin, 2 Quay Street | Contact | View online', true],
  ['a word that stands alone', '“Unsubscribe”', true],
  ['words that stand alone, in quotation marks', '« Manage subscription »', true],
  ['a word between lines', '-- Unsubscribe --', true],
  ['a typographic apostrophe, and two spaces', 'Because you’re  receiving this', true],
  ['an address, and no word of programs', 'Write to desk@vell.example.', false],
  ['its words further on, with an address that is not safe', 'Readers of our list can unsubscribe here: http://vell.example/', true],
  ['its words further on, with the address of a mail', 'Readers of our list can unsubscribe here, by stop@vell.example', true],
  ['that word in a sentence', 'Many unsubscribe.', false],
])('a paragraph is what programs add, or prose: %s', (_, text, wanted) => {
  expect(isFooter(text)).toBe(wanted);
});
