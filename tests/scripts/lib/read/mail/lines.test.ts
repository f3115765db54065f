import { expect, test } from 'vitest';
import { takeApart } from '../../../../../scripts/lib/read/mail/lines.ts';

const LEAD = 'The council of Vell voted on Monday to raise the harbour toll.';
const forwarded = (...head: string[]): string => ['---------- Forwarded message ---------', ...head, '', LEAD].join('\n');

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
