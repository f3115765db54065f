import { expect, test } from 'vitest';
import { isFooter, takeApart } from '../../../../../scripts/lib/read/mail/lines.ts';

const LEAD = 'The council of Vell voted on Monday to raise the harbour toll.';
const FORWARDED = '---------- Forwarded message ---------';
const forwarded = (...head: string[]): string => [FORWARDED, ...head, '', LEAD].join('\n');

test.each([
  ['each on its line', ['From: Ada Brenner', 'Date: 1 March 2026', 'Subject: Tolls rise', 'To: Tom Vane']],
  ['with spaces around it', ['From:   Ada Brenner  ', 'Date: 1 March 2026\t', 'Subject: Tolls rise ', 'To: Tom Vane']],
  ['with empty lines between', ['From: Ada Brenner', '', 'Date: 1 March 2026', '', 'Subject: Tolls rise']],
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
  ['text that is quoted in part', [...HEAD, LEAD, '', '> They pay.'], [LEAD, '- earlier mail: > They pay.']],
])('of a forwarded mail the article is what it says: %s', (_, lines, wanted) => {
  expect(linesOf(...lines)).toEqual(wanted);
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
  ['that word in a sentence', 'Many unsubscribe.', false],
])('a paragraph is what programs add, or prose: %s', (_, text, wanted) => {
  expect(isFooter(text)).toBe(wanted);
});
