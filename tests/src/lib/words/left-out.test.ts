import { expect, test } from 'vitest';
import { leftOutWords } from '../../../../src/lib/words/en/left-out.ts';

test.each([
  ['picture', '1 picture', '2 pictures'],
  ['video', '1 video', '2 videos'],
  ['recording', '1 recording', '2 recordings'],
  ['embed', '1 part of another site', '2 parts of another site'],
  ['comment', '1 comment', '2 comments'],
  ['hidden text', '1 hidden text', '2 hidden texts'],
  ['struck text', '1 struck text', '2 struck texts'],
  ['deleted text', '1 deleted text', '2 deleted texts'],
  ['inserted text', '1 inserted text', '2 inserted texts'],
  ['script', '1 script', '2 scripts'],
  ['short code', '1 short code', '2 short codes'],
  ['form', '1 form', '2 forms'],
  ['formula', '1 formula', '2 formulas'],
  ['page part', '1 part of the page around it', '2 parts of the page around it'],
  ['link', '1 link', '2 links'],
  ['link title', '1 title of a link', '2 titles of links'],
  ['note mark', '1 mark of a note', '2 marks of notes'],
  ['tag', '1 tag', '2 tags'],
  ['field', '1 field about the article', '2 fields about the article'],
  ['tracked change', '1 tracked change', '2 tracked changes'],
  ['earlier mail', '1 earlier mail', '2 earlier mails'],
  ['signature', '1 signature', '2 signatures'],
  ['attachment', '1 attachment', '2 attachments'],
  ['page header', '1 page header', '2 page headers'],
  ['page footer', '1 page footer', '2 page footers'],
  ['contents list', '1 table of contents', '2 tables of contents'],
  ['note', '1 note', '2 notes'],
  ['chart', '1 chart', '2 charts'],
  ['diagram', '1 diagram', '2 diagrams'],
  ['embedded file', '1 embedded file', '2 embedded files'],
  ['symbol', '1 symbol', '2 symbols'],
  ['damaged word', '1 damaged word', '2 damaged words'],
] as const)('readers are told how many of a %s an article left out', (kind, one, many) => {
  expect([leftOutWords[kind](1), leftOutWords[kind](2)]).toEqual([one, many]);
});
