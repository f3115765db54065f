import type { LeftOutKind } from '../../../schemas/left-out.ts';
import { count } from './counts.ts';

/** What of an article's file is not on its page, and how many of it. */
export const leftOutWords: Record<LeftOutKind, (n: number) => string> = {
  picture: (n) => count(n, { one: '{n} picture', other: '{n} pictures' }),
  video: (n) => count(n, { one: '{n} video', other: '{n} videos' }),
  recording: (n) => count(n, { one: '{n} recording', other: '{n} recordings' }),
  embed: (n) => count(n, { one: '{n} part of another site', other: '{n} parts of another site' }),
  comment: (n) => count(n, { one: '{n} comment', other: '{n} comments' }),
  'hidden text': (n) => count(n, { one: '{n} hidden text', other: '{n} hidden texts' }),
  'struck text': (n) => count(n, { one: '{n} struck text', other: '{n} struck texts' }),
  'deleted text': (n) => count(n, { one: '{n} deleted text', other: '{n} deleted texts' }),
  'inserted text': (n) => count(n, { one: '{n} inserted text', other: '{n} inserted texts' }),
  script: (n) => count(n, { one: '{n} script', other: '{n} scripts' }),
  'short code': (n) => count(n, { one: '{n} short code', other: '{n} short codes' }),
  form: (n) => count(n, { one: '{n} form', other: '{n} forms' }),
  formula: (n) => count(n, { one: '{n} formula', other: '{n} formulas' }),
  'page part': (n) => count(n, { one: '{n} part of the page around it', other: '{n} parts of the page around it' }),
  link: (n) => count(n, { one: '{n} link', other: '{n} links' }),
  'link title': (n) => count(n, { one: '{n} title of a link', other: '{n} titles of links' }),
  'note mark': (n) => count(n, { one: '{n} mark of a note', other: '{n} marks of notes' }),
  tag: (n) => count(n, { one: '{n} tag', other: '{n} tags' }),
  field: (n) => count(n, { one: '{n} field about the article', other: '{n} fields about the article' }),
  'tracked change': (n) => count(n, { one: '{n} tracked change', other: '{n} tracked changes' }),
  'page header': (n) => count(n, { one: '{n} page header', other: '{n} page headers' }),
  'page footer': (n) => count(n, { one: '{n} page footer', other: '{n} page footers' }),
  'contents list': (n) => count(n, { one: '{n} table of contents', other: '{n} tables of contents' }),
  note: (n) => count(n, { one: '{n} note', other: '{n} notes' }),
  chart: (n) => count(n, { one: '{n} chart', other: '{n} charts' }),
  diagram: (n) => count(n, { one: '{n} diagram', other: '{n} diagrams' }),
  'embedded file': (n) => count(n, { one: '{n} embedded file', other: '{n} embedded files' }),
  symbol: (n) => count(n, { one: '{n} symbol', other: '{n} symbols' }),
};
