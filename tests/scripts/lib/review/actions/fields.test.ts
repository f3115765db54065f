import { expect, test } from 'vitest';
import type { Action } from '../../../../../src/schemas/action.ts';
import { read } from './any-explainer.ts';
import { changes, done, readAgain, refusal, town } from './town.ts';

const write = (field: Extract<Action, { do: 'write' }>['field'], value: string): Action => ({ do: 'write', field, value });

test('a headline that is written is the editor’s; a comment beside it stays', () => {
  const next = done(town, write('headline', ' 2031: “the quay” # now\n'));
  expect(changes(town, next).filter((line) => /headline/.test(line))).toEqual([
    '-headline: Market moves to the quay # for now',
    '-from: { headline: suggested, author: article, published: article }',
    "+headline: '2031: “the quay” # now' # for now",
  ]);
  expect(read(next).data).toMatchObject({ headline: '2031: “the quay” # now', from: { author: 'article', published: 'article' } });
  expect(read(readAgain(next)).data.headline).toBe('2031: “the quay” # now');
  expect(refusal(town, write('headline', ' '))).toContain('the headline is empty');
  const accepted = done(town, write('headline', 'Market moves to the quay'));
  expect(read(accepted).data.from.headline).toBeUndefined();
  expect(done(town, write('author', 'Mira Castellan'))).toBe(town);
});

test('a headline is one line, and may have signs that are code elsewhere', () => {
  expect(read(done(town, write('headline', 'Vell\n  < Tor: {1} <br>'))).data.headline).toBe('Vell < Tor: {1} <br>');
});

test('author and day are written and left out, and stay so', () => {
  const next = done(town, write('author', ''), write('published', '2031-02-28'));
  expect(read(next).data).toMatchObject({ author: null, published: '2031-02-28', from: { headline: 'suggested' } });
  expect(read(readAgain(next)).data).toMatchObject({ author: null, published: '2031-02-28' });
  expect(done(next, write('author', 'Jo'))).toContain("# for now\nauthor: Jo\npublished: '2031-02-28'\n");
  expect(refusal(town, write('published', 'Monday'))).toBe(
    'market.mdx: published: “Monday” is no day\n  Write year, month and day: 2026-03-09.',
  );
});

test('a standfirst and a summary of an editor’s own stand in the file as they were written', () => {
  const summary = '- one: *1*\n- two # not a comment\n\nAnd "three".';
  const next = done(town, write('standfirst', 'In *short*.'), write('summary', ` ${summary.replaceAll('\n', '\r\n')} `));
  expect(next).toContain(
    'published: \'2031-03-01\'\nstandfirst: { words: In *short*. }\nsummary: |-\n  - one: *1*\n  - two # not a comment\n\n  And "three".\nfrom: {',
  );
  expect(read(next).data).toMatchObject({ summary, standfirst: { words: 'In *short*.' } });
  expect(read(readAgain(next)).data).toMatchObject({ summary, standfirst: { words: 'In *short*.' } });
  const two = done(next, write('standfirst', 'One\n\nTwo'), write('summary', 'Short.'));
  expect(two).toContain('\nstandfirst:\n  words: |-\n    One\n\n    Two\nsummary: Short.\nfrom: {');
  expect(done(two, write('standfirst', ''), write('summary', ''))).toBe(done(town, write('standfirst', '')));
  expect(town.includes('\nstandfirst: b1111') && !done(town, write('standfirst', '')).includes('standfirst')).toBe(true);
  expect(refusal(town, write('summary', 'Fine.\n\n{code}'))).toContain('the summary: {code} is code');
  expect(refusal(town, write('standfirst', 'Fine <br> too'))).toContain('the standfirst: a “<” or “{” in it is taken for code');
});

test('a status and its day are set and taken back', () => {
  const draft = done(town, { do: 'set status', status: 'draft', publish: '2031-04-01' });
  expect(changes(town, draft)).toEqual(['+status: draft', "+publish: '2031-04-01'"]);
  expect(read(readAgain(draft)).data).toMatchObject({ status: 'draft', publish: '2031-04-01' });
  expect(changes(town, done(draft, { do: 'set status', status: 'unlisted' }))).toEqual(['+status: unlisted']);
  expect(done(town, { do: 'set status', status: 'published' })).toBe(town);
});

test('an approval names who and when, and is withdrawn', () => {
  const approved = done(town, { do: 'approve', by: 'Jo Neill: desk' });
  expect(changes(town, approved)).toEqual([
    '-review: { status: suggested }',
    "+review: { status: approved, by: 'Jo Neill: desk', on: '2031-03-02' }",
  ]);
  expect(read(readAgain(approved)).data.review.status).toBe('approved');
  expect(done(approved, { do: 'withdraw approval' })).toBe(town);
  expect(done(town, { do: 'withdraw approval' })).toBe(town);
  const byHand = town.replace('review: { status: suggested }', 'review: {status: "suggested"} # nobody yet');
  expect(done(byHand, { do: 'withdraw approval' })).toBe(byHand);
});
